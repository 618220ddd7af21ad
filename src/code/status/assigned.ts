import { valueIn } from '../../facts/index.js';
import { callName } from '../canonical.js';
import { pathTo } from '../claims/spots.js';
import { Fields } from '../fields.js';
import type { Assignment, Call, Expression, Span, Statement } from '../module.js';
import type { StoreSet, Term } from '../recogniser.js';
import type { Scope } from '../scope.js';
import { termOf } from '../terms.js';
import { awaited, blocksOf, isFunction, literalText, locate, pathOf, walkExpression } from '../walk.js';
import { type Given, leaves } from './flow.js';
import { statusWithin } from './subdocuments.js';

type CallExpression = Expression & Call;

/** An object that stands for a row, by its names (`self.job`), and what ends the search for what it was given. */
export interface Instance {
  path: readonly string[];
  /** Whether a call writes what was assigned up to it. */
  isSave(call: CallExpression, scope: Scope): boolean;
}

/** What was assigned behind tests of the saving function: `if job.status == 'QUEUED': job.status = 'RUNNING'`. */
export interface Tested {
  value: Term;
  given: readonly Given[];
}

export interface Assigned {
  sets: ReadonlyMap<string, StoreSet>;
  /** For attributes whose set is not sure. */
  tested: ReadonlyMap<string, Tested>;
  /** False where more was assigned in a way that could not be read. */
  complete: boolean;
}

/** What was assigned to the attributes of an object on the way to `at`, since it was bound or saved; in its callers too. */
export function assignedTo(instance: Instance, at: Span, scope: Scope): Assigned {
  const search = new Search(instance, scope);
  search.before(at);
  return search;
}

class Search implements Assigned {
  readonly sets = new Map<string, StoreSet>();
  readonly tested = new Map<string, Tested>();
  complete = true;

  private readonly saving: Scope;

  constructor(
    private instance: Instance,
    private scope: Scope,
  ) {
    this.saving = scope;
  }

  before(at: Span, depth = 0): void {
    const { module, enclosing } = this.scope.place;
    const code = enclosing.findLast(isFunction);
    for (const { block, index, statement } of pathTo((code ?? module).body, at).toReversed()) {
      // `job = await job.save()` binds what the call gives back.
      if ((statement.is !== 'assign' && this.binds(statement)) || this.ends(block.slice(0, index))) return;
    }
    const [root, ...rest] = this.instance.path;
    const given = this.scope.given({ is: 'name', name: root!, start: at.start, end: at.start });
    const path = given && pathOf(given.value);
    if (!path || depth > 3) return;
    this.instance = { ...this.instance, path: [...path, ...rest] };
    this.scope = given.scope;
    this.before(given.value, depth + 1);
  }

  /** The statements from the last to the first; true where nothing before them matters. */
  private ends(block: readonly Statement[]): boolean {
    return block.toReversed().some((statement) => this.endsAt(statement));
  }

  private endsAt(statement: Statement): boolean {
    if (this.binds(statement)) return true;
    switch (statement.is) {
      case 'assign':
        this.assign(statement, true);
        return this.saves(statement.value);
      case 'expression':
        return this.saves(statement.value) || this.called(statement.value);
      case 'with':
      case 'block':
        return this.ends(statement.body);
      case 'try':
        if (this.ends(statement.finally)) return true;
        for (const { body } of statement.handlers) this.perhaps(body);
        return this.ends(statement.otherwise) || this.ends(statement.body);
      case 'if':
        // `if job: job.status = 'RUNNING'`: where there is no job, none is saved.
        if (this.isThere(statement.test)) return this.ends(statement.then);
        this.either(statement, []);
        return false;
      default:
        for (const block of blocksOf(statement)) this.perhaps(block);
        return false;
    }
  }

  private either({ test, then, otherwise }: Statement & { is: 'if' }, given: readonly Given[]): void {
    this.perhaps(then, [...given, { test, holds: true }]);
    this.perhaps(otherwise, [...given, { test, holds: false }]);
  }

  /** A block that may have been run: what it assigns is not sure, and what it saves is no longer open. */
  private perhaps(block: readonly Statement[], given: readonly Given[] = []): void {
    if (leaves(block) || block.some((one) => one.is === 'expression' && this.saves(one.value))) return;
    for (const one of block.toReversed())
      if (one.is === 'assign') this.assign(one, false, given);
      else if (one.is === 'expression') this.called(one.value, false);
      else if (one.is === 'if') this.either(one, given);
      else for (const inner of blocksOf(one)) this.perhaps(inner);
  }

