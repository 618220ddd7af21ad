import { Fields } from '../fields.js';
import type { Call, ClassCode, Expression, FunctionCode, Statement } from '../module.js';
import type { Scope, Scoped } from '../scope.js';
import { blocksOf, expressionsOf, keyOf, type Place, walkStatements, within } from '../walk.js';
import { constructorOf, heirIn, type Owner, superOf } from './names.js';

export type CallExpression = Expression & Call;

const tooDeep = 12;

/**
 * The expression behind another: beyond what `Scope` follows also fields of constructs (`this.queue`, `storage.queue`), what the
 * project's own functions return, and defaults (`props.timeout ?? Duration.seconds(30)`).
 */
export function resolve(expression: Expression, scope: Scope, depth = 0): Scoped {
  // A field first: what a meaning says of it has forgotten what its construct was given.
  const field = depth < tooDeep ? memberOf(expression, scope, depth) : undefined;
  if (field) return field.value === expression ? field : resolve(field.value, field.scope, depth + 1);
  const here = scope.follow(expression);
  const next = depth < tooDeep ? step(here, depth, expression) : undefined;
  return next ? resolve(next.value, next.scope, depth + 1) : here;
}

function step({ value, scope }: Scoped, depth: number, from: Expression): Scoped | undefined {
  if (value.is === 'name') return definitionOf(value, scope);
  if (value.is === 'member' || value.is === 'index') return value === from ? undefined : memberOf(value, scope, depth);
  if (value.is === 'call') return returned(value, scope);
  if (value.is === 'ternary') {
    const test = scope.fold(value.test);
    const decided = test.is === 'set' && test.unless === undefined;
    return decided ? { value: test.value ? value.then : value.otherwise, scope } : undefined;
  }
  if (value.is !== 'binary' || (value.operator !== '??' && value.operator !== 'or')) return undefined;
  if (isAbsent(value.left, scope, depth + 1)) return { value: value.right, scope };
  const left = resolve(value.left, scope, depth + 1);
  return left.value.is === 'call' && left.value !== value.left ? left : undefined;
}

/** `const storage = new StorageStack(…)`, of which a meaning says only the class; `const { queue } = this.props`. */
function definitionOf(expression: Expression & { is: 'name' }, scope: Scope): Scoped | undefined {
  const found = scope.definitions(expression.name);
  const [only, second] = found?.all ?? [];
  if (!found || !only?.value || second || only.how !== 'assigned') return undefined;
  const { start, end } = expression;
  const nameAt = { start, end };
  const taken = only.path.reduce<Expression>(
    (of, name) => ({ is: 'member', of, name, nameAt, start, end }),
    only.value,
  );
  return taken.is === 'call' || taken.is === 'member' ? { value: taken, scope: found.scope } : undefined;
}

/** Itself where it is not one value. */
function memberOf(expression: Expression, scope: Scope, depth: number): Scoped | undefined {
  const key = keyOf(expression);
  if (key === undefined || !('of' in expression)) return undefined;
  const { of } = expression;
  const itself = { value: expression, scope };
  if (of.is === 'name' && (of.name === 'this' || of.name === 'self')) {
    const owner = heirIn(scope.place);
    return owner && fieldOf(owner, key, scope, itself);
  }
  const owner = resolve(of, scope, depth + 1);
  if (owner.value.is === 'object') return Fields.ofObject(owner.value, owner.scope)?.get(key);
  if (owner.value.is !== 'call') return undefined;
  const meaning = scope.base.code.meaning(owner.value.callee, owner.scope.place);
  return meaning?.is === 'class' ? fieldOf(meaning, key, made(meaning, owner.value, owner.scope), itself) : undefined;
}

/** Nothing is given there: `undefined`, `None`, or a property that the object of a caller does not have. */
export function isAbsent(expression: Expression, scope: Scope, depth = 0): boolean {
  const { value, scope: at } = resolve(expression, scope, depth);
  if (value.is === 'literal') return value.value === null;
  if (value.is === 'name') return value.name === 'undefined';
  if (value.is !== 'member' || depth > tooDeep) return false;
  const owner = resolve(value.of, at, depth + 1);
  const fields = owner.value.is === 'object' ? Fields.ofObject(owner.value, owner.scope) : undefined;
  return fields !== undefined && !fields.open && !fields.has(value.name);
}

