import type { Code } from '../../code/code.js';
import type { EnvironmentRead } from '../../code/fold.js';
import type { Expression } from '../../code/module.js';
import { type Place } from '../../code/walk.js';
/** `process.env.X ?? '30'`, `Number(process.env['X']) || 30`, `process.env.X ? Number(process.env.X) : 30`, `import.meta.env.X`. */
export declare function environmentRead(expression: Expression, code: Code, place: Place): EnvironmentRead | undefined;
/** The variable that an expression reads, and nothing where it is unset. */
export declare function bareRead(expression: Expression, code: Code, place: Place): string | undefined;
