// src/languages/typescript/edits/rename.ts
/** Another name in the place of a key, with the quotes that are around it. */
const edit = (source, change) => {
	if (change.do !== "rename") return {
		skipped: "the file is not known",
		at: change.at
	};
	const { start, end } = change.at;
	const [, before = "", name = ""] = /^(["'])?(\w+)["']?$/.exec(source.text.slice(start, end)) ?? [];
	if (name === "") return {
		skipped: "the name is computed there; change it by hand",
		at: change.at
	};
	if (name === change.to) return [];
	const from = start + before.length;
	return [{
		start: from,
		end: from + name.length,
		text: change.to
	}];
};
export { edit as default };
