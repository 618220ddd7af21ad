import { isFunction, walk } from '../../../code/walk.js';
/**
 * Which functions and modules may write to an app's `conf`: those that speak of one, and those that call such a function, by
 * name. To run every function of a large project for each of its apps takes seconds.
 */
export class ConfMentions {
    said = new Map();
    names = new Set();
    constructor(modules) {
        for (const module of modules)
            this.read(module);
        for (let before = -1; before < this.names.size;) {
            before = this.names.size;
            for (const code of this.said.keys())
                if (isCode(code) && code.name && this.may(code))
                    this.names.add(code.name);
        }
    }
    /** A function, or a module's own statements. */
    may(code) {
        const said = this.said.get(code);
        if (!said)
            return true;
        return said.conf || [...said.calls].some((name) => this.names.has(name));
    }
    /** A call of such a function, or one that hands an app or its settings on. */
    mayCall(call) {
        if (this.names.has(lastName(call)))
            return true;
        return call.arguments.some(({ value }) => value.is === 'name' && /app|celery|conf/i.test(value.name));
    }
    read(module) {
        const of = (code) => {
            let said = this.said.get(code);
            if (!said) {
                said = { conf: false, calls: new Set() };
                this.said.set(code, said);
            }
            return said;
        };
        of(module);
        walk(module, {
            function: (code) => void of(code),
            expression(expression, { enclosing }) {
                const around = [module, ...enclosing.filter(isFunction)].map(of);
                if (expression.is === 'call')
                    for (const said of around)
                        said.calls.add(lastName(expression));
                const conf = expression.is === 'member' ? expression.name === 'conf' : isConfName(expression);
                if (conf)
                    for (const said of around)
                        said.conf = true;
            },
        });
    }
}
const isCode = (code) => 'parameters' in code;
const isConfName = (expression) => expression.is === 'name' && /conf/i.test(expression.name ?? '');
const lastName = ({ callee }) => (callee.is === 'name' || callee.is === 'member' ? callee.name : '');
