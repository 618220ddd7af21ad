import { posix } from 'node:path';
import type { Module } from './modules.js';
import { attribute, type Block, type Expression } from './syntax.js';

/** What Terraform takes without being told to. */
const isTaken = ({ file }: Block): boolean => /(?:^|\/)terraform\.tfvars$|\.auto\.tfvars$/.test(file);
const isExample = ({ file }: Block): boolean => /example|sample|template/i.test(posix.basename(file));
const isValues = ({ type }: Block): boolean => type === 'values';

/**
 * The files of values that are given to a root by name (`-var-file=env/production.tfvars`): those in it that it does not take by
 * itself, and those in folders below it, or elsewhere, where nothing else stands.
 */
export function sorted(read: ReadonlyMap<string, readonly Block[]>): {
  folders: Map<string, readonly Block[]>;
  environments: Map<string, Block[]>;
} {
  const folders = new Map<string, readonly Block[]>();
  const environments = new Map<string, Block[]>();
  for (const [folder, blocks] of read) if (!blocks.every(isValues)) folders.set(folder, blocks);
  for (const [folder, blocks] of read) {
    const owner = ownerOf(folder, folders) ?? declarerOf(blocks, read);
    const given = blocks.filter((one) => isValues(one) && !isExample(one) && (owner !== folder || !isTaken(one)));
    if (owner === undefined || given.length === 0) continue;
    folders.set(folder, folders.get(folder)?.filter((one) => !given.includes(one)) ?? []);
    if (owner !== folder) folders.delete(folder);
    environments.set(owner, [...(environments.get(owner) ?? []), ...given]);
  }
  return { folders, environments };
}

function ownerOf(folder: string, folders: ReadonlyMap<string, readonly Block[]>): string | undefined {
  for (let at = folder; ; at = posix.dirname(at)) {
    if (folders.has(at)) return at;
    if (at === '.') return undefined;
  }
}

/** Beside it: the one root that declares all that the files give values to. */
function declarerOf(values: readonly Block[], read: ReadonlyMap<string, readonly Block[]>): string | undefined {
  const names = values.flatMap(({ attributes }) => attributes.map(({ name }) => name));
  const declares = (blocks: readonly Block[]) =>
    names.every((name) => blocks.some(({ type, labels }) => type === 'variable' && labels[0] === name));
  const [only, second] = [...read].filter(([, blocks]) => declares(blocks));
  return second ? undefined : only?.[0];
}

/**
 * What files of values give a variable of a root; `differs` where those of its environments do not agree. What several of them say
 * stands where the variable does: none of them is the one to change.
 */
export function valueIn(module: Module, name: string, declared: Block | undefined): Expression | 'differs' | undefined {
  const taken = takenIn(module, name);
  const given = module.environments.map((one) => attribute(one, name));
  if (!given.some((one) => one !== undefined)) return taken;
  const [first, ...rest] = given.map((one) => one ?? taken ?? attribute(declared, 'default'));
  if (!first || !rest.every((one) => one && textOf(one) === textOf(first))) return 'differs';
  return declared && rest.length > 0 ? { ...first, ...declared.header } : first;
}

/** `terraform.tfvars`, then those of `*.auto.tfvars` in their order. */
function takenIn({ blocks }: Module, name: string): Expression | undefined {
  const isAuto = ({ file }: Block): number => (file.endsWith('.auto.tfvars') ? 1 : 0);
  return blocks
    .filter((one) => isValues(one) && isTaken(one))
    .sort((a, b) => isAuto(a) - isAuto(b) || (a.file < b.file ? -1 : 1))
    .map((block) => attribute(block, name))
    .findLast((value) => value !== undefined);
}

/** What is written, wherever that is. */
const textOf = (expression: Expression): string =>
  JSON.stringify(expression, (key, value) => (/^(?:file|start|end)$/.test(key) ? undefined : value));
