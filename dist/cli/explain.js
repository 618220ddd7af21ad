import { packageFile } from "../load.js";
import { t as UsageError } from "../chunks/usage-error.js";
import { n as ruleNames } from "../chunks/levels.js";
import { i as unknownChoice } from "../chunks/parse.js";
import { t as exit } from "../chunks/shell.js";
import { readFileSync } from "node:fs";
// src/cli/explain.ts
/** Prints the page of a rule. */
async function run(_, [rule, ...more], { stdout }) {
	const rules = ruleNames();
	if (rule === void 0 || more.length > 0) throw new UsageError(`explain takes one rule\nThere is: ${rules.join(", ")}`);
	if (!rules.includes(rule)) throw await unknownChoice("rule", rule, rules);
	stdout.write(readFileSync(packageFile(`docs/rules/${rule}.md`), "utf8"));
	return exit.clean;
}
export { run };
