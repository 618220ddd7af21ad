import { getOrInsert } from '../../../code/get-or-insert.js';
import type { CodeBase } from '../../../code/recogniser.js';
import { top } from '../../../code/walk.js';
import { type Known, type Process, unknown } from '../../../facts/index.js';
import type { App, Apps } from './apps.js';

const known = new WeakMap<Apps, ReadonlyMap<Process, App | undefined>>();

/** The command lines that start workers of an app. */
export function processesOf(app: App, apps: Apps, base: CodeBase): Process[] {
  const started = getOrInsert(
    known,
    apps,
    () => new Map(base.processes.map((process) => [process, startedBy(process, apps, base)])),
  );
  return base.processes.filter((process) => started.get(process) === app);
}

/** The app that `celery -A` finds (celery/app/utils.py, `find_app`); the only one, whatever it is called from outside. */
function startedBy({ app: path, variable, at }: Process, apps: Apps, base: CodeBase): App | undefined {
  if (apps.all.length === 1) return apps.all[0];
  if (path === undefined) return undefined;
  const name = path.replaceAll('/', '.');
  for (const [from, called] of [[name, variable], [`${name}.celery`], name.split(/\.(?=[^.]*$)/)] as const) {
    const module = from === undefined ? undefined : base.code.imported(from, at.file);
    for (const one of module ? (called === undefined ? ['app', 'celery'] : [called]) : []) {
      // `imported` finds the module, whose end is behind all that binds the name in it.
      const end = Number.MAX_SAFE_INTEGER;
      const app = apps.of({ is: 'name', name: one, start: end, end }, top(module!));
      if (app) return app;
    }
    const inside = module && called === undefined ? apps.all.filter((app) => app.at.file === module.file) : [];
    if (inside.length === 1) return inside[0];
    if (variable !== undefined) return undefined;
  }
  return undefined;
}

/**
 * What all command lines of an app say alike: undefined where none says anything. What only some of them say, or each in its own way,
 * does not hold for the app.
 */
export function saidByAll(what: 'config' | 'broker', processes: readonly Process[]): Known<string> | undefined {
  const [first, ...others] = processes.map((process) => process[what]);
  const same = (one: Known<string> | undefined) =>
    one?.is === 'set' && first?.is === 'set' && one.value === first.value && one.unless === first.unless;
  if (first === undefined && others.every((one) => one === undefined)) return undefined;
  if (others.every(same)) return first;
  return unknown('its workers are started in different ways', processes.find((one) => one[what])?.at);
}
