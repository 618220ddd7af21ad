// src/text/distance.ts
/** Whether a word becomes another by at most so many letters that are put in, left out or replaced. */
function isNear(word, other, most = 2) {
	if (Math.abs(word.length - other.length) > most) return false;
	let above = Array.from({ length: other.length + 1 }, (_, index) => index);
	for (let row = 1; row <= word.length; row += 1) {
		const line = [row];
		for (let column = 1; column <= other.length; column += 1) {
			const replaced = above[column - 1] + (word[row - 1] === other[column - 1] ? 0 : 1);
			line.push(Math.min(replaced, above[column] + 1, line[column - 1] + 1));
		}
		if (Math.min(...line) > most) return false;
		above = line;
	}
	return above.at(-1) <= most;
}
Object.defineProperty(exports, "isNear", {
	enumerable: true,
	get: function() {
		return isNear;
	}
});
