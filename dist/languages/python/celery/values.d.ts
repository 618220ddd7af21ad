import type { Scalar } from '../../../code/module.js';
import { type Ack, type Known, type Room, type Seconds } from '../../../facts/index.js';
import type { Slot } from '../mappings/mapping.js';
import type { Mappings } from '../mappings/mappings.js';
/** The scalar that a slot holds; undefined where nothing is set. */
export declare function scalarOf(given: Slot | undefined, mappings: Mappings): Known<Scalar> | undefined;
/** Celery takes any true value for late. */
export declare const ackOf: (known: Known<Scalar>) => Known<Ack>;
/** No limit is `None`, or zero. */
export declare const limitOf: (known: Known<Scalar>) => Known<Seconds | null>;
/** Celery calls `int` on it. */
export declare const countOf: (known: Known<Scalar>) => Known<number>;
export declare const numberIn: (known: Known<Scalar>) => Known<number>;
export declare const secondsIn: (known: Known<Scalar>) => Known<Seconds>;
/** `"10/m"`, `5`: as starts in a second (celery/utils/time.py, `rate`). Zero and `None` limit nothing. */
export declare function rateOf(known: Known<Scalar>): Known<number> | undefined;
export declare const poolOf: (known: Known<Scalar>) => Known<string>;
export declare const celeryDefault: <T>(value: T, room?: Room) => Known<T>;
/** How many items a written list holds. */
export declare function lengthOf(given: Slot | undefined, mappings: Mappings): Known<number> | undefined;
/** How many entries a written dictionary has, at the dictionary itself. */
export declare function entriesOf(slot: Slot, { base }: Mappings): Known<number>;
