import type { ClassCode, Expression, Span } from '../../../code/module.js';
import type { CodeBase } from '../../../code/recogniser.js';
import { locate, type Place, walk } from '../../../code/walk.js';
import { given } from '../environment.js';
import { cannotTell, Mapping, type Slot, type Unknown } from '../mappings/mapping.js';
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
  for (const { of, value, place, key } of assigned(base))
    if (key.name === 'Task' && apps.of(of, place) === app) slot = { is: 'written', value, place };
  return slot;
}

/** What is set on the class that an app makes for its tasks: `app.Task.acks_late = True`. */
export function taskClassAttributes(app: App | undefined, { base, apps }: CeleryProject): Mapping {
  const attributes = new Mapping();
  for (const { of, value, place, key, sometimes } of app ? assigned(base) : []) {
    if (of.is !== 'member' || of.name !== 'Task' || apps.of(of.of, place) !== app) continue;
    attributes.entries.set(key.name, sometimes ?? { is: 'written', value, place, key: key.at });
  }
  return attributes;
}

/** What is set on a class of the project behind its body: `Durable.acks_late = True`. */
export function laterAttributes(code: ClassCode, { base }: CeleryProject): Mapping {
  const attributes = new Mapping();
  for (const { of, value, place, key, sometimes } of assigned(base)) {
    const meaning = of.is === 'name' && of.name === code.name ? base.code.meaning(of, place) : undefined;
    if (meaning?.is === 'class' && meaning.class === code)
      attributes.entries.set(key.name, sometimes ?? { is: 'written', value, place, key: key.at });
  }
  return attributes;
}

interface Assigned {
  of: Expression;
  value: Expression;
  place: Place;
  key: { name: string; at: Span };
  /** It stands under a condition, or in a function that may not run. */
  sometimes?: Unknown;
}

const assignments = new WeakMap<CodeBase, Assigned[]>();

/** `app.Task = …`, and what is set on a class about the acknowledgement and the limits of its tasks. */
function assigned(base: CodeBase): Assigned[] {
  const known = assignments.get(base);
  if (known) return known;
  const found: Assigned[] = [];
  for (const module of base.modules)
    if (!isTest(module.file))
      walk(module, {
        statement(statement, place) {
          if (statement.is !== 'assign' || statement.target.is !== 'member') return;
          const { name, nameAt, of } = statement.target;
          if (name !== 'Task' && !attributes.test(name)) return;
          const around = place.enclosing.at(-1);
          const body = around ? around.body : module.body;
          const sometimes = body.includes(statement)
            ? undefined
            : cannotTell('it depends on a condition', locate(statement, place));
          found.push({
            of,
            value: statement.value,
            place,
            key: { name, at: nameAt },
            ...(sometimes ? { sometimes } : {}),
          });
        },
      });
  assignments.set(base, found);
  return found;
}

const attributes =
  /^(acks_\w+|reject_on_worker_lost|(soft_)?time_limit|rate_limit|max_retries|default_retry_delay|retry_\w+|autoretry_for|queue|name)$/;
