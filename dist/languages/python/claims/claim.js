import { functionAround } from '../../../code/claims/spots.js';
/** `self.request.id`, in a task that is bound. */
export function taskId({ own, transition }) {
    const code = functionAround(own, transition.call);
    const bound = code?.decorators.some((one) => one.is === 'call' && one.arguments.some(({ name }) => name === 'bind'));
    const self = code?.parameters[0]?.name;
    return bound && self ? `${self}.request.id` : undefined;
}
/** The quotes that most strings of a text have. */
export const quoteOf = (text) => (text.split("'").length > text.split('"').length ? "'" : '"');
