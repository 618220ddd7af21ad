import type { Meaning } from '../../../code/code.js';
import type { Argument, Expression, Parameter } from '../../../code/module.js';
import { locate, type Place, pathOf, walkStatements, within } from '../../../code/walk.js';
import { ofArguments } from '../mappings/dictionary.js';
import { cannotTell, Mapping, type Slot } from '../mappings/mapping.js';
import { nameOf } from '../outside.js';
import type { App } from './apps.js';
import type { CeleryProject } from './celery.js';

/** What makes a function a task: the app's own `task`, or the one that any app runs; with options of its own. */
export interface Maker {
  app?: App;
  /** The options of a task, from what is given where it is made. */
  options(given: readonly Argument[], place: Place): Mapping;
}

const sharedTask = /^celery(\.app)?\.shared_task$|^celery\.(task(\.\w+)?|decorators)\.(task|periodic_task)$/;
const partial = /^functools\.partial$/;

export function makerOf(callee: Expression, place: Place, project: CeleryProject, depth = 0): Maker | undefined {
  const { base, apps, mappings } = project;
  const direct = (given: readonly Argument[], where: Place) =>
    ofArguments(given, where, (one) => mappings.mappingOf(one, where));
  if (callee.is === 'member' && (callee.name === 'task' || callee.name === 'periodic_task')) {
    const app = apps.of(callee.of, place);
    if (app) return { app, options: direct };
  }
  const meaning = base.code.meaning(callee, place);
  if (sharedTask.test(nameOf(meaning) ?? '')) return { options: direct };
  if (depth > 4) return undefined;
  if (meaning?.is === 'function') return ofWrapper(meaning, project, depth + 1);
  // What has another meaning holds no maker, and to look into what a builtin is called on would read the whole file.
  if (meaning ? meaning.is !== 'value' : !isBound(callee, place, project)) return undefined;
  const slot = callee.is === 'name' || callee.is === 'member' ? mappings.slotOf(callee, place) : undefined;
  if (slot?.is !== 'written' || slot.value === callee) return undefined;
  // `task = app.task`
  if (slot.value.is !== 'call') return makerOf(slot.value, slot.place, project, depth + 1);
  const name = nameOf(base.code.meaning(slot.value.callee, slot.place)) ?? '';
  const [first, ...rest] = slot.value.arguments;
  // `durable = partial(app.task, acks_late=True)`, `durable = app.task(acks_late=True)`
  const made =
    partial.test(name) && first
      ? { of: first.value, given: rest }
      : { of: slot.value.callee, given: slot.value.arguments };
  const inner = made.given.every((one) => one.name !== undefined || one.spread)
    ? makerOf(made.of, slot.place, project, depth + 1)
    : undefined;
  return (
    inner && { ...inner, options: (given, where) => over(inner.options(made.given, slot.place), direct(given, where)) }
  );
}

function isBound(callee: Expression, place: Place, { base }: CeleryProject): boolean {
  const [root] = pathOf(callee) ?? [];
  return root !== undefined && base.code.binds(root, place);
}

function over(below: Mapping, above: Mapping): Mapping {
  const mapping = new Mapping();
  mapping.update(below);
  mapping.update(above);
  return mapping;
}

/** A function of the project that hands its arguments on: `def durable(**options): return app.task(acks_late=True, **options)`. */
function ofWrapper(
  wrapper: Extract<Meaning, { is: 'function' }>,
  project: CeleryProject,
  depth: number,
): Maker | undefined {
  const [found, ...others] = returnedMakers(wrapper, project, depth);
  if (!found) return undefined;
  const { app } = found.maker;
  const inside = within(wrapper.place, wrapper.function);
  return {
    ...(app ? { app } : {}),
    options(given, place) {
      if (others.length > 0)
        return Mapping.opened(cannotTell('it is made in one of several ways', locate(wrapper.function, wrapper.place)));
      const parameters = bound(wrapper.function.parameters, given, place, inside);
      const options = project.mappings.withLocals(wrapper.function, wrapper.place, parameters, () =>
        found.maker.options(found.given, found.place),
      );
      for (const [key, slot] of options.entries)
        if (slot.is === 'written' && slot.value.is === 'name' && parameters.has(slot.value.name))
          options.entries.set(key, parameters.get(slot.value.name)!);
      return options;
    },
  };
}

interface Returned {
  maker: Maker;
  given: readonly Argument[];
  place: Place;
}

/** The makers that a wrapper's returns call, also those of a decorator within it. */
function returnedMakers(
  wrapper: Extract<Meaning, { is: 'function' }>,
  project: CeleryProject,
  depth: number,
): Returned[] {
  const found: Returned[] = [];
  walkStatements(wrapper.function.body, within(wrapper.place, wrapper.function), {
    statement(statement, place) {
      if (statement.is !== 'return' || statement.value?.is !== 'call') return;
      // `app.task(…)(function)` and `app.task(function, …)` make the task at once.
      const call = statement.value.callee.is === 'call' ? statement.value.callee : statement.value;
      const maker = makerOf(call.callee, place, project, depth);
      if (maker)
        found.push({
          maker,
          given: call.arguments.filter((one) => one.name !== undefined || one.spread === 'map'),
          place,
        });
    },
  });
  return found;
}

/** What a function's parameters hold when it is called with these arguments. */
export function bound(
  parameters: readonly Parameter[],
  given: readonly Argument[],
  place: Place,
  inside: Place,
): Map<string, Slot> {
  const slots = new Map<string, Slot>();
  const named = new Set(parameters.filter(({ rest }) => !rest).map(({ name }) => name));
  const positional = given.filter((one) => one.name === undefined && !one.spread);
  for (const [index, parameter] of parameters.entries()) {
    const { name, start, end } = parameter;
    const rest = given.filter((one) => one.spread === 'map' || (one.name !== undefined && !named.has(one.name)));
    if (parameter.rest === 'list') continue;
    const argument = given.find((one) => one.name === name) ?? positional[index];
    if (parameter.rest === 'map') {
      const entries = rest.map((one) => ({
        start: one.start,
        end: one.end,
        value: one.value,
        ...(one.name === undefined
          ? {}
          : { key: { is: 'literal' as const, start: one.start, end: one.end, value: one.name } }),
      }));
      slots.set(name, { is: 'written', value: { is: 'object', start, end, entries }, place });
    } else if (argument) slots.set(name, { is: 'written', value: argument.value, place });
    else if (parameter.default) slots.set(name, { is: 'written', value: parameter.default, place: inside });
  }
  return slots;
}
