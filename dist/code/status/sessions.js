import { isStatusAttribute } from '../../facts/phases.js';
import { callName } from '../canonical.js';
import { definitionsOf } from '../definitions.js';
import { awaited, locate } from '../walk.js';
import { onTheWay } from './behind.js';
import { contains } from './flow.js';
import { mentions } from './result-use.js';
/** The row that a message names, where a transaction around the message, or a session that is committed after it, keeps it unseen. */
export function writtenLate(site, sent, flow) {
    const around = atomicAround(site, flow);
    const commit = around ? undefined : commitAfter(site, flow);
    if (!around && !commit)
        return undefined;
    for (const earlier of flow.sites) {
        if (earlier.call.start >= site.call.start || !onTheWay(earlier, site))
            continue;
        if (around?.body && !around.body.some((statement) => contains(statement, earlier.call)))
            continue;
        const row = around ? madeBy(earlier, flow) : addedBy(earlier);
        const part = row && sent.find(({ expression }) => isIdOf(expression, row));
        if (!part || (commit && commitBetween(earlier, site, flow)))
            continue;
        const at = locate(earlier.call, earlier.place);
        const transaction = around ? around.at && locate(around.at, site.place) : locate(commit.call, commit.place);
        return { carries: part.text, row: { at, comes: 'with the transaction' }, ...(transaction ? { transaction } : {}) };
    }
    return undefined;
}
/** `with transaction.atomic():`, `@transaction.atomic`. */
function atomicAround(site, { code }) {
    for (const { statement, into } of site.steps.toReversed()) {
        if (statement.is !== 'with' || into === undefined)
            continue;
        const item = statement.items.find(({ value }) => isAtomic(value));
        if (item)
            return { at: item.value, body: statement.body };
    }
    const decorator = code?.decorators.find(isAtomic);
    return decorator && { at: decorator };
}
const isAtomic = (value) => {
    const callee = value.is === 'call' ? value.callee : value;
    return (callee.is === 'member' || callee.is === 'name') && callee.name === 'atomic';
};
/** `job = Job.objects.create(…)`, `job.save()`: the variable. */
function madeBy(site, { code }) {
    const { callee } = site.call;
    if (callee.is !== 'member')
        return undefined;
    if (/^a?save$/.test(callee.name))
        return callee.of.is === 'name' && code && isNew(callee.of.name, code) ? callee.of.name : undefined;
    if (!/^a?(create|get_or_create|update_or_create)$/.test(callee.name) || !mentions(callee.of, /^objects$|manager/i))
        return undefined;
    return assigned(site);
}
/** `job = Job(…)`, `job.status = …`: what a row that was there before is saved for is not asked. */
function isNew(name, code) {
    const { names, fields } = definitionsOf(code);
    const makes = ({ value }) => value?.is === 'call' && /^[A-Z]/.test(callName(value).split('.').at(-1) ?? '') && value.callee.is === 'name';
    return (names.get(name) ?? []).some(makes) || (fields.get(name) ?? []).some(({ key }) => isStatusAttribute(key));
}
/** `session.add(job)`: the variable. */
function addedBy({ call }) {
    const [row, more] = call.arguments;
    if (!/(^|\.)(\w*session|db|uow)\.add$/i.test(callName(call)) || !row || more)
        return undefined;
    return row.value.is === 'name' ? row.value.name : undefined;
}
function assigned({ steps, call }) {
    const { statement } = steps.at(-1);
    if (statement.is !== 'assign' || awaited(statement.value) !== call)
        return undefined;
    const target = statement.target.is === 'list' ? statement.target.items[0] : statement.target;
    return target?.is === 'name' ? target.name : undefined;
}
const isIdOf = (expression, row) => (expression.is === 'member' &&
    expression.of.is === 'name' &&
    expression.of.name === row &&
    (/^(id|pk|uuid|guid)$/.test(expression.name) || expression.name === `${row}_id`)) ||
    (expression.is === 'name' && expression.name === row);
const isCommit = ({ call }) => /(^|\.)(\w*session|db|uow)\.commit$/i.test(callName(call));
const commitAfter = (site, { sites }) => sites.find((one) => isCommit(one) && one.call.start > site.call.end && onTheWay(site, one));
const commitBetween = (earlier, site, { sites }) => sites.some((one) => isCommit(one) && one.call.start > earlier.call.start && one.call.end <= site.call.start);
