import type { Expression, Module } from '../../../code/module.js';
import type { CodeBase } from '../../../code/recogniser.js';
import { keyOf, literalText, locate, type Place, walk, within } from '../../../code/walk.js';
import { nameAt, spanOf } from './dictionary.js';
import { cannotTell, Mapping, type Slot } from './mapping.js';

/** Where a key of the configuration may come from: an attribute of a class, an entry that is set. */
interface Origin {
  slot: Slot;
  /** The class; absent for what is set in the application itself. */
  class?: string;
}

/** Configurations in which no jobs of users run. */
export const aside =
  /^_*(unit|integration|e2e)?(test|dev|local)|(test|testing|dev|development|local)_?(config|settings|configuration)?$/i;

/**
 * `app.config["CELERY"]` of a Flask application: it is filled from classes (`config.from_object`), chosen when the
 * program starts, and by entries. What those that run in production agree on is known.
 */
export class FlaskSettings {
  private known?: Map<string, Origin[]>;

  constructor(private readonly base: CodeBase) {}

  /** Undefined where the expression reads no such configuration, or nothing in the project sets the key. */
  read(expression: Expression, place: Place): Slot | undefined {
    const key = readKey(expression, place, this.base);
    return key === undefined ? undefined : this.get(key, expression, place);
  }

  /** `conf.update(app.config)`: all of its keys that are settings; undefined where it is something else, or holds none. */
  whole(expression: Expression, place: Place, isSetting: (key: string) => boolean): Mapping | undefined {
    if (!isConfiguration(expression, place, this.base)) return undefined;
    const mapping = new Mapping();
    for (const key of this.origins().keys()) {
      const slot = isSetting(key) ? this.get(key, expression, place) : undefined;
      if (slot) mapping.entries.set(key, slot);
    }
    return mapping.entries.size > 0 ? mapping : undefined;
  }

  private get(key: string, expression: Expression, place: Place): Slot | undefined {
    const [first, ...others] = (this.origins().get(key) ?? []).filter((one) => !aside.test(one.class ?? ''));
    if (others.length === 0) return first?.slot;
    return cannotTell('it differs between the configurations of the application', locate(expression, place));
  }

  private origins(): Map<string, Origin[]> {
    if (this.known) return this.known;
    this.known = new Map();
    for (const module of this.base.modules) for (const [key, one] of originsIn(module, this.base)) this.note(key, one);
    return this.known;
  }

  private note(key: string, origin: Origin): void {
    if (key === key.toUpperCase()) this.known!.set(key, [...(this.known!.get(key) ?? []), origin]);
  }
}

/** `app.config`, `current_app.config`, where the application itself is nothing that is written here. */
function isConfiguration(expression: Expression | undefined, place: Place, base: CodeBase): boolean {
  if (expression?.is !== 'member' || expression.name !== 'config') return false;
  const of = base.code.meaning(expression, place);
  return of === undefined || of.is === 'outside' || (of.is === 'value' && of.value === expression);
}

function readKey(expression: Expression, place: Place, base: CodeBase): string | undefined {
  if (expression.is === 'index') return isConfiguration(expression.of, place, base) ? keyOf(expression) : undefined;
  if (expression.is !== 'call' || expression.callee.is !== 'member' || expression.callee.name !== 'get')
    return undefined;
  const [key] = expression.arguments;
  return key && isConfiguration(expression.callee.of, place, base) ? literalText(key.value) : undefined;
}

function* originsIn(module: Module, base: CodeBase): Iterable<[string, Origin]> {
  const found: [string, Origin][] = [];
  walk(module, {
    class(code, place) {
      const inside = within(place, code);
      for (const statement of code.body)
        if (statement.is === 'assign' && statement.target.is === 'name' && statement.value.is !== 'other')
          found.push([
            statement.target.name,
            {
              slot: { is: 'written', value: statement.value, place: inside, key: spanOf(statement.target) },
              class: code.name ?? '',
            },
          ]);
    },
    statement(statement, place) {
      if (statement.is !== 'assign' || statement.target.is !== 'index') return;
      const key = readKey(statement.target, place, base);
      if (key !== undefined) {
        const at = spanOf(statement.target.key);
        found.push([key, { slot: { is: 'written', value: statement.value, place, key: at } }]);
      }
    },
    expression(expression, place) {
      if (expression.is !== 'call' || expression.callee.is !== 'member') return;
      if (!/^(from_mapping|update)$/.test(expression.callee.name)) return;
      if (!isConfiguration(expression.callee.of, place, base)) return;
      for (const { name, value, start } of expression.arguments)
        if (name !== undefined) found.push([name, { slot: { is: 'written', value, place, key: nameAt(name, start) } }]);
    },
  });
  yield* found;
}
