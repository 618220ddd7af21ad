import { blocksOf, walk } from '../walk.js';
export const contains = (outer, inner) => outer.start <= inner.start && inner.end <= outer.end;
export const equals = (a, b) => a.start === b.start && a.end === b.end;
/** The innermost function around a stretch of a module. */
export function functionAround(module, at) {
    let found;
    walk(module, {
        function(code) {
            if (contains(code.bodyAt, at))
                found = code;
        },
    });
    return found;
}
/** The statements that hold a stretch of code, outermost first, in their own function. */
export function pathTo(body, at) {
    const index = body.findIndex((statement) => contains(statement, at));
    if (index < 0)
        return [];
    const statement = body[index];
    const inner = blocksOf(statement).find((block) => block.some((one) => contains(one, at)));
    return [{ statement, block: body, index }, ...(inner ? pathTo(inner, at) : [])];
}
/** Whether a statement may leave its block early; what nested functions do is theirs. */
export const mayLeave = (statement) => ['return', 'throw', 'break', 'continue', 'other'].includes(statement.is) ||
    blocksOf(statement).some((block) => block.some(mayLeave));
/** Every mention of a name in a function, its nested functions included: a language whose blocks make no scopes of their own. */
export const mentionsIn = (module) => ({ name }, code) => {
    const found = [];
    walk(module, {
        expression(expression, place) {
            if (expression.is === 'name' && expression.name === name && place.enclosing.some((one) => one === code))
                found.push({ start: expression.start, end: expression.end });
        },
    });
    return found;
};
