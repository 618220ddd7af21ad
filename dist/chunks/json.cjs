let jsonc_parser = require("jsonc-parser");
// src/data/json.ts
/** JSON, also with comments and trailing commas. */
function parseJson({ file, text }) {
	const errors = [];
	const mark = text.startsWith("﻿") ? 1 : 0;
	const tree = (0, jsonc_parser.parseTree)(text.slice(mark), errors, { allowTrailingComma: true });
	const [fault] = errors;
	if (fault) {
		const message = `the JSON does not parse: ${(0, jsonc_parser.printParseErrorCode)(fault.error)}`;
		return {
			data: { comments: [] },
			problems: [{
				file,
				start: fault.offset + mark,
				message
			}]
		};
	}
	const root = tree && nodeOf(tree, file, mark);
	return {
		data: {
			...root ? { root } : {},
			comments: commentsIn(text, mark)
		},
		problems: []
	};
}
function nodeOf(json, file, mark) {
	const at = spanOf(json, file, mark);
	if (json.type === "array") return {
		is: "list",
		...at,
		items: (json.children ?? []).map((item) => nodeOf(item, file, mark)),
		flow: true
	};
	if (json.type !== "object") return {
		is: "scalar",
		...at,
		value: json.value
	};
	const entries = (json.children ?? []).flatMap((property) => {
		const [key, value] = property.children ?? [];
		return key && value ? [{
			...spanOf(property, file, mark),
			key: String(key.value),
			keyAt: spanOf(key, file, mark),
			value: nodeOf(value, file, mark)
		}] : [];
	});
	return {
		is: "map",
		...at,
		entries,
		flow: true
	};
}
const spanOf = ({ offset, length }, file, mark) => ({
	file,
	start: offset + mark,
	end: offset + length + mark
});
const lineComment = 12;
const blockComment = 13;
const endOfFile = 17;
function commentsIn(text, mark) {
	const comments = [];
	const scanner = (0, jsonc_parser.createScanner)(text.slice(mark));
	for (let kind = scanner.scan(); kind !== endOfFile; kind = scanner.scan()) {
		if (kind !== lineComment && kind !== blockComment) continue;
		const start = scanner.getTokenOffset() + mark;
		comments.push({
			start,
			end: start + scanner.getTokenLength(),
			text: scanner.getTokenValue().slice(2)
		});
	}
	return comments;
}
exports.parseJson = parseJson;
