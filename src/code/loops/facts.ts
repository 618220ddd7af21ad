import { basename } from 'node:path/posix';
import {
  type Ack,
  byDefault,
  type Known,
  type Loc,
  map,
  type Seconds,
  seconds,
  set,
  type Task,
  unknown,
  valueIn,
  type Worker,
} from '../../facts/index.js';
import { locate } from '../walk.js';
import { partingOf, settlingOf } from './ack.js';
import { type Batch, batchOf } from './batch.js';
import type { Event } from './events.js';
import { limitOf } from './limits.js';
import { movable } from './move.js';
import { queueOf } from './queue.js';
import type { ReceiveLoop } from './receive-loops.js';
import { renewalOf } from './renewal.js';
import { parameterOf, type SqsCall, windowSet } from './sqs-calls.js';

/** A loop as the worker that it is, and the handling of its messages as a task. */
export function factsOf(loop: ReceiveLoop): [Worker, Task] {
  const { flow, source, receive, events } = loop;
  const at = flow.code ? locate(flow.code.nameAt ?? flow.code, flow.place) : locate(source.call, source.place);
  const name = flow.code?.name ?? basename(source.place.module.file).replace(/\.\w+$/, '');
  const { ack, pair, alone = false } = settlingOf(events);
  const work = pair?.work ?? events.find(({ is }) => is === 'work');
  const batchSize = numberOf(receive, 'MaxNumberOfMessages', 1);
  const batch = work ? batchOf(work, source) : unknown<Batch>('no work of its messages is seen', at);
  const id = `worker:${at.file}:${name}:${source.call.start}`;
  const language = source.place.module.language;
  const worker: Worker = {
    kind: 'worker',
    id,
    at,
    language,
    name,
    library: 'loop',
    broker: byDefault('sqs', 'it calls SQS'),
    queues: byDefault(1, 'one receive asks one queue'),
    concurrency: byDefault(1, 'one receive at a time'),
    prefetch: waiting(batchSize, batch),
    ack,
    timeLimit: unknown('no time limit is seen around the work'),
    softTimeLimit: byDefault(null, 'a loop has none'),
    delays: [],
    consumes: queueOf(receive),
    batchSize,
    batch,
    heartbeat: renewalOf(events),
    waitTime: numberOf(receive, 'WaitTimeSeconds', undefined),
    extensions: events.flatMap(({ is, sqs }) => (is === 'extend' && sqs ? extensionOf(sqs) : [])),
    ...windowOf(receive),
  };
  const task: Task = {
    kind: 'task',
    id: `task:${at.file}:${name}:${source.call.start}`,
    at,
    language,
    name,
    worker: id,
    queue: unknown('its loop names the queue'),
    ack,
    timeLimit: work ? limitOf(work) : unknown('no work is seen'),
    softTimeLimit: byDefault(null, 'a loop has none'),
    delays: [],
    transitions: [],
    ...(pair ? { settles: settles(pair.delete, pair.work, valueIn(ack)!, alone) } : {}),
  };
  return [worker, task];
}

/** One after the other, the last message of a batch waits for all before it, as behind a prefetch. */
function waiting(size: Known<number>, batch: Known<Batch>): Known<number> {
  if (valueIn(size) === 1) return byDefault(1, 'one message is received at a time');
  if (batch.is === 'unknown') return unknown(batch.why, batch.at);
  return batch.value === 'sequential'
    ? size
    : byDefault(1, 'the messages of one receive are worked on at the same time');
}

function numberOf(receive: SqsCall, key: string, otherwise: number | undefined): Known<number> {
  const given = parameterOf(receive, key);
  if (given === 'open')
    return unknown(
      'the parameters of the receive are put together elsewhere',
      locate(receive.call, receive.scope.place),
    );
  if (!given)
    return otherwise === undefined ? unknown(`the queue decides its ${key}`) : byDefault(otherwise, "SQS's default");
  const known = given.scope.fold(given.value);
  if (known.is === 'unknown') return known;
  return typeof known.value === 'number'
    ? map(known, (value) => value as number)
    : unknown(`${key} is no number`, locate(given.value, given.scope.place));
}

/** The window that is sent with each receive; the queue's own where none is. */
function windowOf(receive: SqsCall): Pick<Worker, 'visibility' | 'asksEachReceive'> {
  if (parameterOf(receive, 'VisibilityTimeout') === undefined)
    return { visibility: unknown('the queue decides it, and is not declared in this project') };
  const visibility = map(numberOf(receive, 'VisibilityTimeout', undefined), (value) => seconds(value));
  return { visibility, asksEachReceive: true };
}

function extensionOf(sqs: SqsCall): Known<Seconds>[] {
  const given = parameterOf(sqs, 'VisibilityTimeout');
  const value = windowSet(sqs);
  return given && given !== 'open' && value !== undefined
    ? [set(seconds(value), locate(given.value, given.scope.place))]
    : [];
}

function settles(one: Event, work: Event, ack: Ack, alone: boolean): NonNullable<Task['settles']> {
  const at = partingOf(one, work);
  const [gone, mine] = [one.path[at]!, work.path[at]!];
  return {
    at: locate(gone.call, gone.place),
    work: locate(mine.call, mine.place),
    ...(ack === 'late'
      ? { move: alone ? movable(one, work) : { why: 'it deletes in several places' } }
      : { after: afterwards(one, work) }),
  };
}

/** The stretches of code that run when the message is gone: what follows the delete in its block, and the work itself. */
function afterwards(one: Event, work: Event): Loc[] {
  const at = partingOf(one, work);
  const [gone, mine] = [one.path[at]!, work.path[at]!];
  const file = mine.place.module.file;
  const step = gone.steps.find(({ block, index }) =>
    mine.steps.some((other) => other.block === block && other.index > index),
  );
  const end = step?.block.at(-1)?.end ?? mine.call.end;
  return [{ file, start: gone.call.end, end }];
}
