import type { Expression } from '../../code/module.js';
import { field, ofType, parts, type Syntax } from '../../text/syntax.js';
import { readExpression } from './expressions.js';
import { other, type Reader, span, textOf } from './reader.js';

/** Python's integers have no bound; JavaScript's end here. */
export function readInteger(node: Syntax, reader: Reader): Expression {
  const text = textOf(node, reader).replaceAll('_', '');
  // `0777` and `10L` are Python 2's.
  if (/^0[0-9]*[1-9]/.test(text) || /[lLjJ]$/.test(text)) return other(node, 'a number that only Python 2 reads');
  const value = Number(text);
  return Number.isSafeInteger(value)
    ? { is: 'literal', ...span(node), value }
    : other(node, 'a number that is too large');
}

export function readFloat(node: Syntax, reader: Reader): Expression {
  const value = Number(textOf(node, reader).replaceAll('_', ''));
  return Number.isFinite(value) ? { is: 'literal', ...span(node), value } : other(node, 'a complex number');
}

/** A literal, or a template where something stands in braces. */
export function readString(node: Syntax, reader: Reader): Expression {
  const quote = textOf(ofType(node, 'string_start')!, reader);
  const prefix = quote.replace(/["']+$/, '').toLowerCase();
  if (prefix.includes('b')) return other(node, 'bytes');
  if (prefix.includes('t')) return other(node, 'a template string');
  const pieces: Expression[] = [];
  for (const child of parts(node)) {
    if (child.type === 'interpolation') pieces.push(readInterpolation(child, reader));
    if (child.type !== 'string_content') continue;
    const value = decode(textOf(child, reader), prefix);
    if (value === undefined) return other(node, 'a string with a named character');
    pieces.push({ is: 'literal', ...span(child), value });
  }
  if (parts(node).some((child) => child.type === 'interpolation'))
    return { is: 'template', ...span(node), parts: pieces };
  return joined(node, pieces);
}

/** `'a' 'b'`: one string for Python too. */
export function readConcatenation(node: Syntax, reader: Reader): Expression {
  const strings = parts(node).map((part) => readString(part, reader));
  const strange = strings.find((one) => one.is === 'other');
  if (strange?.is === 'other') return other(node, strange.why);
  if (strings.every((one) => one.is === 'literal')) return joined(node, strings);
  return {
    is: 'template',
    ...span(node),
    parts: strings.flatMap((one) => (one.is === 'template' ? one.parts : [one])),
  };
}

const joined = (node: Syntax, pieces: readonly Expression[]): Expression => ({
  is: 'literal',
  ...span(node),
  value: pieces.map((piece) => (piece.is === 'literal' ? piece.value : '')).join(''),
});

/** A conversion or a format changes the text in a way that is not followed. */
function readInterpolation(node: Syntax, reader: Reader): Expression {
  const value = field(node, 'expression');
  const plain = parts(node).length === 1 && !node.children.some((child) => child.type === '=');
  return plain && value ? readExpression(value, reader) : other(node, 'a formatted value');
}

const simple: Record<string, string> = {
  '\n': '',
  '\\': '\\',
  "'": "'",
  '"': '"',
  a: '\x07',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
};

const escapes = /\\(?:([0-7]{1,3})|x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([\s\S]))/g;

/** The text that a literal stands for; undefined for `\N{…}`, which needs the table of Unicode names. */
function decode(raw: string, prefix: string): string | undefined {
  // Python reads every line end of a source file as `\n`.
  let text = raw.replace(/\r\n?/g, '\n');
  if (prefix.includes('f')) text = text.replaceAll('{{', '{').replaceAll('}}', '}');
  if (prefix.includes('r')) return text;
  if (/(^|[^\\])(\\\\)*\\N\{/.test(text)) return undefined;
  return text.replace(escapes, (all, octal, two, four, eight, one) => {
    if (octal) return String.fromCodePoint(Number.parseInt(octal, 8));
    const hexadecimal = two ?? four ?? eight;
    if (hexadecimal) {
      const point = Number.parseInt(hexadecimal, 16);
      return point > 0x10ffff ? all : String.fromCodePoint(point);
    }
    return simple[one] ?? all;
  });
}
