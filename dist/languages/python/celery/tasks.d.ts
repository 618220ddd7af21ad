import type { ClassCode, FunctionCode } from '../../../code/module.js';
import { type Place } from '../../../code/walk.js';
import type { Loc } from '../../../facts/index.js';
import { Mapping } from '../mappings/mapping.js';
import { type App } from './apps.js';
import type { CeleryProject } from './celery.js';
/** What the code says of one task, before settings and annotations. */
export interface TaskCode {
    name: string;
    at: Loc;
    /** What its decorator or its class sets, over what its base classes set. */
    options: Mapping;
    /** Undefined: the app nearest to its file runs it. */
    app?: App;
    place: Place;
    function?: FunctionCode;
    class?: ClassCode;
}
export declare function tasksOf(project: CeleryProject): TaskCode[];
