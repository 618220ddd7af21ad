import type { Expression } from '../module.js';
import type { Scope } from '../scope.js';
import { constructName, constructorOf } from './names.js';
import { type CallExpression, made, resolve, superCallIn } from './resolve.js';

/** A construct of the CDK, where it is made; of a class of the project that extends one, the call of the base's constructor. */
export interface Construct {
  /** `awsSqs.Queue` */
  name: string;
  call: CallExpression;
  scope: Scope;
}

export const constructId = ({ call, scope }: Pick<Construct, 'call' | 'scope'>): string =>
  `construct:${scope.place.module.file}:${call.start}`;

export function constructBehind(expression: Expression, scope: Scope): Construct | undefined {
  const { value, scope: at } = resolve(expression, scope);
  return value.is === 'call' ? constructOf(value, at) : undefined;
}

function constructOf(call: CallExpression, scope: Scope, depth = 0): Construct | undefined {
  const name = constructName(call, scope);
  if (name !== undefined) return { name, call, scope };
  const meaning = scope.base.code.meaning(call.callee, scope.place);
  const run = meaning?.is === 'class' && depth < 8 ? constructorOf(meaning, scope) : undefined;
  const inner = run && superCallIn(run.function);
  return inner && meaning?.is === 'class' ? constructOf(inner, made(meaning, call, scope), depth + 1) : undefined;
}
