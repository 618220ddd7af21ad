import { locate } from '../walk.js';
import { claimOf, isExcluding } from './claims.js';
import { flowOf } from './flow.js';
import { followed } from './follow.js';
import { modelOf, savedBy } from './instances.js';
import { mentions } from './result-use.js';
import { nameOf, readShape, writeShape } from './shapes.js';
import { ofStore } from './store-operations.js';
const deepest = 3;
/** What calls do to stored rows: the library's own, what the project's functions make of them, or what their shape says. */
export class Calls {
    base;
    stores;
    settings;
    plain = new WeakMap();
    entered = [];
    asked = new Set();
    constructor(base, stores, settings) {
        this.base = base;
        this.stores = stores;
        this.settings = settings;
    }
    /** The operations of a call, in the order in which they are made. */
    of(call, scope) {
        if (scope.framed)
            return this.find(call, scope);
        const known = this.plain.get(call);
        if (known)
            return known;
        const found = this.find(call, scope);
        // What was cut short by a function that calls itself is not the whole answer.
        if (this.entered.length === 0)
            this.plain.set(call, found);
        return found;
    }
    /** The project's function that a call leads to; not one without a body of its own. */
    enter(call, scope, code = this.base.near) {
        if (call.new)
            return undefined;
        const meaning = code.meaning(call.callee, scope.place) ?? this.ofRow(call.callee, scope);
        const found = meaning?.is === 'value' ? wrapped(meaning.value, meaning.place) : meaning;
        if (found?.is !== 'function' || found.function.body.every(isAbstract))
            return undefined;
        const { function: own, place } = found;
        const helper = { name: own.name ?? nameOf(call).method, at: locate(own, place) };
        return { code: own, place, scope: scope.enter(own, place, call, call.callee.is === 'member'), helper };
    }
    /** The function behind a property, which is asked for like a value. */
    property(member, scope) {
        const { start, end } = member;
        const entered = this.enter({ is: 'call', callee: member, arguments: [], start, end }, scope);
        return entered?.code.decorators.some((one) => mentions(one, /property$/)) ? entered : undefined;
    }
    /** The saves among what the libraries do by a call. */
    saves(call, scope) {
        return this.stores.flatMap((store) => store.recognise(call, scope)).filter((one) => one.is === 'save');
    }
    /** A member of a row that was read through a class of the project: `job.start`. */
    ofRow(callee, scope) {
        if (callee.is !== 'member' || callee.of.is !== 'name' || this.asked.has(callee))
            return undefined;
        this.asked.add(callee);
        try {
            const model = modelOf(callee.of, scope, callee.start, this);
            return model && this.base.code.member(model, callee.name);
        }
        finally {
            this.asked.delete(callee);
        }
    }
    find(call, scope) {
        const claim = claimOf(call, scope, this.settings);
        if (claim && claim.known !== 'named')
            return [claim];
        const stored = this.stores
            .flatMap((store) => store.recognise(call, scope))
            .flatMap((one) => (one.is === 'save' ? savedBy(one, this) : ofStore(one)));
        if (stored.length > 0)
            return stored;
        const entered = this.enter(call, scope);
        const inside = entered ? this.inside(entered, call, scope) : [];
        if (inside.length > 0)
            return inside;
        if (claim)
            return [claim];
        return this.told(entered, call, scope);
    }
    /** What the arguments of a call say, unless the function that it leads to, however far off, says otherwise. */
    told(near, call, scope) {
        const given = shaped(call, scope);
        const entered = near ?? (given.length > 0 ? this.enter(call, scope, this.base.code) : undefined);
        return entered ? this.handedIn(entered, given[0]) : given;
    }
    /** `updateJob(id, { status: … })`: the function writes whatever it is given, so what it is given says it. */
    handedIn({ code, place, scope: inner, helper }, given) {
        if (given?.is !== 'write')
            return [];
        for (const site of flowOf(code, place).sites)
            for (const store of this.stores)
                for (const one of store.recognise(site.call, inner))
                    if (one.is === 'write' && one.how === 'update' && !one.complete && !one.condition)
                        return [
                            {
                                ...given,
                                known: 'store',
                                store: one.row,
                                helper,
                                writtenAt: locate(site.call, place),
                                refusal: 'throws',
                            },
                        ];
        return [];
    }
    inside(entered, call, scope) {
        if (this.entered.length >= deepest || this.entered.includes(entered.code))
            return [];
        this.entered.push(entered.code);
        try {
            return followed(entered, call, scope, this);
        }
        finally {
            this.entered.pop();
        }
    }
}
/** `const work = traced(async (job) => …)`: the function in it, unless it is kept from running twice. */
function wrapped(value, place) {
    if (value.is !== 'call' || isExcluding(nameOf(value).method))
        return undefined;
    const [only, second] = value.arguments.filter((one) => one.value.is === 'function');
    return only?.value.is === 'function' && !second
        ? { is: 'function', function: only.value.function, place }
        : undefined;
}
/** `pass`, `...`, `raise NotImplementedError`, a doc string: the body stands in a subclass. */
const isAbstract = (statement) => statement.is === 'throw' ||
    statement.is === 'other' ||
    (statement.is === 'expression' && statement.value.is !== 'call' && statement.value.is !== 'await');
function shaped(call, scope) {
    const read = readShape(call, scope);
    if (read)
        return [{ is: 'read', call, scope, ref: read, rowAt: [], locks: /lock|for_?update/i.test(read.text) }];
    const write = writeShape(call, scope);
    if (!write)
        return [];
    const { ref, attribute, to, at } = write;
    return [
        {
            is: 'write',
            call,
            scope,
            ref,
            attribute,
            to: { is: 'set', value: to, at: locate(at, scope.place) },
            how: 'update',
            condition: 'none',
            conditionOn: [],
            from: [],
            refusal: 'unknown',
            known: 'shape',
            own: false,
        },
    ];
}
