import { blocksOf } from '../walk.js';
/** The `return` statements of a body itself, not of functions in it. */
export function returnedBy(body) {
    return body.flatMap((statement) => {
        if (statement.is === 'return')
            return [statement];
        return blocksOf(statement).flatMap((block) => returnedBy(block));
    });
}
