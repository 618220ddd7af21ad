import { callName } from '../../../code/canonical.js';
import { definitionsOf } from '../../../code/definitions.js';
import type { ClassCode, Expression, Module, Span } from '../../../code/module.js';
import type { CodeBase } from '../../../code/recogniser.js';
import { isFunction, type Place, walk, within } from '../../../code/walk.js';
import { isForeign } from './foreign.js';
import { Options } from './options.js';
import { Surroundings } from './surroundings.js';

/** Options that may be a worker's or a task's, as they stand in the code. */
export interface Candidate {
  /** What it is called by the variable, key, class or function around it. */
  name?: string;
  at: Span;
  place: Place;
  options: Options;
  /** A task's are those of a decorator of a method, or of a call that defines a task. */
  of: 'worker' | 'task';
  /** The call that takes the options. */
  call?: Expression & { is: 'call' };
  /** The class that has the options, by its fields or its decorator. */
  class?: ClassCode;
}

/** Every object literal and class of a module that holds options; objects within another's are left to that. */
export function candidatesIn(module: Module, base: CodeBase): Candidate[] {
  const found: Candidate[] = [];
  const note = (candidate: Candidate | undefined) => {
    if (candidate) found.push(candidate);
  };
  const surroundings = new Surroundings(module);
  walk(module, {
    class: (code, place) => note(ofClass(code, place, base)),
    expression: (expression, place) => {
      if (expression.is === 'object') note(ofObject(expression, place, surroundings, base));
    },
  });
  return found;
}

function ofObject(
  object: Expression & { is: 'object' },
  place: Place,
  surroundings: Surroundings,
  base: CodeBase,
): Candidate | undefined {
  const options = new Options(base);
  options.read(object, place);
  if (options.found.size === 0) return undefined;
  const calls = surroundings.callsAround(object);
  if (isForeign(calls, options, base.code, place)) return undefined;
  const [call] = calls;
  const name = surroundings.nameOf(object);
  if (name !== undefined) changedLater(name, object, options, place);
  const decorated = call && surroundings.decoratedBy(call);
  const task = call && ((decorated && isFunction(decorated)) || /task$/i.test(callName(call)));
  const found: Candidate = { name, at: object, place, options, of: task ? 'task' : 'worker', call };
  return decorated && !isFunction(decorated) ? { ...found, class: decorated } : found;
}

/** `worker.acksLate = false` behind the object that `worker` is. */
function changedLater(name: string, object: Expression, options: Options, { module, enclosing }: Place): void {
  const { names, fields } = definitionsOf(enclosing.findLast(isFunction) ?? module);
  if (!names.get(name)?.some(({ value }) => value === object)) return;
  for (const { key, value } of fields.get(name) ?? [])
    options.set(key, value, { module, enclosing }, 'it is assigned again');
}

/** The fields of a class, over those of its bases. */
function ofClass(code: ClassCode, place: Place, base: CodeBase): Candidate | undefined {
  const options = new Options(base);
  const own = code.body.some((field) => field.is === 'assign' && field.value.is !== 'other');
  if (code.open || !own) return undefined;
  readFields(code, place, options, base, 0);
  if (options.found.size === 0) return undefined;
  return { name: code.name, at: code.nameAt ?? code, place, options, of: 'worker', class: code };
}

function readFields(code: ClassCode, place: Place, options: Options, base: CodeBase, depth: number): void {
  for (const outer of code.bases) {
    const meaning = base.code.meaning(outer, place);
    if (meaning?.is === 'class' && depth < 8) readFields(meaning.class, meaning.place, options, base, depth + 1);
    else options.open ??= 'the class that it extends may set it';
  }
  for (const field of code.body)
    if (field.is === 'assign' && field.target.is === 'name' && field.value.is !== 'other')
      options.set(field.target.name, field.value, within(place, code));
}
