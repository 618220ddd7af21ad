import { locate } from '../../../code/walk.js';
import { byDefault, set, unknown } from '../../../facts/index.js';
import { ackOf, brokerOf, countOf, delaysOf, limitOf, queuesOf, secondsOf, textOf } from './values.js';
const early = byDefault('early', 'as `acksLate` is not written');
/** What is written, else what holds where nothing is written; a key that may stand in a part that is not seen is unknown. */
function reader({ options }, base) {
    return (setting, read, otherwise) => {
        const option = options.found.get(setting);
        if (option)
            return read(option, base);
        return options.open === undefined ? otherwise : unknown(options.open);
    };
}
function workerId(candidate, base) {
    const { file, start } = locate(candidate.at, candidate.place);
    return `worker:${file}:${nameOf(candidate, base)}:${start}`;
}
export function workerOf(candidate, base) {
    const { options, place } = candidate;
    const at = locate(candidate.at, place);
    const name = nameOf(candidate, base);
    const value = reader(candidate, base);
    const delay = options.found.get('delay');
    return {
        kind: 'worker',
        id: workerId(candidate, base),
        at,
        language: 'typescript',
        name,
        broker: value('broker', brokerOf, unknown('the options do not name a broker')),
        queues: value('queues', queuesOf, byDefault(1, 'one queue, as no others are listed')),
        concurrency: value('concurrency', countOf, unknown('no concurrency is written')),
        prefetch: value('prefetch', countOf, byDefault(1, 'one message for each process, as no prefetch is written')),
        ack: value('ack', ackOf, early),
        timeLimit: value('timeLimit', limitOf, unknown('no time limit is written')),
        softTimeLimit: value('softTimeLimit', limitOf, unknown('no soft time limit is written')),
        visibility: value('visibility', secondsOf, unknown('no visibility timeout is written')),
        delays: delay ? delaysOf(delay, base) : [],
    };
}
/** `owner` runs the task; what the task leaves open is decided there. */
export function taskOf(candidate, owner, base) {
    const { options, place, call } = candidate;
    const at = locate(call ?? candidate.at, place);
    const name = nameOf(candidate, base);
    const worker = owner && reader(owner, base);
    const value = (setting, read, otherwise) => options.found.has(setting) || !worker
        ? reader(candidate, base)(setting, read, otherwise)
        : worker(setting, read, otherwise);
    const delay = options.found.get('delay');
    const queue = options.found.get('queues');
    const named = textOf(queue, base);
    return {
        kind: 'task',
        id: `task:${at.file}:${name}:${at.start}`,
        at,
        language: 'typescript',
        name,
        ...(owner ? { worker: workerId(owner, base) } : {}),
        queue: queue && named !== undefined ? set(named, locate(queue.value, queue.place)) : unknown('no queue is written'),
        ack: value('ack', ackOf, owner ? early : unknown('its worker decides it')),
        timeLimit: value('timeLimit', limitOf, unknown('its worker decides it')),
        softTimeLimit: value('softTimeLimit', limitOf, unknown('its worker decides it')),
        delays: delay ? delaysOf(delay, base) : [],
        transitions: [],
    };
}
/** Its own `name`, else what it is called, else its file. */
function nameOf({ options, name, place }, base) {
    const file = place.module.file
        .split('/')
        .at(-1)
        .replace(/\.[cm]?[jt]sx?$/, '');
    const written = name === 'default' ? undefined : name;
    return textOf(options.found.get('name'), base) ?? written ?? file;
}
