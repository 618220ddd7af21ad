import { callName } from '../canonical.js';
import type { Expression, FunctionCode, Module } from '../module.js';
import { keyOf, walk, walkFunction } from '../walk.js';
import { nowhere } from './effects.js';
import type { Flow } from './flow.js';
import { mentions } from './result-use.js';

/** A function that plainly takes messages from SQS, where no recogniser has made a task of it. */
export function isQueueHandler({ code, place, sites }: Flow): boolean {
  if (!code) return false;
  if (code.parameters.some(({ type }) => type && mentions(type, /^SQS(Event|Record|BatchEvent)$/))) return true;
  if (code.decorators.some((one) => mentions(one, /^SqsMessageHandler$|^sqs_?event/i))) return true;
  if (isAcknowledged(code, place.module)) return true;
  if (/^handleMessage(Batch)?$/.test(code.name ?? '') && isConsumer(place)) return true;
  return receives(sites) || takesRecords(code, place.module);
}

/** NestJS: of a broker that has a message back which was not acknowledged; a TCP transport has not. */
const isAcknowledged = ({ decorators, parameters }: FunctionCode, { imports }: Module): boolean =>
  decorators.some((one) => mentions(one, /^Rabbit(Subscribe|RPC)$/)) ||
  (decorators.some((one) => mentions(one, /^(Event|Message)Pattern$/)) &&
    imports.some(({ name }) => /^(Rmq|Kafka)Context$/.test(name)) &&
    parameters.some(({ type }) => type && mentions(type, /^(Rmq|Kafka)Context$/)));

const isConsumer = (place: Flow['place']): boolean =>
  place.module.imports.some(({ from }) => /^(sqs-consumer|@ssut\/nestjs-sqs|squiss-ts|sqs-producer)$/.test(from));

/** `client.send(new ReceiveMessageCommand(…))`, `sqs.receive_message(…)`. */
const receives = (sites: Flow['sites']): boolean =>
  sites.some(({ call }) => /(^|\.)(ReceiveMessageCommand|receive_messages?|receiveMessage)$/.test(callName(call)));

/** Lambda's form of a batch: `event.Records`, and the `body` of each, read here or in a function beside it. */
export function takesRecords(code: FunctionCode, module: Module): boolean {
  const [event] = code.parameters;
  let records = event?.pattern?.is === 'object' && event.pattern.entries.some((one) => keyOf(one) === 'Records');
  let others = false;
  let parsed = false;
  walkFunction(code, nowhere, {
    expression(one: Expression) {
      const key = keyIn(one);
      parsed ||= one.is === 'call' && /^(JSON\.parse|json\.loads)$/.test(callName(one)) && readsBodyOf(one);
      records ||= key === 'Records' && event !== undefined && receiverOf(one) === event.name;
      others ||= key === 's3' || key === 'Sns' || key === 'dynamodb' || key === 'kinesis';
    },
  });
  // What a bucket or a topic says of itself may be in the message.
  return records && (parsed || (!others && readsBody(module)));
}

const readsBodyOf = ({ arguments: [given] }: Expression & { is: 'call' }): boolean =>
  given !== undefined && keyIn(given.value) === 'body';

function readsBody(module: Module): boolean {
  let body = false;
  walk(module, {
    expression(one) {
      body ||= keyIn(one) === 'body';
    },
    // `for (const { body } of event.Records)`, `Records.map(({ body }) => …)`
    statement(one) {
      if (one.is === 'loop' || one.is === 'assign') body ||= takesBody(one.target);
    },
    function({ parameters }) {
      body ||= parameters.some(({ pattern }) => takesBody(pattern));
    },
  });
  return body;
}

const takesBody = (pattern: Expression | undefined): boolean =>
  pattern?.is === 'object' && pattern.entries.some((one) => keyOf(one) === 'body');

/** The key of `a.b`, `a['b']`, `a.get('b')`. */
function keyIn(one: Expression): string | undefined {
  if (one.is !== 'call') return keyOf(one);
  const first = one.arguments[0]?.value;
  const isGet = one.callee.is === 'member' && one.callee.name === 'get';
  return isGet && first?.is === 'literal' ? String(first.value) : undefined;
}

function receiverOf(one: Expression): string | undefined {
  if (one.is === 'call') return receiverOf(one.callee);
  return (one.is === 'member' || one.is === 'index') && one.of.is === 'name' ? one.of.name : undefined;
}
