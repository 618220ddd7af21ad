import { Scope } from '../scope.js';
import { failureOf } from './failures.js';
import { writesAfter } from './fences.js';
import { flowOf } from './flow.js';
import { isQueueHandler } from './handlers.js';
import { at, claimsIn, keyOf, transitionOf } from './held.js';
import { hasFailureHook } from './hooks.js';
import { missOf } from './misses.js';
import { flowOfTask } from './reach.js';
const deepest = 3;
/** What happens after claims: which writes their holders make, what losers say, whether a failure is written down. */
export function followClaims(facts, flows, calls) {
    const transitions = facts.filter((fact) => fact.kind === 'transition');
    const byPlace = new Map();
    for (const one of transitions)
        byPlace.set(keyOf(one.call), [...(byPlace.get(keyOf(one.call)) ?? []), one]);
    const found = new Map();
    const add = (id, more) => {
        if (id !== undefined)
            found.set(id, { ...more, ...found.get(id) });
    };
    for (const flow of flows)
        for (const held of claimsIn(flow, calls)) {
            for (const [write, claim] of writesAfter(held, calls, byPlace))
                add(write, { after: claim });
        }
    for (const { flow, name, hooked } of entriesOf(facts, flows))
        for (const { held, ways } of heldFrom(flow, calls)) {
            const id = transitionOf(held, byPlace)?.id;
            const miss = missOf(held, ways.length === 0);
            if (miss)
                add(id, { miss });
            const failure = hooked ? undefined : failureOf(held, ways, name, calls);
            if (failure)
                add(id, { failure });
        }
    return facts.map((fact) => {
        const more = found.get(fact.id);
        return more && fact.kind === 'transition' ? { ...fact, ...more } : fact;
    });
}
function entriesOf(facts, flows) {
    const entries = [];
    for (const fact of facts) {
        const flow = fact.kind === 'task' ? flowOfTask(fact, flows) : undefined;
        if (flow && fact.kind === 'task')
            entries.push({ flow, name: fact.name, hooked: hasFailureHook(flow, flows) });
    }
    for (const flow of flows)
        if (isQueueHandler(flow) && !entries.some((one) => one.flow.code === flow.code))
            entries.push({ flow, name: flow.code?.name ?? 'the handler', hooked: hasFailureHook(flow, flows) });
    return entries;
}
/** The claims that an entry comes to, with the calls that lead to the functions which make them. */
function heldFrom(entry, calls) {
    const found = [];
    const walk = (flow, scope, ways) => {
        const claims = claimsIn(flow, calls, scope);
        for (const held of claims)
            found.push({ held, ways });
        if (claims.length > 0 || ways.length >= deepest)
            return;
        for (const site of flow.sites) {
            const inner = at(scope, flow, site);
            const entered = calls.enter(site.call, inner);
            if (!entered || ways.some((way) => way.flow.code === entered.code) || entered.code === entry.code)
                continue;
            walk(flowOf(entered.code, entered.place), entered.scope, [...ways, { site, scope: inner, flow }]);
        }
    };
    walk(entry, new Scope(calls.base, entry.place), []);
    return found;
}
