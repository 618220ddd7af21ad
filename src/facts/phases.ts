/** What a status says of a job, by its word alone. */
export type Phase = 'waiting' | 'busy' | 'done' | 'failed' | 'dropped' | 'other';

const phases: [Phase, RegExp][] = [
  [
    'waiting',
    /^(not|un|pre|re|ready|pending|queued|queue|enqueued|scheduled|created|new|initial|init|waiting|wait|submitted|requested|draft|idle|open|retry|retrying|received|todo|awaiting|accepted|available|unprocessed|unstarted)$/,
  ],
  ['failed', /^(failed|failure|fail|error|errored|timeout|timedout|crashed|invalid|rejected|dead|exceeded)$/],
  [
    'dropped',
    /^(cancelled|canceled|cancelling|canceling|aborted|aborting|deleted|deleting|archived|expired|skipped|stopped|stopping|paused|suspended|revoked|terminated|superseded|closed|disabled|blocked|ignored|withdrawn|declined)$/,
  ],
  [
    'done',
    /^(done|complete|completed|success|succeeded|successful|finished|processed|sent|delivered|paid|published|approved|executed|exported|imported|generated|uploaded|ok|resolved|fulfilled|confirmed|active|activated|live|partial)$/,
  ],
  [
    'busy',
    /^(processing|inprogress|progress|running|started|starting|working|claimed|locked|executing|execution|leased|acquired|picked|busy|handling|generating|rendering|transcoding|transcribing|encoding|converting|exporting|importing|ingesting|indexing|crawling|scraping|sending|publishing|syncing|downloading|uploading|building|deploying|analyzing|analysing|computing|training|provisioning|extracting|parsing|compiling|dispatching|delivering|charging|loading|calculating)$/,
  ],
];

/** `IN_PROGRESS`, `in-progress`, `InProgress`: the words a status is made of. */
const wordsOf = (status: string): string[] =>
  status
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter(Boolean);

/** The first phase that one of its words names: `processing_failed` is failed, `not_started` waits. */
export function phaseOf(status: string): Phase {
  const words = wordsOf(status);
  for (const [phase, pattern] of phases) if (words.some((word) => pattern.test(word))) return phase;
  return 'other';
}

/** Statuses are compared as people read them: `Processing` is `PROCESSING`. */
export const sameStatus = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/** `status`, `job_status`, `documentStatus`, `state`: an attribute that may hold a status. */
export const isStatusAttribute = (name: string): boolean =>
  /(^|_|\.)(status|state|phase)$/i.test(name) || /[a-z](Status|State|Phase)$/.test(name);

/** `start_time`, `startedAt`, `claimed_at`: a time that also says that work has begun. */
export const isStartTime = (name: string): boolean =>
  /^(start(ed)?|claimed|picked_?up|processing_?started)_?(time|at|on)$/i.test(name);

/** `is_notified`, `email_sent`: a flag that says that something was done once. */
export const isDoneFlag = (name: string): boolean =>
  /(^|_)(sent|e?mailed|notified|processed|delivered|submitted|published|charged|paid|triggered|dispatched|executed|imported|exported|synced|handled|reminded)(_\w+)?$/i.test(
    name,
  ) && !/_(at|on|time|date|by|id|count|to|from)$/i.test(name);

/** `claimed_by`, `leaseUntil`, `locked`: an attribute that says who has a row. */
export const isClaimAttribute = (name: string): boolean => /claim|lease|(?<!b)lock|owner|fence|token/i.test(name);

/** What a queue's worker works on. */
const jobLike =
  /job|task|run|execution|export|import|batch|upload|download|conversion|transcript|message|notification|email|mail|webhook|deliver|sync|scan|report|crawl|workflow|step|work|process|request|payment|order|invoice|transfer|payout|document|file|video|image|media|record|item|event|pipeline|build|deploy|render|ingest|index|import|session|transaction|campaign/i;

export const isJobLike = (text: string): boolean => jobLike.test(text);

/** What is given once: to do it twice costs somebody something. Who joins by an invitation is kept once by a unique key. */
const moneyLike =
  /payment|invoice|order|transaction|payout|refund|transfer|charge|purchase|credit|referral|reward|withdraw|deposit|donation|expense|booking|broadcast|campaign|voucher|coupon|gift|redemption|redeem|settlement|checkout|topup|top_up|bounty|commission|disbursement/i;

export const isMoneyLike = (text: string): boolean => moneyLike.test(text);
