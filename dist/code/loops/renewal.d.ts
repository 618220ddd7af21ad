import { type Known, type Seconds } from '../../facts/index.js';
import type { Event } from './events.js';
/** How often the window is renewed while the work runs; `null` where nothing does. */
export declare function renewalOf(events: readonly Event[]): Known<Seconds | null>;
