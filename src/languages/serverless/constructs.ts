import { posix } from 'node:path';
import { allEntries, entriesOf, locOf, type Node, plainText, valueAt } from '../../data/node.js';
import { byDefault, type Fact, map, seconds, unknown, valueIn } from '../../facts/index.js';
import { handlerAt, lambdaVisibility, lambdaWorker } from '../../facts/lambda.js';
import { valueOr, variablesIn } from '../cloudformation/queues.js';
import type { Service } from './service.js';

const lift = "lift's choice";

/** The queues of the plugin lift: it makes the queue, the dead-letter queue and the function of each (lift's docs/queue.md). */
export function* constructsIn({ root, stacks }: Service, language: string): Iterable<Fact> {
  const [stack] = stacks;
  for (const { key, keyAt, value } of entriesOf(valueAt(root, 'constructs'))) {
    if (plainText(valueAt(value, 'type')) !== 'queue' || !stack) continue;
    const own = { properties: value, at: keyAt };
    const worker = workerOf(value, root);
    const framework = byDefault(6, "the Serverless Framework's default");
    const provider = valueOr({ properties: valueAt(root, 'provider'), at: keyAt }, 'timeout', stack, framework);
    const timeout = map(valueOr({ properties: worker, at: keyAt }, 'timeout', stack, provider), seconds);
    // lift counts with the worker's own timeout, or 6 s: that of the provider escapes it (lift's src/constructs/aws/Queue.ts).
    const counted = map(valueOr({ properties: worker, at: keyAt }, 'timeout', stack, framework), seconds);
    const batchingWindow = map(valueOr(own, 'maxBatchingWindow', stack, byDefault(0, lift)), seconds);
    const [time, gathering] = [valueIn(counted), valueIn(batchingWindow)];
    const sized = time === undefined || gathering === undefined ? undefined : lambdaVisibility(time, gathering);
    const extension = { properties: valueAt(value, 'extensions', 'queue', 'Properties'), at: keyAt };
    const chosen =
      sized === undefined ? unknown<number>('lift works it out of the timeout') : byDefault<number>(sized, lift);
    const id = `queue:${keyAt.file}:${key}`;
    const shared = { at: locOf(keyAt), language };
    yield {
      kind: 'queue',
      ...shared,
      id,
      label: key,
      name: unknown('lift makes its name'),
      visibility: map(valueOr(extension, 'VisibilityTimeout', stack, chosen), seconds),
      deadLetter: byDefault(true, lift),
      maxReceives: valueOr(own, 'maxRetries', stack, byDefault(3, lift)),
      fifo: valueOr(own, 'fifo', stack, byDefault(false, lift)),
      takesDeadLetters: false,
      variables: variablesOf(key, root),
    };
    const code = plainText(valueAt(worker, 'handler'));
    const handler = code === undefined ? undefined : handlerAt(posix.dirname(keyAt.file), code);
    yield lambdaWorker({
      ...shared,
      id: `worker:${keyAt.file}:${key}:${keyAt.start}`,
      name: `${key}Worker`,
      timeout,
      queue: { by: 'id', id },
      batchSize: valueOr(own, 'batchSize', stack, byDefault(1, lift)),
      batchingWindow,
      partialBatch: byDefault(true, lift),
      ...(handler ? { handler } : {}),
    });
  }
}

/** The environment variables that are given `${construct:jobs.queueUrl}`, the queue's ARN or its name. */
const variablesOf = (construct: string, root: Node): string[] =>
  [...allEntries(root)]
    .filter(({ key }) => key === 'environment')
    .flatMap(({ value }) => variablesIn(value))
    .filter(
      ([, value]) => /^\$\{construct:(.+)\.queue(?:Url|Arn|Name)\}$/.exec(plainText(value) ?? '')?.[1] === construct,
    )
    .map(([variable]) => variable)
    .toSorted();

/** Written in the construct, or the function of that name. */
function workerOf(construct: Node, root: Node): Node | undefined {
  const worker = valueAt(construct, 'worker');
  const name = plainText(worker);
  return name === undefined ? worker : valueAt(root, 'functions', name);
}
