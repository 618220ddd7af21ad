import { type Known, set, unknown } from '../../facts/index.js';
import type { Statement } from '../module.js';
import type { Site } from '../status/flow.js';
import { locate } from '../walk.js';
import type { Event } from './events.js';
import { type Carriers, carries } from './taint.js';
import { nameOf } from './work.js';

export type Batch = 'parallel' | 'sequential';

/** Calls that only start what they are given. */
const starting =
  /^(submit|create_task|ensure_future|gather|start_soon|apply_async|map_async|starmap|imap|imap_unordered|Thread|Process|run_in_executor|to_thread|all|allSettled|race|fork|spawn)$/;

/** How the messages of one receive are worked on: by what stands around the work on its way from the receive. */
export function batchOf(work: Event, source?: Site): Known<Batch> {
  const at = locate(work.path[0]!.call, work.path[0]!.place);
  const ways = work.path.flatMap((site, index) =>
    waysOf(site, work.carriers[index]!, index === 0 ? source : undefined),
  );
  const parallel = ways.includes('parallel');
  if (parallel && ways.includes('chunk')) return unknown('its messages are worked on in groups', at);
  if (parallel) return set('parallel', at);
  if (ways.includes('alone')) return set('parallel', at);
  return ways.includes('loop')
    ? set('sequential', at)
    : unknown('how it goes through the messages of one receive is not seen', at);
}

type Way = 'loop' | 'parallel' | 'chunk' | 'alone';

function waysOf(site: Site, names: Carriers, source: Site | undefined): Way[] {
  const ways: Way[] = [];
  const mapped = site.callbacks.filter((call) => /^(map|flatMap|forEach)$/.test(nameOf(call)));
  const handed = /^(map|flatMap|forEach)$/.test(nameOf(site.call));
  const isPython = site.place.module.language === 'python';
  const started =
    site.around.some((one) => one.is === 'call' && starting.test(nameOf(one))) || starting.test(nameOf(site.call));
  const plainMap = isPython && handed && site.call.callee.is === 'member';
  if ((!isPython && (mapped.length > 0 || handed)) || started || plainMap) ways.push('parallel');
  const loop = site.steps.find(({ statement, into }) => into !== undefined && isOverMessages(statement, names, source));
  if (!loop) return ways;
  if (ways.includes('parallel') && !isPython && (mapped.length > 0 || handed)) return ['parallel', 'chunk'];
  if (ways.includes('parallel')) return ways;
  const awaits = isPython || site.around.some((one) => one.is === 'await') || site.callbacks.length > 0;
  return awaits ? ['loop'] : ['alone'];
}

/** A loop over the messages: not the one that receives. */
function isOverMessages(statement: Statement, names: Carriers, source: Site | undefined): boolean {
  if (statement.is !== 'loop') return false;
  const receives = source && statement.start <= source.call.start && source.call.end <= statement.end;
  if (receives) return carries(statement.over, new Set(), source.call);
  return carries(statement.over, names, source?.call) || carries(statement.test, names);
}
