import { type Known } from './known.js';
import type { Broker, Queue, Worker } from './model.js';
import type { Seconds } from './seconds.js';
import type { Window } from './window.js';
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
/** What the setting of a hard time limit is called where a worker is configured. */
export declare const hardLimitOf: ({ language }: Worker) => string;
/** Names the window that Lambda asks for when it receives, where that is not the queue's own. */
export declare const askedFor: ({ visibility, setting }: Window) => string;
/** What has to be raised together with a window. */
export declare function keptLonger(queue: Queue | undefined, window: Seconds): string;
