import type { Task } from '../../facts/index.js';
import { namesIn } from '../status/result-use.js';
import { locate } from '../walk.js';
import { partingOf } from './ack.js';
import type { Event } from './events.js';
import { carries } from './taint.js';

/** Where the delete of a message may go: before the work, where both are statements of one block and nothing made on the way is needed. */
export function movable(one: Event, work: Event): NonNullable<NonNullable<Task['settles']>['move']> {
  const parting = partingOf(one, work);
  const [settle, worked] = [one.path[parting]!, work.path[parting]!];
  const [to, from] = [worked.steps.at(-1)!, settle.steps.at(-1)!];
  if (from.statement.is !== 'expression') return { why: 'its delete is not a statement of its own' };
  if (to.block !== from.block) return { why: 'its delete and its work do not stand in one block' };
  const between = from.block.slice(to.index, from.index);
  const value = from.statement.value;
  const made = new Set(between.flatMap((statement) => (statement.is === 'assign' ? namesIn(statement.target) : [])));
  if (carries(value, made)) return { why: 'its delete needs what the work has made' };
  if (!settle.around.some(({ is }) => is === 'await') && settle.place.module.language === 'typescript')
    return { why: 'nothing waits for its delete' };
  return { statement: locate(from.statement, settle.place), before: locate(to.statement, worked.place) };
}
