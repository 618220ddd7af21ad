import { indentUnit } from '../../../text/layout.js';
/** As long as Black lets a line be, less two levels of indentation. */
const longest = 80;
export function wordingOf({ callee, given, pair }, variable, text) {
    const unit = indentUnit(text);
    const made = (target) => {
        const line = `${target} = ${callee}(${given.join(', ')})`;
        if (line.length <= longest)
            return line;
        return `${target} = ${callee}(\n${given.map((one) => `${unit}${one},\n`).join('')})`;
    };
    return {
        // What unpacks to a pair is never tested as a whole: a tuple is true.
        claim: (row) => made(row || pair === 'always' ? `${variable}, ${row ?? '_'}` : variable),
        won: variable,
        lost: `not ${variable}`,
        or: ' or ',
        and: ' and ',
        leave: (statements) => `if not ${variable}:\n${statements.replaceAll(/^(?=.)/gm, unit)}`,
    };
}
