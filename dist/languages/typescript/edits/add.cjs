Object.defineProperties(exports, {
	__esModule: { value: true },
	[Symbol.toStringTag]: { value: "Module" }
});
const require_languages_typescript_edits = require("../../../chunks/languages-typescript-edits.cjs");
exports.default = require_languages_typescript_edits.edit$7;
