import type { Scalar } from '../../../code/module.js';
import type { CodeBase } from '../../../code/recogniser.js';
import { type Ack, type Broker, type Known, type Seconds } from '../../../facts/index.js';
import type { Option } from './options.js';
/** The value of an option; what is in doubt is unknown. */
export declare function scalarOf(option: Option, base: CodeBase): Known<Scalar>;
export declare const ackOf: (option: Option, base: CodeBase) => Known<Ack>;
/** An environment variable's default is often written as a text. */
export declare const numberIn: (value: Scalar) => number | undefined;
export declare const countOf: (option: Option, base: CodeBase) => Known<number>;
export declare const secondsOf: (option: Option, base: CodeBase) => Known<Seconds>;
/** `null` and 0: nothing bounds it. */
export declare const limitOf: (option: Option, base: CodeBase) => Known<Seconds | null>;
export declare const delaysOf: (option: Option, base: CodeBase) => Known<Seconds>[];
/** A number, or as many as the list has; one queue's name is one queue. */
export declare function queuesOf(option: Option, base: CodeBase): Known<number>;
/** Only what names its broker says which one it is. */
export declare const brokerOf: (option: Option, base: CodeBase) => Known<Broker>;
export declare function textOf(option: Option | undefined, base: CodeBase): string | undefined;
