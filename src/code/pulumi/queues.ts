import { byDefault, type Known, type Loc, map, type Seconds, seconds, set, unknown } from '../../facts/index.js';
import { fourDays, sqsDefault } from '../../facts/lambda.js';
import type { Construct } from '../cdk/constructs.js';
import { numberOf } from '../cdk/durations.js';
import { Props } from '../cdk/props.js';
import { headOf, type Read } from '../cdk/queues.js';
import { resolve } from '../cdk/resolve.js';
import type { Scoped } from '../scope.js';
import { locate } from '../walk.js';
import { wordedDuration } from '../worded-duration.js';
import { Transform } from './transform.js';

export const isPulumiQueue = (name: string): boolean => readerOf(name) !== undefined;

export const readerOf = (name: string): ((made: Construct) => Read) | undefined =>
  name === 'sst.aws.Queue' ? readComponent : name === 'aws.sqs.Queue' ? readResource : undefined;

export const propsOf = ({ call, scope }: Pick<Construct, 'call' | 'scope'>): Props => Props.of(call, 1, scope);

export const sstDefault = "SST's default";

/** `new sst.aws.Queue('Orders', { … })` (platform/src/components/aws/queue.ts of sst/sst). */
function readComponent(made: Construct): Required<Read> {
  const at = headOf(made);
  const props = propsOf(made);
  const transform = Transform.of(props, 'queue');
  const changed =
    <K extends keyof Read>(key: K) =>
    (plain: Props): Required<Read>[K] =>
      readPlain(plain, at)[key];
  const visibility = props.value(
    'visibilityTimeout',
    ({ value, scope }) => wordedDuration(value, scope),
    byDefault(seconds(30), sstDefault, props.room('visibilityTimeout')),
  );
  const deadLetter = props.value('dlq', givesUp, byDefault(false, sqsDefault));
  return {
    name: transform.over('name', changed('name'), unknown('SST makes its name', at)),
    visibility: transform.over('visibilityTimeoutSeconds', changed('visibility'), visibility),
    retention: transform.over('messageRetentionSeconds', changed('retention'), byDefault(fourDays, sqsDefault)),
    deadLetter: transform.over('redrivePolicy', changed('deadLetter'), deadLetter),
    maxReceives: transform.over('redrivePolicy', changed('maxReceives'), triesOf(props, at)),
    fifo: transform.over('fifoQueue', changed('fifo'), props.value('fifo', isTrue, byDefault(false, sqsDefault))),
  };
}

/** `dlq: lost.arn`, `dlq: { queue: lost.arn, retry: 5 }` */
function triesOf(props: Props, at: Loc): Known<number> {
  const dlq = props.get('dlq');
  if (!dlq) return unknown('no dead-letter queue is written', at);
  const isArn = /^(?:member|literal|template)$/.test(resolve(dlq.value, dlq.scope).value.is);
  const retry = Props.struct(dlq.value, dlq.scope).value('retry', toNumber, unknown('it is not written', at));
  return isArn ? byDefault(3, sstDefault) : retry;
}

/** `new aws.sqs.Queue('orders', { … })` */
const readResource = (made: Construct): Read => readPlain(propsOf(made), headOf(made));

function readPlain(props: Props, at: Loc): Required<Read> {
  const lasting = (one: Scoped): Known<Seconds> => map(toNumber(one), seconds);
  const policy = props.get('redrivePolicy');
  return {
    name: props.value(
      'name',
      ({ value, scope }) => map(scope.fold(value), String),
      unknown('Pulumi makes its name', at),
    ),
    visibility: props.value(
      'visibilityTimeoutSeconds',
      lasting,
      byDefault(seconds(30), sqsDefault, props.room('visibilityTimeoutSeconds')),
    ),
    retention: props.value('messageRetentionSeconds', lasting, byDefault(fourDays, sqsDefault)),
    deadLetter: props.value('redrivePolicy', givesUp, byDefault(false, sqsDefault)),
    maxReceives: policy ? mostIn(policy) : unknown('no redrive policy is written', at),
    fifo: props.value('fifoQueue', isTrue, byDefault(false, sqsDefault)),
  };
}

const toNumber = ({ value, scope }: Scoped): Known<number> => numberOf(value, scope);

function isTrue({ value, scope }: Scoped): Known<boolean> {
  const { value: made } = resolve(value, scope);
  return made.is === 'object' ? set(true, locate(value, scope.place)) : map(scope.fold(value), Boolean);
}

/** An ARN, an object, or a text that is made when the ARN is known: each is a policy; what may be absent is not for certain. */
function givesUp({ value, scope }: Scoped): Known<boolean> {
  const at = locate(value, scope.place);
  const { value: policy } = resolve(value, scope);
  return /^(?:object|call|member|literal|template)$/.test(policy.is)
    ? set(true, at)
    : unknown('its dead-letter queue is computed', at);
}

/** The policy is text in the end, whatever makes it. */
export function mostIn({ value, scope }: Scoped): Known<number> {
  const made = resolve(value, scope);
  const found = /maxReceiveCount["']?\s*:\s*(\d+)/.exec(made.scope.textOf(made.value))?.[1];
  const at = locate(value, scope.place);
  return found === undefined ? unknown('its redrive policy is computed', at) : set(Number(found), at);
}
