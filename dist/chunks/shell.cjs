// src/cli/shell.ts
const exit = {
	clean: 0,
	/** Findings at or above `--fail-on`, or a relevant file that was not read. */
	findings: 1,
	/** A flag, a path or a configuration that cannot be followed. */
	usage: 2,
	/** A bug of ours. */
	bug: 3
};
/** https://no-color.org and https://force-color.org; else whether a terminal reads it. */
function wantsColour({ stdout, env }) {
	if (env.NO_COLOR) return false;
	if (env.FORCE_COLOR !== void 0) return env.FORCE_COLOR !== "0" && env.FORCE_COLOR !== "false";
	return stdout.isTTY === true && env.TERM !== "dumb";
}
/** A reader that left (`queue-lint check | head`) ends the writing, not the verdict. */
function ignoreClosedPipe({ stdout }) {
	stdout.on("error", (error) => {
		if (error.code !== "EPIPE") throw error;
	});
}
Object.defineProperty(exports, "exit", {
	enumerable: true,
	get: function() {
		return exit;
	}
});
Object.defineProperty(exports, "ignoreClosedPipe", {
	enumerable: true,
	get: function() {
		return ignoreClosedPipe;
	}
});
Object.defineProperty(exports, "wantsColour", {
	enumerable: true,
	get: function() {
		return wantsColour;
	}
});
