import { type Known, type Loc, map, set, unknown } from '../../facts/index.js';
import { calculate, deciding, functions, isTrue, type Scalar } from './calculate.js';
import { instanceMeant, itemsOf } from './loops.js';
import { localIn, type Module, namedIn, resourceIn } from './modules.js';
import { attribute, type Expression, entry, within } from './syntax.js';
import { valueIn } from './values-files.js';

const most = 16;
const here = ({ file, start, end }: Loc): Loc => ({ file, start, end });

/** An expression with the module whose names it uses. */
export interface Written {
  expression: Expression;
  module: Module;
  /** What may give another value. */
  unless?: string;
  /** An entry that is not written may have a value all the same: the type of the variable says so. */
  open?: true;
  /** It is one of several, and which is not followed. */
  picked?: true;
}

/** What a name leads to: through locals, variables (what the caller gives, else the default) and the outputs of modules. */
export function follow(expression: Expression, module: Module, depth = 0): Written {
  const written = { expression, module };
  const only = expression.is === 'template' && expression.parts.length === 1 ? expression.parts[0] : undefined;
  if (only)
    return only.is === 'literal'
      ? { expression: { ...only, ...here(expression) }, module }
      : follow(only, module, depth + 1);
  if (depth > most) return written;
  if (expression.is === 'conditional') return chosen(expression, module, depth) ?? written;
  if (expression.is === 'call') return through(expression, module, depth) ?? written;
  if (expression.is !== 'path') return written;
  const found = valueAt(expression, module, depth);
  const meant = found === undefined || found === 'absent' ? written : found;
  return expression.picked || (found === undefined && expression.computed) ? { ...meant, picked: true } : meant;
}

/** What a path of names leads to; `absent` where that is written, and has no such entry. */
function valueAt(path: Expression & { is: 'path' }, module: Module, depth: number): Written | 'absent' | undefined {
  const [first = '', name = '', ...rest] = path.names;
  const own = module.bound?.get(first);
  let found: Written | 'absent' | undefined = own;
  if (own) rest.unshift(...path.names.slice(1, 2));
  else if (first === 'each') found = module.bound?.get(`each.${name}`);
  else if (first === 'local') found = local(module, name);
  else if (first === 'var') found = variable(module, name);
  else if (first === 'module') found = output(module, name, rest.shift() ?? '', path.index);
  for (const step of rest) {
    const at = /^\[(\d+)\]$/.exec(step)?.[1];
    const key = at === undefined ? step : keyIn(path.computed?.[Number(at)], module, depth);
    if (!found || found === 'absent' || key === undefined) return found === 'absent' ? found : undefined;
    found = member(found, key, depth + 1);
  }
  return found && found !== 'absent' ? marked(follow(found.expression, found.module, depth + 1), found) : found;
}

function keyIn(expression: Expression | undefined, module: Module, depth: number): string | undefined {
  const known = expression && scalarOf(expression, module, depth + 1);
  return known?.is === 'set' ? String(known.value) : undefined;
}

function member(of: Written, key: string, depth: number): Written | 'absent' | undefined {
  const found = marked(follow(of.expression, of.module, depth + 1), of);
  const { expression: value, module } = found;
  if (depth > most) return undefined;
  if (value.is === 'object') {
    const inner = entry(value, key);
    return inner ? { ...found, expression: inner } : found.open ? undefined : 'absent';
  }
  if (value.is === 'list') return value.items[Number(key)] && { ...found, expression: value.items[Number(key)]! };
  if (value.is === 'call' && value.name === 'merge') {
    // The last that has it wins.
    for (const part of [...value.arguments].reverse()) {
      const inner = member({ ...found, expression: part }, key, depth + 1);
      if (inner !== 'absent') return inner;
    }
    return 'absent';
  }
  return value.is === 'for' && value.key ? itemsOf(value, module)?.find((one) => one.key === key)?.value : undefined;
}

const marked = (found: Written, { unless, open }: Pick<Written, 'unless' | 'open'>): Written => ({
  ...found,
  ...(found.unless === undefined && unless !== undefined ? { unless } : {}),
  ...(open ? { open } : {}),
});

/** What a function gives back as it was given: `lookup(each.value, "timeout", 30)`, `try(each.value.timeout, 30)`, `toset(…)`. */
function through(
  { name, arguments: given }: Expression & { is: 'call' },
  module: Module,
  depth: number,
): Written | undefined {
  const [first, second, third] = given;
  if (/^to(?:set|map|list)$/.test(name) && first) return follow(first, module, depth + 1);
  if (name === 'lookup' && first && second) {
    const key = keyIn(second, module, depth);
    const found = key === undefined ? undefined : member({ expression: first, module }, key, depth + 1);
    if (found === 'absent') return third && follow(third, module, depth + 1);
    return found && marked(follow(found.expression, found.module, depth + 1), found);
  }
  if (name !== 'try') return undefined;
  for (const one of given) {
    const found = one.is === 'path' ? valueAt(one, module, depth + 1) : follow(one, module, depth + 1);
    if (found !== 'absent')
      return found && /^(?:literal|template|list|object)$/.test(found.expression.is) ? found : undefined;
  }
  return undefined;
}

const orUnless = (found: Written, unless: string | undefined): Written =>
  found.unless === undefined && unless !== undefined ? { ...found, unless } : found;

/** The side of a condition that is known to hold. */
function chosen({ test, then, otherwise }: Expression & { is: 'conditional' }, module: Module, depth: number) {
  const known = scalarOf(test, module, depth + 1);
  if (known.is !== 'set') return undefined;
  return orUnless(follow(isTrue(known.value) ? then : otherwise, module, depth + 1), known.unless);
}

