import type { ClassCode } from '../../../code/module.js';
import { Mapping, type Slot } from '../mappings/mapping.js';
import { type App } from './apps.js';
import type { CeleryProject } from './celery.js';
/** What all tasks of an app inherit from: `Celery(task_cls=…)`, or what `app.Task` is set to. */
export declare function taskClassOf(app: App | undefined, project: CeleryProject): Slot | undefined;
/** What is set on the class that an app makes for its tasks: `app.Task.acks_late = True`. */
export declare function taskClassAttributes(app: App | undefined, { base, apps }: CeleryProject): Mapping;
/** What is set on a class of the project behind its body: `Durable.acks_late = True`. */
export declare function laterAttributes(code: ClassCode, { base }: CeleryProject): Mapping;
