import { valueIn } from '../../facts/index.js';
import { lineEnd, newlineOf } from '../../text/layout.js';
import { keyAtCall } from '../claims/subject.js';
import { literalText } from '../walk.js';
/** The edits that make a write conditional on the claimed status, and on the token where the claim writes one. */
export function conditionEdits(fence, request, text, spelling, module) {
    const { claim, write } = fence;
    const busy = valueIn(claim.to);
    const update = request.get('UpdateExpression');
    const values = request.get('ExpressionAttributeValues');
    if (busy === undefined || !update || values?.value.is !== 'object' || values.value.entries.some(({ key }) => !key))
        return 'its expressions are put together elsewhere';
    const { entries } = values.value;
    const last = entries.at(-1);
    const taken = new Set(entries.map(({ key }) => key && literalText(key)));
    if (!last || taken.has(undefined))
        return 'its values are put together elsewhere';
    const tagged = isTagged(last.value);
    const typed = (code) => (tagged ? spelling.tagged(code) : code);
    const token = tokenOf(fence, spelling, module);
    if (typeof token === 'string')
        return token;
    if (!token && claim.takesOver)
        return 'the claim writes no token, and a worker that takes the job over sets the same status';
    const status = nameIn(write.attribute, request);
    if (status === undefined)
        return `the name of \`${write.attribute}\` in its expression is not known`;
    const held = free(':held', taken);
    const mine = free(':mine', taken);
    // A condition that asks for the status already only lacks the token.
    const asked = write.conditionOn.includes(write.attribute);
    const parts = [
        ...(asked ? [] : [{ says: `${status} = ${held}`, entry: spelling.entry(held, typed(spelling.text(busy))) }]),
        ...(token ? [{ says: `${token.attribute} = ${mine}`, entry: spelling.entry(mine, typed(token.code)) }] : []),
    ];
    const condition = parts.map(({ says }) => says).join(' AND ');
    const added = parts.map((part) => part.entry);
    const conditioned = withCondition(request, update, condition, text, spelling);
    if (typeof conditioned === 'string')
        return conditioned;
    return [conditioned, beside(last, added, text)];
}
/** `{ S: … }`: a value with its type. */
const isTagged = (value) => value.is === 'object' &&
    value.entries.length === 1 &&
    /^(S|N|BOOL|L|M)$/.test(literalText(value.entries[0].key) ?? '');
const free = (name, taken) => taken.has(name) ? free(`${name}_`, taken) : name;
/** `#s` where a name stands for the attribute, else the attribute. */
function nameIn(attribute, request) {
    const names = request.get('ExpressionAttributeNames');
    if (!names)
        return attribute;
    if (names.value.is !== 'object')
        return undefined;
    const found = names.value.entries.find(({ value }) => literalText(value) === attribute)?.key;
    return found ? literalText(found) : attribute;
}
/** The token that the claim wrote, in the words of the write's function; undefined where it wrote none. */
function tokenOf({ claim }, spelling, module) {
    const { owner, store } = claim;
    if (!owner || owner.by === 'message' || owner.by === 'worker' || !store)
        return undefined;
    if (!owner.at)
        return `the value of \`${owner.attribute}\` is not to be seen where the job is claimed`;
    const written = spelling.textOf(owner.at);
    const parts = keyAtCall(claim, { ...store, key: [{ attribute: owner.attribute, value: written }] }, module, spelling.textOf);
    const code = parts?.[0]?.value;
    if (code === undefined || !/^[\w$.]+$/.test(code))
        return `\`${owner.attribute}\` is written from no variable, so it cannot be compared later`;
    return { attribute: owner.attribute, code };
}
function withCondition(request, update, condition, text, spelling) {
    const there = request.get('ConditionExpression');
    if (!there)
        return beside(update.whole, [spelling.part('ConditionExpression', spelling.text(condition))], text);
    const written = literalText(there.value);
    if (written === undefined || /\bor\b/i.test(written))
        return 'its condition is not one text without OR';
    const end = there.value.end - 1;
    return { start: end, end, text: ` AND ${condition}` };
}
/** Further parts beside one, on lines of their own where that has one; a comment behind it stays with it. */
function beside({ start, end }, added, text) {
    const [, indent] = /\n([ \t]*)$/.exec(text.slice(0, start)) ?? [];
    const between = indent === undefined ? ', ' : `,${newlineOf(text)}${indent}`;
    const isCommented = /^[ \t]*,?[ \t]*(#|\/\/)/.test(text.slice(end, lineEnd(text, end)));
    return isCommented
        ? { start, end: start, text: added.map((one) => one + between).join('') }
        : { start: end, end, text: added.map((one) => between + one).join('') };
}
