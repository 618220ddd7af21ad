import type { Argument, Expression, Parameter } from '../../../code/module.js';
import { type Place } from '../../../code/walk.js';
import { Mapping, type Slot } from '../mappings/mapping.js';
import type { App } from './apps.js';
import type { CeleryProject } from './celery.js';
/** What makes a function a task: the app's own `task`, or the one that any app runs; with options of its own. */
export interface Maker {
    app?: App;
    /** The options of a task, from what is given where it is made. */
    options(given: readonly Argument[], place: Place): Mapping;
}
export declare function makerOf(callee: Expression, place: Place, project: CeleryProject, depth?: number): Maker | undefined;
/** What a function's parameters hold when it is called with these arguments. */
export declare function bound(parameters: readonly Parameter[], given: readonly Argument[], place: Place, inside: Place): Map<string, Slot>;
