import { locate } from '../../../code/walk.js';
import { truthy } from '../arithmetic.js';
import { ofArguments } from './dictionary.js';
import { literalKey } from './keys.js';
import { cannotTell, Mapping } from './mapping.js';
/** Follows the statements of a body in their order, as Python would run them. */
export class Body {
    mapping;
    subject;
    place;
    sources;
    /** How many handlers stand around: an import that fails there is no fault. */
    guarded = 0;
    constructor(mapping, subject, place, sources) {
        this.mapping = mapping;
        this.subject = subject;
        this.place = place;
        this.sources = sources;
    }
    run(statements, when = { is: 'always' }) {
        for (const statement of statements)
            this.step(statement, when);
    }
    step(statement, when) {
        if ((statement.is === 'assign' || statement.is === 'expression') && statement.value.is === 'call')
            this.enterCall(statement.value, when);
        switch (statement.is) {
            case 'assign':
                this.assign(statement, when);
                break;
            case 'expression':
                if (statement.value.is === 'call')
                    this.call(statement.value, when);
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
                this.run(statement.body, { is: 'sometimes' });
                break;
            case 'switch':
                for (const one of statement.cases)
                    this.run(one.body, { is: 'sometimes' });
                break;
            case 'other':
                if (!this.subject.imports)
                    break;
                for (const one of this.place.module.imports)
                    if (one.start === statement.start)
                        this.bring(one, when, statement);
                break;
        }
    }
    enterCall(call, when) {
        const entered = this.subject.entered?.(call);
        if (entered)
            new Body(this.mapping, entered.subject, entered.place, this.sources).run(entered.statements, when);
    }
    attempt(statement, when) {
        this.guarded += statement.handlers.length;
        this.run(statement.body, when);
        this.guarded -= statement.handlers.length;
        for (const handler of statement.handlers)
            this.run(handler.body, { is: 'sometimes' });
        this.run(statement.otherwise, when);
        this.run(statement.finally, when);
    }
    bring(one, when, statement) {
        const brought = this.sources.imported(one, this.place);
        // `try: from .local import *`: without that file the import fails, and nothing changes.
        if (brought.open && this.guarded > 0)
            return;
        this.merge(brought, when, statement);
    }
    branch({ test, then, otherwise }, when) {
        const known = this.sources.base.fold(test, this.place);
        const decided = known.is === 'set' && (known.unless === undefined || when.is === 'always');
        const [taken, left] = known.is === 'set' && !truthy(known.value) ? [otherwise, then] : [then, otherwise];
        if (!decided) {
            this.run(taken, { is: 'sometimes' });
            this.run(left, { is: 'sometimes' });
        }
        else if (known.unless === undefined)
            this.run(taken, when);
        else {
            this.run(taken, { is: 'unless', variable: known.unless });
            this.run(left, { is: 'only-if', variable: known.unless });
        }
    }
    assign(statement, when) {
        const { target, value, operator } = statement;
        const key = this.subject.keyOf(target);
        if (key !== undefined && operator === undefined) {
            // A declaration without a value sets none.
            if (value.is !== 'other' || value.start !== statement.start)
                this.set(key, this.slot(value, keySpan(target)), when, statement);
        }
        else if (key !== undefined && operator === '|')
            this.enter(key, this.read(value), when, statement);
        else if (key !== undefined)
            this.set(key, cannotTell('it is computed', locate(statement, this.place)), when, statement);
        else if (operator === '|' && this.subject.isWhole(target))
            this.merge(this.read(value), when, statement);
        else if (target.is === 'list')
            for (const item of target.items)
                this.forget(item, when, statement);
        else if (target.is === 'index')
            this.assignEntry(target, value, when, statement);
    }
    /** `OPTIONS["visibility_timeout"] = 3600`, `globals()["X"] = …`. */
    assignEntry(target, value, when, statement) {
        const entry = literalKey(target.key, this.sources.base, this.place);
        const one = entry === undefined ? this.opened(statement) : new Mapping();
        if (entry !== undefined)
            one.entries.set(entry, this.slot(value, target.key));
        const key = this.subject.keyOf(target.of);
        if (this.subject.isWhole(target.of))
            this.merge(one, when, statement);
        else if (key !== undefined)
            this.enter(key, one, when, statement);
    }
    /** `OPTIONS.update(…)`, `app.conf.update(…)`, `app.conf.setdefault("x", 1)`. */
    call(call, when) {
        const { callee } = call;
        if (callee.is !== 'member' || !['update', 'setdefault', '__setitem__', '__setattr__'].includes(callee.name))
            return;
        const key = this.subject.keyOf(callee.of);
        if (key === undefined && !this.subject.isWhole(callee.of))
            return;
        const given = callee.name === 'update' ? ofArguments(call.arguments, this.place, this.read) : this.pair(call);
        const there = callee.name === 'setdefault' ? this.read(callee.of) : undefined;
        if (there && [...given.entries.keys()].some((one) => there.entries.has(one)))
            return;
        const known = there?.open ? { is: 'sometimes' } : when;
        if (this.subject.isWhole(callee.of))
            this.merge(given, known, call);
        else
            this.enter(key, given, known, call);
    }
    pair(call) {
        const [key, value] = call.arguments;
        const name = key && literalKey(key.value, this.sources.base, this.place);
        if (name === undefined || !key || !value)
            return this.opened(call);
        const one = new Mapping();
        one.entries.set(name, this.slot(value.value, key.value));
        return one;
    }
    read = (value) => this.sources.mappingOf(value, this.place);
    slot = (value, { start, end }) => ({
        is: 'written',
        value,
        place: this.place,
        key: { start, end },
    });
    opened = (at) => Mapping.opened(cannotTell('it is computed', locate(at, this.place)));
    forget(target, when, statement) {
        const key = this.subject.keyOf(target);
        if (key !== undefined)
            this.set(key, cannotTell('it is computed', locate(statement, this.place)), when, statement);
    }
    merge(given, when, statement) {
        if (given.open)
            this.mapping.update(Mapping.opened(given.open));
        for (const [key, slot] of given.entries)
            this.set(key, slot, when, statement);
    }
    /** Later entries of a dictionary that is already there. */
    enter(key, given, when, statement) {
        const before = this.mapping.entries.get(key);
        this.mapping.addedTo.set(key, cannotTell('it is added to', locate(statement, this.place)));
        if (before?.is !== 'written')
            return;
        const over = new Mapping();
        if (before.over)
            over.update(before.over);
        const inner = new Body(over, this.subject, this.place, this.sources);
        inner.merge(given, when.is === 'always' ? when : { is: 'sometimes' }, statement);
        this.mapping.entries.set(key, { ...before, over });
    }
    set(key, slot, when, statement) {
        const { entries } = this.mapping;
        const before = entries.get(key);
        if (when.is === 'always' || slot.is === 'unknown')
            entries.set(key, slot);
        else if (when.is === 'unless')
            entries.set(key, { ...slot, unless: slot.unless ?? when.variable });
        else if (when.is === 'only-if' && before?.is === 'written')
            entries.set(key, { ...before, unless: before.unless ?? when.variable });
        else if (before?.is !== 'written' || !this.same(before, slot))
            entries.set(key, cannotTell('it depends on a condition', locate(statement, this.place)));
    }
    same(one, another) {
        const { base } = this.sources;
        const [a, b] = [one, another].map((slot) => base.fold(slot.value, slot.place));
        return a?.is === 'set' && b?.is === 'set' && a.value === b.value && !a.unless && !b.unless && !one.over;
    }
}
/** What names the key in a target: `x` of `app.conf.x`, `"x"` of `app.conf["x"]`. */
const keySpan = (target) => target.is === 'member' ? target.nameAt : target.is === 'index' ? target.key : target;
