/// <reference lib="esnext.disposable" preserve="true" />
export { batchHandler, } from './batch.js';
export { claimJob } from './claim.js';
export { consumeJobs } from './consume.js';
export { createJob } from './create.js';
export { ClaimError, LeaseLostError } from './errors.js';
export { countEvents } from './events.js';
export { recoverOrphans } from './recover.js';
export { queueSender } from './send.js';
export { completeJob, failJob, releaseJob, renewClaim, } from './settle.js';
export { jobStore, } from './store.js';
export { tableOf } from './table.js';
export { withClaim } from './with-claim.js';
