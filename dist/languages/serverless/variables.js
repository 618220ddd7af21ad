import { posix } from 'node:path';
import { locOf, valueAt } from '../../data/node.js';
/** `${self:custom.window, 30}`; what has no prefix of the framework's is CloudFormation's own (`${JobsQueue.Arn}`). */
const variable = /\$\{((?:self|opt|env|file|param|sls|aws|ssm|cf|s3)\b[^${}]*)\}/;
const whole = new RegExp(`^\\s*${variable.source}\\s*$`);
/** The values that variables have without options and environment; files are taken in by their path from the service's folder. */
export function variablesOf(root, file, read) {
    const folder = posix.dirname(file);
    const included = new Map();
    const open = new Set();
    function resolve(node) {
        if (node.is !== 'scalar' || typeof node.value !== 'string' || !node.value.includes('${'))
            return { is: 'node', node };
        let unless;
        const inner = expand(node.value, true, (by) => {
            unless ??= by;
        });
        const expression = whole.exec(inner)?.[1];
        const resolved = expression !== undefined
            ? chosen(expression, node)
            : { is: 'node', node: inner === node.value ? node : { ...node, value: inner } };
        return resolved.is === 'node' && unless !== undefined ? { unless, ...resolved } : resolved;
    }
    /** The first of the sources that has a value. */
    function chosen(expression, node) {
        if (open.has(expression))
            return { is: 'unknown', why: 'it refers to itself', at: locOf(node) };
        open.add(expression);
        try {
            let unless;
            for (const source of alternatives(expression)) {
                const found = sourceOf(source, node);
                if ('unless' in found)
                    unless ??= found.unless;
                if (!found.node)
                    continue;
                const resolved = resolve(found.node);
                if (resolved.is === 'unknown')
                    return resolved;
                const over = unless ?? resolved.unless;
                return over === undefined ? resolved : { ...resolved, unless: over };
            }
            return { is: 'unknown', why: `\${${expression}} has no value here`, at: locOf(node) };
        }
        finally {
            open.delete(expression);
        }
    }
    function sourceOf(source, node) {
        const text = /^(['"])(.*)\1$/.exec(source)?.[2];
        if (text !== undefined)
            return { node: { ...node, value: text } };
        if (/^(?:\d+|true|false)$/.test(source))
            return { node: { ...node, value: JSON.parse(source) } };
        const path = /^file\(([^)]*)\)(?::(.*))?$/.exec(source);
        if (path)
            return { node: valueAt(fileAt(path[1].trim()), ...keysOf(path[2])) };
        const [, kind, name = ''] = /^(\w+):(.*)$/.exec(source) ?? [];
        if (kind === 'self')
            return { node: through(root, keysOf(name)) };
        if (kind === 'opt')
            return { unless: `the option --${name}` };
        if (kind === 'env')
            return { unless: name };
        if (kind === 'param')
            return { node: valueAt(root, 'params', 'default', name), unless: `the parameter ${name}` };
        if (kind === 'sls' && name === 'stage')
            return {
                node: valueAt(root, 'provider', 'stage') ?? { ...node, value: 'dev' },
                unless: 'the option --stage',
            };
        return {};
    }
    /** A path of which each step may be a variable again. */
    function through(from, keys) {
        let found = from;
        for (const key of keys) {
            const resolved = found && resolve(found);
            if (!resolved || resolved.is === 'unknown')
                return undefined;
            found = resolved.node.is === 'list' ? resolved.node.items[Number(key)] : valueAt(resolved.node, key);
        }
        return found;
    }
    function fileAt(path) {
        const target = posix.normalize(posix.join(folder, path));
        if (!/\.(?:ya?ml|json)$/.test(target))
            return undefined;
        if (!included.has(target))
            included.set(target, read(target));
        return included.get(target);
    }
    /** The variables in a text, the innermost first; with `inner` what would be the whole of it is left. */
    function expand(text, inner = false, depends = () => { }) {
        let result = text;
        for (let round = 0; round < 16; round += 1) {
            const match = new RegExp(variable.source, 'g');
            const next = result.replace(match, (found, expression) => {
                if (inner && found === result.trim())
                    return found;
                const at = { is: 'scalar', file, start: 0, end: 0, value: null };
                const resolved = chosen(expression, at);
                if (resolved.is === 'unknown' || resolved.node.is !== 'scalar')
                    return found;
                if (resolved.unless !== undefined)
                    depends(resolved.unless);
                return String(resolved.node.value);
            });
            if (next === result)
                return result;
            result = next;
        }
        return result;
    }
    return { resolve, expand: (text) => expand(text) };
}
const keysOf = (path) => (path ? path.trim().split('.') : []);
/** Separated by commas outside of quotes. */
const alternatives = (expression) => (expression.match(/(?:'[^']*'|"[^"]*"|\([^)]*\)|[^,])+/g) ?? []).map((one) => one.trim());
