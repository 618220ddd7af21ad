import type { Codemod } from '../codemod.js';
import { type Finding, type Loc, placeOf, type Recovery, type Task, type Transition, valueIn } from '../facts/index.js';
import type { Project } from '../facts/project.js';
import { listed } from '../facts/words.js';
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
      // A delete that is moved is claim-then-delete's.
      if (finding.change?.do === 'move' || isLoop(project, finding)) continue;
      const lacking = missing(project, finding);
      if (!finding.change) yield unwritable(finding);
      else if (lacking.length === 0) yield finding.change;
      else yield { at: finding.at, skipped: `early acknowledgement would lose jobs: ${lacking.join('; ')}` };
    }
  },
};

export default codemod;

/** What the jobs that this place decides for need before their messages may go early. */
function missing(project: Project, { at }: Finding): string[] {
  const recoveries = project.all('recovery').filter((recovery) => valueIn(recovery.scheduled) === true);
  const decided = project.all('task').filter((task) => same(placeOf(task.ack), at) && !recoveries.some(isTask(task)));
  const unclaimed = decided.filter((task) => claimsOf(project, task).length === 0);
  const claims =
    decided.length > 0 ? decided.flatMap((task) => claimsOf(project, task)) : exclusive(project.all('transition'));
  const lacking: string[] = [];
  if (unclaimed.length > 0)
    lacking.push(`no exclusive claim in ${listed(unclaimed.map((task) => `\`${task.name}\``))}`);
  else if (claims.length === 0) lacking.push('no exclusive claim of a job is to be seen');
  const left = unrecovered(claims, recoveries);
  if (project.settings.recovery !== 'external' && (left.length > 0 || recoveries.length === 0))
    lacking.push(
      `no scheduled recovery of jobs left in ${listed(left) || 'a claimed status'} (\`"recovery": "external"\` in the configuration says that another project has one)`,
    );
  return lacking;
}

const isLoop = (project: Project, { at }: Finding): boolean =>
  project.all('worker').some(({ library, ack }) => library === 'loop' && same(placeOf(ack), at));

const same = (a: Loc | undefined, b: Loc) => a?.file === b.file && a.start === b.start;
const isTask = (task: Task) => (recovery: Recovery) =>
  recovery.name === task.name ||
  (recovery.at.file === task.at.file && recovery.at.start <= task.at.end && task.at.start <= recovery.at.end);
const exclusive = (all: readonly Transition[]) =>
  all.filter((one) => one.condition === 'exclusive' && one.outcome === 'tested');
const claimsOf = (project: Project, { transitions }: Task) =>
  exclusive(transitions.flatMap((id) => project.get('transition', id) ?? []));

/** The statuses that a claim leaves a job in when its worker dies, and that no sweep takes up. */
function unrecovered(claims: readonly Transition[], recoveries: readonly Recovery[]): string[] {
  const left = new Set(claims.flatMap(({ to }) => valueIn(to) ?? []));
  return [...left].filter((status) => !recoveries.some(({ statuses }) => statuses.includes(status)));
}
