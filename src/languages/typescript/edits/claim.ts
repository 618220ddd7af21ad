import { tokenless } from '../../../code/claims/by-hand.js';
import { claimEdits } from '../../../code/claims/edits.js';
import { type ClaimPlan, planClaim } from '../../../code/claims/plan.js';
import type { Edit } from '../../../code/front-end.js';
import { moduleNames } from '../../../code/names.js';
import type { TextEdit } from '../../../facts/index.js';
import { joined } from '../../../text/edits.js';
import type { Claim, Job } from '../claims/claim.js';
import { configuredClaim } from '../claims/configured.js';
import { importEdits } from '../claims/imports.js';
import { claimInPlace, isInPlace } from '../claims/in-place.js';
import { runtimeClaim } from '../claims/runtime.js';
import { mentionsOn, openSheet } from '../claims/sheet.js';
import { wordingOf } from '../claims/wording.js';

/** A status that is read, tested and written becomes the runtime's claim, or that of the configured function. */
const edit: Edit = async (source, change, context, module) => {
  const skip = (skipped: string) => ({ skipped, at: change.at });
  const own = module(source.file);
  if (change.do !== 'claim') return skip('it is no claim');
  const transition = context.facts.find(({ id }) => id === change.transition);
  if (transition?.kind !== 'transition' || !own) return skip('what it would claim is not known');
  const job = {
    transition,
    keeps: change.keeps ?? false,
    sheet: await openSheet(source.file, source.text),
    own,
    module,
    context,
  };
  if (context.claims.import === undefined && isInPlace(transition.store?.library)) {
    const edits = claimInPlace(job);
    context.without(tokenless);
    return typeof edits === 'string' ? skip(edits) : joined(edits);
  }
  const claim = context.claims.import === undefined ? await runtimeClaim(job) : configuredClaim(job);
  const edits = typeof claim === 'string' ? claim : written(job, claim);
  return typeof edits === 'string' ? skip(edits) : edits;
};

export default edit;

function written(job: Job, claim: Claim): TextEdit[] | string {
  const { transition, sheet, own, context } = job;
  const plan = planClaim(own, transition, {
    mentions: mentionsOn(sheet),
    texts: claim.texts,
    givesRow: claim.row !== undefined,
  });
  if (typeof plan === 'string') return plan;
  if (!plan.function.async) return 'its function is not `async`, so it cannot wait for the claim';
  const { read } = plan.row ?? {};
  const declares = (read?.statement.is === 'assign' && read.statement.declares) || 'const';
  const wording = wordingOf(claim, freeName(plan, job), declares, sheet);
  const edits = claimEdits(plan, sheet.text, wording);
  if (typeof edits === 'string') return edits;
  const removed = [
    plan.write,
    ...(read ? [read.statement] : []),
    ...(plan.loser.by === 'guard' ? [plan.loser.guard.test] : []),
  ];
  const imports = importEdits(sheet, claim.wanted, removed, [claim.call, claim.before].join(' '));
  if (imports.takesOut) context.alone();
  for (const [file, more] of claim.besides) if (file !== sheet.file) context.also(file, joined(more));
  return joined([...imports.edits, ...(claim.besides.get(sheet.file) ?? []), ...edits]);
}

/** A name for the claim that nothing in its function, and nothing in the module, has. */
function freeName({ function: code }: ClaimPlan, { sheet, own }: Job): string {
  const taken = new Set([
    ...moduleNames(own).keys(),
    ...(sheet.text.slice(code.start, code.end).match(/[\w$]+/g) ?? []),
  ]);
  return ['claim', 'jobClaim', 'ownClaim'].find((name) => !taken.has(name)) ?? 'claim_';
}
