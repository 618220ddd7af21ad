import type { Call, Expression } from '../../../code/module.js';
import { literalText } from '../../../code/walk.js';
import type { TextEdit } from '../../../facts/index.js';
import { indentAt } from '../../../text/layout.js';
import { quoted, type Sheet } from './sheet.js';

/** A library's write that becomes conditional where it stands. */
export interface Conditional {
  edits: TextEdit[];
  /** What the answer is bound to: `{ count }`. */
  binding: string;
  /** The name that the binding takes. */
  count: string;
  /** True where no row was changed. */
  lost: string;
}

export interface Write {
  library: string;
  call: Expression & Call;
  attribute: string;
  /** As they are to be written: `'QUEUED'`, `Status.Queued`. */
  statuses: readonly string[];
  sheet: Sheet;
}

type ObjectExpression = Expression & { is: 'object' };

const libraries: Readonly<Record<string, (write: Write) => Conditional | string>> = {
  '@prisma/client': prisma,
  typeorm,
  knex,
  mongodb,
  save: () => 'it saves the object as a whole; an update of the row by its key could be conditional',
};

export const knows = (library: string): boolean => Object.hasOwn(libraries, library);

export const conditional = (write: Write): Conditional | string => libraries[write.library]!(write);

/** `update` throws where no row fits; `updateMany` counts, but takes no unique filter of two attributes and no related rows. */
function prisma(write: Write): Conditional | string {
  const { call, statuses, sheet } = write;
  const given = objectAt(call, 0);
  const where = given && valueOfKey(given, 'where');
  const data = given && valueOfKey(given, 'data');
  if (call.callee.is !== 'member' || call.callee.name !== 'update') return '`updateMany` answers with a count already';
  if (where?.is !== 'object' || data?.is !== 'object') return 'its filter or its data is put together elsewhere';
  if (given!.entries.length > 2) return '`updateMany` answers with a count, not with the row that it selects';
  if (!where.entries.every(({ key, value }) => key && value.is !== 'object'))
    return 'its filter is more than plain values';
  if (!data.entries.every(isOwnColumn)) return '`updateMany` cannot write related rows';
  const condition = one(statuses) ?? `{ in: [${statuses.join(', ')}] }`;
  const many = { start: call.callee.nameAt.end, end: call.callee.nameAt.end, text: 'Many' };
  return { edits: [many, added(where, write.attribute, condition, sheet)], ...counted('count', 'count === 0') };
}

const isOwnColumn = ({ key, value }: ObjectExpression['entries'][number]): boolean =>
  key !== undefined &&
  (value.is !== 'object' ||
    value.entries.every((entry) =>
      /^(set|increment|decrement|multiply|divide)$/.test((entry.key && literalText(entry.key)) ?? ''),
    ));

function typeorm({ call, attribute, statuses, sheet }: Write): Conditional | string {
  const criteria = objectAt(call, call.arguments.length > 2 ? 1 : 0);
  if (!criteria) return 'its criteria are no object that the status could be added to';
  const status = one(statuses);
  if (status === undefined) return "several statuses need TypeORM's `In`";
  return { edits: [added(criteria, attribute, status, sheet)], ...counted('affected', '!affected') };
}

function knex({ call, attribute, statuses, sheet }: Write): Conditional | string {
  const { callee } = call;
  if (callee.is !== 'member' || callee.name !== 'update') return 'more is called behind its `update`';
  const dot = sheet.text.slice(callee.of.end, callee.nameAt.start);
  const name = quoted(attribute, sheet);
  const status = one(statuses);
  const clause = status === undefined ? `whereIn(${name}, [${statuses.join(', ')}])` : `where(${name}, ${status})`;
  const edit = { start: callee.of.end, end: callee.of.end, text: dot + clause };
  return { edits: [edit], binding: 'taken', count: 'taken', lost: 'taken === 0' };
}

function mongodb({ call, attribute, statuses, sheet }: Write): Conditional | string {
  const filter = objectAt(call, 0);
  if (call.callee.is !== 'member' || call.callee.name !== 'updateOne') return 'only `updateOne` counts what it changed';
  if (!filter || call.arguments.length < 2) return 'its filter is no object that the status could be added to';
  const condition = one(statuses) ?? `{ $in: [${statuses.join(', ')}] }`;
  return { edits: [added(filter, attribute, condition, sheet)], ...counted('modifiedCount', 'modifiedCount === 0') };
}

const counted = (count: string, lost: string) => ({ binding: `{ ${count} }`, count, lost });

const one = (statuses: readonly string[]): string | undefined => (statuses.length === 1 ? statuses[0] : undefined);

function objectAt(call: Expression & Call, index: number): ObjectExpression | undefined {
  const value = call.arguments[index]?.value;
  return value?.is === 'object' && value.entries.length > 0 ? value : undefined;
}

const valueOfKey = ({ entries }: ObjectExpression, name: string): Expression | undefined =>
  entries.find(({ key }) => key && literalText(key) === name)?.value;

/** One entry more at an object's end, on a line of its own where the others are. */
function added(object: ObjectExpression, key: string, value: string, { text, newline }: Sheet): TextEdit {
  const last = object.entries.at(-1)!;
  const own = text.slice(object.start, last.start).includes('\n');
  const gap = own ? `,${newline}${indentAt(text, last.start)}` : ', ';
  return { start: last.end, end: last.end, text: `${gap}${key}: ${value}` };
}
