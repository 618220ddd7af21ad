const require_draft = require("./draft.cjs");
const require_positions = require("./positions.cjs");
// src/run/fix.ts
/** How the language of a finding's change writes it; undefined where it is not safe, or no edits can say it. */
async function fixOf(reported, inspection, input) {
	const change = inspection.origin(reported)?.change;
	if (change?.safety !== "safe") return void 0;
	const draft = await require_draft.draftOf(change, {
		inspection,
		input
	});
	if ("skipped" in draft || draft.added.size > 0) return void 0;
	const place = require_positions.positions(input.files);
	const changes = [...draft.edits].map(([file, edits]) => ({
		file,
		edits: edits.map(({ start, end, text }) => ({
			from: place(file, start),
			to: place(file, end),
			text
		}))
	}));
	return {
		why: change.why,
		changes
	};
}
exports.fixOf = fixOf;
