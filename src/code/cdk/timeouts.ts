import {
  byDefault,
  type HandlerName,
  type Known,
  map,
  type Seconds,
  seconds,
  unknown,
  valueIn,
  withSymbol,
} from '../../facts/index.js';
import { lambdaDefault } from '../../facts/lambda.js';
import type { Expression } from '../module.js';
import { isPulumiFunction, pulumiTimeout } from '../pulumi/functions.js';
import type { Scope, Scoped } from '../scope.js';
import { keyOf, locate, pathOf } from '../walk.js';
import { type Construct, constructBehind, constructId } from './constructs.js';
import { durationOf, numberOf } from './durations.js';
import { handlerOf } from './handlers.js';
import { labelOf } from './labels.js';
import { camel } from './names.js';
import { argument, Props } from './props.js';
import { resolve } from './resolve.js';
import { sstTimeout } from './sst-functions.js';
import { symbolOf } from './symbols.js';

const functions =
  /^(?:awsLambda\.(?:Function|DockerImageFunction|SingletonFunction)|awsLambdaNodejs\.NodejsFunction|awsLambdaPython\.PythonFunction|awsLambdaGo\.GoFunction)$/;
const plainFunctions = /^(?:awsLambda|awsSam)\.CfnFunction$/;

export interface Runs {
  /** The construct's own, where it is seen. */
  id?: string;
  name: string;
  timeout: Known<Seconds>;
  handler?: HandlerName;
}

const threeSeconds = byDefault(seconds(3), lambdaDefault);

export function timeoutOf({ name, call, scope }: Construct): Known<Seconds> {
  const props = Props.of(call, 2, scope);
  if (functions.test(name)) return durationIn(props, threeSeconds);
  if (plainFunctions.test(name))
    return props.value('timeout', (one) => map(numberOf(one.value, one.scope), seconds), threeSeconds);
  if (name === 'sst.Function') return sstTimeout(props, scope);
  if (isPulumiFunction(name)) return pulumiTimeout({ name, call, scope });
  return unknown('its function is not declared here', locate(call, scope.place));
}

const durationIn = (props: Props, otherwise: Known<Seconds>): Known<Seconds> =>
  props.value(
    'timeout',
    ({ value, scope }) => withSymbol(durationOf(value, scope), symbolOf(value, scope), locate(value, scope.place)),
    otherwise,
  );

/** `new AcmeFunction(this, 'send', { timeout: … })` of a library: what is called so and given messages is a function, with a default of its own. */
function timeoutOfUnseen(value: Expression, scope: Scope, otherwise: Known<Seconds>): Known<Seconds> {
  if (value.is !== 'call' || !/(?:Function|Lambda)$/.test(pathOf(value.callee)?.at(-1) ?? '')) return otherwise;
  const outside = scope.base.code.meaning(value.callee, scope.place)?.is === 'outside';
  return outside ? durationIn(Props.of(value, 2, scope), otherwise) : otherwise;
}

export const isFunctionConstruct = (name: string): boolean => functions.test(name);
/** Also as CloudFormation, SST and Pulumi have it. */
export const isAnyFunction = (name: string): boolean =>
  functions.test(name) || plainFunctions.test(name) || name === 'sst.Function' || isPulumiFunction(name);

/** The function that an expression means, also through an alias, a version, its name or its ARN. */
export function functionMeant(expression: Expression, scope: Scope, depth = 0): Runs {
  const { value, scope: at } = resolve(expression, scope);
  const inner = (one: Expression | undefined, where = at) =>
    one && depth < 8 ? functionMeant(one, where, depth + 1) : undefined;
  const undeclared = unknown<Seconds>('its function is not declared here', locate(expression, scope.place));
  const unseen = {
    name: isDeclared(value) ? scope.textOf(expression) : nameOfUnseen(value, at),
    timeout: timeoutOfUnseen(value, at, undeclared),
  };
  if (value.is === 'member' && parts.test(camel(keyOf(value) ?? ''))) return inner(value.of) ?? unseen;
  if (value.is !== 'call') return unseen;
  const made = constructBehind(value, at);
  if (made && isAnyFunction(made.name)) return runs(made);
  if (made?.name === 'awsLambda.Alias' || made?.name === 'awsLambda.Version') {
    const of = Props.of(made.call, 2, made.scope).get(made.name === 'awsLambda.Alias' ? 'version' : 'lambda');
    return inner(of?.value, of?.scope) ?? unseen;
  }
  if (value.callee.is === 'member' && /^add(?:Alias|Version)$/.test(camel(value.callee.name)))
    return inner(value.callee.of) ?? unseen;
  return unseen;
}

function runs(made: Construct): Runs {
  const handler = handlerOf(made);
  return { id: constructId(made), name: labelOf(made), timeout: timeoutOf(made), ...(handler ? { handler } : {}) };
}

/** Its id, where a library outside makes it, or a builder: `FunctionBuilder.create(this, 'send').withTimeout(…).build()`; else as it is written. */
function nameOfUnseen(value: Expression, scope: Scope): string {
  let made: Scoped = { value, scope };
  for (let depth = 0; made.value.is === 'call' && depth < 12; depth += 1) {
    const id = argument(made.value, 1, 'id');
    const text = id && valueIn(made.scope.fold(id));
    if (typeof text === 'string') return text;
    if (made.value.callee.is !== 'member') break;
    made = resolve(made.value.callee.of, made.scope);
  }
  const [line] = scope.textOf(value.is === 'call' ? value.callee : value).split('\n');
  return line!;
}

/** `send: Function | None = field(default=None)`: a dataclass that is given its function elsewhere. */
const isDeclared = (value: Expression): boolean =>
  value.is === 'call' && value.callee.is === 'name' && value.callee.name === 'field';

const parts = /^(?:currentVersion|latestVersion|functionName|functionArn|ref|attrArn|lambda|aliasName|arn|name|id)$/;
