import type { Call, Expression, Import, Span, Statement } from '../../../code/module.js';
import type { CodeBase } from '../../../code/recogniser.js';
import { locate, type Place } from '../../../code/walk.js';
import { truthy } from '../arithmetic.js';
import { ofArguments } from './dictionary.js';
import { literalKey } from './keys.js';
import { cannotTell, Mapping, type Slot } from './mapping.js';
import { inTurn, runsThrough, setsKeys, turnsOf } from './turns.js';

/** Which expressions stand for what is being filled: a module's names, `app.conf`, a constructor's `self`. */
export interface Subject {
  /** The key that an assignment to this target sets. */
  keyOf(target: Expression): string | undefined;
  /** Whether the expression is the whole: `app.conf`, `globals()`. */
  isWhole(expression: Expression): boolean;
  /** Whether imports set keys too. */
  imports: boolean;
  /** What a call runs that fills the same: a function that is given the app, or writes to it. */
  entered?(call: Call): { statements: readonly Statement[]; place: Place; subject: Subject } | undefined;
}

/**
 * Whether a statement runs. `unless`: it does, unless the environment variable says otherwise; `only-if`: it does not,
 * unless the variable says so.
 */
export type Circumstance = { is: 'always' | 'sometimes' } | { is: 'unless' | 'only-if'; variable: string };

/** How dictionaries are read, and what an import brings in. */
export interface Sources {
  base: CodeBase;
  mappingOf(expression: Expression, place: Place): Mapping;
  imported(one: Import, place: Place): Mapping;
}

/** Follows the statements of a body in their order, as Python would run them. */
export class Body {
  /** How many handlers stand around: an import that fails there is no fault. */
  private guarded = 0;

  constructor(
    private readonly mapping: Mapping,
    private readonly subject: Subject,
    private readonly place: Place,
    private readonly sources: Sources,
  ) {}

  run(statements: readonly Statement[], when: Circumstance = { is: 'always' }): void {
    for (const statement of statements) this.step(statement, when);
  }

  private step(statement: Statement, when: Circumstance): void {
    if ((statement.is === 'assign' || statement.is === 'expression') && statement.value.is === 'call')
      this.enterCall(statement.value, when);
    switch (statement.is) {
      case 'assign':
        this.assign(statement, when);
        break;
      case 'expression':
        if (statement.value.is === 'call') this.call(statement.value, when);
        break;
      case 'if':
        this.branch(statement, when);
        break;
      case 'try':
        this.attempt(statement, when);
        break;
      case 'with':
      case 'block':
        this.run(statement.body, when);
        break;
      case 'loop':
        this.repeat(statement, when);
        break;
      case 'switch':
        for (const one of statement.cases) this.run(one.body, { is: 'sometimes' });
        break;
      case 'other':
        if (!this.subject.imports) break;
        for (const one of this.place.module.imports)
          if (one.start === statement.start) this.bring(one, when, statement);
        break;
    }
  }

  /** A loop over what is written out runs once for each; any other may run. */
  private repeat({ target, over, body }: Statement & { is: 'loop' }, when: Circumstance): void {
    const turns = target && over && setsKeys(body) ? turnsOf(target, over, this.place, this.sources) : undefined;
    if (!turns?.every((turn) => runsThrough(body, turn))) this.run(body, { is: 'sometimes' });
    else for (const turn of turns) this.run(inTurn(body, turn), when);
  }

  private enterCall(call: Call, when: Circumstance): void {
    const entered = this.subject.entered?.(call);
    if (entered) new Body(this.mapping, entered.subject, entered.place, this.sources).run(entered.statements, when);
  }

  private attempt(statement: Statement & { is: 'try' }, when: Circumstance): void {
    this.guarded += statement.handlers.length;
    this.run(statement.body, when);
    this.guarded -= statement.handlers.length;
    for (const handler of statement.handlers) this.run(handler.body, { is: 'sometimes' });
    this.run(statement.otherwise, when);
    this.run(statement.finally, when);
  }

  private bring(one: Import, when: Circumstance, statement: Span): void {
    const brought = this.sources.imported(one, this.place);
    // `try: from .local import *`: without that file the import fails, and nothing changes.
    if (brought.open && this.guarded > 0) return;
    this.merge(brought, when, statement);
  }

  private branch({ test, then, otherwise }: Statement & { is: 'if' }, when: Circumstance): void {
    const known = this.sources.base.fold(test, this.place);
    const decided = known.is === 'set' && (known.unless === undefined || when.is === 'always');
    const [taken, left] = known.is === 'set' && !truthy(known.value) ? [otherwise, then] : [then, otherwise];
    if (!decided) {
      this.run(taken, { is: 'sometimes' });
      this.run(left, { is: 'sometimes' });
    } else if (known.unless === undefined) this.run(taken, when);
    else {
      this.run(taken, { is: 'unless', variable: known.unless });
      this.run(left, { is: 'only-if', variable: known.unless });
    }
  }

