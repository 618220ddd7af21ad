import type { CodeBase } from '../../../code/recogniser.js';
import { type Setting } from '../../../facts/index.js';
import type { Candidate } from './candidates.js';
/** Keys beside a worker's options that may do nothing: those that early acknowledgement makes dead, and misspelt ones. */
export declare function settingsOf({ options }: Candidate, of: string, base: CodeBase): Setting[];
