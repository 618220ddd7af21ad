Object.defineProperties(exports, {
	__esModule: { value: true },
	[Symbol.toStringTag]: { value: "Module" }
});
const require_languages_typescript_recognisers = require("../../../chunks/languages-typescript-recognisers.cjs");
exports.default = require_languages_typescript_recognisers.recogniser$7;
