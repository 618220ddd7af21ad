import type { StoreCondition, Term } from '../recogniser.js';
import { conditionIn, lockedRows } from './conditions.js';
import { Reader, tokensOf, Unreadable } from './tokens.js';
import { type Bind, columnIn, valueIn } from './values.js';

export type Statement =
  | { is: 'select'; table: string; columns: string[]; where?: StoreCondition; locks: boolean }
  | {
      is: 'update';
      table: string;
      sets: { column: string; value: Term }[];
      complete: boolean;
      where?: StoreCondition;
      returns: boolean;
    };

/** An SQL statement that reads or changes rows of one table; undefined for every other one. */
export function statementOf(text: string, bind: Bind): Statement | undefined {
  try {
    const reader = new Reader(tokensOf(text.replace(/;\s*$/, '')));
    if (reader.take('select')) return select(reader, bind);
    const picked = reader.is('with') ? pickedRows(reader, bind) : undefined;
    return reader.take('update') ? update(reader, bind, picked) : undefined;
  } catch (error) {
    if (error instanceof Unreadable) return undefined;
    throw error;
  }
}

function select(reader: Reader, bind: Bind): Statement | undefined {
  const columns = columnsIn(reader.until('from'));
  if (!reader.take('from')) return undefined;
  const table = tableIn(reader);
  if (table === undefined) return undefined;
  reader.until('where', 'for', 'limit');
  const where = reader.take('where') ? conditionIn(reader.until('for', 'order', 'limit', 'group'), bind) : undefined;
  reader.until('for');
  return { is: 'select', table, columns, where, locks: reader.take('for') };
}

/** The names of what is selected, in order; `''` for what is reckoned. */
function columnsIn(reader: Reader): string[] {
  const columns: string[] = [];
  while (!reader.done) {
    const part = reader.until(',');
    reader.take(',');
    const column = columnIn(part);
    columns.push(column !== undefined && part.done ? column : '');
  }
  return columns;
}

function update(reader: Reader, bind: Bind, picked: StoreCondition | undefined): Statement | undefined {
  reader.take('only');
  const table = tableIn(reader);
  reader.until('set');
  if (table === undefined || !reader.take('set')) return undefined;
  const written = assignments(reader.until('where', 'from', 'returning'), bind);
  reader.until('where', 'returning');
  const own = reader.take('where') ? conditionIn(reader.until('returning', 'limit', 'order'), bind) : undefined;
  const both = [picked, own].filter((one) => one !== undefined);
  const where: StoreCondition | undefined = both.length > 1 ? { is: 'and', of: both } : both[0];
  reader.until('returning');
  return { is: 'update', table, ...written, where, returns: reader.is('returning') };
}

function assignments(reader: Reader, bind: Bind) {
  const sets: { column: string; value: Term }[] = [];
  while (!reader.done) {
    const part = reader.until(',');
    reader.take(',');
    const column = columnIn(part);
    if (column === undefined || !part.take('=')) return { sets, complete: false };
    sets.push({ column, value: valueBehind(part, bind) });
  }
  return { sets, complete: true };
}

function valueBehind(part: Reader, bind: Bind): Term {
  try {
    const value = valueIn(part, bind);
    return part.done ? value : { is: 'unknown' };
  } catch (error) {
    if (error instanceof Unreadable) return { is: 'unknown' };
    throw error;
  }
}

/** `WITH next AS (SELECT … FOR UPDATE SKIP LOCKED) UPDATE …`: the rows that it picked are this statement's alone. */
function pickedRows(reader: Reader, bind: Bind): StoreCondition {
  let picked: StoreCondition | undefined;
  while (!reader.done && !reader.is('update')) {
    if (!reader.take('(')) {
      reader.next();
      continue;
    }
    const inner = reader.until(')');
    reader.take(')');
    if (inner.take('select')) picked ??= lockedRows(inner, bind);
  }
  return picked ?? { is: 'unknown', why: 'it asks another query' };
}

/** `jobs`, `public.jobs`, `"jobs"`. */
function tableIn(reader: Reader): string | undefined {
  const token = reader.next();
  if (token.is !== 'word' && token.is !== 'name') return undefined;
  if (!reader.take('.')) return token.text;
  const after = reader.next();
  return after.is === 'word' || after.is === 'name' ? after.text : undefined;
}
