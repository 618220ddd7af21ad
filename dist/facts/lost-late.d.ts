import type { Task } from './model.js';
import type { Project } from './project.js';
/**
 * It relies on late acknowledgement (`late-ack` speaks of the others), and a killed process takes its message along. The
 * other pools have no process that could be killed alone.
 */
export declare function isLostLate(project: Project, task: Task): boolean;
