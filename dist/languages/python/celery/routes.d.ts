import { type Known } from '../../../facts/index.js';
import type { Mapping } from '../mappings/mapping.js';
import type { Mappings } from '../mappings/mappings.js';
import type { Configuration } from './configuration.js';
/**
 * The queue of a task that is sent without one: its own option, else the first of `task_routes` that fits its name
 * (celery/app/routes.py, `Router.route` and `MapRoute`).
 */
export declare function queueOf(options: Mapping, names: readonly string[], configuration: Configuration | undefined, mappings: Mappings): Known<string>;
/** The name of a queue that nothing may replace. */
export declare const fixedName: (known: Known<unknown> | undefined) => Known<string> | undefined;
