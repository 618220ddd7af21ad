import type { Code } from '../../../code/code.js';
import { definitionsOf } from '../../../code/definitions.js';
import type { Expression, Module } from '../../../code/module.js';

type Call = Expression & { is: 'call' };

/** The call behind a name that is bound again to what takes it: `app = Celery("shop")`, then `app = healthcheck.setup(app)`. */
export function wrappedCall(name: string, module: Module, code: Code, depth = 0): Call | undefined {
  const [first, ...others] = (definitionsOf(module).names.get(name) ?? []).map(({ value }) => value);
  if (first)
    return first.is === 'call' && others.length > 0 && others.every((one) => takes(one, name)) ? first : undefined;
  const imported = module.imports.find(({ local }) => local === name);
  const from = imported && depth < 8 ? code.imported(imported.from, module.file) : undefined;
  return from && wrappedCall(imported!.name, from, code, depth + 1);
}

const takes = (one: Expression | undefined, name: string): boolean =>
  one?.is === 'call' && one.arguments.some(({ value }) => value.is === 'name' && value.name === name);
