import type { Call, Expression } from '../module.js';
import type { Calls } from './calls.js';
import { type Flow } from './flow.js';
/** A handler of what a provider of payments, mails or the like reports, and what to call it. */
export interface WebhookHandler {
    flow: Flow;
    name: string;
}
export declare const recordsDelivery: (call: Expression & Call) => boolean;
/**
 * The handlers of webhooks that a flow is, or registers. Providers repeat a delivery that was not answered in time, and say
 * that one may come twice (https://docs.stripe.com/webhooks#handle-duplicate-events).
 */
export declare function webhooksIn(flow: Flow, calls: Calls): Iterable<WebhookHandler>;
