import { type Fence, fenceOf } from '../../../code/fences/fence.js';
import type { Edit } from '../../../code/front-end.js';
import type { Module } from '../../../code/module.js';
import { fenceFault } from '../../../facts/held-writes.js';
import type { Change, Transition } from '../../../facts/index.js';
import { joined } from '../../../text/edits.js';
import type { EditContext } from '../../language.js';
import type { Job } from '../claims/claim.js';
import { importEdits } from '../claims/imports.js';
import { conditionalEdits } from '../fences/conditional.js';
import { settledEdits } from '../fences/settled.js';

/** A claimed job's status is written by its holder alone: by the claim's own functions, or under a condition. */
const edit: Edit = (source, change, context, module) => {
  const own = module(source.file);
  const skip = (skipped: string) => ({ skipped, at: change.at });
  if (!own) return skip('the file is not known');
  const fence = fenceOf(change, own, context);
  if (typeof fence === 'string') return skip(fence);
  const job: Job = { transition: fence.write, keeps: false, text: source.text, own, module, context };
  if (fence.claim.known !== 'runtime') {
    const edits = conditionalEdits(fence, job);
    return typeof edits === 'string' ? skip(edits) : edits;
  }
  const edits = settledEdits(fence, job);
  if (typeof edits === 'string') return skip(edits);
  // The file's other writes change with it: what they are made of goes.
  const all = [fence, ...others(change, own, context)].flatMap((one) => {
    const made = settledEdits(one, { ...job, transition: one.write });
    return typeof made === 'string' ? [] : [{ call: one.calls.write, made }];
  });
  const kept = all.flatMap(({ made }) => made.map(({ text }) => text)).join(' ');
  const imports = importEdits(
    own,
    source.text,
    [],
    all.map(({ call }) => call),
    kept,
  );
  return joined([...imports.edits, ...edits]);
};

export default edit;

function others(change: Change, own: Module, context: EditContext): Fence[] {
  const alike = context.facts.filter(
    (fact): fact is Transition =>
      fact.kind === 'transition' &&
      fact.after !== undefined &&
      fact.call.file === own.file &&
      fact.call.start !== change.at.start,
  );
  return alike.flatMap((write) => {
    const fence = fenceOf({ ...change, do: 'fence', transition: write.id }, own, context);
    const fits = typeof fence !== 'string' && fence.claim.known === 'runtime' && fenceFault(write, fence.claim);
    return fits ? [fence] : [];
  });
}