function local(module: Module, name: string): Written | undefined {
  const expression = localIn(module, name);
  return expression && { expression, module };
}

function variable(module: Module, name: string): Written | undefined {
  const declared = namedIn(module, 'variable', name);
  const type = attribute(declared, 'type');
  const open = type &&
    [...within(type)].some((one) => one.is === 'call' && one.name === 'optional') && { open: true as const };
  const given = module.caller && attribute(module.caller.call, name);
  if (given && module.caller) return { expression: given, module: module.caller.module, ...open };
  const expression = attribute(declared, 'default');
  const value = module.caller ? undefined : valueIn(module, name, declared);
  if (value === 'differs') return undefined;
  if (value) return { expression: value, module, ...open };
  if (!expression) return undefined;
  // Only a root's variables are set from outside.
  return module.caller
    ? { expression, module, ...open }
    : { expression, module, ...open, unless: `the variable ${name}` };
}

function output(module: Module, name: string, wanted: string, index?: Expression): Written | undefined {
  const key = index && scalarOf(index, module);
  const child = module.children.get(key?.is === 'set' ? `${name}["${key.value}"]` : name) ?? module.children.get(name);
  const expression = child && attribute(namedIn(child, 'output', wanted), 'value');
  return child && expression && { expression, module: child };
}

/** The value that an expression comes to. A computed one stands where it is computed. */
export function scalarOf(expression: Expression, module: Module, depth = 0): Known<Scalar> {
  const found = follow(expression, module, depth);
  const { expression: value, unless } = found;
  const at = here(value);
  if (value.is === 'literal') return set(value.value, at, unless);
  if (depth > most) return unknown('it refers to itself', here(expression));
  const part = (one: Expression) => scalarOf(one, found.module, depth + 1);
  switch (value.is) {
    case 'binary':
      return over(unless, compared(value, found) ?? calculated(value, part(value.left), part(value.right)));
    case 'not':
      return over(
        unless,
        map(part(value.value), (one): Scalar => !isTrue(one)),
      );
    case 'template':
      return joined(value.parts.map(part), (parts) => parts.map(String).join(''), at, unless);
    case 'call':
      return over(unless, called(value, found, part) ?? unknown('it is computed', here(expression)));
    case 'path': {
      // Of another resource: `aws_lambda_function.worker.timeout`.
      const block = resourceIn(found.module, value.names[0]!, value.names[1] ?? '');
      const written = value.names.length === 3 ? attribute(block, value.names[2]!) : undefined;
      if (!written || !block) break;
      const known = scalarOf(written, instanceMeant(block, value, found.module), depth + 1);
      return known.is === 'set' ? { ...known, at } : known;
    }
  }
  return unknown(reason(value), here(expression));
}

const over = (unless: string | undefined, known: Known<Scalar>): Known<Scalar> =>
  known.is === 'set' ? set(known.value, known.at, unless ?? known.unless) : known;

/** Of several values, all of them known. */
function joined(parts: Known<Scalar>[], join: (parts: Scalar[]) => Scalar, at: Loc, unless?: string): Known<Scalar> {
  const missing = parts.find((part) => part.is !== 'set');
  if (missing) return missing;
  const values = parts.flatMap((part) => (part.is === 'set' ? [part] : []));
  return set(join(values.map(({ value }) => value)), at, unless ?? values.find((one) => one.unless)?.unless);
}

function calculated(value: Expression & { is: 'binary' }, a: Known<Scalar>, b: Known<Scalar>): Known<Scalar> {
  const at = here(value);
  const alone = [a, b].find((one) => one.is === 'set' && isTrue(one.value) === deciding[value.operator]);
  if (alone?.is === 'set') return { ...alone, at };
  if (a.is !== 'set') return a;
  if (b.is !== 'set') return b;
  const result = calculate(value.operator, a.value, b.value);
  return result === undefined ? unknown('it is computed', at) : set(result, at, a.unless ?? b.unless);
}

/** `var.events != null` */
function compared(value: Expression & { is: 'binary' }, { module }: Written): Known<Scalar> | undefined {
  const other = value.right.is === 'null' ? value.left : value.left.is === 'null' ? value.right : undefined;
  if (!other || !/^[!=]=$/.test(value.operator)) return undefined;
  const { expression, unless } = follow(other, module);
  if (!/^(?:null|literal|template|list|object)$/.test(expression.is)) return undefined;
  return set((expression.is === 'null') === (value.operator === '=='), here(value), unless);
}

function called(
  { name, arguments: given, ...place }: Expression & { is: 'call' },
  { module }: Written,
  part: (one: Expression) => Known<Scalar>,
): Known<Scalar> | undefined {
  const [first] = given;
  if (name === 'length' && first) {
    const { expression, unless } = follow(first, module);
    if (expression.is === 'list') return set(expression.items.length, here(place), unless);
    return expression.is === 'object' ? set(expression.entries.length, here(place), unless) : undefined;
  }
  if (name === 'coalesce') {
    const behind = given.map((one) => follow(one, module));
    const at = behind.findIndex(({ expression }) => expression.is !== 'null');
    const unless = behind.slice(0, at).find((one) => one.unless)?.unless;
    return given[at] && over(unless, part(given[at]));
  }
  const apply = Object.hasOwn(functions, name) ? functions[name] : undefined;
  return apply && joined(given.map(part), (values) => apply(...values.map(Number)), here(place));
}

function reason(value: Expression): string {
  if (value.is !== 'path') return 'it is computed';
  const [first, name] = value.names;
  return first === 'var' ? `the variable ${name} has no value here` : `${value.names.join('.')} is not known here`;
}
