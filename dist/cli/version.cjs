Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" });
const require_load = require("../load.cjs");
let node_fs = require("node:fs");
// src/cli/version.ts
/** Of this package. */
const packageVersion = () => JSON.parse((0, node_fs.readFileSync)(require_load.packageFile("package.json"), "utf8")).version;
exports.packageVersion = packageVersion;
