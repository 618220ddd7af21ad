import { locate } from '../../../code/walk.js';
import { type Setting, set } from '../../../facts/index.js';
import type { Slot } from '../mappings/mapping.js';
import type { Mappings } from '../mappings/mappings.js';
import type { App } from './apps.js';
import { brokerOf } from './broker.js';
import type { CeleryProject } from './celery.js';
import { workerId } from './ids.js';
import { isNamed, type Named, settingOf } from './settings.js';
import { numberIn, scalarOf } from './values.js';

const option = 'visibility_timeout';

/** https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_ReceiveMessage.html */
const longPolling = { least: 0, most: 20 };

/**
 * Visibility timeouts that no queue of SQS gets (kombu/transport/SQS: the option is used by CreateQueue alone), or that only
 * the queues which Celery creates get; and what SQS takes within bounds.
 */
export function visibilityOptionsOf(app: App, project: CeleryProject): Setting[] {
  const { mappings } = project;
  const configuration = project.configuration(app);
  const broker = brokerOf(configuration.get('broker_url'), configuration.get('broker_transport'), mappings);
  const ofResults = entryOf(configuration.written('result_backend_transport_options'), option, mappings);
  if (broker.is === 'unknown' ? ofResults : broker.value !== 'sqs') return [];
  const told = (slot: Named, what: Pick<Setting, 'asks' | 'bounds' | 'ineffective'>): Setting => {
    const departs = set(true, locate(slot.key, slot.place));
    return settingOf(slot, { of: workerId(app), departs, ...what }, mappings.base);
  };
  const useless = (slot: Named, ineffective: Setting['ineffective']) => told(slot, { asks: 'visibility', ineffective });
  const found: Setting[] = [];
  const options = configuration.written('broker_transport_options');
  const predefined = entryOf(options, 'predefined_queues', mappings);
  const queues = predefined ? [...mappings.ofSlot(predefined).entries] : [];
  const own = entryOf(options, option, mappings);
  const why = 'the queues are predefined, so Celery creates none';
  if (own && predefined && queues.length > 0)
    found.push(useless(own, { why, at: locate(predefined.key, predefined.place), severity: 'warning' }));
  // Whether infrastructure declares the queues is the project's to know.
  else if (own && broker.is !== 'unknown') found.push(told(own, { asks: 'visibility' }));
  const wait = entryOf(options, 'wait_time_seconds', mappings);
  const seconds = wait && scalarOf(wait, mappings);
  if (wait && seconds && broker.is !== 'unknown')
    found.push(told(wait, { bounds: { value: numberIn(seconds), ...longPolling } }));
  for (const [name, queue] of queues) {
    const inside = entryOf(queue, option, mappings);
    const why = `a predefined queue has no such key: it is ignored in \`${name}\``;
    if (inside) found.push(useless(inside, { why, severity: 'error' }));
  }
  const elsewhere = 'it stands in the options of the result backend, and the messages are on SQS';
  if (ofResults && broker.is !== 'unknown') found.push(useless(ofResults, { why: elsewhere, severity: 'warning' }));
  return found;
}

function entryOf(slot: Slot | undefined, key: string, mappings: Mappings): Named | undefined {
  const entry = slot && mappings.ofSlot(mappings.settled(slot)).entries.get(key);
  return isNamed(entry) ? entry : undefined;
}
