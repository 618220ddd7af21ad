const require_edits = require("./edits.cjs");
// src/migration/draft.ts
/** What a codemod wishes, written by the front ends; a wish that cannot be written is a skip. */
async function draftsOf(codemod, findings, stage, unsafe) {
	const drafts = [];
	const skips = [];
	for (const wish of codemod.plan(stage.inspection.project, findings, unsafe)) {
		const written = "skipped" in wish ? wish : await draftOf(wish, stage);
		if ("skipped" in written) skips.push(written);
		else drafts.push(written);
	}
	return {
		drafts,
		skips
	};
}
/** A change as its language writes it, or why it does not. */
async function draftOf(change, { inspection, input }) {
	const { file } = change.at;
	const { files, config } = input;
	const edits = /* @__PURE__ */ new Map();
	const added = /* @__PURE__ */ new Map();
	let alone = false;
	let { why } = change;
	const also = (other, more) => {
		edits.set(other, [...edits.get(other) ?? [], ...more]);
	};
	const { frontEnds, facts } = inspection.read;
	const source = {
		file,
		text: files.read(file) ?? ""
	};
	const context = {
		files,
		facts,
		settings: config,
		claims: config.claims,
		add: (other, text) => void added.set(other, text),
		also,
		without: (what) => {
			why += `; ${what}`;
		},
		alone: () => {
			alone = true;
		}
	};
	const own = await frontEnds.get(change.language)?.edit(source, change, context);
	if (own === void 0) return {
		skipped: `no ${change.language} file was read`,
		at: change.at
	};
	if (!Array.isArray(own)) return own;
	also(file, own);
	const draft = {
		change: {
			...change,
			why
		},
		edits,
		added,
		alone
	};
	return fits(draft, []) ? draft : {
		skipped: "its own edits overlap: please report it",
		at: change.at
	};
}
/** Whether a draft can be made beside others; two that say the same in one place agree. */
const fits = (draft, others) => [...draft.edits.values()].every((edits) => require_edits.compatible(edits, [])) && others.every((other) => [...draft.edits].every(([file, edits]) => {
	const theirs = other.edits.get(file);
	return !theirs || !draft.alone && !other.alone && require_edits.compatible(edits, theirs);
})) && others.every((other) => [...draft.added].every(([file, text]) => (other.added.get(file) ?? text) === text));
Object.defineProperty(exports, "draftOf", {
	enumerable: true,
	get: function() {
		return draftOf;
	}
});
Object.defineProperty(exports, "draftsOf", {
	enumerable: true,
	get: function() {
		return draftsOf;
	}
});
Object.defineProperty(exports, "fits", {
	enumerable: true,
	get: function() {
		return fits;
	}
});
