import type { Code } from '../../../code/code.js';
import { definitionsOf } from '../../../code/definitions.js';
import type { Expression, Module } from '../../../code/module.js';

/**
 * What a name is given in several places, but for what takes the name itself: `app = Celery("shop")`, then
 * `app = healthcheck.setup(app)`; or one `Celery("shop", …)` in each branch of an `if`.
 */
export function madeIn(name: string, module: Module, code: Code, depth = 0): readonly (Expression | undefined)[] {
  const values = (definitionsOf(module).names.get(name) ?? []).map(({ value }) => value);
  if (values.length > 1) return values.filter((one) => !takes(one, name));
  const imported = module.imports.find(({ local }) => local === name);
  const from = imported && depth < 8 ? code.imported(imported.from, module.file) : undefined;
  return from ? madeIn(imported!.name, from, code, depth + 1) : [];
}

const takes = (one: Expression | undefined, name: string): boolean =>
  one?.is === 'call' && one.arguments.some(({ value }) => value.is === 'name' && value.name === name);
