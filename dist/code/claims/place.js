import { localNames, moduleNames } from '../names.js';
import { isFunction, walk } from '../walk.js';
import { functionAround } from './spots.js';
/** The names that an expression begins with: `config` of `config.tables.jobs`; none of its strings, keywords and globals. */
export function rootsOf(expression) {
    const code = expression.replaceAll(/'[^']*'|"[^"]*"|`[^`$]*`/g, "''");
    const names = code.matchAll(/(?<![\w$.])[A-Za-z_$][\w$]*(?!\s*=(?!=))/g);
    return [...new Set([...names].map(([name]) => name))].filter((name) => !everywhere.has(name));
}
const everywhere = new Set('process new await as null undefined true false string typeof String Number None True False not and or in is if else str int'.split(' '));
/** Whether every name of the expressions is one of the module's own where they stand: no parameter, no local, no `this`. */
export function isOfModule(module, at, expressions) {
    const own = moduleNames(module);
    const local = new Set(functionsAround(module, at).flatMap((code) => [...localNames(code).keys()]));
    return expressions.flatMap(rootsOf).every((name) => own.has(name) && !local.has(name));
}
function functionsAround(module, at) {
    const innermost = functionAround(module, at);
    const found = innermost ? [innermost] : [];
    walk(module, {
        function(code, place) {
            if (code === innermost)
                found.push(...place.enclosing.filter(isFunction));
        },
    });
    return found;
}
/** The last of the module's statements that something built from the expressions must come after; its last import, at least. */
export function lastNeeded(module, expressions) {
    const own = moduleNames(module);
    const spans = [...module.imports.filter((one) => isTop(module, one))];
    for (const name of expressions.flatMap(rootsOf))
        for (const binding of own.get(name) ?? []) {
            const span = spanOfBinding(binding);
            const around = span && module.body.find((one) => one.start <= span.start && span.end <= one.end);
            if (around)
                spans.push(statementSpan(module, around));
        }
    return spans.sort((a, b) => a.end - b.end).at(-1);
}
const isTop = (module, one) => !functionAround(module, one);
const spanOfBinding = (binding) => binding.is === 'value'
    ? binding.at
    : binding.is === 'function'
        ? binding.function
        : binding.is === 'class'
            ? binding.class
            : undefined;
const statementSpan = (_module, statement) => statement;
/** The text of the value that a module's constant is made of. */
export function codeOf(module, name, text) {
    const [binding, more] = moduleNames(module).get(name) ?? [];
    return binding?.is === 'value' && !more ? text.slice(binding.value.start, binding.value.end) : undefined;
}
