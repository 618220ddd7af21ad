import { walk } from '../../../code/walk.js';
import { environmentRead } from '../environment.js';
/** The names that some code of the project reads: what it uses itself is its own, whether or not Celery reads it. */
export function namesRead(base) {
    const read = new Set();
    for (const module of base.modules)
        addReads(module, base, read);
    return read;
}
function addReads(module, base, read) {
    const written = new Set();
    for (const one of module.imports)
        read.add(one.name);
    walk(module, {
        statement(statement) {
            if (statement.is !== 'assign')
                return;
            written.add(statement.target);
            if (statement.target.is === 'index')
                written.add(statement.target.key);
        },
        expression(expression, place) {
            if (expression.is === 'object')
                for (const { key } of expression.entries)
                    if (key)
                        written.add(key);
            if (expression.is === 'call' || expression.is === 'index') {
                // A variable of the environment may have the same name.
                const [first] = expression.is === 'call' ? expression.arguments.map(({ value }) => value) : [expression.key];
                if (first && environmentRead(expression, base.code, place))
                    written.add(first);
            }
            if (written.has(expression))
                return;
            if (expression.is === 'name' || expression.is === 'member')
                read.add(expression.name);
            else if (expression.is === 'literal' && typeof expression.value === 'string')
                read.add(expression.value);
        },
    });
}
