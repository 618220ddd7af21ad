import { type JobStore, type JobStoreOptions, type Row } from '../runtime/index.js';
import { type JobId } from '../runtime/store.js';
import { type FakeClock } from './clock.js';
export { type FakeClock, fakeClock } from './clock.js';
export { memoryDynamo } from './memory.js';
export interface MemoryJobs<Job> {
    store: JobStore<Job>;
    /** The store's clock: `await clock.advance(60)` ends a lease, or lets `withClaim` renew it. */
    clock: FakeClock;
    put(row: Row): Promise<void>;
    get(id: JobId): Promise<Job | undefined>;
}
/** A job store in memory, by a fake clock, for the tests of handlers: the runtime's own code over its own conditions. */
export declare function memoryJobs<Job = Row>(options: Partial<JobStoreOptions> & Pick<JobStoreOptions, 'key'>): Promise<MemoryJobs<Job>>;
