import type { Expression, FunctionCode } from '../../../code/module.js';
import type { CodeBase } from '../../../code/recogniser.js';
import { locate, type Place } from '../../../code/walk.js';
import type { Loc } from '../../../facts/index.js';

/** The function that a consumer gives its messages to. */
export interface Handler {
  name: string;
  at: Loc;
  /** Absent where it could not be followed. */
  code?: FunctionCode;
  place: Place;
  /** It gets all messages of a receive at once. */
  batch: boolean;
}

/** `handleMessage: async (message) => …`, `handleMessage: process`, `this.process.bind(this)`. */
export function handlerOf(value: Expression, place: Place, batch: boolean, otherwise: string, base: CodeBase): Handler {
  const { callee } = value.is === 'call' ? value : {};
  if (callee?.is === 'member' && callee.name === 'bind') return handlerOf(callee.of, place, batch, otherwise, base);
  const meaning = base.code.meaning(value, place);
  if (meaning?.is !== 'function') return { name: otherwise, at: locate(value, place), place, batch };
  return functionHandler(meaning.function, meaning.place, batch, otherwise);
}

/** Its place is its head: what a task's code is found by. */
export function functionHandler(code: FunctionCode, place: Place, batch: boolean, otherwise: string): Handler {
  const named = code.nameAt && code.nameAt.start >= code.start ? code.nameAt : undefined;
  const at = locate(named ?? { start: code.start, end: Math.max(code.start, code.bodyAt.start) }, place);
  return { name: code.name ?? otherwise, at, code, place, batch };
}
