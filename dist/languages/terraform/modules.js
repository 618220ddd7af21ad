import { posix } from 'node:path';
import { attribute } from './syntax.js';
/** The roots (folders that nothing here calls), each followed by all that it calls, as often as it does. */
export function modulesOf(folders) {
    const called = new Set();
    for (const [folder, blocks] of folders)
        for (const call of callsIn(blocks)) {
            const target = targetOf(call, folder);
            if (target !== undefined && target !== folder && folders.has(target))
                called.add(target);
        }
    const all = [];
    const add = (folder, path, depth, caller) => {
        const blocks = folders.get(folder) ?? [];
        const children = new Map();
        const module = { folder, path, blocks, children, ...(caller ? { caller } : {}) };
        all.push(module);
        for (const call of depth > 4 ? [] : callsIn(blocks)) {
            const target = targetOf(call, folder);
            const [name = ''] = call.labels;
            if (target !== undefined && target !== folder && folders.has(target))
                children.set(name, add(target, `${path}module.${name}.`, depth + 1, { module, call }));
        }
        return module;
    };
    for (const folder of [...folders.keys()].sort())
        if (!called.has(folder))
            add(folder, '', 0);
    return all;
}
const callsIn = (blocks) => blocks.filter(({ type }) => type === 'module');
/** The folder of a local module. */
function targetOf(call, folder) {
    const source = attribute(call, 'source');
    const path = source?.is === 'template' && source.parts.length === 1 ? source.parts[0] : source;
    if (path?.is !== 'literal' || typeof path.value !== 'string' || !path.value.startsWith('.'))
        return undefined;
    return posix.join(folder, path.value).replace(/\/$/, '') || '.';
}
export const resourceIn = ({ blocks }, type, name, kind = 'resource') => blocks.find((block) => block.type === kind && block.labels[0] === type && block.labels[1] === name);
export function localIn({ blocks }, name) {
    for (const block of blocks)
        if (block.type === 'locals') {
            const value = attribute(block, name);
            if (value)
                return value;
        }
    return undefined;
}
export const namedIn = ({ blocks }, kind, name) => blocks.find(({ type, labels }) => type === kind && labels[0] === name);
