import { pathTo } from '../../../code/claims/spots.js';
import { callAt } from '../../../code/claims/subject.js';
import { indentAt, indentUnit, laid, newlineOf } from '../../../text/layout.js';
import { accepted } from './accepted.js';
import { lostBy } from './lost.js';
/**
 * Django: `job.save()` stays as it is, with its signals and its `auto_now`, behind a conditional `update()` that one worker
 * wins; an `update()` that is there already gets the condition, and its count is looked at.
 */
export function djangoClaim(job, plan, variable) {
    const states = accepted(job);
    if (typeof states === 'string')
        return states;
    const lost = lostBy(plan, job.text);
    if (lost === undefined)
        return 'what follows the test is also done by the loser';
    return job.transition.store?.saves
        ? beforeAssignment(job, plan, states, variable, lost)
        : conditionAdded(job, plan, states, variable, lost);
}
/** `claimed = Job.objects.filter(pk=job.pk, status="PENDING").update(status="RUNNING")`, before what is assigned. */
function beforeAssignment({ transition, text }, plan, { to, ...states }, variable, lost) {
    const { attribute, store, to: known, guard } = transition;
    const instance = store?.client;
    const model = store?.table ?? (guard?.store?.helper ? undefined : guard?.store?.table);
    if (!instance || !model || known.is !== 'set')
        return `the model of \`${instance ?? transition.subject}\` is not named here`;
    const assigned = pathTo(plan.function.body, known.at).at(-1)?.statement;
    const block = plan.path.at(-1).block;
    if (!assigned || !block.includes(assigned))
        return 'the status is assigned in another block than it is saved in';
    const { only, except } = states;
    const narrowed = only
        ? `.filter(pk=${instance}.pk, ${lookup(attribute, only)})`
        : `.filter(pk=${instance}.pk).exclude(${lookup(attribute, except)})`;
    const claim = `${variable} = ${model}.objects${narrowed}.update(${attribute}=${to})`;
    return [before(text, assigned, `${claim}\n${leaving(variable, lost, text)}`)];
}
/** `Job.objects.filter(pk=job_id).update(status="RUNNING")`. */
function conditionAdded({ transition, text, own }, plan, { only, except }, variable, lost) {
    const { write } = plan;
    const call = callAt(own, transition.call);
    const filter = call && narrowing(call);
    if (write.is !== 'expression' || !filter)
        return 'the rows that it updates are chosen elsewhere';
    const last = filter.arguments.at(-1);
    const end = last ? last.end : filter.end - 1;
    const { attribute } = transition;
    const narrowed = only
        ? { start: end, end, text: `${last ? ', ' : ''}${lookup(attribute, only)}` }
        : { start: filter.end, end: filter.end, text: `.exclude(${lookup(attribute, except)})` };
    const indent = indentAt(text, write.start);
    const newline = newlineOf(text);
    const after = newline + indent + laid(leaving(variable, lost, text), indent, newline);
    return [
        { start: write.start, end: write.start, text: `${variable} = ` },
        narrowed,
        { start: write.end, end: write.end, text: after },
    ];
}
/** The last `filter(…)` of a chain. */
function narrowing(call) {
    const of = call.callee.is === 'member' ? call.callee.of : undefined;
    if (of?.is !== 'call')
        return undefined;
    return of.callee.is === 'member' && of.callee.name === 'filter' ? of : narrowing(of);
}
/** `status="PENDING"`, `status__in=["PENDING", "RETRY"]`. */
const lookup = (attribute, words) => words.length === 1 ? `${attribute}=${words[0]}` : `${attribute}__in=[${words.join(', ')}]`;
const leaving = (variable, lost, text) => `if not ${variable}:\n${lost.replaceAll(/^(?=.)/gm, indentUnit(text))}`;
function before(text, statement, code) {
    const indent = indentAt(text, statement.start);
    const newline = newlineOf(text);
    return { start: statement.start, end: statement.start, text: laid(code, indent, newline) + newline + indent };
}
