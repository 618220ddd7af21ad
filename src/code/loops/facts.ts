import { basename } from 'node:path/posix';
import {
  type Ack,
  byDefault,
  type Known,
  type Loc,
  map,
  seconds,
  type Task,
  unknown,
  valueIn,
  type Worker,
} from '../../facts/index.js';
import { locate } from '../walk.js';
import { partingOf, settlingOf } from './ack.js';
import { type Batch, batchOf } from './batch.js';
import { numberOf } from './bounds.js';
import type { Event } from './events.js';
import { limitOf } from './limits.js';
import { movable } from './move.js';
import { queueOf } from './queue.js';
import type { ReceiveLoop } from './receive-loops.js';
import { renewalOf } from './renewal.js';
import { parameterOf, type SqsCall } from './sqs-calls.js';
import { unstoppedTimer } from './timer.js';

/** A loop as the worker that it is, and the handling of its messages as a task. */
export function factsOf(loop: ReceiveLoop): [Worker, Task] {
  const { flow, source, receive, events } = loop;
  const at = flow.code ? locate(flow.code.nameAt ?? flow.code, flow.place) : locate(source.call, source.place);
  const name = flow.code?.name ?? basename(source.place.module.file).replace(/\.\w+$/, '');
  const { ack, pair, alone = false } = settlingOf(events);
  const work = pair?.work ?? events.find(({ is }) => is === 'work');
  const batchSize = asked(receive, 'MaxNumberOfMessages') ?? byDefault(1, "SQS's default");
  const batch = work ? batchOf(work, source) : unknown<Batch>('no work of its messages is seen', at);
  const unstopped = unstoppedTimer(events);
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
    ...(unstopped ? { unstopped } : {}),
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

/** What a receive asks for by a key; undefined where it leaves it out. */
function asked(receive: SqsCall, key: string): Known<number> | undefined {
  const given = parameterOf(receive, key);
  if (given === 'open')
    return unknown(
      'the parameters of the receive are put together elsewhere',
      locate(receive.call, receive.scope.place),
    );
  return given && numberOf(given);
}

/** The window that is sent with each receive; the queue's own where none is. */
function windowOf(receive: SqsCall): Pick<Worker, 'visibility' | 'asksEachReceive'> {
  const window = asked(receive, 'VisibilityTimeout');
  return window
    ? { visibility: map(window, seconds), asksEachReceive: true }
    : { visibility: unknown('the queue decides it, and is not declared in this project') };
}

/** How the delete of a message stands to its work. */
export function settles(one: Event, work: Event, ack: Ack, alone: boolean): NonNullable<Task['settles']> {
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
