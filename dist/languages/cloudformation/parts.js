import { allEntries, allNodes, entriesOf, itemsOf, plainText, valueAt } from '../../data/node.js';
import { intrinsic } from './intrinsics.js';
import { resourcesOf, Stack } from './stack.js';
/** What facts are made of. */
const essential = /^AWS::(?:SQS::Queue|Lambda::EventSourceMapping)$/;
const declaring = ['Parameters', 'Resources', 'Conditions', 'Mappings'];
/**
 * One stack for each template. A template that names what it does not declare is a part: it is merged, before it is deployed,
 * with those of the nearest folder around it that declare most of these names.
 */
export function stacksOf(templates, rest) {
    const read = templates.map((template) => ({ template, missing: undeclared(template.root) }));
    const parts = read.filter(({ missing }) => missing.size > 0).map(({ template }) => declared(template));
    if (parts.length === 0)
        return read.map(({ template }) => new Stack(template));
    const own = read.filter(({ template }) => !isMergedFrom(parts, template));
    const all = [...own.map(({ template }) => declared(template)), ...rest().map(declared)];
    return own.map(({ template, missing }) => new Stack(template, missing.size > 0 ? around(template, missing, all) : []));
}
/** A template whose resources all stand in parts below it was made of them: what is wrong there is said of the parts. */
function isMergedFrom(parts, { file, root }) {
    const folder = file.slice(0, file.lastIndexOf('/') + 1);
    const below = parts.filter(({ template: { file: part } }) => part.startsWith(folder) && part.includes('/', folder.length));
    const names = [...resourcesOf(root).values()].filter(({ type }) => essential.test(type)).map(({ name }) => name);
    return names.length > 0 && names.every((name) => below.some((part) => part.names.has(name)));
}
function around({ file }, missing, all) {
    let best = { found: 0, others: [] };
    const folders = file.split('/').slice(0, -1);
    for (let length = folders.length; length >= 0 && best.found < missing.size; length -= 1) {
        const folder = folders
            .slice(0, length)
            .map((part) => `${part}/`)
            .join('');
        const others = all.filter(({ template }) => template.file !== file && template.file.startsWith(folder));
        const found = [...missing].filter((name) => others.some(({ names }) => names.has(name))).length;
        if (found > best.found)
            best = { found, others };
    }
    // A stray name that some other template happens to declare makes no part of this one.
    return best.found * 2 >= missing.size ? best.others.map(({ template }) => template) : [];
}
const declared = (template) => ({ template, names: declaredIn(template.root) });
const declaredIn = (root) => new Set(declaring.flatMap((section) => entriesOf(valueAt(root, section)).map(({ key }) => key)));
/** Names that are used and not declared; not those that SAM makes of the declared ones, such as `JobsFunctionRole`. */
function undeclared(root) {
    const declared = [...declaredIn(root)];
    const known = new Set(declared);
    const isMade = (name) => declared.some((one) => name.startsWith(one)) || /^Serverless(?:Rest|Http)Api/.test(name);
    return new Set([...namesUsed(root)].filter((name) => !known.has(name) && !name.includes('::') && !isMade(name)));
}
function* namesUsed(root) {
    for (const node of allNodes(root)) {
        const call = intrinsic(node);
        if (!call)
            continue;
        const { name, argument } = call;
        if (name === 'Ref')
            yield (plainText(argument) ?? '::').split('.')[0];
        if (name === 'Fn::GetAtt')
            yield (plainText(itemsOf(argument)[0]) ?? '::').split('.')[0];
        if (name === 'Fn::FindInMap')
            yield plainText(itemsOf(argument)[0]) ?? '::';
        if (name === 'Fn::Sub')
            yield* namesIn(argument);
    }
    for (const { key, value } of allEntries(valueAt(root, 'Resources')))
        if (key === 'Condition' && value.is === 'scalar')
            yield plainText(value) ?? '::';
}
function* namesIn(argument) {
    const [template, given] = itemsOf(argument);
    const own = new Set(entriesOf(given).map(({ key }) => key));
    for (const [, name] of (plainText(template) ?? '').matchAll(/\$\{([^!}][^}]*)\}/g)) {
        const [first = ''] = name.trim().split('.');
        if (!own.has(first))
            yield first;
    }
}
