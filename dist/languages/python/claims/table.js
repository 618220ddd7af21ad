import { isOfModule, rootsOf } from '../../../code/claims/place.js';
import { functionAround } from '../../../code/claims/spots.js';
import { callAt } from '../../../code/claims/subject.js';
import { definitionsOf } from '../../../code/definitions.js';
import { target } from '../linking.js';
/** boto3's Table behind a store's call, or why it cannot be reached from where the claim stands. */
export function tableFor(job, { client, helper, at }) {
    if (!client)
        return 'the table is not written where the call stands';
    if (!helper)
        return { expression: client, wanted: [] };
    const inside = `the table is known only inside \`${helper.name}\``;
    const around = job.module(at.file);
    const code = around && functionAround(around, at);
    const made = callAt(job.own, job.transition.call);
    if (!around || !code || !made)
        return inside;
    const [first, ...rest] = client.split('.');
    if ((first === 'self' || first === 'cls') && made.callee.is === 'member') {
        const { start, end } = made.callee.of;
        return { expression: [job.text.slice(start, end), ...rest].join('.'), wanted: [] };
    }
    const expression = behindLocal(client, code, job.context.files.read(at.file) ?? '');
    if (!isOfModule(around, at, [expression]))
        return inside;
    return around.file === job.own.file ? { expression, wanted: [] } : (imported(expression, around, job) ?? inside);
}
/** `table = get_table()` in the helper: `get_table()`. */
function behindLocal(name, code, text) {
    const [definition, more] = definitionsOf(code).names.get(name) ?? [];
    if (!definition?.value || more || definition.how !== 'assigned' || definition.path.length > 0)
        return name;
    return text.slice(definition.value.start, definition.value.end);
}
/** By the way in which the file reaches the helper's module already. */
function imported(expression, around, { own, context }) {
    const names = rootsOf(expression);
    for (const one of own.imports) {
        if (one.name === '*' && target(one.from, own.file, context.files) === around.file && one.local === one.from)
            return names.length === 1 ? { expression: `${one.local}.${expression}`, wanted: [] } : undefined;
        const dot = one.from.endsWith('.') ? '' : '.';
        if (target(`${one.from}${dot}${one.name}`, own.file, context.files) === around.file)
            return names.length === 1 ? { expression: `${one.local}.${expression}`, wanted: [] } : undefined;
        if (target(one.from, own.file, context.files) === around.file && isFree(names, one.from, own))
            return { expression, wanted: names.map((name) => ({ from: one.from, name })) };
    }
    return undefined;
}
/** None of the names means something else here. */
const isFree = (names, from, own) => !own.imports.some((one) => names.includes(one.local) && (one.from !== from || one.name !== one.local));
