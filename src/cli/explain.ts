import { readFileSync } from 'node:fs';
import { packageFile } from '../load.js';
import { UsageError } from '../usage-error.js';
import { ruleNames } from './levels.js';
import { unknownChoice } from './parse.js';
import { exit, type Shell } from './shell.js';

/** Prints the page of a rule. */
export async function run(_: object, [rule, ...more]: string[], { stdout }: Shell): Promise<number> {
  const rules = ruleNames();
  if (rule === undefined || more.length > 0)
    throw new UsageError(`explain takes one rule\nThere is: ${rules.join(', ')}`);
  if (!rules.includes(rule)) throw await unknownChoice('rule', rule, rules);
  stdout.write(readFileSync(packageFile(`docs/rules/${rule}.md`), 'utf8'));
  return exit.clean;
}
