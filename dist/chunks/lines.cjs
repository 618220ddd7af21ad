// src/text/lines.ts
/** Line starts of a text: `\n`, `\r\n` and a lone `\r` each end a line. A byte order mark is no column of the first. */
function lineStarts(text) {
	const starts = [text.startsWith("﻿") ? 1 : 0];
	for (let index = 0; index < text.length; index += 1) {
		const code = text.charCodeAt(index);
		if (code === 10 || code === 13 && text.charCodeAt(index + 1) !== 10) starts.push(index + 1);
	}
	return starts;
}
/** Lines and columns from 1, by bisection. */
function positionAt(starts, offset) {
	let low = 0;
	let high = starts.length - 1;
	while (low < high) {
		const middle = low + high + 1 >> 1;
		if (starts[middle] <= offset) low = middle;
		else high = middle - 1;
	}
	return {
		line: low + 1,
		column: Math.max(0, offset - starts[low]) + 1
	};
}
Object.defineProperty(exports, "lineStarts", {
	enumerable: true,
	get: function() {
		return lineStarts;
	}
});
Object.defineProperty(exports, "positionAt", {
	enumerable: true,
	get: function() {
		return positionAt;
	}
});
