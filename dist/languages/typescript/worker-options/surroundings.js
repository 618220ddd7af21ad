import { literalText, partsOf, walk } from '../../../code/walk.js';
/** What stands around the expressions of a module: the module itself only leads inward. */
export class Surroundings {
    outer = new Map();
    names = new Map();
    decorated = new Map();
    constructor(module) {
        for (const { name, value } of module.exports)
            if (value && /^\w+$/.test(name))
                this.names.set(value, name);
        const decorators = (code) => {
            for (const one of code.decorators)
                this.decorated.set(one, code);
        };
        walk(module, {
            function: decorators,
            class: decorators,
            statement: (statement, place) => {
                const name = statement.is === 'assign' ? called(statement.target, place) : undefined;
                if (statement.is === 'assign' && name !== undefined)
                    this.names.set(statement.value, name);
            },
            expression: (expression) => {
                for (const part of partsOf(expression))
                    this.outer.set(part, expression);
                if (expression.is !== 'object')
                    return;
                for (const { key, value } of expression.entries) {
                    const name = key && literalText(key);
                    if (name !== undefined)
                        this.names.set(value, name);
                }
            },
        });
    }
    /** What an expression is called by the variable, key, class or function that it, or the call that takes it, belongs to. */
    nameOf(expression) {
        const outer = this.outer.get(expression);
        const own = this.names.get(expression) ?? this.decorated.get(expression)?.name;
        return own ?? (outer?.is === 'call' ? this.nameOf(outer) : undefined);
    }
    /** The calls that take the expression, or an object that it stands in, as an argument; the nearest first. */
    callsAround(expression) {
        const outer = this.outer.get(expression);
        if (!outer)
            return [];
        const taken = outer.is === 'call' && outer.callee !== expression ? [outer] : [];
        return [...taken, ...this.callsAround(outer)];
    }
    /** What a call decorates. */
    decoratedBy(call) {
        return this.decorated.get(call);
    }
}
function called(target, { enclosing }) {
    if (target.is === 'member')
        return target.name;
    if (target.is !== 'name')
        return undefined;
    const owner = enclosing.at(-1);
    const field = owner && 'bases' in owner && owner.name !== undefined;
    return field ? `${owner.name}.${target.name}` : target.name;
}
