import { blocksOf, expressionsOf, partsOf, within } from '../walk.js';
const known = new WeakMap();
/** The calls of a function, or of a module's top level, in the order in which they are made. */
export function flowOf(code, place) {
    const owner = code ?? place.module;
    let sites = known.get(owner);
    if (!sites) {
        const found = [];
        const inside = code ? within(place, code) : place;
        inBlock(owner.body, { place: inside, steps: [], given: [], around: [], callbacks: [] }, found);
        sites = found;
        known.set(owner, sites);
    }
    return { code, place, sites };
}
function inBlock(block, context, found) {
    block.forEach((statement, index) => {
        const here = (into) => ({
            ...context,
            steps: [...context.steps, { block, index, statement, into }],
            around: [],
        });
        for (const part of expressionsOf(statement))
            inExpression(part, here(), found);
        for (const inner of blocksOf(statement))
            inBlock(inner, here(inner), found);
    });
}
/** Arguments before the call that takes them. */
function inExpression(expression, context, found) {
    const deeper = { ...context, around: [...context.around, expression] };
    const when = (test, holds) => ({
        ...deeper,
        given: [...deeper.given, { test, holds }],
    });
    if (expression.is === 'binary' && (expression.operator === 'and' || expression.operator === 'or')) {
        inExpression(expression.left, deeper, found);
        inExpression(expression.right, when(expression.left, expression.operator === 'and'), found);
        return;
    }
    if (expression.is === 'ternary') {
        inExpression(expression.test, deeper, found);
        inExpression(expression.then, when(expression.test, true), found);
        inExpression(expression.otherwise, when(expression.test, false), found);
        return;
    }
    for (const part of partsOf(expression)) {
        if (part.is !== 'function')
            inExpression(part, deeper, found);
        else if (expression.is === 'call')
            inCallback(part.function, expression, deeper, found);
    }
    if (expression.is === 'call')
        found.push({ ...context, call: expression });
}
function inCallback(code, call, context, found) {
    inBlock(code.body, { ...context, place: within(context.place, code), around: [], callbacks: [...context.callbacks, call] }, found);
}
/** True where no path leads out of the block's end: it returns, throws, or goes to a loop's next round. */
export function leaves(block) {
    return block.some((statement) => leavesAt(statement));
}
/** A `break` only leaves the switch. */
export const caseLeaves = (body) => leaves(body.filter((statement) => statement.is !== 'break'));
const ending = /(^|\.)(exit|_exit|abort|notFound|redirect)$/;
function leavesAt(statement) {
    switch (statement.is) {
        case 'return':
        case 'throw':
        case 'break':
        case 'continue':
            return true;
        case 'expression':
            return endsRun(statement.value);
        case 'if':
            return statement.otherwise.length > 0 && leaves(statement.then) && leaves(statement.otherwise);
        case 'switch':
            return (statement.cases.some(({ tests }) => tests.length === 0) && statement.cases.every(({ body }) => caseLeaves(body)));
        case 'try':
            if (leaves(statement.finally))
                return true;
            return ((leaves(statement.body) || leaves(statement.otherwise)) &&
                statement.handlers.every((handler) => leaves(handler.body)));
        case 'with':
        case 'block':
            return leaves(statement.body);
        default:
            return false;
    }
}
/** `process.exit(1)`, `sys.exit()`; Celery's `self.retry(…)` raises. */
function endsRun(value) {
    const call = value.is === 'await' ? value.value : value;
    if (call.is !== 'call' || call.callee.is !== 'member')
        return false;
    const { of, name } = call.callee;
    if (of.is !== 'name')
        return false;
    return (name === 'retry' && of.name === 'self') || ending.test(`${of.name}.${name}`);
}
/** How a block is left, where it is left at all. */
export function exitOf(block) {
    if (!leaves(block))
        return undefined;
    const last = block.find((statement) => leavesAt(statement));
    if (last.is === 'throw')
        return 'throw';
    if (last.is === 'continue' || last.is === 'break')
        return 'continue';
    const inner = blocksOf(last).find((one) => one.length > 0);
    return last.is === 'return' || !inner ? 'return' : (exitOf(inner) ?? 'return');
}
export const contains = (outer, inner) => outer.start <= inner.start && inner.end <= outer.end;
/** What is done after the call's statement, on the way out of the blocks around it and of its function. */
export function after(site) {
    return site.steps.toReversed().flatMap(({ block, index }) => block.slice(index + 1));
}
