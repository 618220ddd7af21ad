import type { FunctionCode } from '../../../code/module.js';
import { type Place } from '../../../code/walk.js';
import type { Subject } from '../mappings/body.js';
import type { Mappings } from '../mappings/mappings.js';
import type { App, Apps } from './apps.js';
/** Which code writes to an app's `conf`. */
export declare class ConfWrites {
    private readonly app;
    private readonly apps;
    private readonly mappings;
    /** Functions that some module calls: what they write is known in its order. */
    readonly entered: Set<FunctionCode>;
    constructor(app: App, apps: Apps, mappings: Mappings);
    /** `holding` are the parameters that hold the app. */
    at(place: Place, holding?: ReadonlySet<string>, depth?: number): Subject;
    private enter;
    private isApp;
    /** A parameter of a function that nothing seen calls: it may be this app, unless another is nearer. */
    private mayBeGiven;
    private isConf;
}
