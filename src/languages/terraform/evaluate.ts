import { type Known, type Loc, set, unknown } from '../../facts/index.js';
import { localIn, type Module, namedIn, resourceIn, valueIn } from './modules.js';
import { attribute, type Block, type Expression, entry } from './syntax.js';

type Scalar = string | number | boolean;
const most = 16;
const here = ({ file, start, end }: Loc): Loc => ({ file, start, end });

/** An expression with the module whose names it uses. */
interface Written {
  expression: Expression;
  module: Module;
  /** What may give another value. */
  unless?: string;
}

/** What a name leads to: through locals, variables (what the caller gives, else the default) and the outputs of modules. */
export function follow(expression: Expression, module: Module, depth = 0): Written {
  const written = { expression, module };
  const only = expression.is === 'template' && expression.parts.length === 1 ? expression.parts[0] : undefined;
  if (only)
    return only.is === 'literal'
      ? { expression: { ...only, ...here(expression) }, module }
      : follow(only, module, depth + 1);
  if (expression.is !== 'path' || depth > most) return written;
  const [first, name = '', ...rest] = expression.names;
  const next =
    first === 'local'
      ? local(module, name)
      : first === 'var'
        ? variable(module, name)
        : first === 'module'
          ? output(module, name, rest.shift() ?? '')
          : undefined;
  if (!next) return written;
  const inner = rest.reduce<Expression | undefined>((found, key) => entry(found, key), next.expression);
  if (!inner) return written;
  const found = follow(inner, next.module, depth + 1);
  const unless = found.unless ?? next.unless;
  return unless === undefined ? found : { ...found, unless };
}

function local(module: Module, name: string): Written | undefined {
  const expression = localIn(module, name);
  return expression && { expression, module };
}

function variable(module: Module, name: string): Written | undefined {
  const given = module.caller && attribute(module.caller.call, name);
  if (given && module.caller) return { expression: given, module: module.caller.module };
  const value = module.caller ? undefined : valueIn(module, name);
  if (value) return { expression: value, module };
  const expression = attribute(namedIn(module, 'variable', name), 'default');
  if (!expression) return undefined;
  // Only a root's variables are set from outside.
  return module.caller ? { expression, module } : { expression, module, unless: `the variable ${name}` };
}

function output(module: Module, name: string, wanted: string): Written | undefined {
  const child = module.children.get(name);
  const expression = child && attribute(namedIn(child, 'output', wanted), 'value');
  return child && expression && { expression, module: child };
}

/** The value that an expression comes to. A computed one stands where it is computed. */
export function scalarOf(expression: Expression, module: Module, depth = 0): Known<Scalar> {
  const found = follow(expression, module);
  const { expression: value, unless } = found;
  if (value.is === 'literal') return set(value.value, here(value), unless);
  if (depth > most) return unknown('it refers to itself', here(expression));
  if (value.is === 'binary') return calculated(value, found, depth + 1);
  if (value.is === 'template') {
    const parts = value.parts.map((part) => scalarOf(part, found.module, depth + 1));
    const missing = parts.find((part) => part.is === 'unknown');
    if (missing) return missing;
    const over = unless ?? parts.map((part) => (part.is === 'set' ? part.unless : undefined)).find(Boolean);
    return set(parts.map((part) => String((part as { value: Scalar }).value)).join(''), here(value), over);
  }
  return unknown(reason(value), here(expression));
}

function calculated(
  { operator, left, right, ...at }: Expression & { is: 'binary' },
  { module, unless }: Written,
  depth: number,
): Known<Scalar> {
  const [a, b] = [scalarOf(left, module, depth), scalarOf(right, module, depth)];
  if (a.is !== 'set') return a;
  if (b.is !== 'set') return b;
  const apply = arithmetic[operator];
  if (!apply || typeof a.value !== 'number' || typeof b.value !== 'number') return unknown('it is computed', here(at));
  return set(apply(a.value, b.value), here(at), unless ?? a.unless ?? b.unless);
}

const arithmetic: Readonly<Record<string, (a: number, b: number) => number>> = {
  '+': (a, b) => a + b,
  '-': (a, b) => a - b,
  '*': (a, b) => a * b,
  '/': (a, b) => a / b,
};

function reason(value: Expression): string {
  if (value.is !== 'path') return 'it is computed';
  const [first, name] = value.names;
  return first === 'var' ? `the variable ${name} has no value here` : `${value.names.join('.')} is not known here`;
}

/** A resource with the module that it is made in. */
export interface Declared {
  block: Block;
  module: Module;
}

/** The resource (or data source) that an expression refers to an attribute of. */
export function resourceMeant(expression: Expression, module: Module): Declared | undefined {
  const { expression: value, module: where } = follow(expression, module);
  if (value.is === 'call' && /^(?:try|one|element|coalesce|tostring)$/.test(value.name) && value.arguments[0])
    return resourceMeant(value.arguments[0], where);
  if (value.is !== 'path') return undefined;
  const isData = value.names[0] === 'data';
  const [type = '', name = ''] = isData ? value.names.slice(1) : value.names;
  const block = resourceIn(where, type, name, isData ? 'data' : 'resource');
  return block && { block, module: where };
}

/** A text with what is not known of it left as it is written, so that equal texts are known to be equal. */
export function symbolic(expression: Expression, module: Module): string {
  const { expression: value, module: where } = follow(expression, module);
  if (value.is === 'literal') return String(value.value);
  if (value.is === 'template') return value.parts.map((part) => symbolic(part, where)).join('');
  return `\${${value.is === 'path' ? `${where.path}${value.names.join('.')}` : `${value.file}:${value.start}`}}`;
}
