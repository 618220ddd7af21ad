import type { Expression } from '../../../code/module.js';
import type { CodeBase } from '../../../code/recogniser.js';
import { type Place, walk } from '../../../code/walk.js';
import { given } from '../environment.js';
import type { Slot } from '../mappings/mapping.js';
import { type App, isTest } from './apps.js';
import type { CeleryProject } from './celery.js';
import { handedOn } from './configuration.js';

const known = new WeakMap<App, { slot?: Slot }>();

/** What all tasks of an app inherit from: `Celery(task_cls=…)`, or what `app.Task` is set to. */
export function taskClassOf(app: App | undefined, project: CeleryProject): Slot | undefined {
  if (!app) return undefined;
  let found = known.get(app);
  if (!found) {
    const slot = search(app, project);
    found = slot ? { slot } : {};
    known.set(app, found);
  }
  return found.slot;
}

function search(app: App, { base, apps, mappings }: CeleryProject): Slot | undefined {
  let slot: Slot | undefined;
  for (const { call, place } of [app, ...(app.class ? handedOn(app.class, app, mappings) : [])]) {
    const value = given(call, 'task_cls');
    if (value) slot = { is: 'written', value, place };
  }
  for (const { of, value, place } of assigned(base))
    if (apps.of(of, place) === app) slot = { is: 'written', value, place };
  return slot;
}

interface Assigned {
  of: Expression;
  value: Expression;
  place: Place;
}

const assignments = new WeakMap<CodeBase, Assigned[]>();

/** `app.Task = …` */
function assigned(base: CodeBase): Assigned[] {
  const known = assignments.get(base);
  if (known) return known;
  const found: Assigned[] = [];
  for (const module of base.modules)
    if (!isTest(module.file))
      walk(module, {
        statement(statement, place) {
          if (statement.is === 'assign' && statement.target.is === 'member' && statement.target.name === 'Task')
            found.push({ of: statement.target.of, value: statement.value, place });
        },
      });
  assignments.set(base, found);
  return found;
}
