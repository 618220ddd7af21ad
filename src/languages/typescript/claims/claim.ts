import type { Module } from '../../../code/module.js';
import type { TextEdit, Transition } from '../../../facts/index.js';
import type { EditContext } from '../../language.js';
import type { Wanted } from './imports.js';
import type { Sheet } from './sheet.js';

/** One transition that becomes a claim. */
export interface Job {
  transition: Transition;
  /** Every status that the guard passes may be claimed. */
  keeps: boolean;
  sheet: Sheet;
  own: Module;
  module(file: string): Module | undefined;
  context: EditContext;
}

/** What stands there instead, whoever answers the claim. */
export interface Claim {
  /** `claimJob(jobs, jobId)`. */
  call: string;
  /** A statement that the call needs before it. */
  before?: string;
  /** The code of the file itself that the call is made of. */
  texts: readonly string[];
  /** How the answer's row stands in for the one that was read; absent where it cannot. */
  row?: Binding;
  wanted: readonly Wanted[];
  /** Edits besides, by file. */
  besides: ReadonlyMap<string, readonly TextEdit[]>;
}

/** `const job: Annotation = claim.job as Assertion`. */
export interface Binding {
  annotation?: string;
  assertion?: string;
}
