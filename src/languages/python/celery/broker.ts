import type { Code } from '../../../code/code.js';
import type { Expression } from '../../../code/module.js';
import type { CodeBase } from '../../../code/recogniser.js';
import type { Place } from '../../../code/walk.js';
import {
  type Broker,
  byDefault,
  type Known,
  type Process,
  placeOf,
  type Room,
  type Seconds,
  seconds,
  set,
  unknown,
  valueIn,
} from '../../../facts/index.js';
import { environmentRead } from '../environment.js';
import type { Mapping, Slot } from '../mappings/mapping.js';
import type { Mappings } from '../mappings/mappings.js';
import { scalarOf, secondsIn } from './values.js';

const schemes: Record<string, Broker> = {
  sqs: 'sqs',
  redis: 'redis',
  rediss: 'redis',
  sentinel: 'redis',
  amqp: 'amqp',
  amqps: 'amqp',
  pyamqp: 'amqp',
  librabbitmq: 'amqp',
};

/** What the scheme of the broker's URL says, also where the rest of the URL is computed. */
export function brokerOf(given: Slot | undefined, transport: Slot | undefined, mappings: Mappings): Known<Broker> {
  const { base } = mappings;
  const url = given && mappings.settled(given);
  const named = scalarOf(transport, mappings);
  if (named?.is === 'set' && typeof named.value === 'string') {
    const broker = schemes[named.value.toLowerCase()];
    if (broker) return { ...named, value: broker };
  }
  if (!url) return unknown('no broker is written; the environment may name one (CELERY_BROKER_URL)');
  if (url.is === 'unknown') return url;
  const start = leadingText(url.value, url.place, base);
  if (!start) {
    const known = base.fold(url.value, url.place);
    return known.is === 'unknown' ? known : unknown('the broker has no URL that says its kind');
  }
  const broker = kindOf(start.text);
  const at = { file: start.place.module.file, start: start.at.start, end: start.at.end };
  return broker ? set(broker, at, url.unless ?? start.unless) : unknown('the broker is of another kind', at);
}

const kindOf = (url: string): Broker | undefined => schemes[/^([a-z]+)(\+|:\/\/)/i.exec(url)?.[1]?.toLowerCase() ?? ''];

/** The broker that command lines name goes over what the settings say (celery/app/utils.py, `Settings.broker_url`). */
export function brokerStarted(written: Known<Broker>, processes: readonly Process[]): Known<Broker> {
  const kinds = processes.map(({ broker }): Known<Broker> => {
    const kind = broker?.is === 'set' ? kindOf(broker.value) : undefined;
    return broker?.is === 'set' && kind ? { ...broker, value: kind } : written;
  });
  const [first = written, ...others] = kinds;
  if (others.every((one) => valueIn(one) === valueIn(first))) return first;
  return unknown('its workers are started with different brokers', placeOf(kinds.find((one) => one !== written)));
}

interface Start {
  text: string;
  at: Expression;
  place: Place;
  unless?: string;
}

/** The literal text that a string begins with: `f"sqs://{key}@"`, `"sqs://" + key`, `"sqs://{}".format(key)`. */
function leadingText(expression: Expression, place: Place, base: CodeBase, depth = 0): Start | undefined {
  const known = base.fold(expression, place);
  if (known.is === 'set' && typeof known.value === 'string')
    return { text: known.value, at: expression, place, ...(known.unless ? { unless: known.unless } : {}) };
  if (depth > 8) return undefined;
  // What a variable falls back to, of which only the end is computed.
  const read = environmentRead(expression, base.code, place);
  const otherwise = read?.otherwise && leadingText(read.otherwise, read.place ?? place, base, depth + 1);
  if (read) return otherwise && { ...otherwise, unless: otherwise.unless ?? read.variable };
  if (expression.is === 'ternary') {
    const [one, other] = [expression.then, expression.otherwise].map((way) => leadingText(way, place, base, depth + 1));
    return one && other && kindOf(one.text) === kindOf(other.text) ? one : undefined;
  }
  const next = leading(expression, base.code, place);
  return next && leadingText(next.value, next.place, base, depth + 1);
}

function leading(expression: Expression, code: Code, place: Place): { value: Expression; place: Place } | undefined {
  if (expression.is === 'template') return expression.parts[0] && { value: expression.parts[0], place };
  if (expression.is === 'binary' && (expression.operator === '+' || expression.operator === '%'))
    return { value: expression.left, place };
  if (expression.is === 'call' && expression.callee.is === 'member' && expression.callee.name === 'format')
    return { value: expression.callee.of, place };
  if (expression.is === 'list') return expression.items[0] && { value: expression.items[0], place };
  const meaning = code.meaning(expression, place);
  return meaning?.is === 'value' && meaning.value !== expression
    ? { value: meaning.value, place: meaning.place }
    : undefined;
}

/** The window that a message is hidden for: kombu's option where kombu applies it, else the transport's default. */
export function visibilityOf(
  broker: Known<Broker>,
  options: Slot | undefined,
  mappings: Mappings,
  room?: Room,
): Known<Seconds> {
  const held: Mapping | undefined = options && mappings.ofSlot(options);
  const written = scalarOf(held?.get('visibility_timeout'), mappings);
  const kind = broker.is === 'unknown' ? undefined : broker.value;
  if (kind !== 'redis' && held?.entries.has('predefined_queues'))
    return unknown('the queues are predefined: their own visibility timeout holds, which is set where they are made');
  if (written) return secondsIn(written);
  if (kind === 'sqs') return byDefault(seconds(1800), "kombu's default for the queues it makes", room);
  if (kind === 'redis') return byDefault(seconds(3600), "kombu's default for Redis", room);
  return unknown(kind === 'amqp' ? 'RabbitMQ has no visibility timeout' : 'no visibility timeout is written');
}
