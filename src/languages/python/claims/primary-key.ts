import type { ClassCode, Module } from '../../../code/module.js';
import { target } from '../linking.js';
import type { Job } from './claim.js';

/** The attributes of SQLAlchemy's model that are its primary key: `id = Column(Integer, primary_key=True)`. */
export function primaryKey(model: string, { own, module, context }: Job): string[] | undefined {
  const imported = own.imports.find(({ local }) => local === model);
  const file = imported ? target(imported.from, own.file, context.files) : own.file;
  const home = file === undefined ? undefined : module(file);
  const code = home && classNamed(home, imported?.name ?? model);
  const keys = code?.body.flatMap((one) =>
    one.is === 'assign' && one.target.is === 'name' && one.value.is === 'call' && isKey(one.value.arguments)
      ? [one.target.name]
      : [],
  );
  return keys && keys.length > 0 ? keys : undefined;
}

const isKey = (given: readonly { name?: string; value: { is: string; value?: unknown } }[]): boolean =>
  given.some(({ name, value }) => name === 'primary_key' && value.is === 'literal' && value.value === true);

function classNamed(module: Module, name: string): ClassCode | undefined {
  const found = module.body.find((one) => one.is === 'class' && one.class.name === name);
  return found?.is === 'class' ? found.class : undefined;
}
