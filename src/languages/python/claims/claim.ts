import { functionAround } from '../../../code/claims/spots.js';
import type { Module } from '../../../code/module.js';
import type { Transition } from '../../../facts/index.js';
import type { EditContext } from '../../language.js';

/** One transition that becomes a claim. */
export interface Job {
  transition: Transition;
  /** Every status that the guard passes may be claimed. */
  keeps: boolean;
  text: string;
  own: Module;
  module(file: string): Module | undefined;
  context: EditContext;
}

/** What stands there instead, whoever answers the claim. */
export interface Claim {
  /** `queue_claims.claim`. */
  callee: string;
  /** As written: `table`, `owner=self.request.id`. */
  given: readonly string[];
  /** The code of the file itself that the call is made of. */
  texts: readonly string[];
  /** The answer is a pair, (claimed, row), that must be unpacked; or may be, since it is true where the claim was won; or is no pair. */
  pair: 'always' | 'may' | 'never';
  /** The row is what the read gave. */
  givesRow: boolean;
  wanted: readonly Wanted[];
}

/** A name to import: `from app.jobs import table`, or, without a name, `import queue_claims`. */
export interface Wanted {
  from: string;
  name?: string;
}

/** `self.request.id`, in a task that is bound. */
export function taskId({ own, transition }: Job): string | undefined {
  const code = functionAround(own, transition.call);
  const bound = code?.decorators.some((one) => one.is === 'call' && one.arguments.some(({ name }) => name === 'bind'));
  const self = code?.parameters[0]?.name;
  return bound && self ? `${self}.request.id` : undefined;
}

/** The quotes that most strings of a text have. */
export const quoteOf = (text: string): string => (text.split("'").length > text.split('"').length ? "'" : '"');
