import { posix } from 'node:path';
import { type HandlerName, valueIn } from '../../facts/index.js';
import { handlerAt } from '../../facts/lambda.js';
import { follow, scalarOf } from './evaluate.js';
import type { Module } from './modules.js';
import { type Declared, resourceMeant } from './references.js';
import { attribute, type Expression } from './syntax.js';

/** The code that a function runs, where what it is packed of is a folder or a file of the project: `archive_file`. */
export function handlerOf({ block, module }: Declared): HandlerName | undefined {
  const [handler, archive] = [attribute(block, 'handler'), attribute(block, 'filename')];
  const name = handler && valueIn(scalarOf(handler, module));
  const packed = archive && (resourceMeant(archive, module) ?? archiveAt(archive, module));
  if (typeof name !== 'string' || packed?.block.labels[0] !== 'archive_file') return undefined;
  const [folder, file] = ['source_dir', 'source_file'].map((key) => {
    const value = attribute(packed.block, key);
    return value && pathOf(value, packed.module);
  });
  const from = folder ?? (file && posix.dirname(file));
  return from === undefined ? undefined : handlerAt(from, name);
}

/** By the path that it is written to: `filename = "worker.zip"`. */
function archiveAt(written: Expression, module: Module): Declared | undefined {
  const path = pathOf(written, module);
  const made = module.blocks.filter((block) => {
    const output = block.labels[0] === 'archive_file' ? attribute(block, 'output_path') : undefined;
    return output && path !== undefined && pathOf(output, module) === path;
  });
  return made[0] && made.length === 1 ? { block: made[0], module } : undefined;
}

/** `${path.module}/src`. */
function pathOf(written: Expression, module: Module): string | undefined {
  const { expression, module: where } = follow(written, module);
  if (expression.is === 'literal') return posix.join(rootOf(where).folder, String(expression.value));
  const parts = expression.is === 'template' ? expression.parts : [expression];
  const texts = parts.map((part) => (part.is === 'literal' ? String(part.value) : placeOf(part, where)));
  return texts.every((text) => text !== undefined) ? posix.normalize(texts.join('')) : undefined;
}

function placeOf(part: Expression, module: Module): string | undefined {
  const names = part.is === 'path' ? part.names.join('.') : '';
  if (names === 'path.module') return module.folder;
  if (names === 'path.root') return rootOf(module).folder;
  const value = valueIn(scalarOf(part, module));
  return value === undefined ? undefined : String(value);
}

const rootOf = (module: Module): Module => (module.caller ? rootOf(module.caller.module) : module);
