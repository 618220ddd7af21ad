import { callName } from './canonical.js';
import { Fields } from './fields.js';
import { nowhere } from './status/effects.js';
import { leaves } from './status/flow.js';
import { termOf } from './terms.js';
import { blocksOf, expressionsOf, keyOf, literalText, locate, walkExpression, walkStatements } from './walk.js';
/**
 * What is assigned to a row's attributes on the way to the call that saves it: `job.status = 'RUNNING'; await job.save()`.
 * The way goes back to where the row was read or saved before. What only some ways assign has an unknown value.
 */
export function assignedBefore(row, call, scope) {
    const owner = scope.definitions(row.name);
    const body = row.name === 'this' || row.name === 'self' ? undefined : owner?.code?.body;
    const found = new Map();
    for (const { block, index } of wayTo(call, body ?? innermost(scope)).toReversed())
        for (const statement of block.slice(0, index).toReversed()) {
            if (startsOver(statement, row, call))
                return [...found.values()];
            for (const one of assigned(statement, row, scope).toReversed())
                if (!found.has(one.attribute))
                    found.set(one.attribute, one);
        }
    return [...found.values()];
}
function innermost({ place: { enclosing, module } }) {
    const inner = enclosing.at(-1);
    return inner && 'parameters' in inner ? inner.body : module.body;
}
/** The blocks around a call, and the statement of each that leads to it, callbacks included; the outermost first. */
function wayTo(call, block) {
    const holds = (one) => one.start <= call.start && call.end <= one.end;
    const index = block.findIndex(holds);
    const statement = block[index];
    if (!statement)
        return [];
    const blocks = blocksOf(statement);
    for (const part of expressionsOf(statement))
        walkExpression(part, nowhere, { function: ({ body }) => void blocks.push(body) });
    const into = blocks.map((inner) => wayTo(call, inner)).find((way) => way.length > 0) ?? [];
    return [{ block, index }, ...into];
}
/** The row is read again, or saved as the call does. */
function startsOver(statement, row, call) {
    if (statement.is === 'assign' && isRow(statement.target, row))
        return true;
    const straight = statement.is === 'expression' || statement.is === 'assign' ? expressionsOf(statement) : [];
    let found = false;
    for (const part of straight)
        walkExpression(part, nowhere, {
            expression(one) {
                found ||= one.is === 'call' && callName(one) === callName(call) && names(one, row);
            },
        });
    return found;
}
const names = (call, row) => (call.callee.is === 'member' && isRow(call.callee.of, row)) || call.arguments.some(({ value }) => isRow(value, row));
const isRow = (one, row) => one.is === 'name' && one.name === row.name;
function assigned(statement, row, scope) {
    const set = (attribute, { value, scope: at }) => ({
        attribute,
        value: termOf(value, at),
        at: locate(value, at.place),
        written: true,
    });
    if (statement.is === 'assign') {
        const key = assignedKey(statement.target, row);
        if (key === undefined)
            return [];
        const one = set(key, { value: statement.value, scope });
        return [statement.operator ? { ...one, value: { is: 'unknown' } } : one];
    }
    if (statement.is === 'expression')
        return handedOver(statement.value, row, scope).map(([key, value]) => set(key, value));
    const inner = [];
    for (const block of blocksOf(statement).filter((one) => !leaves(one)))
        walkStatements(block, nowhere, {
            statement: (one) => void inner.push(...(one.is === 'assign' || one.is === 'expression' ? assigned(one, row, scope) : [])),
        });
    return inner.map((one) => ({ ...one, value: { is: 'unknown' } }));
}
function assignedKey(target, row) {
    return 'of' in target && isRow(target.of, row) ? keyOf(target) : undefined;
}
/** `job.set({ … })`, `job.set('status', …)`, `Object.assign(job, { … })`. */
function handedOver(value, row, scope) {
    const call = value.is === 'await' ? value.value : value;
    if (call.is !== 'call' || call.callee.is !== 'member')
        return [];
    const [first, second] = call.arguments;
    const isSet = call.callee.name === 'set' && isRow(call.callee.of, row);
    const isAssign = callName(call) === 'Object.assign' && first !== undefined && isRow(first.value, row);
    const key = isSet && first && second ? literalText(first.value) : undefined;
    if (key !== undefined && second)
        return [[key, { value: second.value, scope }]];
    const given = isSet ? first : isAssign ? second : undefined;
    const fields = given && Fields.ofObject(given.value, scope, call.start);
    return (fields?.keys() ?? []).map((name) => [name, fields.get(name)]);
}
