import { formOf } from '../../../code/claims/form.js';
import { equals } from '../../../code/claims/spots.js';
import { keyOf, walk } from '../../../code/walk.js';
import { isStartTime } from '../../../facts/phases.js';
import { spelled } from '../spelling.js';
import { quoteOf } from './claim.js';
/**
 * The words of the test are taken as they are: `Job.Status.PENDING` may be spelled in any way where it is stored. Other
 * words only where the project writes its statuses as plain strings.
 */
export function accepted(job) {
    const { transition, keeps, text, own, context } = job;
    const { guard, to: known } = transition;
    const form = formOf(transition, keeps, context);
    if (typeof form === 'string')
        return form;
    if (known.is !== 'set' || known.at.file !== own.file)
        return 'the status that it writes stands in another file';
    const to = text.slice(known.at.start, known.at.end);
    const tested = guard && wordsIn(guard.test, job);
    if (isStartTime(transition.attribute))
        return { only: ['None'], to };
    if (guard?.sense === 'passes-on' && tested)
        return { only: tested, to };
    const isText = /^(['"])(?:(?!\1).)*\1$/.test(to);
    if (guard?.sense === 'leaves-on' && tested && (keeps || !isText))
        return { except: [to, ...tested.filter((word) => word !== to)], to };
    if (!isText)
        return 'which status waits is not written where it stands';
    const quote = quoteOf(text);
    const words = (all) => all.map((word) => spelled(word, quote));
    if (form.except)
        return { except: [to, ...words(form.except)], to };
    return { only: words(form.from ?? [form.statuses.pending ?? 'PENDING']), to };
}
/** The statuses that a comparison names; undefined where they are not written in it. */
function wordsIn(at, { text, own, transition }) {
    if (at.file !== own.file)
        return undefined;
    let test;
    walk(own, {
        expression(one) {
            if (equals(one, at))
                test ??= one;
        },
    });
    const spans = test && statusesOf(test, transition.attribute);
    return spans?.map(({ start, end }) => text.slice(start, end));
}
function statusesOf(test, attribute) {
    if (test.is !== 'binary')
        return undefined;
    if (test.operator === 'or' || test.operator === 'and') {
        const [left, right] = [statusesOf(test.left, attribute), statusesOf(test.right, attribute)];
        return left && right && [...left, ...right];
    }
    if (test.operator === 'in' || test.operator === 'not in')
        return test.right.is === 'list' ? test.right.items : undefined;
    if (test.operator !== '==' && test.operator !== '!=')
        return undefined;
    return [isOf(test.left, attribute) ? test.right : test.left];
}
const isOf = (one, attribute) => {
    let found = false;
    const visit = (part) => {
        found ||= keyOf(part) === attribute;
        if (part.is === 'member' || part.is === 'index')
            visit(part.of);
        else if (part.is === 'call') {
            visit(part.callee);
            found ||= part.arguments.some(({ value }) => value.is === 'literal' && value.value === attribute);
        }
    };
    visit(one);
    return found;
};
