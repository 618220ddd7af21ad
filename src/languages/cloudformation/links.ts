import { posix } from 'node:path';
import { entriesOf, type Node, plainText, valueAt } from '../../data/node.js';
import { intrinsic, property, spelledOut, textOf } from './intrinsics.js';
import type { Resource, Stack } from './stack.js';

/** A node with the stack whose names it uses. */
export interface Linked {
  node: Node;
  stack: Stack;
}

const nested = /^AWS::(?:CloudFormation::Stack|Serverless::Application)$/;

/** What stacks of one project give to each other: exported values, and those of nested stacks with what their callers hand in. */
export function link(stacks: readonly Stack[]): void {
  const byFile = new Map(stacks.map((stack) => [stack.own.file, stack]));
  const exported = new Map<string, Linked[]>();
  const given = new Map<Stack, { parameters: Node | undefined; stack: Stack }[]>();
  for (const stack of stacks) {
    for (const { value } of entriesOf(valueAt(stack.own.root, 'Outputs'))) {
      const name = nameOf(valueAt(value, 'Export', 'Name'), stack);
      const node = valueAt(value, 'Value');
      if (name !== undefined && node) exported.set(name, [...(exported.get(name) ?? []), { node, stack }]);
    }
    for (const resource of stack.resources.values()) {
      const child = childOf(resource, byFile);
      const call = { parameters: valueAt(resource.properties, 'Parameters'), stack };
      if (child) given.set(child, [...(given.get(child) ?? []), call]);
    }
  }
  for (const stack of stacks)
    stack.leadsTo = (node) => {
      const call = intrinsic(node);
      const name = call?.name === 'Fn::ImportValue' ? nameOf(call.argument, stack) : undefined;
      const [only, second] = (name && exported.get(name)) || [];
      if (call?.name === 'Ref') return handedIn(plainText(call.argument) ?? '', given.get(stack));
      if (call?.name !== 'Fn::GetAtt') return second ? undefined : only;
      const [{ resource = '', attribute = '' } = {}] = (textOf(node, stack) ?? []).flatMap((part) =>
        typeof part === 'string' ? [] : [part],
      );
      const declared = stack.resource(resource);
      const child = declared && childOf(declared, byFile);
      const output = child && valueAt(child.own.root, 'Outputs', attribute.replace(/^Outputs\./, ''), 'Value');
      return output && { node: output, stack: child };
    };
}

/** A name is equal in two stacks only where it is made of nothing that each has of its own. */
function nameOf(node: Node | undefined, stack: Stack): string | undefined {
  const name = node && spelledOut(textOf(node, stack));
  return name === undefined || /\$\{AWS::StackName\}/.test(name) ? undefined : name;
}

/** A parameter of a nested stack, where only one place makes that stack. */
function handedIn(name: string, calls: { parameters: Node | undefined; stack: Stack }[] = []): Linked | undefined {
  const [only, second] = calls;
  const node = valueAt(only?.parameters, name);
  return only && !second && node ? { node, stack: only.stack } : undefined;
}

function childOf({ type, properties, at }: Resource, byFile: ReadonlyMap<string, Stack>): Stack | undefined {
  const place = nested.test(type)
    ? plainText(property(properties, 'TemplateURL') ?? property(properties, 'Location'))
    : undefined;
  return place === undefined || /^\w+:/.test(place) ? undefined : byFile.get(posix.join(posix.dirname(at.file), place));
}
