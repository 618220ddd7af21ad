import { set, unknown, valueIn, } from '../../facts/index.js';
import { flowOf } from '../status/flow.js';
import { locate } from '../walk.js';
import { Runs } from './runs.js';
import { runtimeSweep } from './runtime.js';
import { isScheduling } from './schedules.js';
import { isSweep, sweepOf } from './sweeps.js';
/** A status of an open job, as code writes it: a function without one looks for no job that was left behind. */
const mentionsOpen = /['"`.](?:\w*[_-])?(?:in[_-]?progress|processing|running|pending|queued|started|claimed|locked|waiting|active|busy|\w+ing)\b|queue_claims|recoverOrphans/i;
/** What nothing schedules is a sweep only where its name, its class or its file says so. */
const meant = /\b(orphan|stale|stuck|hung|hang|lost|recover|reap|sweep|requeue|replay|timed? ?out|expire|zombie|abandon|clean|watch|monitor|reconcil|unstick)/;
const nameOf = ({ code, place }) => [place.module.file.split('/').at(-1), ...place.enclosing.map(({ name }) => name), code?.name]
    .join(' ')
    .replace(/([a-z])([A-Z])|[_-]/g, '$1 $2')
    .toLowerCase();
/** What the codemods copy beside the tasks: whoever calls it recovers. */
const isVendored = /(^|\/)queue_claims\.py$/;
/**
 * The functions that look for jobs by an open status and an age and settle them, or that call the runtime's own recovery
 * (semantics 7, QL007), and whether something runs them by the clock.
 */
export function findRecoveries(flows, calls, callers, facts) {
    const found = new Map();
    const runs = new Runs(calls.base, callers, facts);
    for (const flow of flows) {
        if (isVendored.test(flow.place.module.file) || !mentionsOpen.test(textOf(flow, calls)))
            continue;
        const own = runtimeSweep(flow, calls);
        const sweeping = own
            ? { flow, said: { ...own, at: flow.code ? placeOf(flow) : own.at, conditional: set(true, own.at) } }
            : settled(flow, calls, callers, 2);
        if (!sweeping || found.has(sweeping.flow.code ?? sweeping.flow.place.module))
            continue;
        const { code, place } = sweeping.flow;
        const scheduled = runs.scheduled(sweeping.flow);
        if (!own && valueIn(scheduled) !== true && !meant.test(nameOf(sweeping.flow)))
            continue;
        found.set(code ?? place.module, {
            kind: 'recovery',
            id: `recovery:${place.module.file}:${code?.start ?? 0}`,
            language: place.module.language,
            name: code?.name ?? 'the module',
            ...sweeping.said,
            scheduled,
        });
    }
    return [...found.values()];
}
/** The sweep of a function, or of what calls it: a repository looks for the rows, its caller settles them. */
function settled(flow, calls, callers, depth) {
    const sweep = sweepOf(flow, calls);
    if (isSweep(sweep))
        return { flow, said: said(sweep, placeOf(flow)) };
    if (!flow.code || depth === 0 || (sweep.selection.statuses.size === 0 && !sweep.selection.bounded))
        return undefined;
    for (const caller of callers.of(flow.code)) {
        const found = settled(flowOf(caller.flow.code, caller.flow.place), calls, callers, depth - 1);
        if (found)
            return found;
    }
    return undefined;
}
function said({ selection, settles }, at) {
    const [age, another] = selection.ages;
    const olderThan = age === undefined
        ? unknown('its age is not written as a number', at)
        : another === undefined
            ? set(age, at)
            : unknown('it knows several ages', at);
    const conditional = settles.includes(false)
        ? set(false, at)
        : settles.includes(undefined)
            ? unknown('what it writes could not be followed', at)
            : set(true, at);
    return { at, statuses: [...selection.statuses].sort(), olderThan, conditional };
}
/** A sweep of no function stands in what is given to a timer. */
const placeOf = ({ code, place, sites }) => {
    const timer = sites.flatMap(({ callbacks }) => callbacks).find(isScheduling);
    return locate(code ? (code.nameAt ?? code) : (timer ?? { start: 0, end: 0 }), place);
};
function textOf({ code, place }, { base }) {
    const text = base.files.read(place.module.file) ?? '';
    return code ? text.slice(code.start, code.end) : text;
}
