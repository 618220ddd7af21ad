import { valueIn } from '../../facts/index.js';
import { follow, scalarOf } from './evaluate.js';
import { instanceMeant } from './loops.js';
import { type Module, resourceIn } from './modules.js';
import { attribute, type Block, type Expression } from './syntax.js';

/** A resource with the module that it is made in. */
export interface Declared {
  block: Block;
  module: Module;
}

/** The resource (or data source) that an expression refers to an attribute of. */
export function resourceMeant(expression: Expression, module: Module): Declared | undefined {
  const { expression: value, module: where } = follow(expression, module);
  if (value.is === 'call' && /^(?:try|one|element|coalesce|concat|tostring)$/.test(value.name) && value.arguments[0])
    return resourceMeant(value.arguments[0], where);
  if (value.is === 'conditional') return oneOf(resourceMeant(value.then, where), resourceMeant(value.otherwise, where));
  if (value.is !== 'path') return undefined;
  const isData = value.names[0] === 'data';
  const [type = '', name = ''] = isData ? value.names.slice(1) : value.names;
  const block = resourceIn(where, type, name, isData ? 'data' : 'resource');
  return block && { block, module: instanceMeant(block, value, where) };
}

/** `var.create ? aws_sqs_queue.jobs[0].arn : null` */
const oneOf = (a: Declared | undefined, b: Declared | undefined): Declared | undefined =>
  a && b && a.block !== b.block ? undefined : (a ?? b);

/** A text with what is not known of it left as it is written, so that equal texts are known to be equal. */
export function symbolic(expression: Expression, module: Module): string {
  const { expression: value, module: where, picked } = follow(expression, module);
  if (value.is === 'literal') return String(value.value);
  if (value.is === 'template') return value.parts.map((part) => symbolic(part, where)).join('');
  const names = value.is === 'path' ? `${where.path}${value.names.join('.')}` : `${value.file}:${value.start}`;
  return picked ? `\${${expression.file}:${expression.start}:${names}}` : `\${${names}}`;
}

/** False for what is declared and made no times: `count = var.create_dlq ? 1 : 0`, where nothing from outside decides it. */
export function isMade(block: Block, module: Module): boolean {
  const count = attribute(block, 'count');
  const known = count && scalarOf(count, module);
  return known?.is !== 'set' || known.unless !== undefined || Number(valueIn(known)) !== 0;
}
