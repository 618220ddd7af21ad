// src/usage-error.ts
/** What the user gave cannot be followed: a flag, a path, a configuration. Its message is all that they need to read. */
var UsageError = class extends Error {
	name = "UsageError";
};
Object.defineProperty(exports, "UsageError", {
	enumerable: true,
	get: function() {
		return UsageError;
	}
});
