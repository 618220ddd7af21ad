import { locOf, type Node, valueAt } from '../../data/node.js';
import { byDefault, type HandlerName, type Known, map, type Seconds, seconds, unknown } from '../../facts/index.js';
import { lambdaDefault } from '../../facts/lambda.js';
import { handlerOf } from './handlers.js';
import { property, scalarOf, spelledOut, textOf } from './intrinsics.js';
import { valueOr } from './queues.js';
import type { Resource, Stack } from './stack.js';

/** A function's name for messages, and what bounds its run. */
export interface Runs {
  name: string;
  timeout: Known<Seconds>;
  handler?: HandlerName;
}

/** The function that a name, an ARN or a reference means, also through an alias or a version. */
export function functionMeant(node: Node, stack: Stack, depth = 0): Runs | undefined {
  const linked = depth < 4 ? stack.leadsTo(node) : undefined;
  if (linked) return functionMeant(linked.node, linked.stack, depth + 1);
  const text = textOf(node, stack) ?? [];
  const reference = text.find((part) => typeof part !== 'string');
  const resource = reference && stack.resource(reference.resource);
  if (resource && /^AWS::Lambda::(?:Alias|Version)$/.test(resource.type)) {
    const aliased = property(resource.properties, 'FunctionName');
    return aliased && depth < 4 ? functionMeant(aliased, stack, depth + 1) : undefined;
  }
  if (resource) return isFunction(resource) ? runs(resource, stack) : undefined;
  const spelled = spelledOut(text);
  const name = spelled && (/:function:([^:]+)/.exec(spelled)?.[1] ?? spelled);
  const named = stack.allResources().filter((one) => {
    const own = isFunction(one) ? property(one.properties, 'FunctionName') : undefined;
    return own && spelledOut(textOf(own, stack)) === name;
  });
  return named[0] && named.length === 1 ? runs(named[0], stack) : undefined;
}

export const serverlessFunction = 'serverless.com::Function';
const isFunction = ({ type }: Resource): boolean =>
  type === 'AWS::Lambda::Function' || type === 'AWS::Serverless::Function' || type === serverlessFunction;

/** The timeout that a function has: its own, that of SAM's `Globals`, or the default. */
export function runs(resource: Resource, stack: Stack): Runs {
  const { name, type } = resource;
  const global =
    type === 'AWS::Serverless::Function' ? valueAt(stack.section('Globals', 'Function'), 'Timeout') : undefined;
  const known =
    property(resource.properties, 'Timeout') || !global
      ? valueOr(resource, 'Timeout', stack, defaultTimeout(resource, stack))
      : numberIn(global, stack);
  const handler = handlerOf(resource, stack);
  return { name, timeout: map(known, seconds), ...(handler ? { handler } : {}) };
}

function numberIn(node: Node, stack: Stack): Known<number> {
  const known = scalarOf(node, stack);
  return known.is === 'unknown' ? known : map(known, Number);
}

function defaultTimeout({ type, at }: Resource, stack: Stack): Known<number> {
  if (type === serverlessFunction) return byDefault(6, "the Serverless Framework's default");
  return type === 'AWS::Serverless::Function' && stack.hasSeveral('Globals')
    ? unknown('the template is a part of one that is not here', locOf(at))
    : byDefault(3, lambdaDefault);
}
