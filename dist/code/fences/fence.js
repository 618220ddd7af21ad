import { valueIn } from '../../facts/index.js';
import { functionAround, pathTo } from '../claims/spots.js';
import { callAt } from '../claims/subject.js';
import { awaited } from '../walk.js';
/** What is to be fenced, or why it cannot be. */
export function fenceOf(change, module, { facts }) {
    const found = (id) => facts.find((fact) => fact.id === id && fact.kind === 'transition');
    const write = change.do === 'fence' ? found(change.transition) : undefined;
    const claim = write && found(write.after);
    const to = write && valueIn(write.to);
    if (!write || !claim || to === undefined)
        return 'what is claimed is not known';
    const code = functionAround(module, write.call);
    if (!code || claim.call.file !== write.call.file || functionAround(module, claim.call) !== code)
        return 'the claim is made in another function, so what it knows is not at hand here';
    const calls = { write: callAt(module, write.call), claim: callAt(module, claim.call) };
    if (!calls.write || !calls.claim)
        return 'the call is not to be seen';
    const paths = { write: pathTo(code.body, write.call), claim: pathTo(code.body, claim.call) };
    const statement = paths.write.at(-1)?.statement;
    if (statement?.is !== 'expression' || awaited(statement.value) !== calls.write)
        return 'the write is a part of a larger statement';
    return { module, function: code, write, claim, to, calls: { write: calls.write, claim: calls.claim }, paths };
}
/** How the runtime ends a claim that writes this status; undefined where its words do not say it. */
export function settlingOf(to, words) {
    if (to === (words.completed ?? 'COMPLETED'))
        return 'complete';
    if (to === (words.failed ?? 'FAILED'))
        return 'fail';
    return to === (words.pending ?? 'PENDING') ? 'release' : undefined;
}
