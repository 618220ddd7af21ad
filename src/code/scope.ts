import { type Known, unknown, valueIn } from '../facts/known.js';
import { type Definition, definitionsOf, type FieldWrite } from './definitions.js';
import { getOrInsert } from './get-or-insert.js';
import type { Argument, Call, Expression, FunctionCode, Scalar } from './module.js';
import type { CodeBase } from './recogniser.js';
import { entryOf, isFunction, keyOf, literalText, locate, type Place, within } from './walk.js';

/** An expression and where it stands. */
export interface Scoped {
  value: Expression;
  scope: Scope;
}

type Frame = ReadonlyMap<string, Scoped>;

/** What the parameters of the functions that calls were followed into were given; one object for each way to them. */
export type Frames = ReadonlyMap<FunctionCode, Frame>;

const tooDeep = 16;

const outer = new WeakMap<CodeBase, Frames>();
const entered = new WeakMap<Frames, WeakMap<Expression, Map<FunctionCode, { bound?: Frames; free?: Frames }>>>();

const outermost = (base: CodeBase): Frames => getOrInsert(outer, base, () => new Map());

/** Code where it stands, with what the parameters around it were given by the calls that were followed to it. */
export class Scope {
  constructor(
    readonly base: CodeBase,
    readonly place: Place,
    readonly frames: Frames = outermost(base),
  ) {}

  /** Some parameter around it is known from a call. */
  get framed(): boolean {
    return this.frames.size > 0;
  }

  at(place: Place): Scope {
    return new Scope(this.base, place, this.frames);
  }

  /** The body of a function as this call runs it. */
  enter(code: FunctionCode, place: Place, call: Expression & Call, bound: boolean): Scope {
    const from = getOrInsert(entered, this.frames, () => new WeakMap());
    const by = getOrInsert(
      getOrInsert(from, call, () => new Map()),
      code,
      () => ({}),
    );
    const how = bound ? 'bound' : 'free';
    by[how] ??= new Map(this.frames).set(code, frameOf(code, call, this, bound));
    return new Scope(this.base, within(place, code), by[how]);
  }

  /** The definitions of a name in the nearest function that has it, and the scope of that function's body. */
  definitions(name: string): { all: readonly Definition[]; scope: Scope; code?: FunctionCode } | undefined {
    const { module, enclosing } = this.place;
    for (let index = enclosing.length - 1; index >= 0; index -= 1) {
      const code = enclosing[index]!;
      if (!isFunction(code)) continue;
      const all = definitionsOf(code).names.get(name);
      if (all) return { all, scope: this.at({ module, enclosing: enclosing.slice(0, index + 1) }), code };
    }
    const all = definitionsOf(module).names.get(name);
    return all && { all, scope: this.at({ module, enclosing: [] }) };
  }

  /** `job.status = …` and the like, where the name's own function says it. */
  fieldWrites(name: string): readonly FieldWrite[] {
    const found = this.definitions(name);
    return definitionsOf(found?.code ?? this.place.module).fields.get(name) ?? [];
  }

  /** The expression behind a name, a parameter or a member, as far as it is one expression; else the expression itself. */
  follow(expression: Expression, depth = 0): Scoped {
    if (depth > tooDeep) return { value: expression, scope: this };
    const next = this.step(expression, depth);
    return next && next.value !== expression
      ? next.scope.follow(next.value, depth + 1)
      : { value: expression, scope: this };
  }

  /** What the followed call gave for a parameter; undefined for everything else. */
  given(expression: Expression): Scoped | undefined {
    const found = expression.is === 'name' ? this.definitions(expression.name) : undefined;
    return found?.code && expression.is === 'name' && found.all[0]?.how === 'parameter'
      ? this.frames.get(found.code)?.get(expression.name)
      : undefined;
  }

  fold(expression: Expression): Known<Scalar> {
    const { value, scope } = this.follow(expression);
    if (value !== expression && value.is === 'template') return scope.foldTemplate(value);
    if (expression.is === 'template') return this.foldTemplate(expression);
    const folded = scope.base.fold(value, scope.place);
    return folded.is === 'unknown' ? { ...folded, at: locate(expression, this.place) } : folded;
  }

  textOf(expression: Expression): string {
    return this.base.files.read(this.place.module.file)?.slice(expression.start, expression.end) ?? '';
  }

  private foldTemplate(template: Expression & { is: 'template' }): Known<Scalar> {
    const parts = template.parts.map((part) => valueIn(this.fold(part)));
    if (parts.some((part) => part === undefined)) return unknown('it is computed', locate(template, this.place));
    return { is: 'set', value: parts.join(''), at: locate(template, this.place) };
  }

