import { byDefault, type Known, map, type Queue, seconds, type Worker } from '../../facts/index.js';
import { lambdaDefault, sqsDefault } from '../../facts/lambda.js';
import type { Construct } from './constructs.js';
import { durationOf, numberOf } from './durations.js';
import { type Source, settingsOf, workerOf } from './event-sources.js';
import { handlerIn } from './handlers.js';
import { labelOf } from './labels.js';
import { Props } from './props.js';
import { headOf, type Mentions, queueId, queueMeant, queueOf, type Read, readProps } from './queues.js';
import { functionMeant, type Runs } from './timeouts.js';

const pattern = "the pattern's default";

/**
 * `new SqsToLambda(…)` of Solutions Constructs: a queue with the defaults of SQS, a dead-letter queue after 15 receives, and a
 * function with the defaults of Lambda (core/lib/sqs-helper.js, sqs-defaults.js, lambda-defaults.js of 2.104.0).
 */
export function* factsOfSolution(ways: readonly Construct[], mentions: Mentions): Iterable<Queue | Worker> {
  const all = ways.map(propsOf);
  if (all.every((props) => !props.open && !props.get('existingQueueObj'))) yield queueOf(ways, mentions, readQueue);
  const sources = ways.map(sourceOf);
  const { at, run } = sources[0]!;
  yield workerOf(`worker:${at.file}:${run.name}:${at.start}`, sources, ways[0]!.scope.base.language);
}

const propsOf = ({ call, scope }: Construct): Props => Props.of(call, 2, scope);

function readQueue(made: Construct): Read {
  const props = propsOf(made);
  const most = byDefault<number>(15, pattern);
  return {
    ...readProps(props.inner('queueProps'), false, headOf(made)),
    deadLetter: deadLetterOf(props),
    maxReceives: props.value('maxReceiveCount', (one) => numberOf(one.value, one.scope), most),
  };
}

function deadLetterOf(props: Props): Known<boolean> {
  const otherwise = byDefault(true, pattern);
  const deploys = props.value(
    'deployDeadLetterQueue',
    ({ value, scope }) => map(scope.fold(value), Boolean),
    otherwise,
  );
  return deploys.is === 'set' && !deploys.value ? byDefault(false, sqsDefault) : deploys;
}

function sourceOf(made: Construct): Source {
  const props = propsOf(made);
  const existing = props.get('existingQueueObj');
  return {
    at: headOf(made),
    run: runs(made, props),
    queue: existing ? queueMeant(existing.value, existing.scope) : { by: 'id', id: queueId(made) },
    ...settingsOf(props.inner('sqsEventSourceProps')),
  };
}

function runs(made: Construct, props: Props): Runs {
  const between = made.name.endsWith('LambdaToSqsToLambda');
  const existing = props.get(between ? 'existingConsumerLambdaObj' : 'existingLambdaObj');
  if (existing) return functionMeant(existing.value, existing.scope);
  const own = props.inner(between ? 'consumerLambdaFunctionProps' : 'lambdaFunctionProps');
  const otherwise = byDefault(seconds(3), lambdaDefault);
  const timeout = own.value('timeout', (one) => durationOf(one.value, one.scope), otherwise);
  const handler = handlerIn(own, made.scope);
  return { name: labelOf(made), timeout, ...(handler ? { handler } : {}) };
}
