import type { Call, Expression, Module, Scalar, Span, Statement } from '../../../code/module.js';
import type { CodeBase } from '../../../code/recogniser.js';
import { returnedBy } from '../../../code/status/returned.js';
import { locate, type Place, top, walk, within } from '../../../code/walk.js';
import type { Known, Loc } from '../../../facts/index.js';
import { given } from '../environment.js';
import { djangoSettings } from '../linking.js';
import { aside } from '../mappings/flask.js';
import { cannotTell, Mapping, type Slot } from '../mappings/mapping.js';
import type { Mappings } from '../mappings/mappings.js';
import { type App, type Apps, isTest } from './apps.js';
import { processesOf, saidByAll } from './started.js';
import { scalarOf } from './values.js';

/** What an app reads its settings from: `config_from_object(…)`, and the namespace that their names carry. */
export interface Source {
  mapping: Mapping;
  namespace?: string;
}

/** A call of one of the app's methods. */
export interface AppCall {
  call: Call & Span;
  place: Place;
}

export const callsOn = (app: App, method: string, apps: Apps, base: CodeBase): AppCall[] =>
  (configuring(base).get(method) ?? []).filter(({ call, place }) => {
    const of = call.callee.is === 'member' ? call.callee.of : undefined;
    return of !== undefined && apps.of(of, place) === app;
  });

const calls = new WeakMap<CodeBase, Map<string, AppCall[]>>();

/** The calls of methods that configure an app, by their names. */
function configuring(base: CodeBase): Map<string, AppCall[]> {
  const known = calls.get(base);
  if (known) return known;
  const found = new Map<string, AppCall[]>(
    ['config_from_object', 'config_from_envvar', 'add_defaults'].map((method) => [method, []]),
  );
  for (const module of base.modules)
    if (!isTest(module.file))
      walk(module, {
        expression(expression, place) {
          if (expression.is === 'call' && expression.callee.is === 'member')
            found.get(expression.callee.name)?.push({ call: expression, place });
        },
      });
  calls.set(base, found);
  return found;
}

/** Undefined for an app that reads none. */
export function sourceOf(app: App, apps: Apps, mappings: Mappings): Source | undefined {
  const { base } = mappings;
  const calls = callsOn(app, 'config_from_object', apps, base);
  const fromVariable = callsOn(app, 'config_from_envvar', apps, base);
  const atCreation = given(app.call, 'config_source');
  const readings = [
    ...(atCreation ? [{ object: atCreation, call: app.call, place: app.place }] : []),
    ...calls.flatMap(({ call, place }) => {
      const object = given(call, 'obj', 0);
      return object ? [{ object, call, place }] : [];
    }),
  ];
  const at = locate(app.call, app.place);
  if (readings.length + fromVariable.length > 1) return opened('its settings are read from several places', at);
  const [reading] = readings;
  if (!reading) return ofVariable(fromVariable[0], app, apps, mappings);
  const named =
    given(reading.call, 'namespace', reading.call === app.call ? undefined : 3) ?? given(app.call, 'namespace');
  const where = named === given(app.call, 'namespace') ? app.place : reading.place;
  const namespace = named && scalarOf({ is: 'written', value: named, place: where }, mappings);
  if (namespace && (namespace.is !== 'set' || typeof namespace.value !== 'string'))
    return namespace.is === 'set' && namespace.value === null
      ? { mapping: read(reading.object, reading.place, mappings) }
      : opened('the namespace of its settings is computed', at);
  return {
    mapping: read(reading.object, reading.place, mappings),
    ...(namespace && namespace.value !== '' ? { namespace: String(namespace.value) } : {}),
  };
}

const opened = (why: string, at: Loc): Source => ({ mapping: Mapping.opened(cannotTell(why, at)) });

/** A module's name, `module:attribute`, a module, a class, an object, a dictionary; or a parameter that holds one. */
function read(given: Expression, where: Place, mappings: Mappings): Mapping {
  const { base } = mappings;
  const here: Slot = { is: 'written', value: given, place: where };
  const slot = given.is === 'name' ? mappings.settled(here) : here;
  if (slot.is === 'unknown' || slot.unless !== undefined || slot.over) return mappings.ofSlot(slot);
  const { value: object, place } = slot;
  if (object.is === 'name' && object.name === '__name__') return mappings.module(place.module);
  if (object.is === 'call' && object.callee.is === 'name' && object.callee.name === 'object') return new Mapping();
  const known = base.fold(object, place);
  if (known.is === 'set' && typeof known.value === 'string')
    return byName(known.value, locate(object, place), mappings);
  const meaning = base.code.meaning(object, place);
  const mapping = inProduction(object, place, mappings) ?? mappings.mappingOf(object, place);
  const settings = djangoSettings(place.module.file, base.files);
  return meaning?.is === 'module' && meaning.module.file === settings ? uppercase(mapping) : mapping;
}

