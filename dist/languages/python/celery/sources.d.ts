import type { Call, Span } from '../../../code/module.js';
import type { CodeBase } from '../../../code/recogniser.js';
import { type Place } from '../../../code/walk.js';
import { Mapping } from '../mappings/mapping.js';
import type { Mappings } from '../mappings/mappings.js';
import { type App, type Apps } from './apps.js';
/** What an app reads its settings from: `config_from_object(…)`, and the namespace that their names carry. */
export interface Source {
    mapping: Mapping;
    namespace?: string;
}
/** A call of one of the app's methods. */
export interface AppCall {
    call: Call & Span;
    place: Place;
}
export declare const callsOn: (app: App, method: string, apps: Apps, base: CodeBase) => AppCall[];
/** Undefined for an app that reads none. */
export declare function sourceOf(app: App, apps: Apps, mappings: Mappings): Source | undefined;
