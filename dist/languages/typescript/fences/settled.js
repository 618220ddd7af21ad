import { besidesOf } from '../../../code/claims/besides.js';
import { settlingOf } from '../../../code/fences/fence.js';
import { awaited, entryOf, keyOf, literalText } from '../../../code/walk.js';
import { indentAt, laid } from '../../../text/layout.js';
import { textsOf } from '../claims/runtime.js';
import { entry } from '../claims/wording.js';
import { target } from '../linking.js';
const names = { complete: 'completeJob', fail: 'failJob', release: 'releaseJob' };
/** What the runtime writes itself, and refuses from others. */
const protocol = ['claimToken', 'claimedBy', 'leaseExpiresAt', 'fence', 'attempts', 'recoveryShard', 'requeues'];
const longest = 100;
/** `completeJob(claim, { set: { … } })` in the place of a write after `claimJob`. */
export function settledEdit(fence, job) {
    const { calls, write } = fence;
    const { sheet } = job;
    const variable = claimOf(fence);
    if (!variable)
        return 'what the claim answers is not kept under one name';
    const words = wordsOf(calls.claim.arguments[0]?.value, job);
    if (typeof words === 'string')
        return words;
    const settling = settlingOf(fence.to, words);
    if (!settling)
        return `the claim's store does not say that ${fence.to} is one of its statuses`;
    const besides = besidesOf(write, job.module);
    if (typeof besides === 'string')
        return besides;
    const keys = write.store?.key?.map(({ attribute }) => attribute) ?? [];
    const others = besides.filter(({ attribute }) => !keys.includes(attribute));
    const refused = others.find(({ attribute }) => protocol.includes(attribute));
    if (refused)
        return `it also writes \`${refused.attribute}\`, which the claim writes in its own way`;
    const set = write.store ? textsOf(others, write.store, job) : 'what else it writes is not known';
    if (typeof set === 'string')
        return set;
    const own = settling === 'complete' ? 'result' : settling === 'fail' ? 'error' : undefined;
    const kept = set.filter(({ attribute }) => attribute === own);
    const left = set.filter(({ attribute }) => attribute !== own).map((one) => entry(one.attribute, one.text, sheet));
    const options = [
        ...kept.map((one) => entry(one.attribute, one.text, sheet)),
        ...(left.length > 0 ? [`set: { ${left.join(', ')} }`] : []),
    ];
    const name = names[settling];
    const { start, end } = calls.write;
    const line = `${name}(${[variable, ...(options.length > 0 ? [`{ ${options.join(', ')} }`] : [])].join(', ')})`;
    const indent = indentAt(sheet.text, start);
    const fits = indent.length + line.length <= longest || options.length === 0;
    const broken = `${name}(${variable}, {\n${options.map((one) => `${sheet.unit}${one},\n`).join('')}})`;
    return { edit: { start, end, text: fits ? line : laid(broken, indent, sheet.newline) }, name };
}
/** `const claim = await claimJob(…)`. */
function claimOf({ paths, calls }) {
    const statement = paths.claim.at(-1)?.statement;
    if (statement?.is !== 'assign' || statement.declares !== 'const' || awaited(statement.value) !== calls.claim)
        return undefined;
    return statement.target.is === 'name' ? statement.target.name : undefined;
}
/** The statuses of `jobStore({ statuses: { … } })`, here or in the file that the store is imported from. */
function wordsOf(store, { own, module, context }) {
    const unseen = 'the store of the claim is not to be seen, so its statuses are not known';
    if (store?.is !== 'name')
        return unseen;
    const made = storeIn(own, store.name) ?? imported(store.name);
    if (!made)
        return unseen;
    const statuses = entryOf(made, 'statuses');
    if (!statuses)
        return {};
    if (statuses.is !== 'object')
        return unseen;
    return Object.fromEntries(statuses.entries.flatMap((one) => {
        const key = keyOf(one);
        return key === undefined ? [] : [[key, literalText(one.value)]];
    }));
    function imported(name) {
        const brought = own.imports.find(({ local }) => local === name);
        const file = brought && target(brought.from, own.file, context.files);
        const other = file === undefined ? undefined : module(file);
        return other && brought && storeIn(other, brought.name);
    }
}
function storeIn(module, name) {
    const made = module.body.flatMap((one) => one.is === 'assign' && one.target.is === 'name' && one.target.name === name ? [one.value] : [])[0];
    const isStore = made?.is === 'call' && made.callee.is === 'name' && made.callee.name === 'jobStore';
    return isStore ? made.arguments[0]?.value : undefined;
}
