import { allEntries, itemsOf, locOf, type Node, plainText, valueAt } from '../../data/node.js';
import {
  byDefault,
  type Known,
  map,
  type Queue,
  type QueueReference,
  seconds,
  set,
  unknown,
  withSymbol,
} from '../../facts/index.js';
import { fourDays, sqsDefault } from '../../facts/lambda.js';
import { intrinsic, property, scalarOf, spelledOut, type Text, textOf } from './intrinsics.js';
import type { Resource, Stack } from './stack.js';

export const queueType = 'AWS::SQS::Queue';
export const queueId = ({ at, name }: Resource): string => `queue:${at.file}:${name}`;

/** What a template says of queues beside their own properties. */
export interface Mentions {
  deadLetter: ReadonlySet<string>;
  variables: ReadonlyMap<string, readonly string[]>;
}

export function queueOf(resource: Resource, stack: Stack, mentions: Mentions, language: string): Queue {
  const id = queueId(resource);
  const redrive = property(resource.properties, 'RedrivePolicy');
  return {
    kind: 'queue',
    id,
    at: locOf(resource.at),
    language,
    label: resource.name,
    name: nameOf(resource, stack),
    visibility: map(
      valueOr(resource, 'VisibilityTimeout', stack, byDefault(30, sqsDefault, roomIn(resource, 'VisibilityTimeout'))),
      seconds,
    ),
    deadLetter: redrive ? givesUp(redrive) : valueOr(resource, 'RedrivePolicy', stack, byDefault(false, sqsDefault)),
    maxReceives: maxReceivesOf(redrive, stack),
    retention: map(valueOr(resource, 'MessageRetentionPeriod', stack, byDefault(fourDays, sqsDefault)), seconds),
    fifo: valueOr(resource, 'FifoQueue', stack, byDefault(false, sqsDefault)),
    takesDeadLetters: mentions.deadLetter.has(id),
    variables: [...(mentions.variables.get(id) ?? [])].sort(),
  };
}

function nameOf(resource: Resource, stack: Stack): Known<string> {
  const node = property(resource.properties, 'QueueName');
  if (!node) return unknown('CloudFormation makes its name', locOf(resource.at));
  const known = scalarOf(node, stack);
  return known.is === 'unknown' ? known : map(known, String);
}

/** A property as a number or a truth value; texts of digits count, as they do for CloudFormation. */
export function valueOr<T extends number | boolean>(
  { properties, at }: Pick<Resource, 'properties' | 'at'>,
  key: string,
  stack: Stack,
  otherwise: Known<T>,
): Known<T> {
  const node = property(properties, key);
  if (!node) {
    const hidden = properties && (properties.is !== 'map' || intrinsic(properties) || mayHold(properties));
    return hidden ? unknown('a function makes the properties', locOf(at)) : otherwise;
  }
  const known = scalarOf(node, stack);
  if (known.is !== 'set') return withSymbol(known as Known<T>, symbolOf(node, stack));
  const wanted = otherwise.is === 'default' ? typeof otherwise.value : 'number';
  const value = wanted === 'number' ? Number(known.value) : known.value === true || known.value === 'true';
  return Number.isNaN(value) ? unknown('it is no number', known.at) : { ...known, value: value as T };
}

/** A parameter or a variable without a value here, by its name. */
function symbolOf(node: Node, stack: Stack): string | undefined {
  const text = spelledOut(textOf(node, stack));
  return text?.includes('${') ? `${node.file}:${text}` : undefined;
}

const mayHold = (properties: Node): boolean =>
  properties.is === 'map' && properties.entries.some(({ key }) => /^Fn::(?:Transform|ForEach)/.test(key));

/** Where a property can be added to a resource. */
function roomIn({ node, properties }: Resource, key: string) {
  if (!properties) return { at: locOf(node), key: `Properties.${key}` };
  return properties.is === 'map' ? { at: locOf(properties), key } : undefined;
}

const givesUp = (redrive: Node): Known<boolean> =>
  intrinsic(redrive) ? unknown('a function makes the redrive policy', locOf(redrive)) : set(true, locOf(redrive));

function maxReceivesOf(redrive: Node | undefined, stack: Stack): Known<number> {
  const node = property(redrive, 'maxReceiveCount');
  const known = node ? scalarOf(node, stack) : unknown<number>('no redrive policy with a maximum is written');
  return known.is === 'unknown' ? known : map(known, Number);
}

/** The queue that an ARN, a URL or a name means. */
export function queueMeant(node: Node, stack: Stack, depth = 0): QueueReference | undefined {
  const linked = depth < 4 ? stack.leadsTo(node) : undefined;
  if (linked) return queueMeant(linked.node, linked.stack, depth + 1);
  const text = textOf(node, stack);
  const tail = text && lastPart(text);
  const [first, ...more] = tail ?? [];
  if (first !== undefined && typeof first !== 'string' && more.length === 0) {
    const resource = stack.resource(first.resource);
    return resource?.type === queueType ? { by: 'id', id: queueId(resource) } : undefined;
  }
  const name = spelledOut(tail);
  if (!name) return undefined;
  const declared = stack.allResources().filter((one) => {
    const named = one.type === queueType ? property(one.properties, 'QueueName') : undefined;
    return named && spelledOut(textOf(named, stack)) === name;
  });
  if (declared[0] && declared.length === 1) return { by: 'id', id: queueId(declared[0]) };
  return name.includes('${') ? undefined : { by: 'name', name };
}

/** What stands behind the last colon or slash outside of `${…}`: ARNs and URLs end in the name. */
function lastPart(text: Text): Text {
  const at = text.findLastIndex((part) => typeof part === 'string' && /[:/](?![^{]*\})/.test(part));
  if (at < 0) return text;
  const rest = (text[at] as string).split(/[:/](?![^{]*\})/).at(-1)!;
  return [...(rest === '' ? [] : [rest]), ...text.slice(at + 1)];
}

/** Which queues a template, or another part of its project, names as dead-letter queues, and hands to code in environment variables. */
export function* mentionsIn(stack: Stack, root: Node = stack.own.root): Iterable<{ id: string; variable?: string }> {
  const meant = (node: Node | undefined) => {
    const reference = node && queueMeant(node, stack);
    return reference?.by === 'id' ? [reference.id] : [];
  };
  for (const { key, value } of allEntries(root)) {
    if (key === 'deadLetterTargetArn') for (const id of meant(value)) yield { id };
    if (/^(?:DeadLetterConfig|DeadLetterQueue|OnFailure)$/.test(key))
      for (const child of ['TargetArn', 'Arn', 'Destination'])
        for (const id of meant(valueAt(value, child))) yield { id };
    if (/^environment$/i.test(key))
      for (const [variable, node] of variablesIn(value)) for (const id of meant(node)) yield { id, variable };
  }
}

/** `Environment: { Variables: { X: … } }`, ECS's `Environment: [{ Name: X, Value: … }]`, the Serverless Framework's `environment: { X: … }`. */
export function variablesIn(node: Node): [string, Node][] {
  const variables = valueAt(node, 'Variables') ?? node;
  if (variables.is === 'map') return variables.entries.map(({ key, value }) => [key, value]);
  return itemsOf(variables).flatMap((item): [string, Node][] => {
    const [name, value] = [plainText(valueAt(item, 'Name')), valueAt(item, 'Value')];
    return name !== undefined && value ? [[name, value]] : [];
  });
}
