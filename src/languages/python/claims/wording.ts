import type { Wording } from '../../../code/claims/edits.js';
import { indentUnit } from '../../../text/layout.js';
import type { Claim } from './claim.js';

/** As long as Black lets a line be, less two levels of indentation. */
const longest = 80;

/** `kept`: the name of the row where only its token is needed. */
export function wordingOf({ callee, given, pair }: Claim, variable: string, text: string, kept?: string): Wording {
  const unit = indentUnit(text);
  const made = (target: string) => {
    const line = `${target} = ${callee}(${given.join(', ')})`;
    if (line.length <= longest) return line;
    return `${target} = ${callee}(\n${given.map((one) => `${unit}${one},\n`).join('')})`;
  };
  return {
    // What unpacks to a pair is never tested as a whole: a tuple is true.
    claim: (row = kept) => made(row || pair === 'always' ? `${variable}, ${row ?? '_'}` : variable),
    won: variable,
    lost: `not ${variable}`,
    or: ' or ',
    and: ' and ',
    leave: (statements) => `if not ${variable}:\n${statements.replaceAll(/^(?=.)/gm, unit)}`,
  };
}
