import type { Room } from '../../../facts/index.js';
import type { App } from './apps.js';
import type { CeleryProject } from './celery.js';
import type { Configuration } from './configuration.js';
/**
 * Where a setting that nobody wrote can be: beside one that is written for the same app, in the same spelling; else behind the
 * app itself. Undefined where no place is certain.
 */
export declare function roomFor(name: string, app: App, configuration: Configuration, project: CeleryProject): Room | undefined;
/** In the dictionary of transport options, or as one. */
export declare function roomForVisibility(app: App, configuration: Configuration, project: CeleryProject): Room | undefined;
