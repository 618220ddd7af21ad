import {
  byDefault,
  type Known,
  map,
  type Queue,
  type QueueReference,
  seconds,
  set,
  unknown,
} from '../../facts/index.js';
import { fourDays, sqsDefault } from '../../facts/lambda.js';
import { follow, scalarOf } from './evaluate.js';
import { instancesOf } from './loops.js';
import type { Module } from './modules.js';
import { type Declared, resourceMeant, symbolic } from './references.js';
import { attribute, attributesIn, type Block, type Expression, entry, within } from './syntax.js';
import { flagOr, given, locOf, numberOr, textOf } from './values.js';

export const queueType = 'aws_sqs_queue';
export const queueId = (block: Block, module: Module): string =>
  `queue:${block.file}:${module.path}${block.labels[1]}${keyOf(module)}`;

/** What tells the blocks of a loop apart. */
export const keyOf = ({ key }: Module): string => (key === undefined ? '' : `["${key}"]`);

/** What the modules say of queues beside their own arguments. */
export interface Mentions {
  deadLetter: ReadonlySet<string>;
  variables: ReadonlyMap<string, readonly string[]>;
  /** Redrive policies that are resources of their own. */
  redrives: ReadonlyMap<string, { policy: Expression; module: Module }>;
}

export function queueOf(block: Block, module: Module, mentions: Mentions, language: string): Queue {
  const id = queueId(block, module);
  const own = given(block, 'redrive_policy', module);
  const redrive = own ? policyOf(own, module) : mentions.redrives.get(id);
  const add = { at: locOf(block), key: 'visibility_timeout_seconds' };
  return {
    kind: 'queue',
    id,
    at: locOf(block.header),
    language,
    label: `${module.label}${block.labels[1]}`,
    name: textOf(block, 'name', module),
    ...(module.caller && module.label !== module.path ? { calledAt: locOf(module.caller.call.header) } : {}),
    visibility: map(numberOr(block, add.key, module, byDefault(30, sqsDefault, add)), seconds),
    deadLetter: redrive ? givesUp(redrive.policy) : byDefault(false, sqsDefault),
    maxReceives: redrive ? maxReceivesOf(redrive.policy, redrive.module) : unknown('no redrive policy is written'),
    retention: map(numberOr(block, 'message_retention_seconds', module, byDefault(fourDays, sqsDefault)), seconds),
    fifo: flagOr(block, 'fifo_queue', module, byDefault(false, sqsDefault)),
    takesDeadLetters: mentions.deadLetter.has(id),
    variables: [...(mentions.variables.get(id) ?? [])].sort(),
  };
}

/** `jsonencode({ … })`, or the JSON as a text. */
export function policyOf(written: Expression, module: Module): { policy: Expression; module: Module } {
  const { expression, module: where } = follow(written, module);
  const [object] = expression.is === 'call' && expression.name === 'jsonencode' ? expression.arguments : [];
  return object ? { policy: follow(object, where).expression, module: where } : { policy: expression, module: where };
}

/** A text is a policy; of another expression only the deployment knows whether it is one. */
const givesUp = (policy: Expression): Known<boolean> =>
  policy.is === 'object' || policy.is === 'literal' || policy.is === 'template'
    ? set(true, locOf(policy))
    : unknown('the redrive policy is computed', locOf(policy));

function maxReceivesOf(policy: Expression, module: Module): Known<number> {
  const value = entry(policy, 'maxReceiveCount') ?? mostIn(policy);
  const known = value ? scalarOf(value, module) : unknown<number>('the redrive policy is a text', locOf(policy));
  return known.is === 'set' ? { ...known, value: Number(known.value) } : (known as Known<number>);
}

/** In JSON as a text: `"maxReceiveCount": 4`, or `"maxReceiveCount": ${var.receives}`. */
function mostIn(policy: Expression): Expression | undefined {
  const parts = policy.is === 'template' ? policy.parts : [policy];
  for (const [index, part] of parts.entries()) {
    const found = part.is === 'literal' ? /\bmaxReceiveCount\\?"\s*:\s*\\?"?(\d*)/.exec(String(part.value)) : undefined;
    if (found) return found[1] ? { ...locOf(policy), is: 'literal', value: Number(found[1]) } : parts[index + 1];
  }
  return undefined;
}

