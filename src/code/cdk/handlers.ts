import { posix } from 'node:path';
import { byDefault, type HandlerName, type Known, map, set, unknown, valueIn } from '../../facts/index.js';
import { handlerAt } from '../../facts/lambda.js';
import { isPulumiFunction, pulumiHandler } from '../pulumi/functions.js';
import type { Scope, Scoped } from '../scope.js';
import { locate } from '../walk.js';
import type { Construct } from './constructs.js';
import { nameOf } from './names.js';
import { pathMeant } from './paths.js';
import { argument, Props } from './props.js';
import { resolve } from './resolve.js';
import { sstHandler } from './sst-functions.js';

const endings = /\.(?:[cm]?[jt]sx?|py)$/;
const fromFolder = /^awsLambda\.(?:(?:Asset)?Code\.(?:fromAsset|asset)|AssetCode)$/;

/** The code that a function runs, where that is a file or a folder of the project. */
export function handlerOf(made: Construct): HandlerName | undefined {
  const props = Props.of(made.call, 2, made.scope);
  if (made.name === 'awsLambdaNodejs.NodejsFunction') return ofNode(made, props);
  if (made.name === 'awsLambdaPython.PythonFunction') return ofPython(made, props);
  if (made.name === 'awsLambda.DockerImageFunction') return ofImage(made, props);
  if (made.name === 'sst.Function') return sstHandler(props, made.scope);
  if (isPulumiFunction(made.name)) return pulumiHandler(made);
  return handlerIn(props, made.scope);
}

/** `code: Code.fromAsset('src')` and `handler: 'orders.handler'` among the properties of a function. */
export function handlerIn(props: Props, { place }: Scope): HandlerName | undefined {
  const folder = pathIn(props, 'code', (code) => folderOf(code, place.module.file));
  const handler = textIn(props, 'handler');
  return folder === undefined || handler === undefined ? undefined : handlerAt(folder, handler);
}

function folderOf({ value, scope }: Scoped, file: string): string | undefined {
  const { value: code, scope: at } = resolve(value, scope);
  if (code.is === 'call' && fromFolder.test(nameOf(at.base.code.meaning(code.callee, at.place)) ?? '')) {
    const path = argument(code, 0, 'path');
    return path && pathMeant(path, at, file);
  }
  // `bundled(path.join(__dirname, 'worker'))`: what a project's own function makes of a folder is still the code in it.
  const [only, more] = value.is === 'call' ? value.arguments : [];
  return only && !more && only.value.is === 'call' ? pathMeant(only.value, scope, file) : undefined;
}

/** Without an entry it is the file beside that of the construct, with its id (findEntry of aws-lambda-nodejs/lib/function.ts). */
function ofNode({ call, scope }: Construct, props: Props): HandlerName | undefined {
  const { file } = scope.place.module;
  const id = argument(call, 1, 'id');
  const named = id && valueIn(scope.fold(id));
  const beside = typeof named === 'string' ? `${file.replace(endings, '')}.${named}` : undefined;
  const entry = pathIn(props, 'entry', ({ value, scope: at }) => pathMeant(value, at, file), beside);
  const handler = textIn(props, 'handler', 'handler')?.split('.').at(-1);
  // What is given as code is not what the construct bundles.
  if (props.get('code') || entry === undefined || handler === undefined) return undefined;
  return { file: entry.replace(endings, ''), name: handler };
}

function ofPython({ scope }: Construct, props: Props): HandlerName | undefined {
  const { file } = scope.place.module;
  const entry = pathIn(props, 'entry', ({ value, scope: at }) => pathMeant(value, at, file));
  const index = textIn(props, 'index', 'index.py');
  const handler = textIn(props, 'handler', 'handler');
  if (entry === undefined || index === undefined || handler === undefined) return undefined;
  return { file: posix.join(entry, index).replace(endings, ''), name: handler };
}

/** `DockerImageCode.fromImageAsset('worker', { cmd: ['orders.handler'] })`: without `cmd` only the Dockerfile says what runs. */
function ofImage({ scope }: Construct, props: Props): HandlerName | undefined {
  const given = props.get('code');
  const code = given && resolve(given.value, given.scope);
  if (code?.value.is !== 'call') return undefined;
  const { value: call, scope: at } = code;
  if (nameOf(at.base.code.meaning(call.callee, at.place)) !== 'awsLambda.DockerImageCode.fromImageAsset')
    return undefined;
  const folder = argument(call, 0, 'directory');
  const cmd = Props.of(call, 1, at).get('cmd');
  const list = cmd && resolve(cmd.value, cmd.scope);
  const [only, second] = list?.value.is === 'list' ? list.value.items : [];
  const handler = only && !second ? valueIn(list!.scope.fold(only)) : undefined;
  const path = folder && pathMeant(folder, at, scope.place.module.file);
  return path === undefined || typeof handler !== 'string' ? undefined : handlerAt(path, handler);
}

const textIn = (props: Props, key: string, otherwise?: string): string | undefined =>
  valueIn(props.value(key, ({ value, scope }) => map(scope.fold(value), String), defaulted(otherwise)));

function pathIn(
  props: Props,
  key: string,
  read: (given: Scoped) => string | undefined,
  otherwise?: string,
): string | undefined {
  const known = ({ value, scope }: Scoped): Known<string> => {
    const path = read({ value, scope });
    const at = locate(value, scope.place);
    return path === undefined ? unknown('its path is computed', at) : set(path, at);
  };
  return valueIn(props.value(key, known, defaulted(otherwise)));
}

const defaulted = (value: string | undefined): Known<string> =>
  value === undefined ? unknown('it is not written') : byDefault(value, "the construct's default");
