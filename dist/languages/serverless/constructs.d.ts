import { type Fact } from '../../facts/index.js';
import type { Service } from './service.js';
/** The queues of the plugin lift: it makes the queue, the dead-letter queue and the function of each (lift's docs/queue.md). */
export declare function constructsIn({ root, stacks }: Service, language: string): Iterable<Fact>;
