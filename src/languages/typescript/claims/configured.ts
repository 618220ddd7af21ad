import { posix } from 'node:path';
import type { Claim, Job } from './claim.js';
import { specifierTo } from './specifier.js';

/** The configuration's own function: it is given the job's id, and answers as `claimJob` does. */
export function configuredClaim({ transition, own, context }: Job): Claim | string {
  const { import: from, function: name = 'claimJob' } = context.claims;
  const { subject, store } = transition;
  if (from === undefined || subject === '') return 'the id of the job is not known';
  if (store && (store.besides === undefined || store.besides.length > 0))
    return `it writes more than the status, which \`${name}\` would not`;
  // A path counts from the project's root; anything else is a package or an alias.
  const specifier = from.startsWith('./') ? specifierTo(posix.normalize(from), own) : from;
  return {
    call: `${name}(${subject})`,
    texts: [subject],
    wanted: [{ name: name.split('.')[0]!, from: specifier }],
    besides: new Map(),
  };
}
