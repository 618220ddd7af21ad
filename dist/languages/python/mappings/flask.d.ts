import type { Expression } from '../../../code/module.js';
import type { CodeBase } from '../../../code/recogniser.js';
import { type Place } from '../../../code/walk.js';
import { Mapping, type Slot } from './mapping.js';
/** Configurations in which no jobs of users run. */
export declare const aside: RegExp;
/**
 * `app.config["CELERY"]` of a Flask application: it is filled from classes (`config.from_object`), chosen when the
 * program starts, and by entries. What those that run in production agree on is known.
 */
export declare class FlaskSettings {
    private readonly base;
    private known?;
    constructor(base: CodeBase);
    /** Undefined where the expression reads no such configuration, or nothing in the project sets the key. */
    read(expression: Expression, place: Place): Slot | undefined;
    /** `conf.update(app.config)`: all of its keys that are settings; undefined where it is something else, or holds none. */
    whole(expression: Expression, place: Place, isSetting: (key: string) => boolean): Mapping | undefined;
    private get;
    private origins;
    private note;
}