  private assign({ target, value, operator }: Assignment, sure: boolean, given: readonly Given[] = []): void {
    const path = pathOf(target);
    const attribute = this.isOwn(path?.slice(0, -1))
      ? path!.at(-1)
      : statusWithin(target, this.instance.path, this.scope);
    if (attribute === undefined) return;
    const term = operator ? this.amended(attribute, operator, value) : termOf(value, this.scope);
    if (given.length > 0 && this.scope === this.saving && !this.sets.has(attribute))
      this.tested.set(attribute, { value: term, given });
    this.set(attribute, sure ? term : { is: 'unknown' }, value, !operator);
  }

  /** `job.attempts += 1`. */
  private amended(attribute: string, operator: string, value: Expression): Term {
    const by = valueIn(this.scope.fold(value));
    if (typeof by !== 'number' || (operator !== '+' && operator !== '-')) return { is: 'unknown' };
    return { is: 'attribute', attribute, plus: operator === '+' ? by : -by };
  }

  /** `setattr(job, 'status', 'RUNNING')`, `job.set({ status: 'RUNNING' })`, `Object.assign(job, { status: 'RUNNING' })`. */
  private called(value: Expression, sure = true): boolean {
    const call = awaited(value);
    if (call.is !== 'call') return false;
    const [first, second, third] = call.arguments.map((one) => one.value);
    const { callee } = call;
    const name = callName(call);
    const isOwnSet = callee.is === 'member' && callee.name === 'set' && this.isOwn(pathOf(callee.of));
    if (name === 'setattr' && first && this.isOwn(pathOf(first))) this.named(second, third, sure);
    else if (name === 'Object.assign' && first && this.isOwn(pathOf(first))) this.all(second, call, sure);
    else if (isOwnSet && second) this.named(first, second, sure);
    else if (isOwnSet) this.all(first, call, sure);
    return false;
  }

  private named(name: Expression | undefined, to: Expression | undefined, sure: boolean): void {
    const attribute = name && literalText(name);
    if (attribute === undefined || !to) this.complete = false;
    else this.set(attribute, sure ? termOf(to, this.scope) : { is: 'unknown' }, to, true);
  }

  private all(object: Expression | undefined, at: Span, sure: boolean): void {
    const fields = object && Fields.ofObject(object, this.scope, at.start);
    if (!fields || fields.open) this.complete = false;
    for (const attribute of fields?.keys() ?? []) {
      const { value, scope } = fields!.get(attribute)!;
      const isSure = sure && fields!.sure(attribute);
      this.set(attribute, isSure ? termOf(value, scope) : { is: 'unknown' }, value, true, scope);
    }
  }

  private set(attribute: string, value: Term, at: Expression, written: boolean, scope = this.scope): void {
    if (!this.sets.has(attribute)) this.sets.set(attribute, { attribute, value, at: locate(at, scope.place), written });
  }

  private saves(value: Expression): boolean {
    let found = false;
    walkExpression(value, this.scope.place, {
      expression: (one) => {
        found ||= one.is === 'call' && this.instance.isSave(one, this.scope);
      },
    });
    return found;
  }

  /** `job`, `job is not None`. */
  private isThere(test: Expression): boolean {
    const isNothing = test.is === 'binary' && test.right.is === 'literal' && test.right.value === null;
    return this.isOwn(pathOf(test.is === 'binary' && test.operator === '!=' && isNothing ? test.left : test));
  }

  private isOwn(path: readonly string[] | undefined): boolean {
    return path?.join('.') === this.instance.path.join('.');
  }

  /** The name means another object from here on. */
  private binds(statement: Statement): boolean {
    const targets =
      statement.is === 'assign' || statement.is === 'loop'
        ? [statement.target]
        : statement.is === 'with'
          ? statement.items.map((item) => item.as)
          : [];
    return targets.some((target) => target !== undefined && this.isBoundBy(target));
  }

  private isBoundBy(target: Expression): boolean {
    if (target.is === 'list') return target.items.some((item) => this.isBoundBy(item));
    const path = pathOf(target);
    return path?.every((name, index) => name === this.instance.path[index]) ?? false;
  }
}
