import type { CodeBase } from '../../../code/recogniser.js';
import { locate, walk } from '../../../code/walk.js';
import { cannotTell, type Mapping } from '../mappings/mapping.js';
import type { App, Apps } from './apps.js';
import { callsOn } from './sources.js';

/**
 * A read of `conf` loads it, and naming its source then drops what was written to it since, but not what was written
 * before the read (celery/app/base.py). Such writes are left open.
 */
export function openLostWrites(changes: Mapping, app: App, apps: Apps, base: CodeBase): void {
  const sources = ['config_from_object', 'config_from_envvar'].flatMap((method) => callsOn(app, method, apps, base));
  for (const { call, place } of sources) {
    const read = firstRead(app, apps, place.module);
    if (read === undefined || read >= call.start) continue;
    for (const [key, slot] of changes.entries)
      if (
        slot.is === 'written' &&
        slot.place.module === place.module &&
        read < slot.value.start &&
        slot.value.end < call.start
      )
        changes.entries.set(key, cannotTell('naming the source later drops it', locate(slot.value, slot.place)));
  }
}

/** Where a setting of `conf` is first read in a module. */
function firstRead(app: App, apps: Apps, module: App['place']['module']): number | undefined {
  const written = new Set<unknown>();
  let first: number | undefined;
  walk(module, {
    statement(statement) {
      if (statement.is === 'assign' && statement.operator === undefined) written.add(statement.target);
      // `conf.update(…)` reads nothing.
      if (statement.is === 'expression' && statement.value.is === 'call') {
        const { callee } = statement.value;
        if (callee.is === 'member' && /^(update|setdefault|add_defaults)$/.test(callee.name)) written.add(callee);
      }
    },
    expression(expression, place) {
      if (first !== undefined || written.has(expression)) return;
      if (expression.is !== 'member' && expression.is !== 'index') return;
      const { of } = expression;
      if (of.is === 'member' && of.name === 'conf' && apps.of(of.of, place) === app) first = expression.start;
    },
  });
  return first;
}
