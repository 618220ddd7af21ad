import { byDefault, type Known, map, type Queue, seconds, type Worker } from '../../facts/index.js';
import { lambdaDefault, sqsDefault } from '../../facts/lambda.js';
import type { Construct } from './constructs.js';
import { durationOf, numberOf } from './durations.js';
import { settingsOf, workerOf } from './event-sources.js';
import { labelOf } from './labels.js';
import { Props } from './props.js';
import { headOf, type Mentions, queueId, queueMeant, readProps } from './queues.js';
import { functionMeant, type Runs } from './timeouts.js';

const pattern = "the pattern's default";

/**
 * `new SqsToLambda(…)` of Solutions Constructs: a queue with the defaults of SQS, a dead-letter queue after 15 receives, and a
 * function with the defaults of Lambda (core/lib/sqs-helper.js, sqs-defaults.js, lambda-defaults.js of 2.104.0).
 */
export function* factsOfSolution(made: Construct, mentions: Mentions): Iterable<Queue | Worker> {
  const { call, scope, name } = made;
  const { language } = scope.base;
  const at = headOf(made);
  const props = Props.of(call, 2, scope);
  const existing = props.get('existingQueueObj');
  const id = queueId(made);
  if (!existing && !props.open)
    yield {
      kind: 'queue',
      id,
      at,
      language,
      label: labelOf(made),
      ...readProps(props.inner('queueProps'), false, at),
      deadLetter: deadLetterOf(props),
      maxReceives: props.value(
        'maxReceiveCount',
        (one) => numberOf(one.value, one.scope),
        byDefault<number>(15, pattern),
      ),
      takesDeadLetters: mentions.deadLetter.has(id),
      variables: [...(mentions.variables.get(id) ?? [])].sort(),
    };
  const queue = existing ? queueMeant(existing.value, existing.scope) : ({ by: 'id', id } as const);
  const run = runs(made, props, name.endsWith('LambdaToSqsToLambda'));
  const source = { at, run, queue, ...settingsOf(props.inner('sqsEventSourceProps')) };
  yield workerOf(`worker:${at.file}:${run.name}:${at.start}`, [source], language);
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

function runs(made: Construct, props: Props, consumes: boolean): Runs {
  const existing = props.get(consumes ? 'existingConsumerLambdaObj' : 'existingLambdaObj');
  if (existing) return functionMeant(existing.value, existing.scope);
  const own = props.inner(consumes ? 'consumerLambdaFunctionProps' : 'lambdaFunctionProps');
  const otherwise = byDefault(seconds(3), lambdaDefault);
  return { name: labelOf(made), timeout: own.value('timeout', (one) => durationOf(one.value, one.scope), otherwise) };
}
