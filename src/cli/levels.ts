import { namesIn } from '../load.js';
import type { Level } from '../run/config.js';
import { suppressionRules } from '../run/suppressions.js';
import { UsageError } from '../usage-error.js';
import { unknownChoice } from './parse.js';

const levels = ['off', 'warn', 'error'];

/** The ids of all rules that a user may name. */
export const ruleNames = (): string[] => [...namesIn('rules'), ...Object.keys(suppressionRules)].sort();

/** `--rule late-ack=warn`. */
export async function levelsOf(given: readonly string[]): Promise<Map<string, Level>> {
  const set = new Map<string, Level>();
  const rules = ruleNames();
  for (const one of given) {
    const [rule = '', level, more] = one.split('=');
    if (!rules.includes(rule)) throw await unknownChoice('rule', rule, rules);
    if (level === undefined || more !== undefined) throw new UsageError(`--rule takes id=level: --rule ${rule}=off`);
    if (!levels.includes(level)) throw await unknownChoice('level', level, levels);
    set.set(rule, level as Level);
  }
  return set;
}
