import type { ClassCode, Expression, Statement } from '../../../code/module.js';
import { locate, type Place, top, walk, within } from '../../../code/walk.js';
import { given } from '../environment.js';
import { Body, type Circumstance } from '../mappings/body.js';
import { nameAt } from '../mappings/dictionary.js';
import { cannotTell, Mapping, type Slot } from '../mappings/mapping.js';
import type { Mappings } from '../mappings/mappings.js';
import { type App, type Apps, functionsOf, isTest } from './apps.js';
import { ConfWrites } from './conf-writes.js';
import { openLostWrites } from './lost-writes.js';
import { newNames, oldNames, underNamespace } from './names.js';
import { callsOn, type Source, sourceOf } from './sources.js';

/** The settings of one app, in the layers that Celery looks through (celery/app/utils.py, celery/utils/collections.py). */
export class Configuration {
  /** What is written to `app.conf`, and to the call that makes the app. */
  readonly changes: Mapping;
  private readonly added: Mapping;
  readonly source?: Source;
  /** Celery reads the names that settings had before version 4. */
  readonly hasOldNames: boolean;

  constructor(
    readonly app: App,
    apps: Apps,
    mappings: Mappings,
  ) {
    this.changes = changesOf(app, apps, mappings);
    openLostWrites(this.changes, app, apps, mappings.base);
    this.added = defaultsOf(app, apps, mappings);
    const source = sourceOf(app, apps, mappings);
    if (source) this.source = source;
    this.hasOldNames = !source?.namespace && isOldStyle(source?.mapping ?? this.changes, setByCall(app));
  }

  /** Each layer with the keys that Celery looks for in it, of a setting. */
  get layers(): { mapping: Mapping; keysOf(name: string): string[] }[] {
    const space = this.source?.namespace;
    const prefixed = (name: string) => (space === undefined ? [] : [underNamespace(name, space)]);
    const old = (name: string) => oldNames.get(name)!;
    const plain = (name: string) => [...prefixed(name), name, ...(this.hasOldNames ? [old(name)] : [])];
    return [
      { mapping: this.changes, keysOf: (name) => [...prefixed(name), name, old(name)] },
      ...[this.added, this.source?.mapping].flatMap((mapping) => (mapping ? [{ mapping, keysOf: plain }] : [])),
    ];
  }

  /** Settings in the names of the fewer, for which Celery refuses to start, and what they would be called. */
  mixed(): [key: string, instead: string][] {
    const mapping = this.source ? this.source.mapping : this.changes;
    if (this.source?.namespace !== undefined || mapping.open) return [];
    const given = this.source ? new Set<string>() : setByCall(this.app);
    const keys = [...mapping.entries.keys()].filter((key) => !given.has(key));
    const [newer, older] = [keys.filter((key) => oldNames.has(key)), keys.filter((key) => newNames.has(key))];
    if (newer.length === 0 || older.length === 0) return [];
    const fewer = this.hasOldNames ? newer : older;
    const other = this.hasOldNames ? oldNames : newNames;
    return fewer.flatMap((key): [string, string][] =>
      mapping.entries.has(other.get(key)!) ? [] : [[key, other.get(key)!]],
    );
  }

  /** The slot of a setting where one is written that is seen; what an unseen layer may hold is left out of account. */
  written(name: string): Slot | undefined {
    const slot = this.get(name);
    const unseen = [this.changes, this.added, this.source?.mapping].some((layer) => layer?.open === slot);
    return unseen ? undefined : slot;
  }

  /** The slot that decides a setting, by its lowercase name; undefined where Celery's default holds. */
  get(name: string): Slot | undefined {
    const old = oldNames.get(name)!;
    const layers = [this.changes, this.added, this.source?.mapping];
    const through = (key: string) => first(layers, (layer) => layer?.get(key));
    const prefixed = this.source?.namespace && through(underNamespace(name, this.source.namespace));
    // Celery renames what stands in `conf` before it reads its source.
    const changed = last(this.changes, name, old) ?? this.changes.open;
    // `conf.broker_transport_options.update(…)` adds to what is in force, which another layer may hold.
    const added = this.changes.addedTo.get(name);
    if (added && (prefixed || !this.changes.entries.has(name))) return added;
    if (!this.hasOldNames) return prefixed || changed || through(name);
    // Where old names are the rule, `conf` has them too: a new one in the source stands alone.
    return first([this.added, this.source?.mapping], (layer) => layer?.get(name)) || changed || through(old);
  }
}

const first = <A, B>(all: readonly A[], read: (one: A) => B | undefined): B | undefined => {
  for (const one of all) {
    const found = read(one);
    if (found !== undefined) return found;
  }
  return undefined;
};

