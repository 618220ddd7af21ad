export const isFunction = (code) => 'parameters' in code;
export const within = (place, code) => ({
    module: place.module,
    enclosing: [...place.enclosing, code],
});
export const top = (module) => ({ module, enclosing: [] });
export const locate = (span, place) => ({ file: place.module.file, start: span.start, end: span.end });
/** Every statement and expression of a module, outermost first, in the order of the text. */
export function walk(module, visitor) {
    walkStatements(module.body, top(module), visitor);
    for (const { value } of module.exports)
        if (value)
            walkExpression(value, top(module), visitor);
}
export function walkStatements(body, place, visitor) {
    for (const statement of body) {
        visitor.statement?.(statement, place);
        for (const part of expressionsOf(statement))
            walkExpression(part, place, visitor);
        if (statement.is === 'function')
            walkFunction(statement.function, place, visitor);
        else if (statement.is === 'class')
            walkClass(statement.class, place, visitor);
        else
            for (const block of blocksOf(statement))
                walkStatements(block, place, visitor);
    }
}
export function walkExpression(expression, place, visitor) {
    visitor.expression?.(expression, place);
    if (expression.is === 'function')
        walkFunction(expression.function, place, visitor);
    else if (expression.is === 'class')
        walkClass(expression.class, place, visitor);
    else
        for (const part of partsOf(expression))
            walkExpression(part, place, visitor);
}
export function walkFunction(code, place, visitor) {
    visitor.function?.(code, place);
    for (const decorator of code.decorators)
        walkExpression(decorator, place, visitor);
    for (const parameter of code.parameters)
        if (parameter.default)
            walkExpression(parameter.default, place, visitor);
    walkStatements(code.body, within(place, code), visitor);
}
function walkClass(code, place, visitor) {
    visitor.class?.(code, place);
    for (const part of [...code.decorators, ...code.bases])
        walkExpression(part, place, visitor);
    walkStatements(code.body, within(place, code), visitor);
}
/** The statement lists directly inside a statement; those of a nested function or class are not its own. */
export function blocksOf(statement) {
    switch (statement.is) {
        case 'if':
            return [statement.then, statement.otherwise];
        case 'switch':
            return statement.cases.map((one) => one.body);
        case 'loop':
        case 'with':
        case 'block':
            return [statement.body];
        case 'try':
            return [
                statement.body,
                ...statement.handlers.map((handler) => handler.body),
                statement.otherwise,
                statement.finally,
            ];
        default:
            return [];
    }
}
/** The expressions directly inside a statement, in the order of the text. */
export function expressionsOf(statement) {
    switch (statement.is) {
        case 'expression':
            return [statement.value];
        case 'assign':
            return [statement.target, statement.value];
        case 'if':
            return [statement.test];
        case 'switch':
            return [statement.on, ...statement.cases.flatMap((one) => one.tests)];
        case 'loop':
            return [statement.test, statement.target, statement.over].filter((part) => part !== undefined);
        case 'with':
            return statement.items.flatMap((item) => (item.as ? [item.value, item.as] : [item.value]));
        case 'return':
        case 'throw':
            return statement.value ? [statement.value] : [];
        default:
            return [];
    }
}
/** The expressions directly inside an expression. */
export function partsOf(expression) {
    switch (expression.is) {
        case 'member':
            return [expression.of];
        case 'index':
            return [expression.of, expression.key];
        case 'call':
            return [expression.callee, ...expression.arguments.map((argument) => argument.value)];
        case 'object':
            return expression.entries.flatMap((entry) => (entry.key ? [entry.key, entry.value] : [entry.value]));
        case 'list':
            return expression.items;
        case 'spread':
        case 'unary':
        case 'await':
            return [expression.value];
        case 'binary':
            return [expression.left, expression.right];
        case 'ternary':
            return [expression.test, expression.then, expression.otherwise];
        case 'template':
            return expression.parts;
        case 'assignment':
            return [expression.target, expression.value];
        default:
            return [];
    }
}
/** The literal key of `a.b`, `a['b']`, `{ b: … }`; undefined for a computed one. */
export function keyOf(part) {
    if ('is' in part) {
        if (part.is === 'member')
            return part.name;
        return part.is === 'index' ? literalText(part.key) : undefined;
    }
    return part.key && literalText(part.key);
}
export const literalText = (expression) => expression.is === 'literal' && typeof expression.value === 'string' ? expression.value : undefined;
/** The value of an entry of an object literal; undefined when it is absent or a later spread may replace it. */
export function entryOf(expression, key) {
    if (expression.is !== 'object')
        return undefined;
    let found;
    for (const entry of expression.entries) {
        if (!entry.key)
            found = undefined;
        else if (literalText(entry.key) === key)
            found = entry.value;
    }
    return found;
}
/** `a.b.c` as `['a', 'b', 'c']`; undefined when something else than names stands in it. */
export function pathOf(expression) {
    if (expression.is === 'name')
        return [expression.name];
    const key = keyOf(expression);
    if (key === undefined || (expression.is !== 'member' && expression.is !== 'index'))
        return undefined;
    const before = pathOf(expression.of);
    return before && [...before, key];
}
/** Without `await` around it. */
export const awaited = (expression) => expression.is === 'await' ? awaited(expression.value) : expression;
