import { textBehind } from '../strings.js';
import { locate } from '../walk.js';
import { parseCondition } from './conditions.js';
import { expectedCondition } from './legacy.js';
import { parseUpdate } from './updates.js';
import { fieldsBehind, tagged, termBehind } from './values.js';
const refusal = ['ConditionalCheckFailedException', 'TransactionCanceledException'];
export const readOf = (request) => ({ is: 'read', rowAt: ['Item'], row: rowOf(request) });
export function updateOf(request) {
    const { fields } = request;
    const text = fields.get('UpdateExpression');
    const update = text && textBehind(text.value, text.scope);
    const names = substitutions(fields);
    const parsed = update ? parseUpdate(update.text, names) : { sets: [], complete: false };
    const at = text && locate(text.value, text.scope.place);
    const sets = parsed.sets.map(({ attribute, token, value }) => {
        const written = token === undefined ? undefined : valueAt(fields, token);
        const found = written && (tagged(written)?.value ?? written);
        return { attribute, value, at: found ? locate(found.value, found.scope.place) : at, written: found !== undefined };
    });
    const complete = parsed.complete && update?.complete === true && fields.get('AttributeUpdates') === undefined;
    return write(request, 'update', [...sets, ...legacySets(fields), ...keySets(request)], complete);
}
export function putOf(request) {
    const item = request.fields.get('Item');
    const fields = item && fieldsBehind(item, request.call.start);
    const sets = (fields?.keys() ?? []).map((attribute) => {
        const { value, scope } = fields.get(attribute);
        return { attribute, value: termBehind({ value, scope }), at: locate(value, scope.place), written: true };
    });
    return write(request, 'put', sets, fields !== undefined && !fields.open);
}
/** Each item of a transaction is made or refused with all others. */
export function transactionOf(request) {
    const given = request.fields.get('TransactItems');
    const items = given?.scope.follow(given.value);
    if (items?.value.is !== 'list')
        return [];
    const writes = items.value.items.flatMap((value) => itemOf(request, { value, scope: items.scope }));
    return writes.map((one) => ({ ...one, together: writes.filter((other) => other !== one) }));
}
function itemOf(request, item) {
    const kinds = fieldsBehind(item);
    for (const kind of ['Put', 'Update', 'ConditionCheck']) {
        const given = kinds?.get(kind);
        const fields = given && fieldsBehind(given);
        if (!fields)
            continue;
        const one = { ...request, fields };
        return [kind === 'Put' ? putOf(one) : kind === 'Update' ? updateOf(one) : write(one, 'update', keySets(one), true)];
    }
    return [];
}
function write(request, how, sets, complete) {
    const { fields } = request;
    const written = fields.get('ConditionExpression') ?? fields.get('Expected');
    const conditionAt = written ? locate(written.value, written.scope.place) : undefined;
    const row = rowOf(request);
    return { is: 'write', how, row, sets, complete, condition: conditionOf(request), conditionAt, refusal };
}
function conditionOf({ fields, condition }) {
    const written = fields.get('ConditionExpression');
    const expected = expectedCondition(fields);
    if (expected)
        return expected;
    if (!written)
        return fields.open ? { is: 'unknown', why: 'the request is put together elsewhere' } : undefined;
    if (!fields.sure('ConditionExpression'))
        return { is: 'unknown', why: 'it is only set at times' };
    const { value, scope } = written.scope.follow(written.value);
    const tree = condition?.(value, scope);
    if (tree)
        return tree;
    const text = textBehind(written.value, written.scope);
    if (!text?.complete)
        return { is: 'unknown', why: 'it is computed' };
    return parseCondition(text.text, substitutions(fields));
}
function substitutions(fields) {
    const names = fields.get('ExpressionAttributeNames');
    const known = names && fieldsBehind(names);
    return {
        attribute(token) {
            const parts = token.split('.').map((part) => (part.startsWith('#') ? nameBehind(known?.get(part)) : part));
            return parts.includes(undefined) ? undefined : parts.join('.');
        },
        value(token) {
            const found = valueAt(fields, token);
            return found ? termBehind(found) : { is: 'unknown' };
        },
    };
}
function nameBehind(name) {
    const text = name && textBehind(name.value, name.scope);
    return text?.complete ? text.text : undefined;
}
function valueAt(fields, token) {
    const values = fields.get('ExpressionAttributeValues');
    return values && fieldsBehind(values)?.get(token);
}
/** Attributes of the old form: `AttributeUpdates: { status: { Value: … } }`. */
function legacySets(fields) {
    const updates = fields.get('AttributeUpdates');
    const known = updates && fieldsBehind(updates);
    return (known?.keys() ?? []).flatMap((attribute) => {
        const value = fieldsBehind(known.get(attribute))?.get('Value');
        return value
            ? [{ attribute, value: termBehind(value), at: locate(value.value, value.scope.place), written: true }]
            : [];
    });
}
/** The row is there after the write, whether it was before or not. */
function keySets(request) {
    const key = keyOfRequest(request.fields);
    return (key ?? []).map(({ attribute, value, scope }) => ({
        attribute,
        value: termBehind({ value, scope }),
        at: locate(value, scope.place),
        written: true,
    }));
}
function rowOf({ call, scope, fields, library, client, table }) {
    const written = fields.get('Key') ?? fields.get('Item');
    return {
        library,
        call,
        scope,
        client,
        table: fields.get('TableName')?.value ?? table,
        key: keyOfRequest(fields) ?? keyOfItem(fields, call.start),
        keyAt: written?.value,
    };
}
function keyOfRequest(fields) {
    const key = fields.get('Key');
    return key && attributesIn(key);
}
/** Which attributes of a whole item are its key is not written: all of them may be. */
const keyOfItem = (fields, until) => {
    const item = fields.get('Item');
    return item && attributesIn(item, until);
};
function attributesIn(given, until) {
    const fields = fieldsBehind(given, until);
    return fields?.keys().map((attribute) => {
        const found = fields.get(attribute);
        return { attribute, ...(tagged(found)?.value ?? found) };
    });
}
