Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" });
const require_start = require("../start.cjs");
const require_usage_error = require("../chunks/usage-error.cjs");
const require_levels = require("../chunks/levels.cjs");
const require_parse = require("../chunks/parse.cjs");
const require_shell = require("../chunks/shell.cjs");
let node_fs = require("node:fs");
// src/cli/explain.ts
/** Prints the page of a rule. */
async function run(_, [rule, ...more], { stdout }) {
	const rules = require_levels.ruleNames();
	if (rule === void 0 || more.length > 0) throw new require_usage_error.UsageError(`explain takes one rule\nThere is: ${rules.join(", ")}`);
	if (!rules.includes(rule)) throw await require_parse.unknownChoice("rule", rule, rules);
	stdout.write((0, node_fs.readFileSync)(require_start.packageFile(`docs/rules/${rule}.md`), "utf8"));
	return require_shell.exit.clean;
}
exports.run = run;
