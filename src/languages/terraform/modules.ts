import { posix } from 'node:path';
import type { Written } from './evaluate.js';
import { instancesOf } from './loops.js';
import { registryBlocks } from './registry.js';
import { attribute, type Block, type Expression } from './syntax.js';
import { sorted } from './values-files.js';

/** All files of a folder are one module; it is read once for each place that calls it. */
export interface Module {
  folder: string;
  /** `module.jobs.` for what is called so; empty for a root. */
  path: string;
  /** The same for messages; the folder's name where several calls lead to it, since what it declares stands in one place. */
  label: string;
  blocks: readonly Block[];
  /** Of a root: files of values, one or more of which a deployment is given. */
  environments: readonly Block[];
  /** Who calls it, and with what. */
  caller?: { module: Module; call: Block };
  /** By their names; those of a call with `for_each` with their keys behind: `jobs["email"]`. */
  children: ReadonlyMap<string, Module>;
  /** Of one that stands for a block in a loop: the module itself, what the names of the loop mean, and the key of the block. */
  base?: Module;
  bound?: ReadonlyMap<string, Written>;
  key?: string;
}

/** The roots (folders that nothing here calls), each followed by all that it calls, as often as it does. */
export function modulesOf(read: ReadonlyMap<string, readonly Block[]>): Module[] {
  const { folders, environments } = sorted(read);
  const called = new Set<string>();
  for (const [folder, blocks] of folders)
    for (const call of callsIn(blocks)) {
      const target = targetOf(call, folder);
      if (target !== undefined && target !== folder && folders.has(target)) called.add(target);
    }
  const all: Module[] = [];
  const add = (
    folder: string,
    path: string,
    depth: number,
    caller?: Module['caller'],
    blocks = folders.get(folder) ?? [],
  ): Module => {
    const children = new Map<string, Module>();
    const module: Module = {
      folder,
      path,
      label: path,
      blocks,
      environments: environments.get(folder) ?? [],
      children,
      ...(caller ? { caller } : {}),
    };
    all.push(module);
    for (const call of depth > 4 ? [] : callsIn(blocks)) {
      const target = targetOf(call, folder);
      const [name = ''] = call.labels;
      const known = registryBlocks(call);
      const loaded = posix.join(folder, '.terraform/modules', name);
      const isLocal = target !== undefined && target !== folder && folders.has(target);
      for (const one of known || isLocal ? instancesOf(call, module) : []) {
        const own = one.key === undefined ? name : `${name}["${one.key}"]`;
        const calledBy = { module: one, call };
        if (known) children.set(own, add(loaded, `${path}module.${own}.`, depth + 1, calledBy, known));
        else children.set(own, add(target!, `${path}module.${own}.`, depth + 1, calledBy));
      }
    }
    return module;
  };
  for (const folder of [...folders.keys()].sort()) if (!called.has(folder)) add(folder, '', 0);
  for (const one of all)
    if (all.some((other) => other !== one && other.folder === one.folder))
      one.label = one.folder === '.' ? '' : `${posix.basename(one.folder)}.`;
  return all;
}

const callsIn = (blocks: readonly Block[]): Block[] => blocks.filter(({ type }) => type === 'module');

/** The folder of a local module. */
function targetOf(call: Block, folder: string): string | undefined {
  const source = attribute(call, 'source');
  const path = source?.is === 'template' && source.parts.length === 1 ? source.parts[0] : source;
  if (path?.is !== 'literal' || typeof path.value !== 'string' || !path.value.startsWith('.')) return undefined;
  return posix.join(folder, path.value).replace(/\/$/, '') || '.';
}

export const resourceIn = ({ blocks }: Module, type: string, name: string, kind = 'resource'): Block | undefined =>
  blocks.find((block) => block.type === kind && block.labels[0] === type && block.labels[1] === name);

export function localIn({ blocks }: Module, name: string): Expression | undefined {
  for (const block of blocks)
    if (block.type === 'locals') {
      const value = attribute(block, name);
      if (value) return value;
    }
  return undefined;
}

export const namedIn = ({ blocks }: Module, kind: 'variable' | 'output', name: string): Block | undefined =>
  blocks.find(({ type, labels }) => type === kind && labels[0] === name);
