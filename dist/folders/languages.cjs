Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" });
const require_start = require("../start.cjs");
exports.cloudformation = require_start.cloudformation;
exports.commands = require_start.commands;
exports.python = require_start.python;
exports.serverless = require_start.serverless;
exports.terraform = require_start.terraform;
exports.typescript = require_start.typescript;
