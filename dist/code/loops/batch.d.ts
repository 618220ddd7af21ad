import { type Known } from '../../facts/index.js';
import type { Site } from '../status/flow.js';
import type { Event } from './events.js';
export type Batch = 'parallel' | 'sequential';
/** How the messages of one receive are worked on: by what stands around the work on its way from the receive. */
export declare function batchOf(work: Event, source?: Site): Known<Batch>;
