import type { Loc } from '../../../facts/index.js';
import type { App } from './apps.js';

/** The place of the call that makes the app: unique, and stable as long as the code before it is. */
export const workerId = (app: App): string => `worker:${app.at.file}:${app.name}:${app.at.start}`;

export const taskId = (at: Loc, name: string): string => `task:${at.file}:${name}:${at.start}`;
