import { posix } from 'node:path';
import { valueIn } from '../../facts/index.js';
import type { Expression } from '../module.js';
import type { Scope } from '../scope.js';
import { keyOf, pathOf } from '../walk.js';
import { type CallExpression, resolve } from './resolve.js';

/** A path as far as it is written. It begins at the project's root, or else where the app runs: the folder of its cdk.json. */
interface Path {
  text: string;
  anchored: boolean;
}

const tooDeep = 12;

/** The file or folder of the project that a path means; undefined where it is computed, or leads out of the project. */
export function pathMeant(expression: Expression, scope: Scope, appFile: string): string | undefined {
  const path = meant(expression, scope, 0);
  const root = path?.anchored ? '.' : path && appFolder(appFile, scope);
  if (!path || root === undefined) return undefined;
  const found = posix.join(root, path.text).replace(/\/$/, '');
  return found === '..' || found.startsWith('../') ? undefined : found;
}

/** The CDK runs the app where its cdk.json stands, and takes relative paths from there. */
function appFolder(file: string, { base }: Scope): string | undefined {
  for (let folder = posix.dirname(file); ; folder = posix.dirname(folder)) {
    if (base.files.exists(posix.join(folder, 'cdk.json'))) return folder;
    if (folder === '.') return undefined;
  }
}

function meant(expression: Expression, scope: Scope, depth: number): Path | undefined {
  const text = valueIn(scope.fold(expression));
  if (typeof text === 'string') return text.startsWith('/') ? undefined : { text, anchored: false };
  if (depth > tooDeep) return undefined;
  const { value, scope: at } = resolve(expression, scope);
  const part = (one: Expression) => meant(one, at, depth + 1);
  const { file } = at.place.module;
  const name = pathOf(value)?.join('.') ?? '';
  if (/^(?:__dirname|import\.meta\.dirname)$/.test(name)) return here(posix.dirname(file));
  if (/^(?:__filename|__file__|import\.meta\.(?:filename|url))$/.test(name)) return here(file);
  if (value.is === 'member' && value.name === 'parent') return mapped(part(value.of), posix.dirname);
  if (value.is === 'index' && value.of.is === 'member' && value.of.name === 'parents')
    return above(part(value.of.of), Number(keyOf(value) ?? valueIn(at.fold(value.key))));
  if (value.is === 'binary' && value.operator === '/') return joined([part(value.left), part(value.right)]);
  if (value.is === 'binary' && value.operator === '+') return behind([value.left, value.right], at, depth);
  if (value.is === 'template') return behind(value.parts, at, depth);
  return value.is === 'call' ? ofCall(value, part, file) : undefined;
}

/** With a dot before it, so that what is written behind it may lead up. */
const here = (path: string): Path => ({ text: `./${path}`, anchored: true });

const mapped = (path: Path | undefined, change: (text: string) => string): Path | undefined =>
  path && { ...path, text: change(path.text) };

/** `Path(__file__).parents[1]` */
function above(path: Path | undefined, index: number): Path | undefined {
  if (!Number.isInteger(index) || index < 0 || index > tooDeep) return undefined;
  return mapped(path, (text) => posix.join(text, ...Array<string>(index + 1).fill('..')));
}

/** `__dirname + '/../src'` */
function behind([first, ...rest]: readonly Expression[], scope: Scope, depth: number): Path | undefined {
  const begin = first && meant(first, scope, depth + 1);
  const texts = rest.map((one) => valueIn(scope.fold(one)));
  return begin && texts.every((text) => text !== undefined)
    ? { ...begin, text: begin.text + texts.join('') }
    : undefined;
}

/** What begins anew takes the place of all before it. */
function joined(parts: readonly (Path | undefined)[]): Path | undefined {
  const known = parts.filter((part) => part !== undefined);
  if (known.length < parts.length || known.length === 0) return undefined;
  const from = Math.max(
    0,
    known.findLastIndex(({ anchored }) => anchored),
  );
  const text = posix.join(...known.slice(from).map((part) => part.text));
  return { text, anchored: known[from]!.anchored };
}

const joins = /^(?:(?:os\.)?path\.(?:posix\.)?|posix\.)?(?:join|resolve|normalize)$|^(?:pathlib\.)?(?:Pure)?Path$/i;
const same = /^(?:url\.)?fileURLToPath$|^str$|^String$|^(?:os\.)?path\.(?:abspath|realpath|normpath)$/;
const methods = /^(?:resolve|absolute|as_posix|toString|__str__)$/;

function ofCall(call: CallExpression, part: (one: Expression) => Path | undefined, file: string): Path | undefined {
  const { callee } = call;
  const given = call.arguments.map(({ value }) => value);
  if (call.arguments.some(({ spread, name }) => spread || name !== undefined)) return undefined;
  const name = pathOf(callee)?.join('.') ?? '';
  const [first, second] = given;
  if (/^(?:process\.cwd|os\.getcwd|(?:pathlib\.)?Path\.cwd)$/.test(name)) return { text: '.', anchored: false };
  if (first && joins.test(name)) return joined(given.map(part));
  if (first && same.test(name)) return part(first);
  if (first && /^(?:(?:os\.)?path\.)?dirname$/.test(name)) return mapped(part(first), posix.dirname);
  if (first && name === 'require.resolve') return joined([here(posix.dirname(file)), part(first)]);
  if (first && second && name === 'URL') return joined([mapped(part(second), posix.dirname), part(first)]);
  if (callee.is !== 'member') return undefined;
  if (callee.name === 'joinpath') return joined([callee.of, ...given].map(part));
  return !first && methods.test(callee.name) ? part(callee.of) : undefined;
}
