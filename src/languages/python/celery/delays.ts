import type { Call, Expression, FunctionCode, Span } from '../../../code/module.js';
import { type Place, walkFunction } from '../../../code/walk.js';
import { byDefault, type Known, type Seconds, seconds } from '../../../facts/index.js';
import { given } from '../environment.js';
import type { CeleryProject } from './celery.js';
import type { TaskCode } from './tasks.js';
import { scalarOf, secondsIn } from './values.js';

/** How long retries of a task wait under its window: written delays, and Celery's own where a retry names none. */
export function delaysOf(task: TaskCode, project: CeleryProject): Known<Seconds>[] {
  const { base, mappings } = project;
  const retries = task.function ? retriesIn(task.function, task.place) : [];
  const delays = retries.flatMap(({ call, place }) => {
    const countdown = given(call, 'countdown', 4);
    return countdown ? [secondsIn(base.fold(countdown, place))] : [];
  });
  const waitsByDefault = retries.some(({ call }) => !given(call, 'countdown', 4) && !given(call, 'eta', 3));
  const own = scalarOf(task.options.get('default_retry_delay'), mappings);
  if (own && own.is !== 'unknown' && own.value !== null) delays.push(secondsIn(own));
  else if (!own && waitsByDefault) delays.push(byDefault(seconds(180), "Celery's default_retry_delay"));
  return delays;
}

/** `self.retry(…)`, or by the task's own name. */
function retriesIn(code: FunctionCode, place: Place): { call: Call & Span; place: Place }[] {
  const self = code.parameters[0]?.name;
  const own = (of: Expression) => of.is === 'name' && (of.name === self || of.name === code.name);
  const found: { call: Call & Span; place: Place }[] = [];
  walkFunction(code, place, {
    expression(expression, where) {
      if (expression.is !== 'call' || expression.callee.is !== 'member') return;
      if (expression.callee.name === 'retry' && own(expression.callee.of))
        found.push({ call: expression, place: where });
    },
  });
  return found;
}
