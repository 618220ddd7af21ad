const require_shell = require("./shell.cjs");
const require_cli_version = require("../cli/version.cjs");
// src/cli/crash.ts
/** What a bug of ours says of itself. */
function reportCrash(errors, { stderr }) {
	for (const error of errors) stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
	stderr.write(`This is a bug in queue-lint ${require_cli_version.packageVersion()} (Node ${process.versions.node}, ${process.platform}), not a fault of your project.\nPlease report it to the maintainers with the lines above and the command (CONTRIBUTING.md, "Reporting a bug").
`);
	return require_shell.exit.bug;
}
exports.reportCrash = reportCrash;
