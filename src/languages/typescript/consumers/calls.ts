import type { Call, Expression, Module } from '../../../code/module.js';
import type { CodeBase } from '../../../code/recogniser.js';
import { isAside } from '../../../code/status/aside.js';
import { type Place, walk } from '../../../code/walk.js';

type CallExpression = Expression & Call;

export interface Found {
  call: CallExpression;
  place: Place;
}

/** The calls, in the project's own code, of what packages give by one of these paths: `Consumer.create`. */
export function callsOf(packages: RegExp, paths: RegExp, base: CodeBase): Found[] {
  return base.modules
    .filter((module) => !isAside(module) && module.imports.some(({ from }) => packages.test(from)))
    .flatMap((module) => callsIn(module).filter(({ call, place }) => isOf(call.callee, place, packages, paths, base)));
}

function callsIn(module: Module): Found[] {
  const found: Found[] = [];
  walk(module, {
    expression(expression, place) {
      if (expression.is === 'call') found.push({ call: expression, place });
    },
  });
  return found;
}

/** The calls `….on(…)` and `….once(…)` of modules that have the package. */
export const listenersIn = (packages: RegExp, base: CodeBase): Found[] =>
  base.modules
    .filter(({ imports }) => imports.some(({ from }) => packages.test(from)))
    .flatMap((module) => callsIn(module))
    .filter(({ call: { callee } }) => callee.is === 'member' && /^(on|addListener)$/.test(callee.name));

/** Whether an expression means that of a package. */
export function isOf(one: Expression, place: Place, packages: RegExp, paths: RegExp, base: CodeBase): boolean {
  const meaning = base.code.meaning(one, place);
  return meaning?.is === 'outside' && packages.test(meaning.from) && paths.test(meaning.path.join('.'));
}

/** What a call's value is kept in, else the file: `orders.consumer` of `src/orders.consumer.ts`. */
export function nameOf({ call, place }: Found): string {
  let name: string | undefined;
  walk(place.module, {
    statement(statement) {
      if (statement.is !== 'assign' || statement.value !== call) return;
      const { target } = statement;
      if (target.is === 'name' || target.is === 'member') name = target.name;
    },
  });
  return name ?? fileName(place.module.file);
}

export const fileName = (file: string): string =>
  file
    .split('/')
    .at(-1)!
    .replace(/\.[cm]?[jt]sx?$/, '');
