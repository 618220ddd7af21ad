Object.defineProperties(exports, {
	__esModule: { value: true },
	[Symbol.toStringTag]: { value: "Module" }
});
const require_languages_python_stores = require("../../../chunks/languages-python-stores.cjs");
exports.default = require_languages_python_stores.store$5;
