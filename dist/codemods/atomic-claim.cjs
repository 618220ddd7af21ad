Object.defineProperties(exports, {
	__esModule: { value: true },
	[Symbol.toStringTag]: { value: "Module" }
});
const require_codemods = require("../chunks/codemods.cjs");
exports.default = require_codemods.codemod$11;