/** `config_from_object(configuration())`: of the classes that the function chooses from, the one that runs jobs of users. */
function inProduction(object: Expression, place: Place, mappings: Mappings): Mapping | undefined {
  const { code } = mappings.base;
  const maker = object.is === 'call' ? code.meaning(object.callee, place) : undefined;
  if (maker?.is !== 'function') return undefined;
  const inside = within(maker.place, maker.function);
  const chosen = returnedBy(maker.function.body).flatMap(({ value }) => {
    const meaning = value && code.meaning(value, inside);
    return value && (meaning?.is === 'class' || meaning?.is === 'instance')
      ? [{ value, name: meaning.class.name }]
      : [];
  });
  const [only, another] = chosen.filter(({ name }) => !aside.test(name ?? ''));
  return only && !another ? mappings.mappingOf(only.value, inside) : undefined;
}

function byName(name: string, at: Loc, mappings: Mappings): Mapping {
  const { code, files } = mappings.base;
  const { file } = at;
  if (/^django\.conf[:.]settings$/.test(name)) {
    const settings = djangoSettings(file, files);
    const module = settings === undefined ? undefined : code.module(settings);
    return module ? settingsOf(module, mappings) : unseen(name, at);
  }
  const [path, attribute] = name.split(':');
  const module = code.imported(path!, file);
  if (module && attribute === undefined) return mappings.module(module);
  const cut = path!.lastIndexOf('.');
  const [from, key] =
    attribute === undefined ? [path!.slice(0, Math.max(cut, 0)), path!.slice(cut + 1)] : [path!, attribute];
  const holder = module ?? code.imported(from, file);
  if (!holder) return unseen(name, at);
  return mappings.mappingOf({ is: 'name', start: at.start, end: at.end, name: key }, top(holder));
}

const unseen = (name: string, at: Loc): Mapping =>
  Mapping.opened(cannotTell(`its settings are read from ${name}, which was not found`, at));

/** Django's settings object holds no other names. */
function uppercase(all: Mapping): Mapping {
  const mapping = new Mapping();
  mapping.open = all.open;
  for (const [key, slot] of all.entries) if (key === key.toUpperCase()) mapping.entries.set(key, slot);
  return mapping;
}

/** What a class holds, a loader brings into the module: django-configurations', or one of the project's own. */
function settingsOf(module: Module, mappings: Mappings): Mapping {
  const mapping = uppercase(mappings.module(module));
  const holder = module.body.find((one) => one.is === 'class' && one.class.body.some(setsUppercase));
  if (holder) mapping.open ??= cannotTell('its settings stand in a class', locate(holder, top(module)));
  return mapping;
}

const setsUppercase = (one: Statement): boolean =>
  one.is === 'assign' && one.target.is === 'name' && /^[A-Z][A-Z0-9_]*$/.test(one.target.name);

/** What Celery reads for an app that names no source (celery/loaders/base.py, `read_configuration`), and what `--config` sets. */
const ownVariable = 'CELERY_CONFIG_MODULE';

/** `config_from_envvar("X")`, or the variable that Celery reads itself: as a command line gives it, else as the code does. */
function ofVariable(read: AppCall | undefined, app: App, apps: Apps, mappings: Mappings): Source | undefined {
  const { base } = mappings;
  const [argument] = read?.call.arguments ?? [];
  const known = read && argument ? base.fold(argument.value, read.place) : undefined;
  const variable = read ? known?.is === 'set' && known.value : ownVariable;
  const said = variable === ownVariable ? saidByAll('config', processesOf(app, apps, base)) : undefined;
  const module = said ?? setInCode(variable, (read ?? app).place.module, base);
  if (module?.is === 'set') {
    const space = given(app.call, 'namespace');
    const namespace = space && base.fold(space, app.place);
    if (namespace && namespace.is !== 'set')
      return opened('the namespace of its settings is computed', locate(app.call, app.place));
    return {
      mapping: byName(String(module.value), module.at, mappings),
      ...(namespace?.value ? { namespace: String(namespace.value) } : {}),
    };
  }
  return read || module
    ? opened('its settings are named by an environment variable', locate(read?.call ?? app.call, app.place))
    : undefined;
}

/** `os.environ.setdefault("X", "module")`. */
function setInCode(variable: Scalar | undefined, module: Module, base: CodeBase): Known<Scalar> | undefined {
  let found: Known<Scalar> | undefined;
  walk(module, {
    expression(expression, where) {
      if (expression.is !== 'call' || expression.callee.is !== 'member' || expression.callee.name !== 'setdefault')
        return;
      const [key, value] = expression.arguments.map((argument) => argument.value);
      const known = key && base.fold(key, where);
      if (value && known?.is === 'set' && known.value === variable) found = base.fold(value, where);
    },
  });
  return found;
}
