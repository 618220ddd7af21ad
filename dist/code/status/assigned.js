import { valueIn } from '../../facts/index.js';
import { pathTo } from '../claims/spots.js';
import { termOf } from '../terms.js';
import { blocksOf, isFunction, literalText, locate, pathOf, walkExpression, walkStatements } from '../walk.js';
import { leaves } from './flow.js';
/** What was assigned to the attributes of an object on the way to `at`, since it was bound or saved; in its callers too. */
export function assignedTo(instance, at, scope) {
    const search = new Search(instance, scope);
    search.before(at);
    return search;
}
class Search {
    instance;
    scope;
    sets = new Map();
    complete = true;
    constructor(instance, scope) {
        this.instance = instance;
        this.scope = scope;
    }
    before(at, depth = 0) {
        const { module, enclosing } = this.scope.place;
        const code = enclosing.findLast(isFunction);
        for (const { block, index, statement } of pathTo((code ?? module).body, at).toReversed()) {
            if (this.binds(statement) || this.ends(block.slice(0, index)))
                return;
        }
        const [root, ...rest] = this.instance.path;
        const given = this.scope.given({ is: 'name', name: root, start: at.start, end: at.start });
        const path = given && pathOf(given.value);
        if (!path || depth > 3)
            return;
        this.instance = { ...this.instance, path: [...path, ...rest] };
        this.scope = given.scope;
        this.before(given.value, depth + 1);
    }
    /** The statements from the last to the first; true where nothing before them matters. */
    ends(block) {
        return block.toReversed().some((statement) => this.endsAt(statement));
    }
    endsAt(statement) {
        if (this.binds(statement))
            return true;
        switch (statement.is) {
            case 'assign':
                this.assign(statement, true);
                return this.saves(statement.value);
            case 'expression':
                return this.saves(statement.value) || this.given(statement.value);
            case 'with':
            case 'block':
                return this.ends(statement.body);
            case 'try':
                if (this.ends(statement.finally))
                    return true;
                for (const { body } of statement.handlers)
                    this.perhaps(body);
                return this.ends(statement.otherwise) || this.ends(statement.body);
            default:
                for (const block of blocksOf(statement))
                    this.perhaps(block);
                return false;
        }
    }
    /** A block that may have been run: what it assigns is not sure, and what it saves is no longer open. */
    perhaps(block) {
        if (leaves(block) || block.some((one) => one.is === 'expression' && this.saves(one.value)))
            return;
        walkStatements(block, this.scope.place, {
            statement: (statement) => {
                if (statement.is === 'assign')
                    this.assign(statement, false);
                else if (statement.is === 'expression')
                    this.given(statement.value, false);
            },
        });
    }
    assign({ target, value, operator }, sure) {
        const path = pathOf(target);
        const attribute = path && path.length === this.instance.path.length + 1 ? path.at(-1) : undefined;
        if (attribute === undefined || !this.isOwn(path.slice(0, -1)))
            return;
        const term = operator ? this.amended(attribute, operator, value) : termOf(value, this.scope);
        this.set(attribute, sure ? term : { is: 'unknown' }, value, !operator);
    }
    /** `job.attempts += 1`. */
    amended(attribute, operator, value) {
        const by = valueIn(this.scope.fold(value));
        if (typeof by !== 'number' || (operator !== '+' && operator !== '-'))
            return { is: 'unknown' };
        return { is: 'attribute', attribute, plus: operator === '+' ? by : -by };
    }
    /** `setattr(job, 'status', 'RUNNING')`, in Python. */
    given(value, sure = true) {
        if (value.is !== 'call' || value.callee.is !== 'name' || value.callee.name !== 'setattr')
            return false;
        const [object, name, to] = value.arguments.map((one) => one.value);
        if (!object || !name || !to || !this.isOwn(pathOf(object)))
            return false;
        const attribute = literalText(name);
        if (attribute === undefined)
            this.complete = false;
        else
            this.set(attribute, sure ? termOf(to, this.scope) : { is: 'unknown' }, to, true);
        return false;
    }
    set(attribute, value, at, written) {
        if (!this.sets.has(attribute))
            this.sets.set(attribute, { attribute, value, at: locate(at, this.scope.place), written });
    }
    saves(value) {
        let found = false;
        walkExpression(value, this.scope.place, {
            expression: (one) => {
                found ||= one.is === 'call' && this.instance.isSave(one, this.scope);
            },
        });
        return found;
    }
    isOwn(path) {
        return path?.join('.') === this.instance.path.join('.');
    }
    /** The name means another object from here on. */
    binds(statement) {
        const targets = statement.is === 'assign' || statement.is === 'loop'
            ? [statement.target]
            : statement.is === 'with'
                ? statement.items.map((item) => item.as)
                : [];
        return targets.some((target) => target !== undefined && this.isBoundBy(target));
    }
    isBoundBy(target) {
        if (target.is === 'list')
            return target.items.some((item) => this.isBoundBy(item));
        const path = pathOf(target);
        return path?.every((name, index) => name === this.instance.path[index]) ?? false;
    }
}
