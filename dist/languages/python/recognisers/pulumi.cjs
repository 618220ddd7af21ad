Object.defineProperties(exports, {
	__esModule: { value: true },
	[Symbol.toStringTag]: { value: "Module" }
});
const require_languages_python_recognisers = require("../../../chunks/languages-python-recognisers.cjs");
exports.default = require_languages_python_recognisers.recogniser$2;
