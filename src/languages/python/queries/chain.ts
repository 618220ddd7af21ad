import type { Call, Expression } from '../../../code/module.js';
import type { Scope } from '../../../code/scope.js';

/** One call of a chain, and where it is written: `filter(…)` may stand in an earlier statement. */
export interface Link {
  name: string;
  call: Expression & Call;
  scope: Scope;
}

/** `Job.objects.filter(…).update(…)`: what it starts from, and its calls in the order in which they are made. */
export interface Chain {
  root: Expression;
  scope: Scope;
  links: readonly Link[];
  /** False where the chain begins in a variable that has more than one value. */
  whole: boolean;
}

export function chainOf(call: Expression & Call, scope: Scope): Chain {
  const links: Link[] = [];
  let at: { value: Expression; scope: Scope } = { value: call, scope };
  for (;;) {
    const value = at.value.is === 'await' ? at.value.value : at.value;
    if (value.is === 'call' && value.callee.is === 'member') {
      links.unshift({ name: value.callee.name, call: value, scope: at.scope });
      at = behind(value.callee.of, at.scope, links);
    } else if (value.is === 'call' && value.callee.is === 'name') {
      links.unshift({ name: value.callee.name, call: value, scope: at.scope });
      return { root: value.callee, scope: at.scope, links, whole: true };
    } else {
      const whole = value.is !== 'name' || !at.scope.definitions(value.name)?.code;
      return { root: value, scope: at.scope, links, whole };
    }
  }
}

/** What a variable holds that is made by a call; else the expression itself, as in `name = name.strip()`. */
function behind(value: Expression, scope: Scope, links: readonly Link[]): { value: Expression; scope: Scope } {
  if (value.is !== 'name') return { value, scope };
  const found = scope.follow(value);
  const leadsOn = found.value.is === 'call' && !links.some(({ call }) => call === found.value);
  return leadsOn ? found : { value, scope };
}
