import type { TextEdit } from '../../facts/index.js';
import type { Span } from '../module.js';
import type { Fence } from './fence.js';
/** How the holder that is refused goes on: somebody else has the job. */
export type Onward = 'return' | 'continue' | 'nothing';
/** Where a refused write leads: out of the function or to the next of a loop, where more would follow; or why that is not known. */
export declare function onwardOf({ function: code, paths, module }: Fence): Onward | {
    skipped: string;
};
/** A statement with edits made in it, as the body of a `try`; or why its lines cannot be moved. */
export declare function moved(statement: Span, edits: readonly TextEdit[], text: string, unit: string): string | string[];
