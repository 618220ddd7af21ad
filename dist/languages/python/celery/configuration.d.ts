import type { ClassCode } from '../../../code/module.js';
import { Mapping, type Slot } from '../mappings/mapping.js';
import type { Mappings } from '../mappings/mappings.js';
import { type App, type Apps } from './apps.js';
import { type Source } from './sources.js';
/** The settings of one app, in the layers that Celery looks through (celery/app/utils.py, celery/utils/collections.py). */
export declare class Configuration {
    readonly app: App;
    /** What is written to `app.conf`, and to the call that makes the app. */
    readonly changes: Mapping;
    private readonly added;
    readonly source?: Source;
    /** Celery reads the names that settings had before version 4. */
    readonly hasOldNames: boolean;
    constructor(app: App, apps: Apps, mappings: Mappings);
    /** Each layer with the keys that Celery looks for in it, of a setting. */
    get layers(): {
        mapping: Mapping;
        keysOf(name: string): string[];
    }[];
    /** Settings in the names of the fewer, for which Celery refuses to start, and what they would be called. */
    mixed(): [key: string, instead: string][];
    /** The slot of a setting where one is written that is seen; what an unseen layer may hold is left out of account. */
    written(name: string): Slot | undefined;
    /** The slot that decides a setting, by its lowercase name; undefined where Celery's default holds. */
    get(name: string): Slot | undefined;
}
/** `super().__init__(…)`, `Celery.__init__(self, …)`, in any method: some are configured long after they are made. */
export declare function handedOn(code: ClassCode, app: App, { base }: Mappings): Pick<App, 'call' | 'place'>[];
