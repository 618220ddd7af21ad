import { entriesOf, itemsOf, locOf, type Node, plainText, valueAt } from '../../data/node.js';
import { type Known, set, unknown } from '../../facts/index.js';
import type { Stack } from './stack.js';

/** `Ref` and `Fn::GetAtt` of a resource; `Ref` has no attribute. */
export interface Reference {
  resource: string;
  attribute?: string;
}
/** A text in parts. What only the deployment knows stays in it as `${…}`, so that equal texts are known to be equal. */
export type Text = readonly (string | Reference)[];

/** An intrinsic function, in its short or its long form. */
export function intrinsic(node: Node): { name: string; argument: Node } | undefined {
  if (node.tag !== undefined) {
    const { tag, ...argument } = node;
    return { name: /^!(?:Ref|Condition)$/.test(tag) ? tag.slice(1) : `Fn::${tag.slice(1)}`, argument };
  }
  const [entry, ...more] = entriesOf(node);
  return entry && more.length === 0 && /^(?:Ref$|Fn::)/.test(entry.key)
    ? { name: entry.key, argument: entry.value }
    : undefined;
}

/** `{ Ref: AWS::NoValue }` leaves a property out. */
export const isNoValue = (node: Node): boolean => {
  const call = intrinsic(node);
  return call?.name === 'Ref' && plainText(call.argument) === 'AWS::NoValue';
};

/** A property's value; undefined where it is left out. */
export function property(node: Node | undefined, ...path: readonly string[]): Node | undefined {
  const value = valueAt(node, ...path);
  return value && !isNoValue(value) ? value : undefined;
}

/** The literal that a node comes to: parameters by their defaults, mappings by known keys. */
export function scalarOf(node: Node, stack: Stack, depth = 0): Known<string | number | boolean> {
  const resolved = stack.variables.resolve(node);
  if (resolved.is === 'unknown') return resolved;
  if (resolved.node !== node || resolved.unless !== undefined) {
    const known = scalarOf(resolved.node, stack, depth + 1);
    return known.is === 'set' && resolved.unless !== undefined ? { ...known, unless: resolved.unless } : known;
  }
  const call = intrinsic(node);
  if (depth > 8) return unknown('it refers to itself', locOf(node));
  const linked = call && stack.leadsTo(node);
  if (linked) return scalarOf(linked.node, linked.stack, depth + 1);
  if (call) return ofCall(call, node, stack, depth + 1);
  if (node.is !== 'scalar' || node.value === null) return unknown('it is no single value', locOf(node));
  return set(node.value, locOf(node));
}

function ofCall({ name, argument }: { name: string; argument: Node }, node: Node, stack: Stack, depth: number) {
  if (name === 'Ref') return ofParameter(plainText(argument) ?? '', node, stack, depth);
  if (name === 'Fn::FindInMap') return ofMapping(argument, node, stack, depth);
  if (name === 'Fn::If') {
    const [, yes, no] = itemsOf(argument);
    const both = yes && no && [scalarOf(yes, stack, depth), scalarOf(no, stack, depth)];
    if (both?.[0]?.is === 'set' && both[1]?.is === 'set' && both[0].value === both[1].value) return both[0];
    return unknown(`the condition ${plainText(itemsOf(argument)[0]) ?? ''} decides it`, locOf(node));
  }
  const text = spelledOut(textOf(node, stack, depth));
  return text !== undefined && !text.includes('${')
    ? set(text, locOf(node))
    : unknown(`${name} is worked out when the stack is deployed`, locOf(node));
}

function ofParameter(name: string, node: Node, stack: Stack, depth: number): Known<string | number | boolean> {
  const parameter = stack.section('Parameters', name);
  const value = valueAt(parameter, 'Default');
  if (!parameter) return unknown(`${name} is no parameter with a value here`, locOf(node));
  if (!value) return unknown(`the parameter ${name} has no default`, locOf(node));
  const known = scalarOf(value, stack, depth);
  return known.is === 'set' ? { ...known, unless: `the parameter ${name}` } : known;
}

