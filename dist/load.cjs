Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" });
const require_start = require("./start.cjs");
exports.loadFile = require_start.loadFile;
exports.loadFolder = require_start.loadFolder;
exports.loadLanguageFaces = require_start.loadLanguageFaces;
exports.loadModule = require_start.loadModule;
exports.namesIn = require_start.namesIn;
exports.packageFile = require_start.packageFile;
