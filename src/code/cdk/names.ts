import type { Meaning } from '../code.js';
import type { Call, ClassCode, Expression, Module } from '../module.js';
import { resourceName } from '../pulumi/names.js';
import type { Scope } from '../scope.js';
import { isFunction, type Place } from '../walk.js';

type CallExpression = Expression & { is: 'call' };

const library =
  /^(?:aws-cdk-lib|@aws-cdk|aws_cdk|monocdk|@aws-solutions-constructs|aws_solutions_constructs)(?=[/.]|$)/;
/** SST up to version 2, whose constructs make those of the CDK. */
const sst = /^(?:sst\/constructs|@serverless-stack\/resources)$/;

export const isCdk = ({ imports }: Module): boolean =>
  imports.some(({ from }) => library.test(from) || sst.test(from) || from === 'constructs');

/**
 * The CDK's name of what an import leads to, alike for v1, v2 and Python: `awsSqs.Queue`, `Duration.seconds`,
 * `awsSqs.Queue.fromQueueArn`; and SST's: `sst.Queue`. Undefined for what is neither's.
 */
export function nameOf(meaning: Meaning | undefined): string | undefined {
  if (meaning?.is === 'outside' && sst.test(meaning.from)) return ['sst', ...meaning.path].join('.');
  if (meaning?.is !== 'outside' || !library.test(meaning.from)) return undefined;
  const [, ...rest] = [...meaning.from.split(/[/.]/), ...meaning.path].map(camel);
  return rest
    .filter((part) => part !== 'core')
    .map((part) => part.replace(/Alpha$/, ''))
    .join('.');
}

/** `aws-sqs`, `aws_sqs` and `visibility_timeout` as TypeScript's CDK spells them. */
export const camel = (name: string): string =>
  name.replace(/(?<=[a-z\d])[-_]+([a-z\d])/g, (_, letter: string) => letter.toUpperCase());

/** `visibility_timeout` where the language is Python. */
export const spelled = (key: string, language: string): string =>
  language === 'python' ? key.replace(/(?<=[a-z\d])([A-Z])/g, (letter) => `_${letter.toLowerCase()}`) : key;

/** The construct (or the resource of Pulumi) that a call makes, also through a class of the project that has no constructor of its own, or by `super(…)`. */
export function constructName(call: CallExpression, scope: Scope): string | undefined {
  const { code } = scope.base;
  const heir = superOf(call) && heirIn(scope.place);
  if (heir) return nameOf(outsideBase(heir.class, heir.place, scope));
  const meaning = code.meaning(call.callee, scope.place);
  if (meaning?.is === 'class')
    return constructorOf(meaning, scope) ? undefined : nameOf(outsideBase(meaning.class, meaning.place, scope));
  return nameOf(meaning) ?? resourceName(meaning);
}

/** `super(…)`, `super().__init__(…)`. */
export const superOf = ({ callee }: Call): boolean =>
  (callee.is === 'name' && callee.name === 'super') ||
  (callee.is === 'member' && callee.name === '__init__' && callee.of.is === 'call' && superOf(callee.of));

export function heirIn({ module, enclosing }: Place): Extract<Meaning, { is: 'class' }> | undefined {
  const index = enclosing.findLastIndex((code) => !isFunction(code));
  const found = enclosing[index];
  return found && !isFunction(found)
    ? { is: 'class', class: found, place: { module, enclosing: enclosing.slice(0, index) } }
    : undefined;
}

/** The base that is not the project's, however many of the project's stand between. */
function outsideBase(code: ClassCode, place: Place, scope: Scope, depth = 0): Meaning | undefined {
  for (const base of code.bases) {
    const meaning = scope.base.code.meaning(base, place);
    if (meaning?.is === 'outside') return meaning;
    // A base with a constructor of its own is where the construct is made.
    if (meaning?.is === 'class' && depth < 8 && !constructorOf(meaning, scope))
      return outsideBase(meaning.class, meaning.place, scope, depth + 1);
  }
  return undefined;
}

export type Owner = Extract<Meaning, { is: 'class' | 'instance' }>;

/** The constructor that runs when a class of the project is made: its own, or that of the nearest base which has one. */
export function constructorOf(of: Owner, scope: Scope, depth = 0): Extract<Meaning, { is: 'function' }> | undefined {
  for (const statement of of.class.body)
    if (statement.is === 'function' && /^(?:constructor|__init__)$/.test(statement.function.name ?? ''))
      return {
        is: 'function',
        function: statement.function,
        place: { module: of.place.module, enclosing: [...of.place.enclosing, of.class] },
      };
  const base = depth < 8 ? scope.base.code.bases(of.class, of.place)[0] : undefined;
  return base && constructorOf(base, scope, depth + 1);
}
