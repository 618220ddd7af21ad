import { posix } from 'node:path';
import type { Module } from '../../../code/module.js';

const ending = /\.(?:d\.)?[cm]?[jt]sx?$/;

/** How a file imports another of the project, in the way in which it imports already. */
export function specifierTo(target: string, from: Module): string {
  const plain = target.replace(ending, '');
  const leads = ({ from: specifier }: { from: string }) => {
    if (!specifier.startsWith('.')) return false;
    const path = posix.join(posix.dirname(from.file), specifier).replace(ending, '');
    return path === plain || `${path}/index` === plain;
  };
  const written =
    from.imports.find(leads)?.from ?? from.imports.find(({ from: specifier }) => isAlias(specifier, plain))?.from;
  if (written) return written;
  const relative = posix.relative(posix.dirname(from.file), plain);
  const path = relative.startsWith('.') ? relative : `./${relative}`;
  const like = from.imports
    .map(({ from: specifier }) => specifier)
    .find((one) => one.startsWith('.') && ending.test(one));
  return path + (like ? ending.exec(like)![0] : '');
}

/** `@/jobs/repository` for `src/jobs/repository`: two folders of the path, at least, stand in the alias. */
const isAlias = (specifier: string, plain: string): boolean => {
  const [first, ...rest] = specifier.replace(ending, '').split('/');
  return /^[@~#]/.test(first ?? '') && rest.length > 1 && plain.endsWith(`/${rest.join('/')}`);
};
