import type { Expression } from '../../../code/module.js';
import type { Guard } from '../../../facts/index.js';
/** The statuses that a test lets pass, as it writes them: `'QUEUED'`, `Status.Queued`; undefined where it does not. */
export declare function passingTexts(test: Expression, guard: Guard, text: string): string[] | undefined;
