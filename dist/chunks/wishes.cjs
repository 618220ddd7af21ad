// src/migration/wishes.ts
/** The changes that findings carry. One without a change is a skip: a default, a computed value, or one beyond its range. */
function* changesOrSkips(findings) {
	for (const finding of findings) yield finding.change ?? unwritable(finding);
}
const unwritable = ({ at, message }) => ({
	at,
	skipped: `no one value to replace mends it: ${message}`
});
Object.defineProperty(exports, "changesOrSkips", {
	enumerable: true,
	get: function() {
		return changesOrSkips;
	}
});
Object.defineProperty(exports, "unwritable", {
	enumerable: true,
	get: function() {
		return unwritable;
	}
});
