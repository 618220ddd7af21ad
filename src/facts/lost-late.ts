import type { Task } from './model.js';
import { enforcedLimits } from './pools.js';
import type { Project } from './project.js';
import { hasLease, leftBehind, sweeps } from './recoveries.js';

/**
 * It relies on late acknowledgement (`late-ack` speaks of the others), and a killed process takes its message along. The
 * other pools have no process that could be killed alone.
 */
export function isLostLate(project: Project, task: Task): boolean {
  const worker = project.get('worker', task.worker);
  if (!task.rejectsLost || !worker || enforcedLimits(worker) !== 'both') return false;
  if (!hasLease(project, task) && project.settings.profile !== 'late-ack') return false;
  return (
    project.decide([task.ack, task.rejectsLost], (ack, back) => ack === 'late' && !back) && !isSwept(project, task)
  );
}

function isSwept(project: Project, task: Task): boolean {
  if (project.settings.recovery === 'external') return true;
  const left = leftBehind(project).filter((one) => one.task === task);
  return project.all('recovery').some((recovery) => left.some((one) => sweeps(recovery, one)));
}
