import { type Setting } from '../../../facts/index.js';
import type { CeleryProject } from './celery.js';
/** Settings that no app of the project reads: one that is unread for one app may be another's. */
export declare function unreadSettings(project: CeleryProject): Setting[];
