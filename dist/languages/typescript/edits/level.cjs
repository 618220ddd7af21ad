Object.defineProperties(exports, {
	__esModule: { value: true },
	[Symbol.toStringTag]: { value: "Module" }
});
const require_code = require("../../../chunks/code.cjs");
require("../../../chunks/languages-typescript-edits.cjs");
exports.default = require_code.level;
