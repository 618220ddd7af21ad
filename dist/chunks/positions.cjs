const require_lines = require("./lines.cjs");
// src/text/positions.ts
/** Lines and columns of the files of a run; each file's line starts are counted once. */
function positions(files) {
	const starts = /* @__PURE__ */ new Map();
	return (file, offset) => {
		let lines = starts.get(file);
		if (!lines) {
			lines = require_lines.lineStarts(files.read(file) ?? "");
			starts.set(file, lines);
		}
		return require_lines.positionAt(lines, offset);
	};
}
/** A place as messages name it: `app/tasks.py:12`. */
function placeNames(files, name = (file) => file) {
	const place = positions(files);
	return (at) => `${name(at.file)}:${place(at.file, at.start).line}`;
}
Object.defineProperty(exports, "placeNames", {
	enumerable: true,
	get: function() {
		return placeNames;
	}
});
Object.defineProperty(exports, "positions", {
	enumerable: true,
	get: function() {
		return positions;
	}
});
