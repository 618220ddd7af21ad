import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import type { Module } from '../../../code/module.js';
import { packageFile } from '../../../load.js';
import type { EditContext, Files } from '../../language.js';
import type { Wanted } from './claim.js';

const name = 'queue_claims';

/** The module of claims in the topmost package around a file: where it is, or where it is to be added. */
export function vendored(own: Module, { files, add }: EditContext): { wanted: Wanted; callee: string } {
  const { top, file, isPackage } = placeFor(own, files);
  if (!files.exists(file)) add(file, readFileSync(packageFile(`python/${name}.py`), 'utf8'));
  return { wanted: isPackage(top) ? within(own, top) : { from: name }, callee: name };
}

/** The project's copy of the module has a function that came in later. */
export const hasFunction = (own: Module, name: string, { files }: EditContext): boolean =>
  (files.read(placeFor(own, files).file) ?? '').includes(`def ${name}(`);

/** The project has the module already. */
export const isVendored = (own: Module, { files }: EditContext): boolean => files.exists(placeFor(own, files).file);

function placeFor(own: Module, files: Files) {
  const isPackage = (path: string) => path !== '.' && files.exists(`${path}/__init__.py`);
  let top = posix.dirname(own.file);
  while (isPackage(top) && isPackage(posix.dirname(top))) top = posix.dirname(top);
  return { top, file: posix.join(top, `${name}.py`), isPackage };
}

/** `from . import queue_claims`, or by the package's full name where the file imports its own package so. */
function within(own: Module, top: string): Wanted {
  const absolute = posix.basename(top);
  const usesAbsolute = own.imports.some(({ from }) => from === absolute || from.startsWith(`${absolute}.`));
  const usesRelative = own.imports.some(({ from }) => from.startsWith('.'));
  if (usesAbsolute && !usesRelative) return { from: absolute, name };
  const depth = posix.relative(top, posix.dirname(own.file)).split('/').filter(Boolean).length;
  return { from: '.'.repeat(depth + 1), name };
}
