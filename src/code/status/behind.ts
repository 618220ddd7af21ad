import { callName } from '../canonical.js';
import type { Call, Expression, FunctionCode, Statement } from '../module.js';
import { Scope } from '../scope.js';
import { literalText, type Place, walkFunction } from '../walk.js';
import type { Callers } from './callers.js';
import type { Calls } from './calls.js';
import { excluding } from './claims.js';
import { type Flow, leaves, type Site } from './flow.js';
import { saidIdempotent } from './idempotent.js';
import { mayClaim } from './operations.js';
import { outcomeOf } from './outcome.js';
import { mentions } from './result-use.js';
import { nameOf } from './shapes.js';

type Step = Site['steps'][number];

const zone = /lock(?!.*blocked)|mutex|run_?exclusive|idempoten|atomic|transaction|semaphore\(1\)/i;
/** What Python's frameworks call a transaction keeps nobody from reading the same row: only a lock in it does. */
const locked = /lock(?!.*blocked)|mutex|run_?exclusive|idempoten|semaphore\(1\)/i;
const transaction = /atomic|transaction|^begin(_nested)?$/i;

/** What stands between a write and the beginning of its function, and between the function and those that call it. */
export class Behind {
  constructor(
    private readonly calls: Calls,
    private readonly callers: Callers,
  ) {}

  /** A claim or a lock stands before the call: in its function, or in all that call it. */
  claim(site: Site, flow: Flow, depth = 2): boolean {
    if (inZone(site) || flow.sites.some((one) => this.claimsBefore(one, site) || isDoneOnce(one, site))) return true;
    const { code } = flow;
    if (!code || depth === 0) return false;
    return this.decorated(code, flow.place) || this.claimedByCallers(code, depth);
  }

  /** `@idempotent`, `@singleton_task`, `@with_lock(…)`, and what takes a lock around the function that it is given. */
  decorated(code: FunctionCode, place: Place): boolean {
    return (
      saidIdempotent(code, place.module) ||
      code.decorators.some((one) => mentions(one, excluding) || this.claimsAround(one, place))
    );
  }

  /** Something around the function, or at its head, lets one run of it in at a time; how long it holds is not known. */
  alone({ code, place, sites }: Flow): boolean {
    if (code && saidIdempotent(code, place.module)) return true;
    const around = code?.decorators.some(
      (one) =>
        mentions(one.is === 'call' ? one.callee : one, excluding) || hasBase(one) || this.claimsAround(one, place),
    );
    return around || sites.some((site) => takesFree(site) || this.keepsOut(site));
  }

  /** `if not cache.add(key, 1, 600): return`: whoever comes second leaves. */
  private keepsOut(site: Site): boolean {
    const found = this.calls.of(site.call, new Scope(this.calls.base, site.place));
    return found.some((one) => {
      if (one.is === 'read') return false;
      const isLock = one.is === 'claim' ? one.known !== 'runtime' : one.attribute === 'lock';
      return isLock && outcomeOf(site, one.refusal === 'unknown' ? 'returns' : one.refusal) === 'tested';
    });
  }

  private claimsAround(decorator: Expression, place: Place): boolean {
    const { base } = this.calls;
    const meaning = base.code.meaning(decorator.is === 'call' ? decorator.callee : decorator, place);
    if (meaning?.is !== 'function') return false;
    let claims = false;
    walkFunction(meaning.function, meaning.place, {
      expression: (one, where) => {
        claims ||= one.is === 'call' && this.calls.of(one, new Scope(base, where)).some(mayClaim);
      },
    });
    return claims;
  }

  /** It makes a claim, and does so on the way to `site`. */
  claimsBefore(earlier: Site, site: Site): boolean {
    if (earlier.call.start >= site.call.start || !onTheWay(earlier, site)) return false;
    const released = isReleased(earlier, site);
    return this.calls
      .of(earlier.call, new Scope(this.calls.base, earlier.place))
      .some((one) => mayClaim(one) && !(released && one.is === 'read'));
  }

  private claimedByCallers(code: FunctionCode, depth: number): boolean {
    const mine = this.callers.of(code);
    return mine.length > 0 && mine.every(({ site, flow }) => this.claim(site, flow, depth - 1));
  }
}

/** `select_for_update(skip_locked=True)`: the rows that no other run has, for as long as this one works on them. */
const takesFree = ({ call }: Site): boolean =>
  /(^|\.)(select|with)_for_update$/.test(callName(call)) &&
  call.arguments.some(({ name, value }) => name === 'skip_locked' && value.is === 'literal' && value.value === true);

