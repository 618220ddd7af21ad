import { entriesOf, itemsOf, locOf, plainText, valueAt } from '../../data/node.js';
import { serverlessFunction } from '../cloudformation/functions.js';
import { Stack } from '../cloudformation/stack.js';
import { variablesOf } from './variables.js';
export function serviceOf(written, file, read) {
    const variables = variablesOf(written, file, read);
    const root = withFiles(written, variables);
    const functions = itemsOf(valueAt(root, 'functions'))
        .flatMap(entriesOf)
        .map((entry) => ({ entry, resource: functionOf(entry, root) }));
    const implied = new Map(functions.map(({ entry, resource }) => [logicalId(entry.key), resource]));
    const templates = itemsOf(valueAt(root, 'resources')).flatMap((node) => node.is === 'map' ? [{ file: node.file, root: node }] : []);
    const own = { file, root: { ...root, entries: [] } };
    const stacks = (templates.length > 0 ? templates : [own]).map((template, index, all) => {
        const others = all.filter((_, other) => other !== index);
        return new Stack(template, others, variables, implied);
    });
    return { file, root, functions, stacks, variables };
}
/** The same tree with the mappings and lists in it that variables stand for; single values stay as they are written. */
function withFiles(node, variables, depth = 0) {
    if (depth > 32)
        return node;
    const resolved = variables.resolve(node);
    const found = resolved.is === 'node' && resolved.node.is !== 'scalar' ? resolved.node : node;
    const inner = (child) => withFiles(child, variables, depth + 1);
    if (found.is === 'list')
        return { ...found, items: found.items.map(inner) };
    if (found.is === 'map')
        return { ...found, entries: found.entries.map((entry) => ({ ...entry, value: inner(entry.value) })) };
    return found;
}
/** As the framework names the resource of a function. */
const logicalId = (key) => `${key[0]?.toUpperCase()}${key.slice(1).replaceAll('-', 'Dash').replaceAll('_', 'Underscore')}LambdaFunction`;
/** A function as a resource would declare it: its timeout is its own, or the provider's. */
function functionOf({ key, keyAt, value }, root) {
    const named = valueAt(value, 'name') ?? { is: 'scalar', ...locOf(keyAt), value: defaultName(key, root) };
    const timeout = valueAt(value, 'timeout') ?? valueAt(root, 'provider', 'timeout');
    const entry = (name, node) => ({ ...locOf(node), key: name, keyAt, value: node });
    const entries = [entry('FunctionName', named), ...(timeout ? [entry('Timeout', timeout)] : [])];
    const properties = { is: 'map', ...locOf(keyAt), entries, flow: false };
    return { name: key, type: serverlessFunction, at: keyAt, node: properties, properties };
}
const defaultName = (key, root) => {
    const service = plainText(valueAt(root, 'service')) ?? plainText(valueAt(root, 'service', 'name')) ?? 'service';
    return `${service}-\${sls:stage}-${key}`;
};
