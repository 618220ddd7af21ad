import type { Effect, Guard } from '../../facts/index.js';
import { callName } from '../canonical.js';
import type { Call, Expression } from '../module.js';
import { Scope } from '../scope.js';
import { keyOf, locate, walkExpression } from '../walk.js';
import { isKeyed, onTheWay } from './behind.js';
import type { Calls } from './calls.js';
import { isQuiet, nowhere } from './effects.js';
import { contains, type Flow, flowOf, type Site } from './flow.js';

/** What such a call is named by: `sendReceipt`, `stripe.refunds.create`, `queue.add`, `db.insert`. */
const verb =
  /^(send|notify|email|mail|charge|capture|refund|credit|debit|pay|payout|transfer|create|insert|add|enqueue|publish|dispatch|trigger|deliver|grant|award|issue|increment|decrement|incr|deduct|withdraw|deposit|reward|fulfil|provision|schedule|submit|post|invoke|top_up|topUp|allocate|renew|upgrade|reserve|release|consume|distribute|disburse|settle|bill|give|apply_?([cC]redit|[cC]oupon|[rR]eward)\w*|perform_async|performAsync|apply_async|delay)(?![a-z])/;
/** What tells, or makes ready: an audit trail, metrics, an answer, a progress for a screen. */
const harmless =
  /(audit|logs?|logger|history|activit(y|ies)|trail|metrics?|analytics|posthog|segment|mixpanel|tracking|telemetry|cache|socket|io|ws|pusher|sse|progress|res|response|reply|ctx|crypto|span)$/i;
/** A database's takes rows and a user's holds values; one of HTTP sends. */
const isSession = (receiver: string): boolean => /session$/i.test(receiver);
const harmlessName =
  /(audit|log|history|activity|metric|analytics|progress|token|session|client|signature|hmac|index|directory|folder|bucket|indexes|event_?log|if_?(missing|absent|not_?exists)|or_?(update|get|find|ignore))$/i;
const grows = /^(increment|decrement|\$inc|incr(by)?|decr(by)?)$/i;
const once = /^(skipDuplicates|ignoreDuplicates|onConflict\w*|orIgnore|ignore_conflicts)$/;
const deepest = 2;

/**
 * The first call behind the guard that a second one that passes it would make again: on the way to the write or after it,
 * where only who passes the guard comes.
 */
export function effectBehind(guard: Guard, site: Site, flow: Flow, calls: Calls): Effect | undefined {
  const { test, exit, statement } = guard;
  const within = exit === 'enclosing' && statement.file === site.place.module.file ? statement : undefined;
  for (const one of flow.sites) {
    if (one.call.start < test.end || (within && !contains(within, one.call))) continue;
    if (one !== site && (isInHandler(one, site) || !isTogether(one, site))) continue;
    const found = effectIn(one, calls);
    if (found) return { name: callName(found.call).replace(/^(this)?\./, ''), at: locate(found.call, found.place) };
  }
  return undefined;
}

const isTogether = (one: Site, site: Site): boolean =>
  one.call.start < site.call.start ? onTheWay(one, site) : onTheWay(site, one);

/** It is done where something has failed. */
const isInHandler = (one: Site, site: Site): boolean =>
  one.steps.some(
    ({ statement, into }) =>
      statement.is === 'try' &&
      statement.handlers.some(({ body }) => body === into) &&
      !site.steps.some((step) => step.into === into),
  );

/** The call itself, or what stands in the function of the project that it leads to. */
function effectIn(site: Site, calls: Calls, depth = 0): Site | undefined {
  const { call, place } = site;
  const scope = new Scope(calls.base, place);
  if (!isAwaited(site) || isQuiet(call) || isKeyed(call) || calls.itself(call, scope).length > 0) return undefined;
  const entered = depth < deepest ? calls.enter(call, scope) : undefined;
  if (!entered) return saysSo(call) ? site : undefined;
  for (const one of flowOf(entered.code, entered.place).sites) {
    const found = effectIn(one, calls, depth + 1);
    if (found) return found;
  }
  return undefined;
}

/** In TypeScript what matters is waited for. */
const isAwaited = ({ around, steps, place }: Site): boolean =>
  place.module.language === 'python' ||
  around.some(({ is }) => is === 'await') ||
  steps.at(-1)?.statement.is === 'return';

function saysSo(call: Expression & Call): boolean {
  const parts = callName(call).split('.');
  const name = parts.at(-1) ?? '';
  const receiver = parts.slice(0, -1);
  if (call.new || receiver.some((one) => harmless.test(one)) || harmlessName.test(name)) return false;
  if (receiver.some(isSession) && !/^(send|post)$/.test(name)) return false;
  // SQLAlchemy's session takes the row itself.
  if (/^add(_all)?$/.test(name) && /^(db|(.*_)?session|db_session)$/i.test(receiver.at(-1) ?? '')) return false;
  if (mentionsKey(call, once)) return false;
  return verb.test(name) || mentionsKey(call, grows) || postsTo(call, name);
}

/** `fetch(url, { method: 'POST' })`. */
const postsTo = (call: Expression & Call, name: string): boolean =>
  name === 'fetch' &&
  call.arguments.some(
    ({ value }) =>
      value.is === 'object' &&
      value.entries.some((one) => keyOf(one) === 'method' && one.value.is === 'literal' && one.value.value === 'POST'),
  );

/** `{ balance: { increment: 5 } }`, `.onConflictDoNothing()`. */
function mentionsKey(call: Expression & Call, pattern: RegExp): boolean {
  let found = false;
  walkExpression(call, nowhere, {
    expression(one) {
      if (one.is === 'object') found ||= one.entries.some((entry) => pattern.test(keyOf(entry) ?? ''));
      if (one.is === 'member') found ||= pattern.test(one.name);
    },
  });
  return found;
}
