import { t as exit } from "./shell.js";
import { packageVersion } from "../cli/version.js";
// src/cli/crash.ts
/** What a bug of ours says of itself. */
function reportCrash(errors, { stderr }) {
	for (const error of errors) stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
	stderr.write(`This is a bug in queue-lint ${packageVersion()} (Node ${process.versions.node}, ${process.platform}), not a fault of your project.\nPlease report it to the maintainers with the lines above and the command (CONTRIBUTING.md, "Reporting a bug").
`);
	return exit.bug;
}
export { reportCrash };
