import { type Ack, type Known } from '../../facts/index.js';
import type { Event } from './events.js';
import { order } from './order.js';
/** How two events stand to each other, where their ways part. */
interface Pair {
    work: Event;
    delete: Event;
    order: ReturnType<typeof order>;
    /** The index of the call in their paths at which they part, and the step of it. */
    at: number;
    step: number;
}
/** When the message is deleted, by where that stands on the way through the work. */
export interface Settling {
    ack: Known<Ack>;
    /** The delete and the work that it comes before or after. */
    pair?: Pair;
    /** No other delete stands on a way through the work. */
    alone?: boolean;
}
export declare function settlingOf(events: readonly Event[]): Settling;
/** The index of the first call in which the ways of two events differ. */
export declare function partingOf(one: Pick<Event, 'path'>, other: Pick<Event, 'path'>): number;
export {};
