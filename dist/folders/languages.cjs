Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" });
const require_languages = require("../chunks/languages.cjs");
exports.cloudformation = require_languages.cloudformation;
exports.commands = require_languages.commands;
exports.python = require_languages.python;
exports.serverless = require_languages.serverless;
exports.terraform = require_languages.terraform;
exports.typescript = require_languages.typescript;
