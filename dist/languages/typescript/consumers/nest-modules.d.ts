import type { CodeBase } from '../../../code/recogniser.js';
import { type Place } from '../../../code/walk.js';
import type { Loc } from '../../../facts/index.js';
import { ConsumerOptions } from './options.js';
/** The options of one consumer in a module's registration. */
export interface Registered {
    at: Loc;
    place: Place;
    options: ConsumerOptions;
}
/** `SqsModule.register({ … })`, `SqsModule.registerAsync({ useFactory: (config) => ({ … }) })`. */
export declare const registeredIn: (base: CodeBase) => Registered[];
