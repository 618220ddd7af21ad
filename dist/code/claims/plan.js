import { awaited, blocksOf } from '../walk.js';
import { rowOf } from './row.js';
import { contains, equals, functionAround, mayLeave, pathTo } from './spots.js';
/** A plan, or why there is none. */
export function planClaim(module, { call, statement, guard }, claiming) {
    const code = functionAround(module, call);
    if (!code)
        return 'it stands outside of any function, so nothing can be left where the claim is lost';
    const path = pathTo(code.body, statement);
    const write = path.at(-1)?.statement;
    if (!write || !isPlain(write, call))
        return 'the write is a part of a larger statement';
    if (write.is === 'assign' && (write.target.is !== 'name' || claiming.mentions(write.target, code).length > 1))
        return 'what the write answers is used';
    const situation = { module, function: code, path, write };
    if (!guard)
        return planUnguarded(situation);
    const test = pathTo(code.body, guard.statement).at(-1);
    if (test?.statement.is !== 'if' || !equals(test.statement, guard.statement))
        return 'the status is not tested by an `if` of its own';
    return planGuarded(situation, guard, test.statement, test, claiming);
}
const isPlain = (write, call) => (write.is === 'expression' || (write.is === 'assign' && !write.operator)) && equals(awaited(write.value), call);
function planUnguarded(situation) {
    const { function: code, path, write } = situation;
    const claim = { insteadOf: write };
    if (path.some(({ statement }) => statement.is === 'loop'))
        return { ...situation, claim, loser: { by: 'continue' } };
    // What a Celery task returns is looked at by people; any other function's caller relies on it.
    const isTask = situation.module.language === 'python' && code.decorators.length > 0;
    if (!isTask && answers(code.body))
        return 'what its function should answer where the claim is lost is not known';
    return { ...situation, claim, loser: { by: 'return' } };
}
const answers = (body) => body.some((one) => (one.is === 'return' && one.value !== undefined) || blocksOf(one).some(answers));
function planGuarded(situation, guard, test, spot, claiming) {
    const { path, write } = situation;
    const level = levelOf(path, spot);
    if (level < 0)
        return 'the test of the status stands in another block than the write';
    const then = branchOf(test, write);
    if (!then)
        return 'the test of the status does not leave the function';
    const between = path
        .slice(level)
        .flatMap(({ block, index }) => block.slice(block === spot.block ? spot.index + 1 : 0, index));
    if (guard.exact && !between.some(mayLeave) && !path.slice(level, -1).some((one) => isConditional(one, write))) {
        const row = rowOf(situation, guard, spot, then, claiming);
        const besides = row && row.read.block === spot.block && row.read.index + 1 === spot.index;
        return {
            ...situation,
            claim: besides ? { insteadOf: row.read.statement } : { before: test },
            loser: { by: 'guard', guard: test, then, variable: guard.variable },
            row,
        };
    }
    if (contains(test, write))
        return 'other ways lead out between the test of the status and the write';
    if (!isAnyOf(test.test))
        return 'the test asks for more than the status';
    if (path.slice(level, -1).some(({ statement }) => statement.is === 'loop'))
        return 'a loop stands between the test of the status and the write';
    return {
        ...situation,
        claim: { insteadOf: write },
        loser: { by: 'copy', of: then === 'loser' ? test.then : test.otherwise },
    };
}
/** Where the way from the test down to the write begins: the block after the test, or the branch that holds the write. */
function levelOf(path, test) {
    const around = path.findIndex(({ statement }) => statement === test.statement);
    return around >= 0 ? around + 1 : path.findIndex(({ block, index }) => block === test.block && index > test.index);
}
/** Whose the first branch is; undefined where neither leaves. */
function branchOf(test, write) {
    if (test.then.some((one) => contains(one, write)))
        return 'winner';
    if (test.otherwise.some((one) => contains(one, write)) || leaves(test.then))
        return 'loser';
    return leaves(test.otherwise) ? 'winner' : undefined;
}
function leaves(block) {
    const last = block.at(-1);
    if (last?.is === 'block' || last?.is === 'with')
        return leaves(last.body);
    if (last?.is === 'if')
        return leaves(last.then) && leaves(last.otherwise);
    return last !== undefined && ['return', 'throw', 'continue', 'break'].includes(last.is);
}
/** Whether a statement around the write makes it under a further condition, or more than once. */
const isConditional = ({ statement }, write) => ['if', 'switch', 'loop'].includes(statement.is) ||
    (statement.is === 'try' && !statement.body.some((one) => contains(one, write)));
/** One test, or several of which any leaves. */
const isAnyOf = (test) => test.is === 'binary' && test.operator === 'or'
    ? isAnyOf(test.left) && isAnyOf(test.right)
    : test.is !== 'binary' || test.operator !== 'and';
