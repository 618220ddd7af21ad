import { set } from '../../facts/index.js';
import type { Contexts } from '../cdk/contexts.js';
import { constructName } from '../cdk/names.js';
import type { Override } from '../cdk/overrides.js';
import { queueMeant } from '../cdk/queues.js';
import type { Module } from '../module.js';
import { locate, walk } from '../walk.js';
import { mostIn, propsOf } from './queues.js';

/** Policies that are resources of their own, by the ids of their queues: `new aws.sqs.RedrivePolicy('orders', { queueUrl, redrivePolicy })`. */
export function redrivesIn(modules: readonly Module[], contexts: Contexts): Map<string, Override[]> {
  const found = new Map<string, Override[]>();
  for (const module of modules)
    walk(module, {
      expression(call, place) {
        if (call.is !== 'call') return;
        for (const scope of contexts.of(place)) {
          if (constructName(call, scope) !== 'aws.sqs.RedrivePolicy') return;
          const props = propsOf({ call, scope });
          const [url, policy] = [props.get('queueUrl'), props.get('redrivePolicy')];
          const queue = url && queueMeant(url.value, url.scope);
          if (queue?.by !== 'id' || !policy) continue;
          const deadLetter = set(true, locate(policy.value, policy.scope.place));
          found.set(queue.id, [...(found.get(queue.id) ?? []), { deadLetter, maxReceives: mostIn(policy) }]);
        }
      },
    });
  return found;
}
