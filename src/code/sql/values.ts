import type { Term } from '../recogniser.js';
import { type Mark, type Reader, Unreadable } from './tokens.js';

/** What the marks of a statement stand for. */
export type Bind = (mark: Mark) => Term;

/** A column without its table: `j.status`, `"status"`; undefined, and nothing taken, where none comes next. */
export function columnIn(reader: Reader): string | undefined {
  const token = reader.peek();
  if ((token?.is !== 'word' && token?.is !== 'name') || reader.is('(', 1)) return undefined;
  if (
    token.is === 'word' &&
    /^(null|true|false|not|case|exists|select|any|current_timestamp|interval)$/i.test(token.text)
  )
    return undefined;
  reader.next();
  if (!reader.take('.')) return token.text;
  const after = reader.next();
  return after.is === 'word' || after.is === 'name' ? after.text : undefined;
}

/** A value: a literal, a mark, a column, a sum of these. */
export function valueIn(reader: Reader, bind: Bind): Term {
  let term = operand(reader, bind);
  for (;;) {
    const sign = ['+', '-', '*', '/', '||', '%'].find((one) => reader.take(one));
    if (!sign) return term;
    term = combined(term, sign, operand(reader, bind));
  }
}

function combined(left: Term, sign: string, right: Term): Term {
  const plus = sign === '+' ? 1 : sign === '-' ? -1 : 0;
  if (left.is === 'time' && plus !== 0) return { is: 'time', plus: plus as 1 | -1 };
  const by = right.is === 'value' && typeof right.value === 'number' ? plus * right.value : undefined;
  if ((left.is === 'attribute' || left.is === 'symbol') && plus !== 0 && by !== undefined)
    return { ...left, plus: left.plus + by };
  return { is: 'unknown' };
}

const clocks =
  /^(now|current_timestamp|clock_timestamp|statement_timestamp|getdate|sysdate|unix_timestamp|datetime|utc_timestamp)$/i;

function operand(reader: Reader, bind: Bind): Term {
  const column = columnIn(reader);
  if (column !== undefined) return { is: 'attribute', attribute: column, plus: 0 };
  const token = reader.next();
  switch (token.is) {
    case 'mark':
      return bind(token);
    case 'text':
    case 'number':
      return { is: 'value', value: token.value };
    case 'sign':
      return ofSign(token.text, reader, bind);
    default:
      return ofWord(token.text, reader);
  }
}

function ofSign(sign: string, reader: Reader, bind: Bind): Term {
  if (sign === '(') {
    const inner = reader.until(')');
    reader.expect(')');
    const term = inner.is('select') ? undefined : valueIn(inner, bind);
    return term && inner.done ? term : { is: 'unknown' };
  }
  const term = sign === '-' ? operand(reader, bind) : undefined;
  return term?.is === 'value' && typeof term.value === 'number'
    ? { is: 'value', value: -term.value }
    : { is: 'unknown' };
}

function ofWord(word: string, reader: Reader): Term {
  const called = reader.take('(');
  if (called) {
    reader.until(')');
    reader.expect(')');
  }
  if (clocks.test(word)) return { is: 'time', plus: 0 };
  if (called) return { is: 'unknown' };
  if (/^null$/i.test(word)) return { is: 'absent' };
  if (/^(true|false)$/i.test(word)) return { is: 'value', value: /^true$/i.test(word) };
  if (/^interval$/i.test(word)) {
    reader.next();
    return { is: 'unknown' };
  }
  throw new Unreadable(`\`${word}\` is not expected in it`);
}
