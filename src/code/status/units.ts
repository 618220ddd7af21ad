import type { FunctionCode, Module } from '../module.js';
import { type Place, top, walk } from '../walk.js';
import { type Flow, flowOf } from './flow.js';

/** A module's flows: its top level, and each function that is no callback in an argument of another's flow. */
export function flowsOf(module: Module): Flow[] {
  const inline = new Set<FunctionCode>();
  const functions: { code: FunctionCode; place: Place }[] = [];
  walk(module, {
    expression(expression) {
      if (expression.is !== 'call') return;
      for (const { value } of expression.arguments) if (value.is === 'function') inline.add(value.function);
    },
    function(code, place) {
      functions.push({ code, place });
    },
  });
  const own = functions.filter(({ code }) => !inline.has(code));
  return [flowOf(undefined, top(module)), ...own.map(({ code, place }) => flowOf(code, place))];
}
