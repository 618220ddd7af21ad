import type { ClassCode, Expression, FunctionCode, Module, Span, Statement } from './module.js';

/** Where a piece of code stands: what surrounds it, the innermost last. */
export interface Place {
  module: Module;
  enclosing: readonly (FunctionCode | ClassCode)[];
}

export const isFunction = (code: FunctionCode | ClassCode): code is FunctionCode => 'parameters' in code;
export const within = (place: Place, code: FunctionCode | ClassCode): Place => ({
  module: place.module,
  enclosing: [...place.enclosing, code],
});
export const top = (module: Module): Place => ({ module, enclosing: [] });
export const locate = (span: Span, place: Place) => ({ file: place.module.file, start: span.start, end: span.end });

export interface Visitor {
  expression?(expression: Expression, place: Place): void;
  statement?(statement: Statement, place: Place): void;
  function?(code: FunctionCode, place: Place): void;
  class?(code: ClassCode, place: Place): void;
}

/** Every statement and expression of a module, outermost first, in the order of the text. */
export function walk(module: Module, visitor: Visitor): void {
  walkStatements(module.body, top(module), visitor);
  for (const { value } of module.exports) if (value) walkExpression(value, top(module), visitor);
}

export function walkStatements(body: readonly Statement[], place: Place, visitor: Visitor): void {
  for (const statement of body) {
    visitor.statement?.(statement, place);
    for (const part of expressionsOf(statement)) walkExpression(part, place, visitor);
    if (statement.is === 'function') walkFunction(statement.function, place, visitor);
    else if (statement.is === 'class') walkClass(statement.class, place, visitor);
    else for (const block of blocksOf(statement)) walkStatements(block, place, visitor);
  }
}

export function walkExpression(expression: Expression, place: Place, visitor: Visitor): void {
  visitor.expression?.(expression, place);
  if (expression.is === 'function') walkFunction(expression.function, place, visitor);
  else if (expression.is === 'class') walkClass(expression.class, place, visitor);
  else for (const part of partsOf(expression)) walkExpression(part, place, visitor);
}

export function walkFunction(code: FunctionCode, place: Place, visitor: Visitor): void {
  visitor.function?.(code, place);
  for (const decorator of code.decorators) walkExpression(decorator, place, visitor);
  for (const parameter of code.parameters) if (parameter.default) walkExpression(parameter.default, place, visitor);
  walkStatements(code.body, within(place, code), visitor);
}

function walkClass(code: ClassCode, place: Place, visitor: Visitor): void {
  visitor.class?.(code, place);
  for (const part of [...code.decorators, ...code.bases]) walkExpression(part, place, visitor);
  walkStatements(code.body, within(place, code), visitor);
}

/** The statement lists directly inside a statement; those of a nested function or class are not its own. */
export function blocksOf(statement: Statement): Statement[][] {
  switch (statement.is) {
    case 'if':
      return [statement.then, statement.otherwise];
    case 'switch':
      return statement.cases.map((one) => one.body);
    case 'loop':
    case 'with':
    case 'block':
      return [statement.body];
    case 'try':
      return [
        statement.body,
        ...statement.handlers.map((handler) => handler.body),
        statement.otherwise,
        statement.finally,
      ];
    default:
      return [];
  }
}

/** The expressions directly inside a statement, in the order of the text. */
export function expressionsOf(statement: Statement): Expression[] {
  switch (statement.is) {
    case 'expression':
      return [statement.value];
    case 'assign':
      return [statement.target, statement.value];
    case 'if':
      return [statement.test];
    case 'switch':
      return [statement.on, ...statement.cases.flatMap((one) => one.tests)];
    case 'loop':
      return [statement.test, statement.target, statement.over].filter((part) => part !== undefined);
    case 'with':
      return statement.items.flatMap((item) => (item.as ? [item.value, item.as] : [item.value]));
    case 'return':
    case 'throw':
      return statement.value ? [statement.value] : [];
    default:
      return [];
  }
}

/** The expressions directly inside an expression. */
export function partsOf(expression: Expression): Expression[] {
  switch (expression.is) {
    case 'member':
      return [expression.of];
    case 'index':
      return [expression.of, expression.key];
    case 'call':
      return [expression.callee, ...expression.arguments.map((argument) => argument.value)];
    case 'object':
      return expression.entries.flatMap((entry) => (entry.key ? [entry.key, entry.value] : [entry.value]));
    case 'list':
      return expression.items;
    case 'spread':
    case 'unary':
    case 'await':
      return [expression.value];
    case 'binary':
      return [expression.left, expression.right];
    case 'ternary':
      return [expression.test, expression.then, expression.otherwise];
    case 'template':
      return expression.parts;
    case 'assignment':
      return [expression.target, expression.value];
    default:
      return [];
  }
}

/** The literal key of `a.b`, `a['b']`, `{ b: … }`; undefined for a computed one. */
export function keyOf(part: Expression | { key?: Expression }): string | undefined {
  if ('is' in part) {
    if (part.is === 'member') return part.name;
    return part.is === 'index' ? literalText(part.key) : undefined;
  }
  return part.key && literalText(part.key);
}

export const literalText = (expression: Expression): string | undefined =>
  expression.is === 'literal' && typeof expression.value === 'string' ? expression.value : undefined;

/** The value of an entry of an object literal; undefined when it is absent or a later spread may replace it. */
export function entryOf(expression: Expression, key: string): Expression | undefined {
  if (expression.is !== 'object') return undefined;
  let found: Expression | undefined;
  for (const entry of expression.entries) {
    if (!entry.key) found = undefined;
    else if (literalText(entry.key) === key) found = entry.value;
  }
  return found;
}

/** `a.b.c` as `['a', 'b', 'c']`; undefined when something else than names stands in it. */
export function pathOf(expression: Expression): string[] | undefined {
  if (expression.is === 'name') return [expression.name];
  const key = keyOf(expression);
  if (key === undefined || (expression.is !== 'member' && expression.is !== 'index')) return undefined;
  const before = pathOf(expression.of);
  return before && [...before, key];
}

/** Without `await` around it. */
export const awaited = (expression: Expression): Expression =>
  expression.is === 'await' ? awaited(expression.value) : expression;
