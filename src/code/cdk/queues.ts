import {
  byDefault,
  type Known,
  type Loc,
  map,
  type Queue,
  type QueueReference,
  type Seconds,
  seconds,
  set,
  unknown,
  valueIn,
  withSymbol,
} from '../../facts/index.js';
import { fourDays, sqsDefault } from '../../facts/lambda.js';
import type { Expression } from '../module.js';
import { isPulumiQueue } from '../pulumi/queues.js';
import type { Scope, Scoped } from '../scope.js';
import { keyOf, locate } from '../walk.js';
import { type Construct, constructBehind } from './constructs.js';
import { agreed } from './contexts.js';
import { durationOf, numberOf } from './durations.js';
import { idOf, sharedLabel } from './labels.js';
import { camel } from './names.js';
import type { Override } from './overrides.js';
import { argument, Props } from './props.js';
import { resolve } from './resolve.js';
import { isSstQueue, sstQueueMeant } from './sst.js';
import { symbolOf } from './symbols.js';

export const isQueue = (name: string | undefined): boolean => name === 'awsSqs.Queue' || name === 'awsSqs.CfnQueue';

/** All that the project's code says of queues beside their own properties. */
export interface Mentions {
  deadLetter: ReadonlySet<string>;
  variables: ReadonlyMap<string, ReadonlySet<string>>;
  overrides: ReadonlyMap<string, readonly Override[]>;
}

export function queueId({ name, call, scope }: Construct): string {
  const id = idOf({ name, call });
  const label = id?.is === 'literal' ? id.value : name.split('.').at(-1);
  return `queue:${scope.place.module.file}:${label}:${call.start}`;
}

/** One queue for one call, whatever constructs run it: what they disagree about is unknown. */
export function queueOf(ways: readonly Construct[], mentions: Mentions, read = readQueue): Queue {
  const first = ways[0]!;
  const at = headOf(first);
  const all = ways.map(read);
  const id = queueId(first);
  const over = mentions.overrides.get(id) ?? [];
  const agree = <T>(of: (one: Partial<Read>) => Known<T> | undefined): Known<T> => {
    const set = over.flatMap((one) => of(one) ?? []);
    return agreed(set.length > 0 ? set : all.flatMap((one) => of(one) ?? []), at);
  };
  return {
    kind: 'queue',
    id,
    at,
    language: first.scope.base.language,
    label: sharedLabel(ways),
    name: agree(({ name }) => name),
    visibility: agree(({ visibility }) => visibility),
    deadLetter: agree(({ deadLetter }) => deadLetter),
    maxReceives: agree(({ maxReceives }) => maxReceives),
    retention: agree(({ retention }) => retention),
    fifo: agree(({ fifo }) => fifo),
    takesDeadLetters: mentions.deadLetter.has(id),
    variables: [...(mentions.variables.get(id) ?? [])].sort(),
  };
}

/** `new sqs.Queue`, without what it is given. */
export const headOf = ({ call, scope }: Pick<Construct, 'call' | 'scope'>): Loc => ({
  ...locate(call, scope.place),
  end: call.callee.end,
});

export type Read = Pick<Queue, 'name' | 'visibility' | 'deadLetter' | 'maxReceives' | 'retention' | 'fifo'>;

function readQueue({ name, call, scope }: Construct): Read {
  return readProps(Props.of(call, 2, scope), name === 'awsSqs.CfnQueue', headOf({ call, scope }));
}

export function readProps(props: Props, plain: boolean, at: Loc): Read {
  const redrive = props.get(plain ? 'redrivePolicy' : 'deadLetterQueue');
  const struct = redrive && Props.struct(redrive.value, redrive.scope);
  const redriveKey = plain ? 'redrivePolicy' : 'deadLetterQueue';
  const room = props.room('visibilityTimeout');
  const lasting = ({ value, scope }: Scoped): Known<Seconds> =>
    plain
      ? map(numberOf(value, scope), seconds)
      : withSymbol(durationOf(value, scope), symbolOf(value, scope), locate(value, scope.place));
  const named: Known<string> = props.value(
    'queueName',
    ({ value, scope }) => textOf(value, scope),
    unknown('CloudFormation makes its name', at),
  );
  return {
    name: named,
    visibility: props.value('visibilityTimeout', lasting, byDefault(seconds(30), sqsDefault, room)),
    retention: props.value(
      plain ? 'messageRetentionPeriod' : 'retentionPeriod',
      lasting,
      byDefault(fourDays, sqsDefault),
    ),
    deadLetter: props.value(
      redriveKey,
      ({ value, scope }) => givesUp(value, scope, locate(value, scope.place)),
      byDefault(false, sqsDefault),
    ),
    maxReceives:
      struct?.value('maxReceiveCount', (one) => numberOf(one.value, one.scope), unknown('no maximum is written', at)) ??
      unknown('no redrive policy is written', at),
    fifo: props.value(
      plain ? 'fifoQueue' : 'fifo',
      ({ value, scope }) => map(scope.fold(value), Boolean),
      byDefault(valueIn(named)?.endsWith('.fifo') ?? false, sqsDefault),
    ),
  };
}

