import { posix } from 'node:path';
import {
  byDefault,
  type HandlerName,
  type Known,
  map,
  type Seconds,
  seconds,
  unknown,
  valueIn,
} from '../../facts/index.js';
import { handlerAt } from '../../facts/lambda.js';
import { getOrInsert } from '../get-or-insert.js';
import type { Module } from '../module.js';
import type { CodeBase } from '../recogniser.js';
import { Scope, type Scoped } from '../scope.js';
import { pathOf, walk } from '../walk.js';
import { wordedDuration } from '../worded-duration.js';
import type { Construct } from './constructs.js';
import { numberOf } from './durations.js';
import { labelOf } from './labels.js';
import { Props } from './props.js';
import { resolve } from './resolve.js';
import type { Runs } from './timeouts.js';

/** `'src/orders.handler'`, or the properties of a function (`Function.fromDefinition` of SST); undefined for what was made elsewhere. */
export function inlineFunction({ value, scope }: Scoped, owner: Construct): Runs | undefined {
  const definition = resolve(value, scope).value;
  const isPath = definition.is === 'literal' || definition.is === 'template';
  if (!isPath && definition.is !== 'object') return undefined;
  const props = isPath ? undefined : Props.struct(value, scope);
  const given = props ? props.get('handler') : { value, scope };
  const path = given && valueIn(given.scope.fold(given.value));
  const handler = handlerFrom(path, scope, props);
  return {
    name: typeof path === 'string' ? path : labelOf(owner),
    timeout: props ? sstTimeout(props, scope) : defaultsOf(scope.base).timeout,
    ...(handler ? { handler } : {}),
  };
}

/** A number of seconds, or `'5 minutes'`. */
export const sstTimeout = (props: Props, { base }: Scope): Known<Seconds> =>
  props.value('timeout', timeoutIn, defaultsOf(base).timeout);

function timeoutIn({ value, scope }: Scoped): Known<Seconds> {
  const worded = wordedDuration(value, scope);
  return worded.is === 'unknown' ? map(numberOf(value, scope), seconds) : worded;
}

export function sstHandler(props: Props, scope: Scope): HandlerName | undefined {
  const given = props.get('handler');
  return given && handlerFrom(valueIn(given.scope.fold(given.value)), scope, props);
}

/** Handlers are written from the folder of the app, or from `srcPath` below it. */
function handlerFrom(path: unknown, scope: Scope, props?: Props): HandlerName | undefined {
  const app = appFolder(scope);
  const below = defaultsOf(scope.base).folder;
  const folder = valueIn(props?.value('srcPath', textIn, below) ?? below);
  return typeof path !== 'string' || app === undefined || folder === undefined
    ? undefined
    : handlerAt(posix.join(app, folder), path);
}

const textIn = ({ value, scope }: Scoped): Known<string> => map(scope.fold(value), String);

const configurations = ['sst.config.ts', 'sst.config.js', 'sst.config.mjs', 'sst.json'];

export function appFolder({ place, base }: Scope): string | undefined {
  for (let folder = posix.dirname(place.module.file); ; folder = posix.dirname(folder)) {
    if (configurations.some((name) => base.files.exists(posix.join(folder, name)))) return folder;
    if (folder === '.') return undefined;
  }
}

/** What functions get that say nothing themselves. */
interface Defaults {
  timeout: Known<Seconds>;
  folder: Known<string>;
}

const known = new WeakMap<CodeBase, Defaults>();
const sstDefault = "SST's default";

function defaultsOf(base: CodeBase): Defaults {
  return getOrInsert(known, base, () => {
    const all = base.modules.flatMap((module) => defaultsIn(module, base));
    const said = <T>(key: string, read: (given: Scoped) => Known<T>, otherwise: Known<T>): Known<T> => {
      const [first, second] = all.filter(({ props }) => props.open || props.get(key));
      if (!first) return otherwise;
      if (second || !first.ofApp) return unknown('several defaults are set, or that of a stack');
      return first.props.value(key, read, otherwise);
    };
    return {
      timeout: said('timeout', timeoutIn, byDefault(seconds(10), sstDefault)),
      folder: said('srcPath', textIn, byDefault('.', sstDefault)),
    };
  });
}

/** `app.setDefaultFunctionProps({ timeout: '1 minute' })`; what a stack sets holds for no more than its own functions. */
function defaultsIn(module: Module, base: CodeBase): { props: Props; ofApp: boolean }[] {
  const found: { props: Props; ofApp: boolean }[] = [];
  walk(module, {
    expression(one, place) {
      if (one.is !== 'call' || one.callee.is !== 'member' || one.callee.name !== 'setDefaultFunctionProps') return;
      const ofApp = pathOf(one.callee.of)?.at(-1) === 'app';
      found.push({ props: Props.of(one, 0, new Scope(base, place)), ofApp });
    },
  });
  return found;
}
