// src/text/edits.ts
var OverlapError = class extends Error {
	first;
	second;
	constructor(first, second) {
		super(`two edits overlap: [${first.start}, ${first.end}) and [${second.start}, ${second.end})`);
		this.first = first;
		this.second = second;
	}
};
/**
* In the order of the text. An edit that says the same as another is one edit; others that overlap, or that insert in one
* place, are refused.
*/
function sortEdits(edits) {
	const sorted = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
	const kept = [];
	for (const edit of sorted) {
		const before = kept.at(-1);
		if (before && before.start === edit.start && before.end === edit.end && before.text === edit.text) continue;
		if (before && (edit.start < before.end || edit.start === before.start && edit.end === before.end)) throw new OverlapError(before, edit);
		kept.push(edit);
	}
	return kept;
}
/** The text with its edits made: every byte outside them stays. */
function applyEdits(text, edits) {
	let result = "";
	let at = 0;
	for (const edit of sortEdits(edits)) {
		result += text.slice(at, edit.start) + edit.text;
		at = edit.end;
	}
	return result + text.slice(at);
}
/** Whether two sets of edits can be made together. */
function compatible(a, b) {
	try {
		sortEdits([...a, ...b]);
		return true;
	} catch (error) {
		if (error instanceof OverlapError) return false;
		throw error;
	}
}
/** Where an offset of the edited text was in the original; inside a replacement, where that begins. */
function offsetBefore(offset, edits) {
	let shift = 0;
	for (const { start, end, text } of sortEdits(edits)) {
		if (offset < start + shift) break;
		if (offset < start + shift + text.length) return start;
		shift += text.length - (end - start);
	}
	return offset - shift;
}
/** The same edits, where several of one author insert in one place: in the order in which they are listed. */
function joined(edits) {
	const insertions = /* @__PURE__ */ new Map();
	return [...edits.filter((edit) => {
		if (edit.start !== edit.end) return true;
		const there = insertions.get(edit.start);
		insertions.set(edit.start, {
			...edit,
			text: (there?.text ?? "") + edit.text
		});
		return false;
	}), ...insertions.values()];
}
Object.defineProperty(exports, "applyEdits", {
	enumerable: true,
	get: function() {
		return applyEdits;
	}
});
Object.defineProperty(exports, "compatible", {
	enumerable: true,
	get: function() {
		return compatible;
	}
});
Object.defineProperty(exports, "joined", {
	enumerable: true,
	get: function() {
		return joined;
	}
});
Object.defineProperty(exports, "offsetBefore", {
	enumerable: true,
	get: function() {
		return offsetBefore;
	}
});
