import { namesIn } from '../load.js';
import { suppressionRules } from '../run/suppressions.js';
import { UsageError } from '../run/usage-error.js';
import { unknownChoice } from './parse.js';
const levels = ['off', 'warn', 'error'];
/** The ids of all rules that a user may name. */
export const ruleNames = () => [...namesIn('rules'), ...Object.keys(suppressionRules)].sort();
/** `--rule late-ack=warn`. */
export async function levelsOf(given) {
    const set = new Map();
    const rules = ruleNames();
    for (const one of given) {
        const [rule = '', level, more] = one.split('=');
        if (!rules.includes(rule))
            throw await unknownChoice('rule', rule, rules);
        if (level === undefined || more !== undefined)
            throw new UsageError(`--rule takes id=level: --rule ${rule}=off`);
        if (!levels.includes(level))
            throw await unknownChoice('level', level, levels);
        set.set(rule, level);
    }
    return set;
}
