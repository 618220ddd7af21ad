// src/languages/mentions.ts
/** Whether a text may matter to a language; bytes read as Latin-1 will do. */
const mentions = (language, text) => language.mentions.some((all) => all.every((one) => one.test(text)));
Object.defineProperty(exports, "mentions", {
	enumerable: true,
	get: function() {
		return mentions;
	}
});