  private assign(statement: Statement & { is: 'assign' }, when: Circumstance): void {
    const { target, value, operator } = statement;
    const key = this.subject.keyOf(target);
    if (key !== undefined && operator === undefined) {
      // A declaration without a value sets none.
      if (value.is !== 'other' || value.start !== statement.start)
        this.set(key, this.slot(value, keySpan(target)), when, statement);
    } else if (key !== undefined && operator === '|') this.enter(key, this.read(value), when, statement);
    else if (key !== undefined)
      this.set(key, cannotTell('it is computed', locate(statement, this.place)), when, statement);
    else if (operator === '|' && this.subject.isWhole(target)) this.merge(this.read(value), when, statement);
    else if (target.is === 'list') for (const item of target.items) this.forget(item, when, statement);
    else if (target.is === 'index') this.assignEntry(target, value, when, statement);
  }

  /** `OPTIONS["visibility_timeout"] = 3600`, `globals()["X"] = …`. */
  private assignEntry(
    target: Expression & { is: 'index' },
    value: Expression,
    when: Circumstance,
    statement: Span,
  ): void {
    const entry = literalKey(target.key, this.sources.base, this.place);
    const one = entry === undefined ? this.opened(statement) : new Mapping();
    if (entry !== undefined) one.entries.set(entry, this.slot(value, target.key));
    const key = this.subject.keyOf(target.of);
    if (this.subject.isWhole(target.of)) this.merge(one, when, statement);
    else if (key !== undefined) this.enter(key, one, when, statement);
  }

  /** `OPTIONS.update(…)`, `app.conf.update(…)`, `app.conf.setdefault("x", 1)`. */
  private call(call: Call & Span, when: Circumstance): void {
    const { callee } = call;
    if (callee.is !== 'member' || !['update', 'setdefault', '__setitem__', '__setattr__'].includes(callee.name)) return;
    const key = this.subject.keyOf(callee.of);
    if (key === undefined && !this.subject.isWhole(callee.of)) return;
    const given = callee.name === 'update' ? ofArguments(call.arguments, this.place, this.read) : this.pair(call);
    const there = callee.name === 'setdefault' ? this.read(callee.of) : undefined;
    if (there && [...given.entries.keys()].some((one) => there.entries.has(one))) return;
    const known = there?.open ? ({ is: 'sometimes' } as const) : when;
    if (this.subject.isWhole(callee.of)) this.merge(given, known, call);
    else this.enter(key!, given, known, call);
  }

  private pair(call: Call & Span): Mapping {
    const [key, value] = call.arguments;
    const name = key && literalKey(key.value, this.sources.base, this.place);
    if (name === undefined || !key || !value) return this.opened(call);
    const one = new Mapping();
    one.entries.set(name, this.slot(value.value, key.value));
    return one;
  }

  private read = (value: Expression): Mapping => this.sources.mappingOf(value, this.place);
  private slot = (value: Expression, { start, end }: Span): Slot => ({
    is: 'written',
    value,
    place: this.place,
    key: { start, end },
  });
  private opened = (at: Span): Mapping => Mapping.opened(cannotTell('it is computed', locate(at, this.place)));

  private forget(target: Expression, when: Circumstance, statement: Span): void {
    const key = this.subject.keyOf(target);
    if (key !== undefined) this.set(key, cannotTell('it is computed', locate(statement, this.place)), when, statement);
  }

  private merge(given: Mapping, when: Circumstance, statement: Span): void {
    if (given.open) this.mapping.update(Mapping.opened(given.open));
    for (const [key, slot] of given.entries) this.set(key, slot, when, statement);
  }

  /** Later entries of a dictionary that is already there. */
  private enter(key: string, given: Mapping, when: Circumstance, statement: Span): void {
    const before = this.mapping.entries.get(key);
    this.mapping.addedTo.set(key, cannotTell('it is added to', locate(statement, this.place)));
    if (before?.is !== 'written') return;
    const over = new Mapping();
    if (before.over) over.update(before.over);
    const inner = new Body(over, this.subject, this.place, this.sources);
    inner.merge(given, when.is === 'always' ? when : { is: 'sometimes' }, statement);
    this.mapping.entries.set(key, { ...before, over });
  }

  private set(key: string, slot: Slot, when: Circumstance, statement: Span): void {
    const { entries } = this.mapping;
    const before = entries.get(key);
    if (when.is === 'always' || slot.is === 'unknown') entries.set(key, slot);
    else if (when.is === 'unless') entries.set(key, { ...slot, unless: slot.unless ?? when.variable });
    else if (when.is === 'only-if' && before?.is === 'written')
      entries.set(key, { ...before, unless: before.unless ?? when.variable });
    else if (before?.is !== 'written' || !this.same(before, slot))
      entries.set(key, cannotTell('it depends on a condition', locate(statement, this.place)));
  }

  private same(one: Slot & { is: 'written' }, another: Slot & { is: 'written' }): boolean {
    const { base } = this.sources;
    const [a, b] = [one, another].map((slot) => base.fold(slot.value, slot.place));
    return a?.is === 'set' && b?.is === 'set' && a.value === b.value && !a.unless && !b.unless && !one.over;
  }
}

/** What names the key in a target: `x` of `app.conf.x`, `"x"` of `app.conf["x"]`. */
const keySpan = (target: Expression): Span =>
  target.is === 'member' ? target.nameAt : target.is === 'index' ? target.key : target;
