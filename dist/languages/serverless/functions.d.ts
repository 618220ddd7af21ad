import type { Worker } from '../../facts/index.js';
import type { Service } from './service.js';
/** `functions.<name>.events: - sqs: …`. */
export declare function consumersIn({ functions, stacks: [stack] }: Service, language: string): Iterable<Worker>;
