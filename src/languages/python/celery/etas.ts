import type { Expression } from '../../../code/module.js';
import { Scope } from '../../../code/scope.js';
import { termOf } from '../../../code/terms.js';
import { locate, type Place } from '../../../code/walk.js';
import { type Known, type Seconds, unknown } from '../../../facts/index.js';
import { secondsOf } from '../durations.js';
import type { CeleryProject } from './celery.js';
import { secondsIn } from './values.js';

/** How long a message waits whose ETA is `timezone.now() + timedelta(hours=2)`; unknown for any other moment. */
export function waitUntil(eta: Expression, place: Place, { base }: CeleryProject): Known<Seconds> {
  const computed = unknown<Seconds>('its ETA is computed', locate(eta, place));
  const { value, scope } = new Scope(base, place).follow(eta);
  if (value.is !== 'binary' || value.operator !== '+') return computed;
  const isNow = (one: Expression): boolean => {
    const term = termOf(one, scope);
    return term.is === 'time' && term.plus === 0;
  };
  const wait = isNow(value.left) ? value.right : isNow(value.right) ? value.left : undefined;
  const fold = (part: Expression, at: Place = scope.place) => base.fold(part, at);
  const known = wait && secondsOf(wait, locate(wait, scope.place), fold, base.code, scope.place);
  return known ? secondsIn(known) : computed;
}
