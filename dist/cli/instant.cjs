Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" });
const require_start = require("../start.cjs");
exports.instantAnswer = require_start.instantAnswer;
