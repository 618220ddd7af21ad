import type { CodeBase } from '../../../code/recogniser.js';
import { Mappings } from '../mappings/mappings.js';
import { type App, Apps } from './apps.js';
import { Configuration } from './configuration.js';
/** What a project's code says of Celery: its apps, and the settings of each. Read once in a run, for all recognisers. */
export interface CeleryProject {
    base: CodeBase;
    mappings: Mappings;
    apps: Apps;
    configuration(app: App): Configuration;
}
export declare function celeryOf(base: CodeBase): CeleryProject;
