import { posix } from 'node:path';
import { type Entry, entriesOf, itemsOf, locOf, type Mapping, type Node, plainText, valueAt } from '../../data/node.js';
import { serverlessFunction } from '../cloudformation/functions.js';
import { type Resource, Stack, type Template, type Variables } from '../cloudformation/stack.js';
import { variablesOf } from './variables.js';

/** A service with all that its file takes in. */
export interface Service {
  file: string;
  root: Mapping;
  /** Each with the resource that the framework makes of it. */
  functions: readonly { entry: Entry; resource: Resource }[];
  /** One for each file of resources. */
  stacks: readonly Stack[];
  variables: Variables;
}

export function serviceOf(written: Mapping, file: string, read: (path: string) => Node | undefined): Service {
  const variables = variablesOf(written, file, read);
  const root = withFiles(written, variables) as Mapping;
  const functions = itemsOf(valueAt(root, 'functions'))
    .flatMap(entriesOf)
    .map((entry) => ({ entry, resource: functionOf(entry, root, posix.dirname(file)) }));
  const implied = new Map(functions.map(({ entry, resource }) => [logicalId(entry.key), resource] as const));
  const templates = itemsOf(valueAt(root, 'resources')).flatMap((node): Template[] =>
    node.is === 'map' ? [{ file: node.file, root: node }] : [],
  );
  const own: Template = { file, root: { ...root, entries: [] } };
  const stacks = (templates.length > 0 ? templates : [own]).map((template, index, all) => {
    const others = all.filter((_, other) => other !== index);
    return new Stack(template, others, variables, implied);
  });
  return { file, root, functions, stacks, variables };
}

/** The same tree with the mappings and lists in it that variables stand for; single values stay as they are written. */
function withFiles(node: Node, variables: Variables, depth = 0): Node {
  if (depth > 32) return node;
  const resolved = variables.resolve(node);
  const found = resolved.is === 'node' && resolved.node.is !== 'scalar' ? resolved.node : node;
  const inner = (child: Node) => withFiles(child, variables, depth + 1);
  if (found.is === 'list') return { ...found, items: found.items.map(inner) };
  if (found.is === 'map')
    return { ...found, entries: found.entries.map((entry) => ({ ...entry, value: inner(entry.value) })) };
  return found;
}

/** As the framework names the resource of a function. */
const logicalId = (key: string): string =>
  `${key[0]?.toUpperCase()}${key.slice(1).replaceAll('-', 'Dash').replaceAll('_', 'Underscore')}LambdaFunction`;

/** A function as a resource would declare it: its timeout is its own, or the provider's; paths begin at the service. */
function functionOf({ key, keyAt, value }: Entry, root: Mapping, folder: string): Resource {
  const named = valueAt(value, 'name') ?? { is: 'scalar', ...locOf(keyAt), value: defaultName(key, root) };
  const timeout = valueAt(value, 'timeout') ?? valueAt(root, 'provider', 'timeout');
  const entry = (name: string, node: Node): Entry => ({ ...locOf(node), key: name, keyAt, value: node });
  const handler = valueAt(value, 'handler');
  const code: Node = { is: 'scalar', ...locOf(keyAt), value: '.' };
  const entries = [
    entry('FunctionName', named),
    ...(timeout ? [entry('Timeout', timeout)] : []),
    ...(handler ? [entry('Handler', handler), entry('CodeUri', code)] : []),
  ];
  const properties: Mapping = { is: 'map', ...locOf(keyAt), entries, flow: false };
  return { name: key, type: serverlessFunction, at: keyAt, node: properties, properties, folder };
}

const defaultName = (key: string, root: Mapping): string => {
  const service = plainText(valueAt(root, 'service')) ?? plainText(valueAt(root, 'service', 'name')) ?? 'service';
  return `${service}-\${sls:stage}-${key}`;
};
