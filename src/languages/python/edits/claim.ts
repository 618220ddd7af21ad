import { claimEdits } from '../../../code/claims/edits.js';
import { planClaim } from '../../../code/claims/plan.js';
import { mentionsIn } from '../../../code/claims/spots.js';
import type { Edit } from '../../../code/front-end.js';
import type { TextEdit } from '../../../facts/index.js';
import { joined } from '../../../text/edits.js';
import type { Claim, Job } from '../claims/claim.js';
import { configuredClaim } from '../claims/configured.js';
import { importEdits } from '../claims/imports.js';
import { vendoredClaim } from '../claims/vendored-claim.js';
import { wordingOf } from '../claims/wording.js';

/** A status that is read, tested and written becomes a claim of `queue_claims`, or of the configured function. */
const edit: Edit = (source, change, context, module) => {
  const skip = (skipped: string) => ({ skipped, at: change.at });
  const own = module(source.file);
  if (change.do !== 'claim') return skip('it is no claim');
  const transition = context.facts.find(({ id }) => id === change.transition);
  if (transition?.kind !== 'transition' || !own) return skip('what it would claim is not known');
  const job = { transition, keeps: change.keeps ?? false, text: source.text, own, module, context };
  const claim = context.claims.import === undefined ? vendoredClaim(job) : configuredClaim(job);
  const edits = typeof claim === 'string' ? claim : written(job, claim);
  return typeof edits === 'string' ? skip(edits) : edits;
};

export default edit;

function written({ transition, text, own, context }: Job, claim: Claim): TextEdit[] | string {
  const plan = planClaim(own, transition, { mentions: mentionsIn(own), texts: claim.texts, givesRow: claim.givesRow });
  if (typeof plan === 'string') return plan;
  const code = text.slice(plan.function.start, plan.function.end);
  const variable = ['claimed', 'job_claimed', 'is_claimed'].find((name) => !new RegExp(`\\b${name}\\b`).test(code));
  if (!variable) return 'no name is free for the answer of the claim';
  const edits = claimEdits(plan, text, wordingOf(claim, variable, text));
  if (typeof edits === 'string') return edits;
  const { loser, row, write } = plan;
  const tested = loser.by === 'guard' ? [loser.guard.test] : [];
  const imports = importEdits(
    own,
    text,
    claim.wanted,
    [write, ...(row ? [row.read.statement] : []), ...tested],
    [claim.callee, ...claim.texts].join(' '),
  );
  if (imports.takesOut) context.alone();
  return joined([...imports.edits, ...edits]);
}
