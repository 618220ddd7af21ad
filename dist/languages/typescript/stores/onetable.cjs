Object.defineProperties(exports, {
	__esModule: { value: true },
	[Symbol.toStringTag]: { value: "Module" }
});
const require_languages_typescript_stores = require("../../../chunks/languages-typescript-stores.cjs");
exports.default = require_languages_typescript_stores.store$7;
