import { type Known, type Seconds, seconds, set, unknown, valueIn } from '../../facts/index.js';
import type { Expression } from '../module.js';
import type { Scope } from '../scope.js';
import { contains } from '../status/flow.js';
import { locate, walkExpression } from '../walk.js';
import type { Event } from './events.js';
import { nameOf } from './work.js';

const unseen = unknown<Seconds | null>('no time limit is seen around the work');

/**
 * What bounds the work where that is written as a number: `asyncio.wait_for(…, timeout=30)`, `AbortSignal.timeout(30_000)`,
 * `Promise.race([work, timeout(30_000)])`.
 */
export function limitOf({ path, scope }: Event): Known<Seconds | null> {
  for (const site of path) {
    const at = scope.at(site.place);
    for (const around of site.around) {
      const limit = around.is === 'call' ? boundOf(around, site.call, at) : undefined;
      if (limit) return limit;
    }
    for (const { value } of site.call.arguments) {
      const limit = signalIn(value, at);
      if (limit) return limit;
    }
    for (const { statement } of site.steps)
      if (statement.is === 'with')
        for (const { value } of statement.items)
          if (value.is === 'call' && /^(timeout|fail_after|move_on_after)$/.test(nameOf(value)))
            return folded(value.arguments[0]?.value, at, 1);
  }
  return unseen;
}

function boundOf(
  around: Expression & { is: 'call' },
  work: Expression,
  scope: Scope,
): Known<Seconds | null> | undefined {
  const name = nameOf(around);
  if (name === 'wait_for') {
    const given = around.arguments.find((one) => one.name === 'timeout') ?? around.arguments[1];
    return folded(given?.value, scope, 1);
  }
  if (name !== 'race' || around.arguments[0]?.value.is !== 'list') return undefined;
  const other = around.arguments[0].value.items.find((item) => !contains(item, work));
  return other && timerIn(other, scope);
}

/** The milliseconds of a timer: `timeout(30_000)`, `new Promise((_, reject) => setTimeout(reject, 30_000))`. */
function timerIn(value: Expression, scope: Scope): Known<Seconds | null> {
  let found: Expression | undefined;
  walkExpression(value, scope.place, {
    expression(one) {
      if (one.is === 'call' && /^(setTimeout|timeout|sleep|delay|rejectAfter|timeoutAfter)$/i.test(nameOf(one)))
        found ??= one.arguments.find(
          (argument) => argument.value.is !== 'function' && !isCallback(argument.value),
        )?.value;
    },
  });
  return folded(found, scope, 1000);
}

const isCallback = (value: Expression): boolean =>
  value.is === 'name' && /^(resolve|reject|res|rej|cb|done)$/.test(value.name);

function signalIn(value: Expression, scope: Scope): Known<Seconds | null> | undefined {
  let found: Expression | undefined;
  const look = (one: Expression) => {
    if (
      one.is === 'call' &&
      nameOf(one) === 'timeout' &&
      one.callee.is === 'member' &&
      one.callee.of.is === 'name' &&
      one.callee.of.name === 'AbortSignal'
    )
      found ??= one.arguments[0]?.value;
  };
  walkExpression(value, scope.place, {
    expression(one) {
      look(one);
      if (one.is === 'name' && /signal/i.test(one.name)) look(scope.follow(one).value);
    },
  });
  return found && folded(found, scope, 1000);
}

function folded(value: Expression | undefined, scope: Scope, unit: number): Known<Seconds | null> {
  const number = value && valueIn(scope.fold(value));
  const at = value && locate(value, scope.place);
  return typeof number === 'number' && at ? set(seconds(number / unit), at) : unknown('its time limit is computed', at);
}
