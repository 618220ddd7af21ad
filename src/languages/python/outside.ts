import type { Code, Meaning } from '../../code/code.js';
import type { Expression } from '../../code/module.js';
import type { Place } from '../../code/walk.js';

/** The dotted name of what comes from a package outside the project, however it was imported: `celery.Celery`. */
export function outsideName(expression: Expression, code: Code, place: Place): string | undefined {
  return nameOf(code.meaning(expression, place));
}

export const nameOf = (meaning: Meaning | undefined): string | undefined =>
  meaning?.is === 'outside' ? [meaning.from, ...meaning.path].join('.') : undefined;

/** Of an object that a call of a package outside made (`env = environ.Env()`): the name of what was called. */
export function madeBy(expression: Expression, code: Code, place: Place): string | undefined {
  const meaning = code.meaning(expression, place);
  return meaning?.is === 'value' && meaning.value.is === 'call'
    ? outsideName(meaning.value.callee, code, meaning.place)
    : undefined;
}

/** A name that Python itself has, unless the file gives it another meaning. */
export const builtin = (expression: Expression, code: Code, place: Place): string | undefined =>
  expression.is === 'name' && !code.binds(expression.name, place) ? expression.name : undefined;
