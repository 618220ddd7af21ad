import { settlingOf } from '../../../code/loops/ack.js';
import type { Event } from '../../../code/loops/events.js';
import { settles } from '../../../code/loops/facts.js';
import { carriersIn, carries } from '../../../code/loops/taint.js';
import { isClaim, isWork } from '../../../code/loops/work.js';
import type { CodeBase } from '../../../code/recogniser.js';
import { Scope } from '../../../code/scope.js';
import { flowOf, type Site } from '../../../code/status/flow.js';
import { type Task, valueIn } from '../../../facts/index.js';
import type { Handler } from './handlers.js';

/** When a handler acknowledges, by where `message.del()` stands to the work; nothing where that is not plain. */
export function squissAck({ code, place }: Handler, base: CodeBase): Pick<Task, 'ack' | 'settles'> | undefined {
  const [message] = code?.parameters ?? [];
  if (!code || !message?.name) return undefined;
  const carriers = carriersIn(code, [message.name]);
  const events = flowOf(code, place).sites.flatMap((site): Event[] => {
    const scope = new Scope(base, site.place);
    const is = kindOf(site, message.name, scope, base);
    const given = is === 'delete' || site.call.arguments.some(({ value }) => carries(value, carriers));
    return is && given ? [{ is, path: [site], carriers: [carriers], scope }] : [];
  });
  const { ack, pair, alone = false } = settlingOf(events);
  const when = valueIn(ack);
  return pair && when ? { ack, settles: settles(pair.delete, pair.work, when, alone) } : undefined;
}

function kindOf(site: Site, message: string, scope: Scope, base: CodeBase): Event['is'] | undefined {
  const { callee } = site.call;
  if (callee.is === 'member' && callee.of.is === 'name' && callee.of.name === message)
    return callee.name === 'del' ? 'delete' : undefined;
  if (isClaim(site, scope.textOf(site.call))) return 'claim';
  const meant = base.code.meaning(callee, site.place);
  return isWork(site, meant?.is === 'function' ? { code: meant.function, place: meant.place } : undefined)
    ? 'work'
    : undefined;
}