/** The scope of a class's constructor as this call runs it. */
export function made(of: Owner, call: CallExpression, scope: Scope): Scope {
  const run = constructorOf(of, scope);
  return run ? scope.enter(run.function, run.place, call, true) : scope;
}

/** The call of the base's constructor in a constructor. */
export function superCallIn({ body }: FunctionCode): CallExpression | undefined {
  const inside = (statements: readonly Statement[]): CallExpression | undefined => {
    for (const statement of statements) {
      for (const part of expressionsOf(statement)) if (part.is === 'call' && superOf(part)) return part;
      for (const block of blocksOf(statement)) {
        const found = inside(block);
        if (found) return found;
      }
    }
    return undefined;
  };
  return inside(body);
}

/** What a field of a class is given, where that is one place, else `itself`; `scope` knows its constructor's parameters. */
function fieldOf(of: Owner, key: string, scope: Scope, itself: Scoped, depth = 0): Scoped | undefined {
  const [only, second] = fieldsOf(of.class, of.place).get(key) ?? [];
  if (only) return second ? itself : { value: only.value, scope: scope.at(only.place) };
  const base = depth < 8 ? scope.base.code.bases(of.class, of.place)[0] : undefined;
  if (!base) return undefined;
  const own = constructorOf({ ...of, class: { ...of.class, bases: [] } }, scope);
  const call = own && superCallIn(own.function);
  const inner = own && call ? made(base, call, scope.at(within(own.place, own.function))) : scope;
  return fieldOf(base, key, inner, itself, depth + 1);
}

const known = new WeakMap<ClassCode, Map<string, { value: Expression; place: Place }[]>>();

function fieldsOf(code: ClassCode, around: Place): Map<string, { value: Expression; place: Place }[]> {
  const already = known.get(code);
  if (already) return already;
  const found = new Map<string, { value: Expression; place: Place }[]>();
  const note = (key: string, value: Expression, place: Place) =>
    void found.set(key, [...(found.get(key) ?? []), { value, place }]);
  const place = within(around, code);
  for (const statement of code.body) {
    if (statement.is === 'assign' && statement.target.is === 'name' && statement.value.is !== 'other')
      note(statement.target.name, statement.value, place);
    if (statement.is !== 'function') continue;
    const { parameters, body } = statement.function;
    const inside = within(place, statement.function);
    for (const { field, name, start, end } of parameters)
      if (field) note(name, { is: 'name', name, start, end }, inside);
    walkStatements(body, inside, {
      statement(one, where) {
        if (one.is !== 'assign' || one.target.is !== 'member' || one.target.of.is !== 'name') return;
        if (one.target.of.name === 'this' || one.target.of.name === 'self')
          note(one.target.name, one.operator ? { is: 'other', ...span(one), why: 'it is changed' } : one.value, where);
      },
    });
  }
  known.set(code, found);
  return found;
}

const span = ({ start, end }: { start: number; end: number }) => ({ start, end });

/** What a function of the project gives back, where it has one `return`. */
function returned(call: CallExpression, scope: Scope): Scoped | undefined {
  const meaning = scope.base.code.meaning(call.callee, scope.place);
  if (meaning?.is !== 'function' || meaning.function.generator) return undefined;
  const answers: Expression[] = [];
  const collect = (body: readonly Statement[]): void => {
    for (const statement of body) {
      if (statement.is === 'return' && statement.value) answers.push(statement.value);
      for (const block of blocksOf(statement)) collect(block);
    }
  };
  collect(meaning.function.body);
  const [only, second] = answers;
  if (!only || second) return undefined;
  return { value: only, scope: scope.enter(meaning.function, meaning.place, call, meaning.self !== undefined) };
}
