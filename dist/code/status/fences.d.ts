import { type Transition } from '../../facts/index.js';
import type { Calls } from './calls.js';
import { type Held } from './held.js';
type ByPlace = ReadonlyMap<string, readonly Transition[]>;
/** The writes of a claimed row that its holder makes: the id of the write -> the id of the claim. */
export declare function writesAfter(held: Held, calls: Calls, transitions: ByPlace): Map<string, string>;
export {};