/** Of two spellings that are both written, the one that came in last. */
function last(mapping: Mapping, ...spellings: string[]): Slot | undefined {
  const key = [...mapping.entries.keys()].findLast((one) => spellings.includes(one));
  return key === undefined ? undefined : mapping.entries.get(key);
}

/** Celery takes the names that most of the settings have; the newer where they are even. */
function isOldStyle(mapping: Mapping, uncounted: ReadonlySet<string>): boolean {
  const keys = [...mapping.entries.keys()].filter((key) => !uncounted.has(key));
  const old = keys.filter((key) => newNames.has(key)).length;
  return old > keys.filter((key) => oldNames.has(key)).length;
}

function defaultsOf(app: App, apps: Apps, mappings: Mappings): Mapping {
  const added = new Mapping();
  for (const { call, place } of callsOn(app, 'add_defaults', apps, mappings.base)) {
    const [argument] = call.arguments;
    const written = argument && returnedBy(argument.value);
    if (written) added.update(mappings.mappingOf(written, place));
  }
  return added;
}

/** `add_defaults(lambda: {…})`. */
const returnedBy = (value: Expression): Expression => {
  const [statement] = value.is === 'function' ? value.function.body : [];
  return statement?.is === 'return' && statement.value ? statement.value : value;
};

function changesOf(app: App, apps: Apps, mappings: Mappings): Mapping {
  const changes = atCreation(app, mappings);
  const writes = new ConfWrites(app, apps, mappings);
  const run = (place: Place, statements: readonly Statement[], when?: Circumstance) =>
    new Body(changes, writes.at(place), place, mappings).run(statements, when);
  const modules = mappings.base.modules.filter((one) => !isTest(one.file) && apps.confMentions.may(one));
  const functions = modules.flatMap(functionsOf).filter(({ code }) => apps.confMentions.may(code));
  const makers = functions.filter((one) => makes(app, one));
  for (const { code, place } of makers) run(within(place, code), code.body);
  const own = app.place.module;
  for (const module of [own, ...modules.filter((one) => one !== own)]) run(top(module), module.body);
  // What no module calls may still be called: by a signal, by a framework.
  for (const { code, place } of functions)
    if (!makers.some((maker) => maker.code === code) && !writes.entered.has(code))
      run(within(place, code), code.body, { is: 'sometimes' });
  return changes;
}

/** A function that makes the app, or a method of its class. */
const makes = (app: App, { code, place }: ReturnType<typeof functionsOf>[number]): boolean =>
  app.place.enclosing.includes(code) || (app.class !== undefined && place.enclosing.includes(app.class));

/** The settings that the call itself gives as arguments. */
const setByCall = ({ call }: App): ReadonlySet<string> =>
  new Set(
    call.arguments.flatMap(({ name }) =>
      name === undefined ? [] : name === 'broker' ? ['broker_url'] : name === 'backend' ? ['result_backend'] : [name],
    ),
  );

/** What the call that makes the app sets, and what its own class hands on: `super().__init__(broker=…)`. */
function atCreation(app: App, mappings: Mappings): Mapping {
  const mapping = byCall(app, mappings);
  for (const { call, place } of app.class ? handedOn(app.class, app, mappings) : [])
    mapping.update(
      byCall({ call: { ...call, arguments: call.arguments.filter(({ spread }) => !spread) }, place }, mappings),
    );
  return mapping;
}

/** `super().__init__(…)`, `Celery.__init__(self, …)`, in any method: some are configured long after they are made. */
export function handedOn(code: ClassCode, app: App, { base }: Mappings): Pick<App, 'call' | 'place'>[] {
  const found: Pick<App, 'call' | 'place'>[] = [];
  for (const module of base.modules)
    walk(module, {
      expression(expression, place) {
        if (expression.is !== 'call' || expression.callee.is !== 'member' || expression.callee.name !== '__init__')
          return;
        if (place.enclosing.includes(code) && expression !== app.call) found.push({ call: expression, place });
      },
    });
  return found;
}

/** `Celery(broker=…, task_acks_late=…, changes={…})`. */
function byCall({ call, place }: Pick<App, 'call' | 'place'>, mappings: Mappings): Mapping {
  const mapping = new Mapping();
  const changes = given(call, 'changes');
  if (changes) mapping.update(mappings.mappingOf(changes, place));
  const broker = given(call, 'broker', 9);
  if (broker) mapping.entries.set('broker_url', { is: 'written', value: broker, place });
  for (const { name, value, spread, start } of call.arguments) {
    if (spread === 'map') mapping.update(mappings.mappingOf(value, place));
    else if (spread) mapping.update(Mapping.opened(cannotTell('it is computed', locate(value, place))));
    else if (name !== undefined && oldNames.has(name))
      mapping.entries.set(name, { is: 'written', value, place, key: nameAt(name, start) });
  }
  return mapping;
}
