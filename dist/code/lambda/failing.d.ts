import { type Known } from '../../facts/index.js';
import type { FunctionCode } from '../module.js';
import type { CodeBase } from '../recogniser.js';
import { type Place } from '../walk.js';
type Failing = Known<'throws' | 'swallows'>;
/** What becomes of an error that the work on a message makes: the first that is let out decides. */
export declare function failingOf(code: FunctionCode, place: Place, base: CodeBase, depth?: number): Failing;
export {};
