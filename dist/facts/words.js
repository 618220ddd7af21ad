/** ` (unless X overrides it)`, for a value that an environment variable may replace. */
export const unless = (value) => value.is === 'set' && value.unless ? ` (unless ${value.unless} overrides it)` : '';
/** What a change of a value may rewrite: all that stands there, or no more than the default of an environment variable. */
export const rewritable = (value) => value.unless === undefined ? {} : { literal: true };
/** ` (Celery's default)`: where a value comes from when nobody wrote it. */
export const origin = (value) => (value.is === 'default' ? ` (${value.from})` : unless(value));
/** `a`, `a and b`, `a, b and 3 more`. */
export function listed(names, most = 3) {
    const shown = names.slice(0, most);
    const more = names.length - shown.length;
    if (more > 0)
        return `${shown.join(', ')} and ${more} more`;
    const last = shown.pop();
    return shown.length ? `${shown.join(', ')} and ${last}` : (last ?? '');
}
export const brokerName = (broker) => broker.is === 'unknown'
    ? 'the broker (not known here)'
    : { sqs: 'SQS', redis: 'Redis', amqp: 'RabbitMQ' }[broker.value];
