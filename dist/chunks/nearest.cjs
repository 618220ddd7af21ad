// src/run/nearest.ts
var nearest_exports = /* @__PURE__ */ require("./rolldown-runtime.cjs").__exportAll({ unknownWord: () => unknownWord });
/** The word that was probably meant; undefined when none is near. Loaded only once something is wrong. */
async function nearest(word, words) {
	if (words.length === 0) return void 0;
	const { closest, distance } = (await import("fastest-levenshtein")).default;
	const found = closest(word, words);
	const begun = word.length > 2 && words.find((one) => one.startsWith(word) || word.startsWith(one));
	return distance(word, found) <= Math.max(2, Math.floor(found.length * .4)) ? found : begun || void 0;
}
/** `unknown rule "late-akc"; did you mean "late-ack"?` */
async function unknownWord(what, word, words) {
	const meant = await nearest(word, words);
	return `unknown ${what} "${word}"${meant === void 0 ? "" : `; did you mean "${meant}"?`}`;
}
Object.defineProperty(exports, "nearest_exports", {
	enumerable: true,
	get: function() {
		return nearest_exports;
	}
});
Object.defineProperty(exports, "unknownWord", {
	enumerable: true,
	get: function() {
		return unknownWord;
	}
});
