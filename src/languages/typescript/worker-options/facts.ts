import type { CodeBase } from '../../../code/recogniser.js';
import { locate } from '../../../code/walk.js';
import { type Ack, byDefault, type Known, set, type Task, unknown, type Worker } from '../../../facts/index.js';
import type { Candidate } from './candidates.js';
import type { Setting } from './keys.js';
import type { Option } from './options.js';
import { ackOf, brokerOf, countOf, delaysOf, limitOf, queuesOf, secondsOf, textOf } from './values.js';

const early = byDefault<Ack>('early', 'as `acksLate` is not written');

type Read<T> = (option: Option, base: CodeBase) => Known<T>;

/** What is written, else what holds where nothing is written; a key that may stand in a part that is not seen is unknown. */
function reader({ options }: Candidate, base: CodeBase) {
  return <T>(setting: Setting, read: Read<T>, otherwise: Known<T>): Known<T> => {
    const option = options.found.get(setting);
    if (option) return read(option, base);
    return options.open === undefined ? otherwise : unknown(options.open);
  };
}

function workerId(candidate: Candidate, base: CodeBase): string {
  const { file, start } = locate(candidate.at, candidate.place);
  return `worker:${file}:${nameOf(candidate, base)}:${start}`;
}

export function workerOf(candidate: Candidate, base: CodeBase): Worker {
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
export function taskOf(candidate: Candidate, owner: Candidate | undefined, base: CodeBase): Task {
  const { options, place, call } = candidate;
  const at = locate(call ?? candidate.at, place);
  const name = nameOf(candidate, base);
  const worker = owner && reader(owner, base);
  const value = <T>(setting: Setting, read: Read<T>, otherwise: Known<T>): Known<T> =>
    options.found.has(setting) || !worker
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
function nameOf({ options, name, place }: Candidate, base: CodeBase): string {
  const file = place.module.file
    .split('/')
    .at(-1)!
    .replace(/\.[cm]?[jt]sx?$/, '');
  const written = name === 'default' ? undefined : name;
  return textOf(options.found.get('name'), base) ?? written ?? file;
}
