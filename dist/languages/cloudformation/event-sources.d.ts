import { type Mapping } from '../../data/node.js';
import { type Loc, type Worker } from '../../facts/index.js';
import type { Runs } from './functions.js';
import type { Stack } from './stack.js';
/** What a format calls the properties of an event source. */
export interface Keys {
    queue: string;
    batchSize: string;
    batchingWindow: string;
    responseTypes: string;
    enabled: string;
}
export interface Source {
    at: Loc;
    /** Unique in its file, with the place. */
    name: string;
    properties: Mapping;
    keys: Keys;
    /** Whether it may also be the source of a stream: the mapping of one looks the same. */
    doubtful: boolean;
    /** Nothing can be added to it as it is written. */
    closed?: boolean;
}
export declare function consumerOf(source: Source, run: Runs, stack: Stack, language: string): Iterable<Worker>;
