import { t as __exportAll } from "./rolldown-runtime.js";
import { namesIn } from "../load.js";
import { suppressionRules } from "../run/suppressions.js";
import { t as UsageError } from "./usage-error.js";
import { i as unknownChoice } from "./parse.js";
// src/cli/levels.ts
var levels_exports = /* @__PURE__ */ __exportAll({ levelsOf: () => levelsOf });
const levels = [
	"off",
	"warn",
	"error"
];
/** The ids of all rules that a user may name. */
const ruleNames = () => [...namesIn("rules"), ...Object.keys(suppressionRules)].sort();
/** `--rule late-ack=warn`. */
async function levelsOf(given) {
	const set = /* @__PURE__ */ new Map();
	const rules = ruleNames();
	for (const one of given) {
		const [rule = "", level, more] = one.split("=");
		if (!rules.includes(rule)) throw await unknownChoice("rule", rule, rules);
		if (level === void 0 || more !== void 0) throw new UsageError(`--rule takes id=level: --rule ${rule}=off`);
		if (!levels.includes(level)) throw await unknownChoice("level", level, levels);
		set.set(rule, level);
	}
	return set;
}
export { ruleNames as n, levels_exports as t };
