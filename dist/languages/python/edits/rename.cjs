Object.defineProperties(exports, {
	__esModule: { value: true },
	[Symbol.toStringTag]: { value: "Module" }
});
const require_languages_python_edits = require("../../../chunks/languages-python-edits.cjs");
exports.default = require_languages_python_edits.edit$1;
