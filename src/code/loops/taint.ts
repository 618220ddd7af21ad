import type { Call, Expression, FunctionCode, Module, Statement } from '../module.js';
import { namesIn } from '../status/result-use.js';
import { blocksOf, expressionsOf, partsOf } from '../walk.js';

/** The names that carry a message, or something of it: a value that was made from one, wherever the function is. */
export type Carriers = ReadonlySet<string>;

/** Whether an expression speaks of one; what only a callback in it says is the callback's own. */
export function carries(expression: Expression | undefined, names: Carriers, source?: Expression): boolean {
  if (!expression) return false;
  if (expression === source) return true;
  if (expression.is === 'name') return names.has(expression.name);
  if (partsOf(expression).some((part) => carries(part, names, source))) return true;
  // A comprehension, or a function that is called where it stands.
  return (
    expression.is === 'call' &&
    expression.callee.is === 'function' &&
    carriesIn(expression.callee.function.body, names, source)
  );
}

const carriesIn = (block: readonly Statement[], names: Carriers, source?: Expression): boolean =>
  block.some(
    (statement) =>
      expressionsOf(statement).some((part) => carries(part, names, source)) ||
      blocksOf(statement).some((inner) => carriesIn(inner, names, source)),
  );

/** All names to which the messages of `source` flow in a body, its callbacks included. */
export function carriersIn(owner: FunctionCode | Module, seeds: Iterable<string>, source?: Expression): Carriers {
  const names = new Set(seeds);
  for (let before = -1; before !== names.size; ) {
    before = names.size;
    inBlock(owner.body, names, source);
  }
  return names;
}

function inBlock(block: readonly Statement[], names: Set<string>, source?: Expression): void {
  for (const statement of block) {
    if (statement.is === 'assign' && carries(statement.value, names, source)) add(statement.target, names);
    else if (statement.is === 'loop' && statement.target && carries(statement.over, names, source))
      add(statement.target, names);
    else if (statement.is === 'with')
      for (const { value, as } of statement.items) if (as && carries(value, names, source)) add(as, names);
    for (const part of expressionsOf(statement)) inExpression(part, names, source);
    for (const inner of blocksOf(statement)) inBlock(inner, names, source);
  }
}

function inExpression(expression: Expression, names: Set<string>, source?: Expression): void {
  if (expression.is === 'assignment' && carries(expression.value, names, source)) add(expression.target, names);
  if (expression.is === 'function') inBlock(expression.function.body, names, source);
  if (expression.is === 'call') {
    const gathering = gatheredIn(expression);
    if (gathering && expression.arguments.some(({ value }) => carries(value, names, source))) names.add(gathering);
    const given = carries(expression, names, source);
    for (const { value } of expression.arguments)
      if (value.is === 'function' && given)
        for (const { name, pattern } of value.function.parameters)
          for (const one of pattern ? namesIn(pattern) : [name])
            if (!/^_?(err(or)?|e|index|idx|i)$/.test(one)) names.add(one);
  }
  for (const part of partsOf(expression)) inExpression(part, names, source);
}

/** `handles.append(message["ReceiptHandle"])`. */
const gatheredIn = ({ callee }: Call): string | undefined =>
  callee.is === 'member' && callee.of.is === 'name' && /^(append|extend|push)$/.test(callee.name)
    ? callee.of.name
    : undefined;

function add(target: Expression, names: Set<string>): void {
  const patterns = target.is === 'object' ? target.entries.map(({ value }) => value) : [target];
  for (const one of patterns) for (const name of namesIn(one.is === 'assignment' ? one.target : one)) names.add(name);
}
