import { callName } from '../canonical.js';
import type { Call, Expression, FunctionCode } from '../module.js';
import { literalText, walkExpression } from '../walk.js';
import type { Calls } from './calls.js';
import { nowhere } from './effects.js';
import { type Flow, flowOf } from './flow.js';
import { mentions } from './result-use.js';

/** A handler of what a provider of payments, mails or the like reports, and what to call it. */
export interface WebhookHandler {
  flow: Flow;
  name: string;
}

const hook = /web_?-?hook|(^|[/_-])ipn([/_.-]|$)|Ipn(?![a-z])/i;
/** A provider's answer to a payment, by the name of the function that takes it. */
const answer =
  /(payment|checkout|order|invoice|payout|transfer|charge|billing|stripe|paypal)\w*(callback|notification)$/i;
/** What sends webhooks, or keeps a list of them, takes none. */
const outgoing =
  /send|deliver|dispatch|trigger|fire|emit|outgoing|retry|retries|queue|schedul|create|update|delete|remove|list|get|find|fetch|test|register|subscri|setup|sign|verify|validate|build|format|map|to[A-Z]|is[A-Z]|log/;
const verifies = /(^|\.)(constructEvent(Async)?|construct_event)$/;

/** A row for each delivery that is seen: with its key, the second one is refused. */
const records = /event|web_?hook|deliver|idempot|processed|dedup|inbox/i;
export const recordsDelivery = (call: Expression & Call): boolean =>
  /(^|\.)(create|insert|insertOne|values|add|save|set)$/.test(callName(call)) && mentions(call.callee, records);

/**
 * The handlers of webhooks that a flow is, or registers. Providers repeat a delivery that was not answered in time, and say
 * that one may come twice (https://docs.stripe.com/webhooks#handle-duplicate-events).
 */
export function* webhooksIn(flow: Flow, calls: Calls): Iterable<WebhookHandler> {
  const { code, sites } = flow;
  if (code && takesWebhook(flow)) yield { flow, name: code.name ?? 'the handler' };
  for (const { call, place: at } of sites) {
    const route = routeOf(call);
    if (route === undefined) continue;
    for (const { value } of call.arguments) {
      const meaning = /^(function|name|member)$/.test(value.is) ? calls.base.near.meaning(value, at) : undefined;
      if (meaning?.is !== 'function') continue;
      const handler = flowOf(meaning.function, meaning.place);
      yield { flow: handler, name: meaning.function.name ?? `POST ${route}` };
    }
  }
}

function takesWebhook({ code, place: { module, enclosing }, sites }: Flow): boolean {
  const { name = '', decorators, parameters } = code!;
  if (sites.some(({ call }) => verifies.test(callName(call)))) return true;
  if (decorators.some(isHookRoute)) return true;
  if (outgoing.test(name) || enclosing.length > 1) return false;
  if (hook.test(name) || answer.test(name)) return true;
  const isRoute = /^(GET|POST|PUT|handler|default|post|handle|loader|action)$/.test(name);
  return hook.test(module.file) && !outgoing.test(lastOf(module.file)) && (isRoute || takesRequest(parameters));
}

const lastOf = (file: string): string => file.slice(file.lastIndexOf('/') + 1);

const takesRequest = ([first]: FunctionCode['parameters']): boolean =>
  first !== undefined && /^_?(req|request|event|payload|body|ctx|context|notification|evt)$/i.test(first.name);

/** `@Post('stripe/webhook')`. */
function isHookRoute(decorator: Expression): boolean {
  if (decorator.is !== 'call' || !/(^|\.)(Post|All|HttpPost|post|route|api_view)$/.test(callName(decorator)))
    return false;
  return mentionsText(decorator, hook);
}

/** `app.post('/stripe/webhook', …)`. */
function routeOf(call: Expression & Call): string | undefined {
  const [path] = call.arguments;
  if (call.callee.is !== 'member' || !/^(post|all|use)$/.test(call.callee.name) || !path) return undefined;
  const text = literalText(path.value);
  return text?.includes('/') && hook.test(text) ? text : undefined;
}

function mentionsText(expression: Expression, pattern: RegExp): boolean {
  let found = false;
  walkExpression(expression, nowhere, {
    expression(one) {
      found ||= one.is === 'literal' && pattern.test(String(one.value));
    },
  });
  return found;
}
