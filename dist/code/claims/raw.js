import { definitionsOf } from '../definitions.js';
import { blocksOf, keyOf, literalText } from '../walk.js';
import { equals } from './spots.js';
/** Whether a function gives the row that its store's call reads as it is: the claim's answer can then stand in for it. */
export const givesRawRow = (code, read) => {
    const results = returnsOf(code.body);
    return results.length > 0 && results.every((one) => isRow(one, code, read, 0));
};
/** Whether an expression gives the row from the answer of the call that reads it: `(await send(…)).Item`, `get_item(…)["Item"]`. */
export const isRawRow = (expression, code, read) => isRow(expression, code, read, 0);
const returnsOf = (body) => body.flatMap((one) => (one.is === 'return' && one.value ? [one.value] : blocksOf(one).flatMap(returnsOf)));
/** `Item`, `result.Item`, `response.get('Item')`, `unmarshall(Item)`; or nothing, where there is no row. */
function isRow(expression, code, read, depth) {
    const inner = (one) => depth < 8 && isRow(one, code, read, depth + 1);
    switch (expression.is) {
        case 'literal':
            return expression.value === null;
        case 'await':
            return inner(expression.value);
        case 'binary':
            return ((expression.operator === '??' || expression.operator === 'or') &&
                inner(expression.left) &&
                inner(expression.right));
        case 'ternary':
            return inner(expression.then) && inner(expression.otherwise);
        case 'member':
        case 'index':
            return keyOf(expression) === 'Item' && isAnswer(expression.of, code, read);
        case 'call': {
            const { callee, arguments: given } = expression;
            if (callee.is === 'member' && callee.name === 'get' && given[0] && literalText(given[0].value) === 'Item')
                return isAnswer(callee.of, code, read);
            return callee.is === 'name' && callee.name === 'unmarshall' && given.length === 1 && inner(given[0].value);
        }
        case 'name': {
            if (expression.name === 'undefined')
                return true;
            const [definition, more] = definitionsOf(code).names.get(expression.name) ?? [];
            if (!definition?.value || more || definition.how !== 'assigned')
                return false;
            if (definition.path.length === 0)
                return inner(definition.value);
            return definition.path.join() === 'Item' && isAnswer(definition.value, code, read);
        }
        default:
            return false;
    }
}
/** The store's call, or the variable that holds what it answers. */
function isAnswer(expression, code, read) {
    if (expression.is === 'await')
        return isAnswer(expression.value, code, read);
    if (equals(expression, read))
        return true;
    if (expression.is !== 'name')
        return false;
    const [definition, more] = definitionsOf(code).names.get(expression.name) ?? [];
    return (!more && definition?.path.length === 0 && definition.value !== undefined && isAnswer(definition.value, code, read));
}