/** `@app.task(base=Singleton)`, `base=QueueOnce`. */
const hasBase = (decorator: Expression): boolean =>
  decorator.is === 'call' &&
  decorator.arguments.some(({ name, value }) => name === 'base' && mentions(value, excluding));

/**
 * In a transaction at a database's usual level, others read what was there before, and their writes come after: nothing is
 * tested again (https://www.postgresql.org/docs/current/transaction-iso.html). MongoDB's and Firestore's refuse the second write.
 */
function runsAlone(call: Expression & Call): boolean {
  const name = callName(call);
  if (!/(^|\.)\$?transaction$/.test(name)) return zone.test(name);
  return call.arguments.some(({ value }) => value.is !== 'function' && mentions(value, /serializable/i));
}

/** The work is given a key by which its receiver does it once: `trigger({ …, idempotencyKey })`, behind the write or on the way to it. */
const isDoneOnce = (work: Site, site: Site): boolean =>
  (work.call.start > site.call.start || onTheWay(work, site)) && isKeyed(work.call);

export const isKeyed = (call: Expression & Call): boolean =>
  call.arguments.some(({ name, value }) => {
    if (name !== undefined && onceKey.test(name)) return true;
    // Temporal refuses a second workflow of one id while the first runs (docs.temporal.io/workflow-execution/workflowid-runid).
    const keys = value.is === 'object' ? value.entries.map(({ key }) => (key && literalText(key)) ?? '') : [];
    return keys.some((key) => onceKey.test(key)) || ['taskQueue', 'workflowId'].every((key) => keys.includes(key));
  });

const onceKey = /^(idempotency_?key|idempotent_?id|dedup(lication|e)?_?(id|key)|MessageDeduplicationId)$/i;

/** `with lock:`, `withLock(id, async () => …)`: the code inside runs alone, or is checked by the database. */
const inZone = (site: Site): boolean =>
  site.callbacks.some(runsAlone) ||
  site.steps.some(
    ({ statement, into }) =>
      statement.is === 'with' &&
      into !== undefined &&
      statement.items.some(({ value }) => mentions(value, site.place.module.language === 'python' ? locked : zone)),
  );

/** The transaction around a locking read has ended before the later call: the row is anybody's again. */
export const isReleased = (read: Pick<Site, 'steps'>, later: Pick<Site, 'steps'>): boolean =>
  read.steps.some(
    ({ statement, into }) =>
      into !== undefined && isTransaction(statement) && !later.steps.some((step) => step.into === into),
  );

/**
 * While the lock is held it is asked whether the job is another's, and written for the next to see: `run.task_id = …`. What is
 * written is a row of any kind; that the lock ends before the work is then no fault.
 */
export function settlesUnder(lock: Site, { sites }: Flow): boolean {
  const held = lock.steps.findLast(({ statement }) => isTransaction(statement))?.into;
  const writes = sites.filter(
    ({ call, steps }) =>
      call.start > lock.call.start && steps.some(({ into }) => into === held) && saves.test(nameOf(call).method),
  );
  return writes.some(({ call }) =>
    held?.some((one) => one.is === 'if' && one.start > lock.call.start && one.end < call.start && leaves(one.then)),
  );
}

const saves = /^a?(save|update|create)$/;

const isTransaction = (statement: Statement): boolean =>
  statement.is === 'with' && statement.items.some(({ value }) => mentions(value, transaction));

/** False where the two stand in different branches of one statement, or the way leads out of the function between them. */
export function onTheWay(earlier: Site, later: Site): boolean {
  for (let depth = 0; depth < Math.min(earlier.steps.length, later.steps.length); depth += 1) {
    const one = earlier.steps[depth]!;
    const other = later.steps[depth]!;
    if (one.block !== other.block) return false;
    if (one.index !== other.index) return !earlier.steps.slice(depth + 1).some(leavesBehind);
    if (one.into === other.into || !one.into) continue;
    // What stands in a `try` is tried before its handlers and its `finally`.
    return (
      one.statement.is === 'try' && one.into === one.statement.body && !isLastOf(one.into, earlier, depth + 1, other)
    );
  }
  return true;
}

/** What is tried last was not done where a handler runs: the handler is that of what came before it. */
const isLastOf = (body: readonly Statement[], { steps }: Site, depth: number, later: Step): boolean =>
  depth === steps.length - 1 &&
  steps[depth]!.index === body.length - 1 &&
  later.statement.is === 'try' &&
  later.statement.handlers.some((handler) => handler.body === later.into);

/** The statements from the call to the end of its block lead out of it. */
const leavesBehind = ({ block, index }: Step): boolean => leaves(block.slice(index));
