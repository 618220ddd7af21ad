import type { Worker } from '../../facts/index.js';
import type { Event } from './events.js';
/**
 * The `setInterval` that renews a window and goes on when the work throws, or for ever; undefined where it is cleared on every way out,
 * and where its handle goes elsewhere, so that nobody sees who clears it.
 */
export declare function unstoppedTimer(events: readonly Event[]): Worker['unstopped'];
