import type { Slot } from '../mappings/mapping.js';
import { type App } from './apps.js';
import type { CeleryProject } from './celery.js';
/** What all tasks of an app inherit from: `Celery(task_cls=…)`, or what `app.Task` is set to. */
export declare function taskClassOf(app: App | undefined, project: CeleryProject): Slot | undefined;
