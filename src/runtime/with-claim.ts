import { type ClaimOptions, claimJob } from './claim.js';
import { invalid, LeaseLostError } from './errors.js';
import { tell } from './events.js';
import type { Claim, Lease } from './lease.js';
import type { Finished, Held, Missing, Settled, Superseded } from './outcomes.js';
import { completeJob, failJob, type ReleaseOptions, releaseJob, renewClaim } from './settle.js';
import { type JobId, type JobStore, keyText } from './store.js';
import type { Row } from './values.js';

export interface WithClaimOptions extends ClaimOptions {
  /** How often the lease is renewed. Default a third of it. */
  renewSeconds?: number;
  /** What becomes of the job when the handler throws. Default `fail`; `release` is for an error that another attempt may not meet. */
  onError?: 'fail' | 'release' | ((error: unknown, claim: Claim<unknown>) => 'fail' | 'release');
  /** How the job is given back, where it is. */
  release?: ReleaseOptions;
  /** Keeps what the handler returns on the row. Default false. */
  keepResult?: boolean;
}

export type Worked<Result, Job = Row> =
  | { readonly status: 'completed'; readonly result: Result }
  | Settled<'failed' | 'released'>
  | Superseded<Job>
  | Held<Job>
  | Finished<Job>
  | Missing;

/**
 * Claims the job, renews the lease while the handler runs, and settles once: COMPLETED when the handler returns, `onError` when it
 * throws, neither where the handler settled the claim itself. `claim.signal` asks the handler to stop; it cannot make it.
 *
 * @throws what the handler throws, after the job was settled; ClaimError as `claimJob` does.
 */
export async function withClaim<Job, Result>(
  store: JobStore<Job>,
  id: JobId,
  handler: (claim: Claim<Job>) => Result | Promise<Result>,
  options: WithClaimOptions = {},
): Promise<Worked<Result, Job>> {
  const leaseSeconds = options.leaseSeconds ?? store.leaseSeconds;
  const { renewSeconds = leaseSeconds / 3 } = options;
  if (!(renewSeconds > 0 && renewSeconds < leaseSeconds))
    throw invalid(`renewSeconds must be above 0 and below the lease of ${leaseSeconds} s`);
  const { onError = 'fail' } = options;
  if (typeof onError !== 'function' && onError !== 'fail' && onError !== 'release')
    throw invalid(`onError must be fail or release, not ${onError}`);
  const claim = await claimJob(store, id, options);
  if (claim.status !== 'claimed') return claim;
  const ended = new AbortController();
  const lease = claim as Lease<Job>;
  lease.atEnd(() => ended.abort());
  void renew(lease, renewSeconds * 1000, leaseSeconds, ended.signal);
  void watch(lease, ended.signal);
  let result: Result;
  try {
    result = await handler(claim);
  } catch (error) {
    ended.abort();
    const late = await settleError(lease, error, options);
    if (late && isAbort(error, claim.signal)) return late;
    throw error;
  }
  ended.abort();
  const settled = await ((lease.settled as Promise<Settled>) ??
    completeJob(claim, options.keepResult ? { result } : {}));
  return settled.status === 'completed' ? { status: 'completed', result } : (settled as Settled<'failed' | 'released'>);
}

const isAbort = (error: unknown, signal: AbortSignal): boolean =>
  signal.aborted && (error === signal.reason || (error as Error | undefined)?.name === 'AbortError');

/** The handler's error is the one to be told: where it cannot be settled the lease ends by itself, and the job is recovered. */
async function settleError<Job>(lease: Lease<Job>, error: unknown, options: WithClaimOptions) {
  const { onError = 'fail', release, signal } = options;
  try {
    if (lease.settled) return await (lease.settled as Promise<undefined>);
    const how = signal?.aborted ? 'release' : typeof onError === 'function' ? onError(error, lease) : onError;
    const settled = await (how === 'release' ? releaseJob(lease, release) : failJob(lease, { error }));
    return settled.status === 'superseded' || settled.status === 'missing' ? settled : undefined;
  } catch (fault) {
    tell(lease.store, lease.key, 'settling failed', { error: fault });
    return undefined;
  }
}

/** One renewal at a time, and sooner after a fault. Whatever is still under way at the end meets a condition that it cannot pass. */
async function renew<Job>(
  lease: Lease<Job>,
  everyMs: number,
  leaseSeconds: number,
  signal: AbortSignal,
): Promise<void> {
  for (let wait = everyMs; await slept(lease, wait, signal); ) {
    // A settlement is under way: should it fail, the lease is needed once more.
    if (lease.settled) continue;
    try {
      const { status } = await renewClaim(lease, { leaseSeconds, signal });
      if (status !== 'renewed') return;
      wait = everyMs;
      lease.fault = undefined;
    } catch (fault) {
      if (signal.aborted) return;
      lease.fault = fault;
      if (!lease.settled) tell(lease.store, lease.key, 'renewal failed', { error: fault });
      wait = everyMs / 4;
    }
  }
}

/** A lease that ran out unrenewed is lost although nobody said so, even while a renewal hangs: another worker may be about to take it. */
async function watch<Job>(lease: Lease<Job>, signal: AbortSignal): Promise<void> {
  const { store, key } = lease;
  while (await slept(lease, Math.max(lease.left, 1), signal)) {
    if (lease.left > 0) continue;
    tell(store, key, 'expired', { until: lease.until });
    const message = `the lease on job ${keyText(key)} ended before it could be renewed`;
    return lease.lose(new LeaseLostError(message, lease.fault));
  }
}

const slept = ({ store }: Lease<unknown>, ms: number, signal: AbortSignal): Promise<boolean> =>
  store.sleep(ms, signal).then(
    () => !signal.aborted,
    () => false,
  );
