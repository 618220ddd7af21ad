import { type Change, type Transition, valueIn } from '../../facts/index.js';
import type { EditContext } from '../../languages/language.js';
import { functionAround, pathTo, type Spot } from '../claims/spots.js';
import { callAt } from '../claims/subject.js';
import type { Call, Expression, FunctionCode, Module } from '../module.js';
import { awaited } from '../walk.js';

/** A write of a claimed job's status, with the claim that it stands after in one function. */
export interface Fence {
  module: Module;
  function: FunctionCode;
  write: Transition;
  claim: Transition;
  /** The status that is written. */
  to: string;
  calls: { write: Expression & Call; claim: Expression & Call };
  /** The statements around the two calls, outermost first. */
  paths: { write: readonly Spot[]; claim: readonly Spot[] };
}

/** What is to be fenced, or why it cannot be. */
export function fenceOf(change: Change, module: Module, { facts }: Pick<EditContext, 'facts'>): Fence | string {
  const found = (id: string | undefined) =>
    facts.find((fact): fact is Transition => fact.id === id && fact.kind === 'transition');
  const write = change.do === 'fence' ? found(change.transition) : undefined;
  const claim = write && found(write.after);
  const to = write && valueIn(write.to);
  if (!write || !claim || to === undefined) return 'what is claimed is not known';
  const code = functionAround(module, write.call);
  if (!code || claim.call.file !== write.call.file || functionAround(module, claim.call) !== code)
    return 'the claim is made in another function, so what it knows is not at hand here';
  const calls = { write: callAt(module, write.call), claim: callAt(module, claim.call) };
  if (!calls.write || !calls.claim) return 'the call is not to be seen';
  const paths = { write: pathTo(code.body, write.call), claim: pathTo(code.body, claim.call) };
  const statement = paths.write.at(-1)?.statement;
  if (statement?.is !== 'expression' || awaited(statement.value) !== calls.write)
    return 'the write is a part of a larger statement';
  return { module, function: code, write, claim, to, calls: { write: calls.write, claim: calls.claim }, paths };
}

/** How the runtime ends a claim that writes this status; undefined where its words do not say it. */
export function settlingOf(
  to: string,
  words: Partial<Record<Word, string>>,
): 'complete' | 'fail' | 'release' | undefined {
  if (to === (words.completed ?? 'COMPLETED')) return 'complete';
  if (to === (words.failed ?? 'FAILED')) return 'fail';
  return to === (words.pending ?? 'PENDING') ? 'release' : undefined;
}

export type Word = 'pending' | 'processing' | 'completed' | 'failed';
