import type { Known } from './known.js';
import type { Broker } from './model.js';
/** ` (unless X overrides it)`, for a value that an environment variable may replace. */
export declare const unless: (value: Known<unknown>) => string;
/** What a change of a value may rewrite: all that stands there, or no more than the default of an environment variable. */
export declare const rewritable: (value: Known<unknown> & {
    is: "set";
}) => {
    literal?: boolean;
};
/** ` (Celery's default)`: where a value comes from when nobody wrote it. */
export declare const origin: (value: Known<unknown>) => string;
/** `a`, `a and b`, `a, b and 3 more`. */
export declare function listed(names: readonly string[], most?: number): string;
export declare const brokerName: (broker: Known<Broker>) => string;
