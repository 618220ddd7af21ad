import { t as changesOrSkips } from "../chunks/wishes.js";
// src/codemods/rename-unread-settings.ts
const codemod = {
	meta: {
		summary: "Give settings the names that are read, and remove those that are there twice",
		why: "Before all else, because the other steps count on what the settings say. A renamed setting takes effect for the first time, so it is looked at like a new one.",
		mends: ["unread-setting"],
		step: 0,
		since: "0.1.0"
	},
	plan: (_project, findings) => changesOrSkips(findings("unread-setting"))
};
export { codemod as default };
