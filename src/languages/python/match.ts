import type { Expression, Statement } from '../../code/module.js';
import { field, fields, parts, type Syntax } from '../../text/syntax.js';
import { readExpression } from './expressions.js';
import { other, type Reader, span } from './reader.js';
import { readBlock } from './statements.js';

/** `match` is a switch: a case without tests takes everything (`case _:`, `case name:`). */
export function readMatch(node: Syntax, reader: Reader): Statement {
  const subjects = fields(node, 'subject').map((part) => readExpression(part, reader));
  return {
    is: 'switch',
    ...span(node),
    on: subjects.length === 1 ? subjects[0]! : other(node, 'several subjects'),
    cases: fields(field(node, 'body') ?? node, 'alternative').map((one) => ({
      ...span(one),
      tests: readTests(one, reader),
      body: readBlock(field(one, 'consequence'), reader),
    })),
  };
}

function readTests(node: Syntax, reader: Reader): Expression[] {
  const patterns = parts(node).filter((part) => part.type === 'case_pattern');
  if (field(node, 'guard') || patterns.length !== 1) return [other(node, 'a case with a guard or several patterns')];
  return readPattern(patterns[0]!, reader);
}

function readPattern(pattern: Syntax, reader: Reader): Expression[] {
  const [part] = parts(pattern);
  const isWildcard = !part && !pattern.faulty && pattern.children.length === 1;
  if (isWildcard) return [];
  if (!part || pattern.faulty) return [other(pattern, 'it does not parse')];
  if (part.type === 'union_pattern') {
    const sides = parts(part).map((side) => readSide(side, reader));
    return sides.some((side) => side.length === 0) ? [] : sides.flat();
  }
  const minus = pattern.children[0]?.type === '-';
  return minus
    ? [{ is: 'unary', ...span(pattern), operator: '-', value: readExpression(part, reader) }]
    : readSide(part, reader);
}

/** A plain name takes everything; a dotted one is a value. */
function readSide(part: Syntax, reader: Reader): Expression[] {
  if (part.type === 'dotted_name' && parts(part).length === 1) return [];
  const value = readExpression(part, reader);
  return value.is === 'literal' || value.is === 'member' ? [value] : [other(part, 'a pattern')];
}
