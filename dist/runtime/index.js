export { claimJob } from './claim.js';
export { consumeJobs } from './consume.js';
export { createJob } from './create.js';
export { ClaimError, LeaseLostError } from './errors.js';
export { recoverOrphans } from './recover.js';
export { completeJob, failJob, releaseJob, renewClaim, } from './settle.js';
export { jobStore, } from './store.js';
export { tableOf } from './table.js';
export { withClaim } from './with-claim.js';