/** The queue that a reference, an ARN, a URL or a name means, among all that are declared. */
export type Finder = (expression: Expression, module: Module) => QueueReference | undefined;

export function queueFinder(modules: readonly Module[]): Finder {
  const byName = new Map<string, string[]>();
  for (const { block, module } of modules.flatMap(queuesIn)) {
    const name = attribute(block, 'name');
    if (name)
      byName.set(symbolic(name, module), [...(byName.get(symbolic(name, module)) ?? []), queueId(block, module)]);
  }
  return (expression, module) => {
    const meant = resourceMeant(expression, module);
    if (meant?.block.labels[0] === queueType) {
      if (meant.block.type === 'resource') return { by: 'id', id: queueId(meant.block, meant.module) };
      const name = attribute(meant.block, 'name');
      return name && named(symbolic(name, meant.module));
    }
    return meant ? undefined : named(symbolic(expression, module));
  };
  function named(text: string): QueueReference | undefined {
    const name = text.split(/[:/](?![^{]*\})/).at(-1)!;
    const ids = byName.get(name) ?? [];
    if (ids[0] && ids.length === 1) return { by: 'id', id: ids[0] };
    return name === '' || name.includes('${') ? undefined : { by: 'name', name };
  }
}

export const queuesIn = (module: Module): Declared[] =>
  module.blocks
    .filter(({ type, labels }) => type === 'resource' && labels[0] === queueType)
    .flatMap((block) => instancesOf(block, module).map((one) => ({ block, module: one })));

export function mentionsIn(modules: readonly Module[], find: Finder): Mentions {
  const deadLetter = new Set<string>();
  const variables = new Map<string, string[]>();
  const redrives = new Map<string, { policy: Expression; module: Module }>();
  const idOf = (expression: Expression | undefined, module: Module) => {
    const meant = expression && find(expression, module);
    return meant?.by === 'id' ? meant.id : undefined;
  };
  const all = modules.flatMap((one) =>
    one.blocks.flatMap((block) => instancesOf(block, one).map((module) => ({ block, module }))),
  );
  for (const { block, module } of all) {
    for (const { name, value } of attributesIn(block)) {
      if (name === 'redrive_policy') {
        const { policy, module: where } = policyOf(value, module);
        const inText = policy.is === 'template' ? policy.parts.filter(({ is }) => is === 'path') : [];
        for (const one of [...inText, entry(policy, 'deadLetterTargetArn')]) note(deadLetter, idOf(one, where));
      }
      if (carriers.test(name))
        for (const [variable, given] of variablesIn(value, module)) {
          const id = idOf(given.expression, given.module);
          if (id !== undefined) variables.set(id, [...new Set([...(variables.get(id) ?? []), variable])]);
        }
    }
    for (const inner of block.blocks)
      if (inner.type === 'dead_letter_config')
        note(deadLetter, idOf(attribute(inner, 'target_arn') ?? attribute(inner, 'arn'), module));
    const target =
      block.labels[0] === 'aws_sqs_queue_redrive_policy' ? idOf(attribute(block, 'queue_url'), module) : undefined;
    const policy = attribute(block, 'redrive_policy');
    if (target !== undefined && policy) redrives.set(target, policyOf(policy, module));
  }
  return { deadLetter, variables, redrives };
}

const note = (ids: Set<string>, id: string | undefined) => id !== undefined && ids.add(id);

/** Of functions, containers and the modules that make them. */
const carriers = /^(?:\w*environment(?:_variables)?|variables|env(?:_vars)?|container_definitions)$/;

/** `variables = { X = … }` of a function, `environment = [{ name = "X", value = … }]` of a container; also by the name of a local. */
function* variablesIn(
  value: Expression,
  module: Module,
  depth = 0,
): Iterable<[string, { expression: Expression; module: Module }]> {
  const { expression, module: where } = follow(value, module);
  if (expression.is === 'object')
    for (const { name, value: text } of expression.entries) yield [name, { expression: text, module: where }];
  for (const one of within(expression)) {
    const [name, text] = [entry(one, 'name'), entry(one, 'value')];
    if (name?.is === 'literal' && text) yield [String(name.value), { expression: text, module: where }];
    const inner = entry(one, 'environment');
    if (inner?.is === 'path' && depth < 4) yield* variablesIn(inner, where, depth + 1);
  }
}
