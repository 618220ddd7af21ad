import { combine } from '../../code/fold.js';
import { locate } from '../../code/walk.js';
import { binary, text, truthy, unary } from './arithmetic.js';
import { foldCall } from './calls.js';
import { restOfDay } from './durations.js';
import { environmentRead } from './environment.js';
export const dialect = {
    binary,
    unary,
    truthy,
    text,
    environment: environmentRead,
    call: foldCall,
    special(expression, fold, code, place) {
        if (expression.is === 'binary' && (expression.operator === 'in' || expression.operator === 'not in'))
            return membership(expression, fold, code, place);
        if (expression.is === 'member' && expression.name === 'seconds')
            return restOfDay(expression, locate(expression, place), fold, code, place);
        return undefined;
    },
};
/** `os.getenv("X", "no").lower() in ("1", "true")`: one of written values. */
function membership(expression, fold, code, place) {
    const meaning = code.meaning(expression.right, place);
    if (meaning?.is !== 'value' || meaning.value.is !== 'list')
        return undefined;
    const items = meaning.value.items.map((item) => fold(item, meaning.place));
    return combine([fold(expression.left), ...items], locate(expression, place), ([value, ...among]) => {
        const found = among.some((one) => binary('==', value, one) === true);
        return found === (expression.operator === 'in');
    });
}
