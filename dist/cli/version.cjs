Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" });
const require_start = require("../start.cjs");
// src/cli/version.ts
const { readFileSync } = process.getBuiltinModule("fs");
/** Of this package. */
const packageVersion = () => JSON.parse(readFileSync(require_start.packageFile("package.json"), "utf8")).version;
exports.packageVersion = packageVersion;
