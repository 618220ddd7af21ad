import type { Code } from '../../code/code.js';
import type { EnvironmentRead } from '../../code/fold.js';
import type { Call, Expression } from '../../code/module.js';
import { type Place } from '../../code/walk.js';
/** `os.environ.get("X", 5)`, `os.getenv("X") or 5`, `os.environ["X"]`, `env.int("X", default=5)`, `config("X", default=5, cast=int)`. */
export declare function environmentRead(expression: Expression, code: Code, place: Place): EnvironmentRead | undefined;
/** An argument by its keyword, or by its place. */
export declare function given(call: Call, name: string, index?: number): Expression | undefined;
