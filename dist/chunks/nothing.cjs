// src/reporters/stylish/nothing.ts
/** Says what was looked for, so that a wrong folder shows. */
const nothingText = (endings) => `Nothing to check: no file (${endings.join(" ")}) mentions a queue, its workers or the status of a job\n`;
Object.defineProperty(exports, "nothingText", {
	enumerable: true,
	get: function() {
		return nothingText;
	}
});
