import type { Codemod } from '../codemod.js';
import { type Finding, type Loc, placeOf } from '../facts/index.js';
import type { Project } from '../facts/project.js';
import { lackingForEarly } from '../migration/early.js';
import { unwritable } from '../migration/wishes.js';

const codemod: Codemod = {
  meta: {
    summary: 'Acknowledge when the job starts, where a claim and a recovery hold it',
    why: 'Last, and only where the claim and the recovery are deployed already: the message is gone before the first line of the job runs, so a worker that dies leaves only the job row behind. To roll back, undo this step alone.',
    mends: ['late-ack'],
    step: 6,
    rollout: {
      before:
        'nothing follows. Watch claims that were lost (information), messages received more than once, recovered jobs, and the age of the oldest waiting job.',
      back: 'undo this step alone, task by task: claims and recovery stay.',
      byHand:
        'acknowledge late until every step before is deployed; then set it at the place that decides: annotation over decorator over settings.',
    },
    since: '0.1.0',
  },
  *plan(project, findings) {
    for (const finding of findings('late-ack')) {
      if (isDelete(project, finding)) continue;
      const lacking = missing(project, finding);
      if (!finding.change) yield unwritable(finding);
      else if (lacking.length === 0) yield finding.change;
      else yield { at: finding.at, skipped: `early acknowledgement would lose jobs: ${lacking.join('; ')}` };
    }
  },
};

export default codemod;

/** What the jobs that this place decides for need before their messages may go early. */
const missing = (project: Project, { at }: Finding): string[] =>
  lackingForEarly(
    project,
    project.all('task').filter((task) => same(placeOf(task.ack), at)),
  );

/** A delete in code is no option: a loop's is claim-then-delete's, and a Lambda handler needs none. */
const isDelete = (project: Project, { at }: Finding): boolean =>
  project.all('task').some(({ ack, settles, lambda }) => (settles || lambda) && same(placeOf(ack), at));

const same = (a: Loc | undefined, b: Loc) => a?.file === b.file && a.start === b.start;
