import type { Meaning } from '../../../code/code.js';
import type { Argument, ClassCode, Expression, FunctionCode } from '../../../code/module.js';
import { moduleNames } from '../../../code/names.js';
import { locate, type Place, walk, within } from '../../../code/walk.js';
import type { Loc } from '../../../facts/index.js';
import { nameAt } from '../mappings/dictionary.js';
import { cannotTell, Mapping, type Slot } from '../mappings/mapping.js';
import { nameOf } from '../outside.js';
import { type App, isTest } from './apps.js';
import type { CeleryProject } from './celery.js';
import { type Maker, makerOf } from './makers.js';
import { laterAttributes, taskClassAttributes, taskClassOf } from './task-class.js';

/** What the code says of one task, before settings and annotations. */
export interface TaskCode {
  name: string;
  at: Loc;
  /** What its decorator or its class sets, over what its base classes set. */
  options: Mapping;
  /** Undefined: the app nearest to its file runs it. */
  app?: App;
  place: Place;
  function?: FunctionCode;
  class?: ClassCode;
}

/** Classes that set nothing. */
const bare = /^(abc\.ABC|typing\.(Generic|Protocol))$/;
const baseTask = /^celery(\.app(\.task)?|\.task(\.base)?|\.contrib\.\w+)?\.Task$/;

export function tasksOf(project: CeleryProject): TaskCode[] {
  const found: TaskCode[] = [];
  for (const module of project.base.modules) {
    if (isTest(module.file)) continue;
    walk(module, {
      function(code, place) {
        const task = decorated(code, place, project);
        if (task) found.push(task);
      },
      expression(expression, place) {
        for (const task of called(expression, place, project))
          if (!found.some((one) => one.class !== undefined && one.class === task.class)) found.push(task);
      },
    });
  }
  return found;
}

/** `@app.task`, `@shared_task(…)`; other decorators may stand around it. */
function decorated(code: FunctionCode, place: Place, project: CeleryProject): TaskCode | undefined {
  for (const decorator of code.decorators) {
    const [callee, given] = decorator.is === 'call' ? [decorator.callee, decorator.arguments] : [decorator, []];
    const maker = makerOf(callee, place, project);
    if (!maker) continue;
    const { nameAt, name = '' } = code;
    return {
      name,
      at: locate(nameAt ?? code, place),
      place,
      function: code,
      ...taskFrom(given, maker, place, project),
    };
  }
  return undefined;
}

/** `app.task(send_mail)`, `app.task(acks_late=True)(send_mail)`, `app.register_task(SendMail())`, `app.tasks.register(SendMail)`. */
function called(expression: Expression, place: Place, project: CeleryProject): TaskCode[] {
  if (expression.is !== 'call') return [];
  const [first] = expression.arguments;
  if (!first || first.name !== undefined || first.spread) return [];
  const { callee } = expression;
  const on = callee.is === 'member' ? registryOf(callee) : undefined;
  if (on) return eachOf(first.value, place, project).flatMap((one) => registered(one, on, place, project) ?? []);
  const task = wrapped(expression, first.value, place, project);
  return task ? [task] : [];
}

function registryOf({ name, of }: Expression & { is: 'member' }): Expression | undefined {
  if (name === 'register_task') return of;
  return name === 'register' && of.is === 'member' && of.name === 'tasks' ? of.of : undefined;
}

/** `for task in [Export(), Digest()]: app.register_task(task)`. */
function eachOf(value: Expression, place: Place, { base }: CeleryProject): Expression[] {
  if (value.is !== 'name') return [value];
  const loops = place.module.body.flatMap((one) =>
    one.is === 'loop' && one.target?.is === 'name' && one.target.name === value.name && one.over ? [one.over] : [],
  );
  const [over] = loops;
  if (!over || loops.length > 1) return [value];
  const meaning = over.is === 'name' ? base.code.meaning(over, place) : undefined;
  const list = meaning?.is === 'value' ? meaning.value : over;
  return list.is === 'list' ? list.items : [value];
}

function wrapped(
  expression: Expression & { is: 'call' },
  wanted: Expression,
  place: Place,
  project: CeleryProject,
): TaskCode | undefined {
  const { callee } = expression;
  const inner = callee.is === 'call' ? callee : expression;
  const isNamed = inner.callee.is === 'member' && inner.callee.name.endsWith('task');
  if (!isNamed && !definesFunction(wanted, place)) return undefined;
  const maker = makerOf(inner.callee, place, project);
  const meaning = maker && definitionOf(wanted, place, project);
  if (!maker || meaning?.is !== 'function') return undefined;
  const given = inner === expression ? expression.arguments.slice(1) : inner.arguments;
  const { function: code } = meaning;
  return {
    name: code.name ?? '',
    at: locate(expression, place),
    place: meaning.place,
    function: code,
    ...taskFrom(given, maker, place, project),
  };
}

function registered(value: Expression, on: Expression, place: Place, project: CeleryProject): TaskCode | undefined {
  const app = project.apps.of(on, place);
  const meaning = definitionOf(value.is === 'call' ? value.callee : value, place, project);
  if (!app || (meaning?.is !== 'instance' && meaning?.is !== 'class')) return undefined;
  const code = meaning.class;
  return {
    name: code.name ?? '',
    at: locate(code.nameAt ?? code, meaning.place),
    options: classOptions(meaning, project),
    app,
    place: meaning.place,
    class: code,
  };
}

