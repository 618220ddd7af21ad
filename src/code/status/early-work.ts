import type { Effect } from '../../facts/index.js';
import { callName } from '../canonical.js';
import type { Call, Expression } from '../module.js';
import type { Scope } from '../scope.js';
import { locate } from '../walk.js';
import { isKeyed, onTheWay } from './behind.js';
import type { Calls } from './calls.js';
import { type Flow, flowOf, type Site } from './flow.js';
import { at } from './held.js';
import { mayClaim } from './operations.js';

interface Standing {
  site: Site;
  scope: Scope;
  flow: Flow;
}

const deepest = 2;

/** What pays or sends by its own name; what may as well ask for something, or make ready, is left alone. */
const outward =
  /(^|\.)((charge|capture|refund|payout)(_?(card|customer|payment|order|invoice|account))?|send_?(e?mail|sms|receipt|invoice|letter)s?)$|stripe\w*\.(charge|payment_?intent|refund|payout|transfer)s?\.(create|confirm|capture)$/i;
/** `requests.post(…/charge)`: a POST alone may fetch a token. */
const posts = /^(requests|httpx|axios|got|ky|session|http|this\.http)\.post$/;
const paying = /\/(charge|payment|refund|payout|transfer|send|e?mail)s?\b/i;

/**
 * What was done before the claim by everybody who was given the message, the loser too: in the claim's own function, or in
 * those that lead to it. Nothing where another claim comes first.
 */
export function workBefore(held: Standing, ways: readonly Standing[], calls: Calls): Effect | undefined {
  for (const { site, scope, flow } of [...ways].reverse().concat(held)) {
    const earlier = flow.sites.filter((one) => one.call.end <= site.call.start && onTheWay(one, site));
    if (earlier.some((one) => calls.of(one.call, at(scope, flow, one)).some(mayClaim))) return undefined;
    const found = earlier.map((one) => outwardIn(one, at(scope, flow, one), calls)).find((one) => one !== undefined);
    if (found) return { name: callName(found.call), at: locate(found.call, found.place) };
  }
  return undefined;
}

function outwardIn(site: Site, scope: Scope, calls: Calls, depth = 0): Site | undefined {
  const entered = depth < deepest ? calls.enter(site.call, scope) : undefined;
  if (!entered) return isOutward(site.call, scope) && !isKeyed(site.call) ? site : undefined;
  const flow = flowOf(entered.code, entered.place);
  // What it is done once by may stand in there as well.
  if (flow.sites.some((one) => calls.of(one.call, at(entered.scope, flow, one)).length > 0)) return undefined;
  for (const one of flow.sites) {
    const found = outwardIn(one, at(entered.scope, flow, one), calls, depth + 1);
    if (found) return found;
  }
  return undefined;
}

function isOutward(call: Expression & Call, scope: Scope): boolean {
  const name = callName(call);
  if (outward.test(name)) return true;
  const url = call.arguments[0]?.value;
  return posts.test(name) && url !== undefined && paying.test(scope.textOf(url));
}
