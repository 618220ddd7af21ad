Object.defineProperties(exports, {
	__esModule: { value: true },
	[Symbol.toStringTag]: { value: "Module" }
});
const require_rules = require("../chunks/rules.cjs");
exports.default = require_rules.rule$13;
