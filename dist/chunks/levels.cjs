const require_rolldown_runtime = require("./rolldown-runtime.cjs");
const require_start = require("../start.cjs");
const require_run_suppressions = require("../run/suppressions.cjs");
const require_usage_error = require("./usage-error.cjs");
const require_parse = require("./parse.cjs");
// src/cli/levels.ts
var levels_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ levelsOf: () => levelsOf });
const levels = [
	"off",
	"warn",
	"error"
];
/** The ids of all rules that a user may name. */
const ruleNames = () => [...require_start.namesIn("rules"), ...Object.keys(require_run_suppressions.suppressionRules)].sort();
/** `--rule late-ack=warn`. */
async function levelsOf(given) {
	const set = /* @__PURE__ */ new Map();
	const rules = ruleNames();
	for (const one of given) {
		const [rule = "", level, more] = one.split("=");
		if (!rules.includes(rule)) throw await require_parse.unknownChoice("rule", rule, rules);
		if (level === void 0 || more !== void 0) throw new require_usage_error.UsageError(`--rule takes id=level: --rule ${rule}=off`);
		if (!levels.includes(level)) throw await require_parse.unknownChoice("level", level, levels);
		set.set(rule, level);
	}
	return set;
}
Object.defineProperty(exports, "levels_exports", {
	enumerable: true,
	get: function() {
		return levels_exports;
	}
});
Object.defineProperty(exports, "ruleNames", {
	enumerable: true,
	get: function() {
		return ruleNames;
	}
});
