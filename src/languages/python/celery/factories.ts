import type { Call, FunctionCode } from '../../../code/module.js';
import { isFunction, type Place, walk, within } from '../../../code/walk.js';
import type { Mappings } from '../mappings/mappings.js';
import { type App, type Apps, isTest } from './apps.js';
import { bound } from './makers.js';

/** `def make_celery(config): …` with one call, `make_celery("shop.settings")`: its parameters hold what that gives. */
export function bindFactories(apps: Apps, mappings: Mappings): void {
  const factories = apps.all.flatMap((app) => factoryOf(app) ?? []);
  if (factories.length === 0) return;
  const names = new Set(factories.map(({ code }) => code.name));
  const calls = new Map<FunctionCode, { call: Call; place: Place }[]>();
  for (const module of mappings.base.modules)
    if (!isTest(module.file))
      walk(module, {
        expression(expression, place) {
          if (expression.is !== 'call' || !names.has(lastName(expression))) return;
          const meaning = mappings.base.code.meaning(expression.callee, place);
          if (meaning?.is !== 'function') return;
          calls.set(meaning.function, [...(calls.get(meaning.function) ?? []), { call: expression, place }]);
        },
      });
  for (const { code, place } of factories) {
    const [only, ...others] = calls.get(code) ?? [];
    if (only && others.length === 0 && only.call.arguments.every(({ spread }) => !spread))
      mappings.bind(code, bound(code.parameters, only.call.arguments, only.place, within(place, code)));
  }
}

/** The function around the call that makes the app, and where it stands; a method has its object besides. */
function factoryOf({ place }: App): { code: FunctionCode; place: Place } | undefined {
  const code = place.enclosing.at(-1);
  if (!code || !isFunction(code) || !code.name || code.parameters.length === 0 || code.parameters[0]?.name === 'self')
    return undefined;
  return { code, place: { module: place.module, enclosing: place.enclosing.slice(0, -1) } };
}

const lastName = ({ callee }: Call): string | undefined =>
  callee.is === 'name' || callee.is === 'member' ? callee.name : undefined;
