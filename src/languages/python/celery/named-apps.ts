import { top } from '../../../code/walk.js';
import { UsageError } from '../../../usage-error.js';
import type { App, Apps } from './apps.js';

/**
 * The app that a name means, as `celery -A` finds it (celery/app/utils.py, `find_app`): the module `shop.apps`, its variable
 * `shop.apps:orders`, the package `shop` with its `shop/celery.py`.
 *
 * @throws UsageError for a name that means none, or several.
 */
export function namedApp(name: string, apps: Apps): App {
  const [path = '', variable] = name.split(':');
  const inModule = (module: string) => apps.all.filter((app) => `.${moduleOf(app)}`.endsWith(`.${module}`));
  const inside = [path, `${path}.celery`].map(inModule).find((some) => some.length > 0) ?? [];
  const called = (...names: string[]) => inside.filter((app) => names.some((one) => isCalled(app, one, apps)));
  const found = variable !== undefined ? called(variable) : inside.length > 1 ? called('app', 'celery') : inside;
  const [only] = found;
  if (only && found.length === 1) return only;
  const why = inside.length > 1 ? 'does not say which of several apps' : 'is no Celery app of this project';
  const there = (inside.length > 1 ? inside : apps.all).map((app) => `"${moduleOf(app)}" ("${app.name}")`);
  throw new UsageError(`overrides: app "${name}" ${why}; there are ${there.join(', ')}`);
}

const moduleOf = ({ at }: App): string => at.file.replace(/(\/__init__)?\.py$/, '').replaceAll('/', '.');

function isCalled(app: App, variable: string, apps: Apps): boolean {
  const { start, end } = app.call;
  return apps.of({ is: 'name', name: variable, start, end }, top(app.place.module)) === app;
}
