import type { ClassCode, Expression, FunctionCode, Import, Module, Span, Statement } from './module.js';
import { blocksOf, literalText, walk } from './walk.js';

/** What a name is bound to, where it is bound. */
export type Binding =
  | { is: 'value'; value: Expression; type?: Expression; constant: boolean; at: Span }
  | { is: 'function'; function: FunctionCode }
  | { is: 'class'; class: ClassCode }
  | { is: 'import'; import: Import }
  /** A parameter, a loop's target, `except … as`: a value that is not written here. */
  | { is: 'opaque'; type?: Expression };

export type Names = ReadonlyMap<string, Binding[]>;

const ofModule = new WeakMap<Module, Names>();
const ofCode = new WeakMap<FunctionCode | ClassCode, Names>();
const reassigned = new WeakMap<Module, ReadonlySet<string>>();

/** All bindings of a module's top level, imports first. */
export function moduleNames(module: Module): Names {
  return remember(ofModule, module, () => {
    const names = new Map<string, Binding[]>();
    for (const one of module.imports) addImport(names, one);
    collect(module.body, names);
    return names;
  });
}

/** The bindings of one function (its parameters and locals) or of a class body. */
export function localNames(code: FunctionCode | ClassCode): Names {
  return remember(ofCode, code, () => {
    const names = new Map<string, Binding[]>();
    if ('parameters' in code)
      for (const parameter of code.parameters) {
        if (parameter.pattern) bindTarget(parameter.pattern, names);
        else add(names, parameter.name, { is: 'opaque', type: parameter.type });
      }
    collect(code.body, names);
    return names;
  });
}

/** Names that some statement of the file assigns a second time, wherever it stands: their value is not one value. */
export function reassignedNames(module: Module): ReadonlySet<string> {
  return remember(reassigned, module, () => {
    const again = new Set<string>();
    const note = (target: Expression) => {
      if (target.is === 'name') again.add(target.name);
    };
    walk(module, {
      statement(statement) {
        if (statement.is === 'assign' && (!statement.declares || statement.operator)) note(statement.target);
      },
      expression(expression) {
        if (expression.is === 'assignment') note(expression.target);
      },
    });
    return again;
  });
}

function collect(body: readonly Statement[], names: Map<string, Binding[]>): void {
  for (const statement of body) {
    if (statement.is === 'function') add(names, statement.function.name, statement);
    else if (statement.is === 'class') add(names, statement.class.name, statement);
    else if (statement.is === 'assign') bindAssignment(statement, names);
    else if (statement.is === 'loop' && statement.target) bindTarget(statement.target, names);
    else if (statement.is === 'with') for (const item of statement.items) if (item.as) bindTarget(item.as, names);
    if (statement.is === 'try') for (const handler of statement.handlers) add(names, handler.name, { is: 'opaque' });
    for (const block of blocksOf(statement)) collect(block, names);
  }
}

function bindAssignment(statement: Extract<Statement, { is: 'assign' }>, names: Map<string, Binding[]>): void {
  const { target, value, type } = statement;
  if (target.is === 'object' && statement.declares) bindParts(target, value, statement, names);
  else if (target.is !== 'name') bindTarget(target, names);
  else if (statement.operator) add(names, target.name, { is: 'opaque' });
  else add(names, target.name, { is: 'value', value, type, constant: statement.declares === 'const', at: statement });
}

/** `const { limit = 30, ...rest } = options`: each name stands for the member that it takes. */
function bindParts(
  target: Extract<Expression, { is: 'object' }>,
  value: Expression,
  statement: Extract<Statement, { is: 'assign' }>,
  names: Map<string, Binding[]>,
): void {
  for (const { key, value: part } of target.entries) {
    const [into, otherwise] = part.is === 'assignment' ? [part.target, part.value] : [part, undefined];
    const name = key && literalText(key);
    if (name === undefined || into.is !== 'name') {
      bindTarget(part, names);
      continue;
    }
    const at = { start: part.start, end: part.end };
    const member: Expression = { is: 'member', ...at, of: value, name, nameAt: key! };
    const taken: Expression = otherwise
      ? { is: 'binary', ...at, operator: '??', left: member, right: otherwise }
      : member;
    add(names, into.name, { is: 'value', value: taken, constant: statement.declares === 'const', at: part });
  }
}

function bindTarget(target: Expression, names: Map<string, Binding[]>): void {
  if (target.is === 'name') add(names, target.name, { is: 'opaque' });
  else if (target.is === 'list') for (const item of target.items) bindTarget(item, names);
  else if (target.is === 'object') for (const entry of target.entries) bindTarget(entry.value, names);
  else if (target.is === 'spread') bindTarget(target.value, names);
  else if (target.is === 'assignment') bindTarget(target.target, names);
}

function add(names: Map<string, Binding[]>, name: string | undefined, binding: Binding): void {
  if (!name) return;
  const already = names.get(name);
  if (already) already.push(binding);
  else names.set(name, [binding]);
}

/** Functions that each import the same thing by the same name give it one meaning. */
function addImport(names: Map<string, Binding[]>, one: Import): void {
  const already = names.get(one.local) ?? [];
  const same = already.some(
    (binding) => binding.is === 'import' && binding.import.from === one.from && binding.import.name === one.name,
  );
  if (!same) add(names, one.local, { is: 'import', import: one });
}

function remember<K extends object, V>(kept: WeakMap<K, V>, key: K, make: () => V): V {
  let value = kept.get(key);
  if (value === undefined) {
    value = make();
    kept.set(key, value);
  }
  return value;
}
