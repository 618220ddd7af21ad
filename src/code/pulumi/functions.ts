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
import { handlerAt, lambdaDefault } from '../../facts/lambda.js';
import type { Construct } from '../cdk/constructs.js';
import { numberOf } from '../cdk/durations.js';
import type { Props } from '../cdk/props.js';
import { appFolder } from '../cdk/sst-functions.js';
import { getOrInsert } from '../get-or-insert.js';
import type { CodeBase } from '../recogniser.js';
import type { Scope, Scoped } from '../scope.js';
import { locate, pathOf, walk } from '../walk.js';
import { wordedDuration } from '../worded-duration.js';
import { propsOf, sstDefault } from './queues.js';
import { Transform } from './transform.js';

export const isPulumiFunction = (name: string): boolean =>
  /^(?:sst\.aws\.Function|aws\.lambda\.(?:Callback)?Function)$/.test(name);

export function pulumiTimeout(made: Construct): Known<Seconds> {
  const props = propsOf(made);
  if (made.name === 'sst.aws.Function') return componentTimeout(props, made.scope);
  // What @pulumi/aws gives a function that is made of a closure is its own.
  const otherwise =
    made.name === 'aws.lambda.Function'
      ? byDefault(seconds(3), lambdaDefault)
      : unknown<Seconds>('it is made of a closure', locate(made.call, made.scope.place));
  return props.value('timeout', secondsIn, otherwise);
}

/** The arguments of `sst.aws.Function` (platform/src/components/aws/function.ts of sst/sst). */
export function componentTimeout(props: Props, { base }: Scope): Known<Seconds> {
  const own = props.value('timeout', ({ value, scope }) => wordedDuration(value, scope), defaultTimeout(base));
  const inSeconds = (plain: Props) => plain.value('timeout', secondsIn, own);
  return Transform.of(props, 'function').over('timeout', inSeconds, own);
}

const secondsIn = ({ value, scope }: Scoped): Known<Seconds> => map(numberOf(value, scope), seconds);

const known = new WeakMap<CodeBase, Known<Seconds>>();

/** `$transform(sst.aws.Function, (args) => { args.timeout ??= … })` changes what functions get that say nothing themselves. */
export function defaultTimeout(base: CodeBase): Known<Seconds> {
  return getOrInsert(known, base, () => {
    let changed: Known<Seconds> | undefined;
    for (const module of base.modules)
      walk(module, {
        expression(one, place) {
          if (one.is !== 'call' || one.callee.is !== 'name' || one.callee.name !== '$transform') return;
          const [of, change] = one.arguments;
          const path = of && pathOf(of.value)?.join('.');
          const text = change && base.files.read(module.file)?.slice(change.start, change.end);
          if (path && isPulumiFunction(path) && (!text?.includes('=>') || text.includes('timeout')))
            changed = unknown('a transform of all functions may change it', locate(one, place));
        },
      });
    return changed ?? byDefault(seconds(20), sstDefault);
  });
}

/** Its path is written from the folder of the app, or from that of its own bundle. */
export function componentHandler(path: unknown, scope: Scope, props?: Props): HandlerName | undefined {
  const app = appFolder(scope);
  const bundle = props?.get('bundle');
  const folder = bundle ? valueIn(bundle.scope.fold(bundle.value)) : '.';
  if (typeof path !== 'string' || typeof folder !== 'string' || app === undefined) return undefined;
  return handlerAt(posix.join(app, folder), path);
}

/** What `sst.aws.Function` runs. Plain functions of Pulumi run what was packed before. */
export function pulumiHandler(made: Construct): HandlerName | undefined {
  const props = propsOf(made);
  const given = props.get('handler');
  if (!given || made.name !== 'sst.aws.Function') return undefined;
  return componentHandler(valueIn(given.scope.fold(given.value)), made.scope, props);
}
