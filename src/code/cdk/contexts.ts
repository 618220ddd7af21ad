import { type Known, type Loc, unknown } from '../../facts/known.js';
import type { FunctionCode, Module } from '../module.js';
import type { CodeBase } from '../recogniser.js';
import { Scope } from '../scope.js';
import { isFunction, type Place, walk, within } from '../walk.js';
import { constructorOf, heirIn, superOf } from './names.js';
import type { CallExpression } from './resolve.js';

/** More ways to a place than these are not told apart. */
const most = 16;
const tooDeep = 6;

/** The ways in which code of a construct is run: one for each place of the project that makes it. */
export class Contexts {
  private readonly calls = new Map<FunctionCode, { call: CallExpression; place: Place }[]>();
  private readonly known = new Map<FunctionCode, Scope[]>();

  constructor(
    readonly base: CodeBase,
    modules: readonly Module[],
  ) {
    for (const module of modules)
      walk(module, {
        expression: (expression, place) => {
          if (expression.is === 'call') this.note(expression, place);
        },
      });
  }

  /** Without a frame where nothing of the project leads there: its parameters are then not known. */
  of(place: Place, depth = 0): readonly Scope[] {
    const { module, enclosing } = place;
    const called = enclosing.findLastIndex((code) => isFunction(code) && this.calls.has(code));
    if (called >= 0)
      return this.entered(
        enclosing[called] as FunctionCode,
        { module, enclosing: enclosing.slice(0, called) },
        depth,
      ).map((scope) => scope.at(place));
    const owner = heirIn(place);
    const made = owner && constructorOf(owner, new Scope(this.base, owner.place));
    if (!made || !this.calls.has(made.function)) return [new Scope(this.base, place)];
    return this.entered(made.function, made.place, depth).map((scope) => scope.at(place));
  }

  private entered(code: FunctionCode, place: Place, depth: number): Scope[] {
    const known = this.known.get(code);
    if (known) return known;
    const plain = [new Scope(this.base, within(place, code))];
    if (depth > tooDeep) return plain;
    // What leads back to itself is not known on the way.
    this.known.set(code, plain);
    const found = (this.calls.get(code) ?? []).flatMap((site) =>
      this.of(site.place, depth + 1).map((scope) =>
        scope.enter(code, place, site.call, place.enclosing.at(-1) !== undefined),
      ),
    );
    const scopes = found.length === 0 || found.length > most ? plain : found;
    this.known.set(code, scopes);
    return scopes;
  }

  private note(call: CallExpression, place: Place): void {
    const { code } = this.base;
    const heir = superOf(call) ? heirIn(place) : undefined;
    const meaning = heir ? code.bases(heir.class, heir.place)[0] : code.meaning(call.callee, place);
    const run = meaning?.is === 'class' ? constructorOf(meaning, new Scope(this.base, place)) : meaning;
    if (run?.is !== 'function') return;
    const already = this.calls.get(run.function);
    if (already) already.push({ call, place });
    else this.calls.set(run.function, [{ call, place }]);
  }
}

/** What holds in all of them; unknown where they disagree. */
export function agreed<T>(values: readonly Known<T>[], at: Loc): Known<T> {
  const [first, ...rest] = values;
  const doubt = values.find(({ is }) => is === 'unknown');
  if (!first || doubt) return doubt ?? unknown('nothing makes it', at);
  const same = rest.every((one) => one.is !== 'unknown' && first.is !== 'unknown' && one.value === first.value);
  if (!same || first.is === 'unknown') return unknown('the places that make it give it different values', at);
  const places = new Set(values.map((one) => (one.is === 'set' ? `${one.at.file}:${one.at.start}` : one.is)));
  // Written in several places alike: none of them is the one to change.
  if (places.size > 1) return { is: 'set', value: first.value, at };
  return first;
}