function ofMapping(argument: Node, node: Node, stack: Stack, depth: number): Known<string | number | boolean> {
  const keys = itemsOf(argument).map((key) => scalarOf(key, stack, depth));
  const missing = keys.find((key) => key.is === 'unknown');
  if (missing) return unknown(`a key of Fn::FindInMap is not known: ${(missing as { why: string }).why}`, locOf(node));
  const [map = '', ...path] = keys.map((key) => String((key as { value: unknown }).value));
  const found = valueAt(stack.section('Mappings', map), ...path);
  if (!found) return unknown(`the mapping ${map} has no such entry here`, locOf(node));
  const known = scalarOf(found, stack, depth);
  const chosen = keys.find((key) => key.is === 'set' && key.unless !== undefined);
  return known.is === 'set' && chosen?.is === 'set' ? { ...known, unless: chosen.unless } : known;
}

/** The parts of a text; undefined where a function that is not followed makes it. */
export function textOf(node: Node, stack: Stack, depth = 0): Text | undefined {
  const resolved = stack.variables.resolve(node);
  if (resolved.is === 'unknown' || depth > 8) return undefined;
  if (resolved.node !== node) return textOf(resolved.node, stack, depth + 1);
  const call = intrinsic(node);
  if (!call) {
    const text = plainText(node);
    return text === undefined ? undefined : [stack.variables.expand(text)];
  }
  const { name, argument } = call;
  // SAM makes `Function.Alias` and `Function.Version` resources that can be referred to.
  if (name === 'Ref') return ofName((plainText(argument) ?? '').split('.')[0]!, undefined, stack, depth + 1);
  if (name === 'Fn::GetAtt') {
    const [resource = '', ...attribute] = itemsOf(argument).flatMap((item) => (plainText(item) ?? '').split('.'));
    return ofName(resource, attribute.join('.'), stack, depth + 1);
  }
  if (name === 'Fn::Sub') return ofSub(argument, stack, depth + 1);
  if (name === 'Fn::Join') {
    const [separator, list] = itemsOf(argument);
    const parts = itemsOf(list).map((item) => textOf(item, stack, depth + 1));
    const between = plainText(separator) ?? '';
    return all(parts)?.flatMap((part, index) => (index === 0 ? part : [between, ...part]));
  }
  return undefined;
}

function ofName(name: string, attribute: string | undefined, stack: Stack, depth: number): Text | undefined {
  if (stack.resource(name)) return [attribute === undefined ? { resource: name } : { resource: name, attribute }];
  const value = attribute === undefined && valueAt(stack.section('Parameters', name), 'Default');
  // A parameter stands for its default among the texts that it is part of, and for itself where it has none.
  return (value && textOf(value, stack, depth)) || [`\${${name}${attribute ? `.${attribute}` : ''}}`];
}

function ofSub(argument: Node, stack: Stack, depth: number): Text | undefined {
  const [template, names] = argument.is === 'list' ? argument.items : [argument];
  const text = plainText(template);
  if (text === undefined) return undefined;
  const parts = stack.variables.expand(text).split(/\$\{([^}]*)\}/);
  return all(
    parts.map((part, index): Text | undefined => {
      if (index % 2 === 0) return part === '' ? [] : [part];
      const name = part.trim();
      if (name.startsWith('!')) return [`\${${name.slice(1)}}`];
      const given = valueAt(names, name);
      if (given) return textOf(given, stack, depth);
      const [resource = '', ...attribute] = name.split('.');
      return ofName(resource, attribute.length > 0 ? attribute.join('.') : undefined, stack, depth);
    }),
  )?.flat();
}

function all<T>(parts: readonly (T | undefined)[]): T[] | undefined {
  return parts.every((part) => part !== undefined) ? (parts as T[]) : undefined;
}

/** A text without references, as one string. */
export const spelledOut = (text: Text | undefined): string | undefined =>
  text?.every((part) => typeof part === 'string') ? text.join('') : undefined;
