import { type Known, type Seconds } from '../../facts/index.js';
import type { Event } from './events.js';
/**
 * What bounds the work where that is written as a number: `asyncio.wait_for(…, timeout=30)`, `AbortSignal.timeout(30_000)`,
 * `Promise.race([work, timeout(30_000)])`.
 */
export declare function limitOf({ path, scope }: Event): Known<Seconds | null>;