  private step(expression: Expression, depth: number): Scoped | undefined {
    if (expression.is === 'await') return { value: expression.value, scope: this };
    if (expression.is === 'name') return this.named(expression, depth);
    const key = keyOf(expression);
    if (key === undefined || !('of' in expression)) return undefined;
    const of = this.follow(expression.of, depth + 1);
    if (of.value !== expression.of || of.value.is === 'object') {
      const entry = entryOf(of.value, key);
      if (entry) return { value: entry, scope: of.scope };
      // Python's `status.value` of an enumeration's member.
      if (key === 'value' && of.value.is === 'literal') return of;
    }
    return this.meant(expression);
  }

  private named(expression: Expression & { is: 'name' }, depth: number): Scoped | undefined {
    const found = this.definitions(expression.name);
    if (!found?.code) return this.meant(expression);
    const [only, second] = found.all;
    if (second || !only) return undefined;
    if (only.how === 'parameter') return this.frames.get(found.code)?.get(expression.name);
    if (only.how !== 'assigned' || !only.value) return undefined;
    const value = { value: only.value, scope: found.scope };
    return only.path.length === 0 ? value : this.alongPath(value, only.path, depth);
  }

  private alongPath(from: Scoped, path: readonly string[], depth: number): Scoped | undefined {
    let at: Scoped | undefined = from;
    for (const key of path) {
      const of: Scoped | undefined = at?.scope.follow(at.value, depth + 1);
      const entry: Expression | undefined = of && entryOf(of.value, key);
      at = entry && of && { value: entry, scope: of.scope };
    }
    return at;
  }

  private meant(expression: Expression): Scoped | undefined {
    const meaning = this.base.code.meaning(expression, this.place);
    return meaning?.is === 'value' ? { value: meaning.value, scope: this.at(meaning.place) } : undefined;
  }
}

/** What each parameter is given: by position, by keyword, by destructuring, or by its own default. */
function frameOf(code: FunctionCode, call: Expression & Call, caller: Scope, bound: boolean): Frame {
  const frame = new Map<string, Scoped>();
  const parameters = bound && isSelf(code.parameters[0]?.name) ? code.parameters.slice(1) : code.parameters;
  const own = { place: within(caller.place, code) };
  const positional = call.arguments.filter((one) => one.name === undefined && !one.spread);
  const spread = call.arguments.some((one) => one.spread);
  const [self] = code.parameters;
  if (self && parameters !== code.parameters && call.callee.is === 'member' && call.callee.of.is !== 'call')
    frame.set(self.name, { value: call.callee.of, scope: caller });
  parameters.forEach((parameter, index) => {
    const argument =
      call.arguments.find((one) => one.name !== undefined && one.name === parameter.name) ??
      (parameter.rest || spread ? undefined : positional[index]);
    if (parameter.rest === 'map') frame.set(parameter.name, { value: keywords(call, parameters), scope: caller });
    else if (parameter.pattern) destructure(parameter.pattern, argument, caller, frame);
    else if (argument) frame.set(parameter.name, { value: argument.value, scope: caller });
    else if (parameter.default && !spread && parameter.default.is === 'literal')
      frame.set(parameter.name, { value: parameter.default, scope: caller.at(own.place) });
  });
  return frame;
}

const isSelf = (name: string | undefined): boolean => name === 'self' || name === 'cls';

/** `**fields`: the keywords that no parameter takes, as a dictionary. */
function keywords(call: Expression & Call, parameters: readonly { name: string }[]): Expression {
  const left = call.arguments.filter(
    (one: Argument) => one.spread === 'map' || (one.name && !parameters.some(({ name }) => name === one.name)),
  );
  return {
    is: 'object',
    start: call.start,
    end: call.end,
    entries: left.map((one) => ({
      start: one.start,
      end: one.end,
      value: one.value,
      key: one.name ? { is: 'literal', value: one.name, start: one.start, end: one.start } : undefined,
    })),
  };
}

function destructure(
  pattern: Expression,
  argument: Argument | undefined,
  caller: Scope,
  frame: Map<string, Scoped>,
): void {
  if (pattern.is !== 'object' || !argument) return;
  const given = caller.follow(argument.value);
  for (const { key, value } of pattern.entries) {
    const name = value.is === 'assignment' ? value.target : value;
    const entry = key && entryOf(given.value, literalText(key) ?? '');
    if (name.is === 'name' && entry) frame.set(name.name, { value: entry, scope: given.scope });
  }
}