/** Only what is written as an object or a struct is a policy for certain. */
function givesUp(expression: Expression, scope: Scope, at: Loc): Known<boolean> {
  const { value } = resolve(expression, scope);
  return value.is === 'object' || value.is === 'call'
    ? set(true, at)
    : unknown('its dead-letter queue is computed', at);
}

function textOf(expression: Expression, scope: Scope): Known<string> {
  const folded = scope.fold(expression);
  return folded.is === 'unknown' ? folded : map(folded, String);
}

const parts = /^(?:queue(?:Arn|Url|Name)|attr(?:Arn|QueueName|QueueUrl)|ref|arn|url|id|name)$/;
/** How a queue that is declared elsewhere is brought in, and where its ARN stands. */
const imports: Record<string, string> = { fromQueueArn: 'queueArn', fromQueueAttributes: 'attrs' };

/** The queue that an expression means: a construct, its URL, ARN or name, or an imported one. */
export function queueMeant(expression: Expression, scope: Scope, depth = 0): QueueReference | undefined {
  const { value, scope: at } = resolve(expression, scope);
  if (depth > 8) return undefined;
  if (value.is === 'member' && parts.test(camel(keyOf(value) ?? ''))) return queueMeant(value.of, at, depth + 1);
  const wrapper = value.is === 'member' && value.name === 'queue' ? value.of : undefined;
  // `orders.cdk.queue` of SST, `orders.nodes.queue` from its version 3 on.
  if (wrapper?.is === 'member' && /^(?:cdk|nodes)$/.test(wrapper.name)) return queueMeant(wrapper.of, at, depth + 1);
  if (value.is === 'member') return ofSolution(value, at);
  if (value.is === 'literal') return named(value.value);
  // The account and the region are known at the deployment, the name stands at the end.
  if (value.is === 'template') return named(lastText(value));
  const made = constructBehind(value, at);
  if (!made) return undefined;
  if (isQueue(made.name) || isPulumiQueue(made.name)) return { by: 'id', id: queueId(made) };
  if (isSstQueue(made.name)) return sstQueueMeant(made, depth);
  const from = /^awsSqs\.Queue\.(\w+)$/.exec(made.name)?.[1] ?? '';
  const key = Object.hasOwn(imports, from) ? imports[from]! : undefined;
  const given = key === undefined ? undefined : argument(made.call, 2, key);
  if (given && from === 'fromQueueArn') return queueMeant(given, made.scope, depth + 1);
  const arn = key && Props.of(made.call, 2, made.scope).get('queueArn');
  return arn ? queueMeant(arn.value, arn.scope, depth + 1) : undefined;
}

const lastText = ({ parts: all }: Expression & { is: 'template' }): unknown => {
  const last = all.at(-1);
  return last?.is === 'literal' && /[:/]/.test(String(last.value)) ? last.value : undefined;
};

function named(value: unknown): QueueReference | undefined {
  const name = typeof value === 'string' ? value.split(/[:/]/).at(-1) : undefined;
  return name && /^[\w-]+(?:\.fifo)?$/.test(name) ? { by: 'name', name } : undefined;
}

/** The queue that a pattern made itself: `orders.sqsQueue`. */
function ofSolution(member: Expression & { is: 'member' }, scope: Scope): QueueReference | undefined {
  const owner = camel(member.name) === 'sqsQueue' ? constructBehind(member.of, scope) : undefined;
  return owner && (isSolution(owner.name) || isProcessingService(owner.name))
    ? { by: 'id', id: queueId(owner) }
    : undefined;
}

export const isProcessingService = (name: string | undefined): boolean =>
  name === 'awsEcsPatterns.QueueProcessingFargateService' || name === 'awsEcsPatterns.QueueProcessingEc2Service';

export const isSolution = (name: string | undefined): boolean =>
  name === 'awsSqsLambda.SqsToLambda' || name === 'awsLambdaSqsLambda.LambdaToSqsToLambda';