/** A function of the same file: what is not named for tasks is asked only for these whether it makes one. */
const definesFunction = (expression: Expression, { module }: Place): boolean =>
  expression.is === 'name' && (moduleNames(module).get(expression.name) ?? []).some((one) => one.is === 'function');

/** What a name was defined as, also where it is then given its task: `charge = app.task(charge)`. */
function definitionOf(expression: Expression, place: Place, project: CeleryProject): Meaning | undefined {
  const meaning = project.base.code.meaning(expression, place);
  if (meaning || expression.is !== 'name' || place.enclosing.length > 0) return meaning;
  const defined = (moduleNames(place.module).get(expression.name) ?? []).filter(
    (one) => 'class' in one || 'function' in one,
  );
  const [only] = defined;
  if (defined.length !== 1 || !only) return undefined;
  if (only.is === 'class') return { is: 'class', class: only.class, place };
  return only.is === 'function' ? { is: 'function', function: only.function, place } : undefined;
}

function taskFrom(given: readonly Argument[], maker: Maker, place: Place, project: CeleryProject) {
  const written = maker.options(given, place);
  const options = new Mapping();
  const base = written.entries.get('base');
  options.update(base ? ofSlot(base, project) : ofApp(maker.app ?? project.apps.nearest(place.module.file), project));
  options.update(written);
  return { options, ...(maker.app ? { app: maker.app } : {}) };
}

const ofSlot = (base: Slot, project: CeleryProject): Mapping =>
  base.is === 'written' ? ofBase(base.value, base.place, project) : Mapping.opened(base);

const underway = new Set<App>();

/** The attributes of the class that an app makes for its tasks, from its `task_cls` or what `app.Task` is set to. */
function ofApp(app: App | undefined, project: CeleryProject): Mapping {
  const options = new Mapping();
  const base = taskClassOf(app, project);
  // `app.Task = Durable`, where `class Durable(app.Task)`: the base is the one before.
  if (app && base && !underway.has(app)) {
    underway.add(app);
    options.update(ofSlot(base, project));
    underway.delete(app);
  }
  options.update(taskClassAttributes(app, project));
  return options;
}

/** The attributes of a task's base class. */
function ofBase(given: Expression, where: Place, project: CeleryProject): Mapping {
  const slot = project.mappings.settled({ is: 'written', value: given, place: where });
  if (slot.is === 'unknown') return Mapping.opened(slot);
  const { value: base, place } = slot;
  const app = base.is === 'member' && base.name === 'Task' ? project.apps.of(base.of, place) : undefined;
  if (app) return ofApp(app, project);
  const known = project.base.fold(base, place);
  if (known.is === 'set' && typeof known.value === 'string') return ofNamed(known.value, base, place, project);
  const meaning = classBehind(base, place, project);
  if (meaning?.is === 'class') return classOptions(meaning, project);
  if (isTaskClass(base, meaning, place, project)) return new Mapping();
  return Mapping.opened(cannotTell('its base class is not part of the project', locate(base, place)));
}

/** `task_cls="billing.tasks:Reliable"`. */
function ofNamed(name: string, at: Expression, place: Place, project: CeleryProject): Mapping {
  const [from = '', key = ''] = name.includes(':') ? name.split(':') : name.split(/\.(?=[^.]*$)/);
  const module = project.base.code.imported(from, place.module.file);
  const meaning = module && project.base.code.ofModule(module, key);
  if (meaning?.is === 'class') return classOptions(meaning, project);
  return baseTask.test(`${from}.${key}`)
    ? new Mapping()
    : Mapping.opened(cannotTell('its base class is not part of the project', locate(at, place)));
}

/** A class by its name, or one that a function of the project makes: `task_cls=make_task(application)`. */
function classBehind(base: Expression, place: Place, project: CeleryProject): Meaning | undefined {
  const { code } = project.base;
  const meaning = code.meaning(base, place);
  if (meaning?.is !== 'value' || meaning.value.is !== 'call') return meaning;
  const maker = code.meaning(meaning.value.callee, meaning.place);
  if (maker?.is !== 'function') return meaning;
  const inside = within(maker.place, maker.function);
  const last = maker.function.body.at(-1);
  return last?.is === 'return' && last.value ? code.meaning(last.value, inside) : meaning;
}

function classOptions(meaning: Extract<Meaning, { is: 'class' | 'instance' }>, project: CeleryProject): Mapping {
  const { class: code, place } = meaning;
  const options = new Mapping();
  for (const base of [...code.bases].reverse()) options.update(ofBase(base, place, project));
  for (const [key, slot] of project.mappings.own(code, place).entries) options.entries.set(key, slot);
  for (const { name, value, start } of code.keywords)
    if (name !== undefined) options.entries.set(name, { is: 'written', value, place, key: nameAt(name, start) });
  options.update(laterAttributes(code, project));
  return options;
}

/** Celery's own Task, or a class that sets nothing. */
const isTaskClass = (base: Expression, meaning: Meaning | undefined, place: Place, project: CeleryProject): boolean =>
  baseTask.test(nameOf(meaning) ?? '') ||
  bare.test(nameOf(meaning) ?? '') ||
  (base.is === 'name' && base.name === 'object') ||
  (base.is === 'index' && bare.test(nameOf(project.base.code.meaning(base.of, place)) ?? ''));
