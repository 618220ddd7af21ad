import { localNames, moduleNames } from './names.js';
import { walk } from './walk.js';
/** The names that a module uses and nothing in it binds: globals, builtins, and what an edit forgot to import. */
export function unboundIn(module) {
    const own = moduleNames(module);
    const found = new Set();
    // A star import may bind anything.
    if (module.imports.some(({ local }) => local === '*'))
        return found;
    walk(module, {
        expression(expression, { enclosing }) {
            if (expression.is !== 'name' || own.has(expression.name))
                return;
            if (!enclosing.some((code) => localNames(code).has(expression.name)))
                found.add(expression.name);
        },
    });
    return found;
}
