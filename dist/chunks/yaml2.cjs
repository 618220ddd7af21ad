let yaml = require("yaml");
// src/data/yaml.ts
/** What the lexer puts between the pieces of the text and is not part of it. */
const marks = /* @__PURE__ */ new Set([
	"",
	"",
	""
]);
/** The first document of a file. Tags of an application are kept as they are written. */
function parseYaml({ file, text }) {
	const document = (0, yaml.parseDocument)(text, {
		merge: true,
		uniqueKeys: false,
		logLevel: "silent"
	});
	const [fault] = document.errors.filter(({ code }) => code !== "MULTIPLE_DOCS");
	const problems = fault ? [{
		file,
		start: fault.pos[0],
		message: sentence(fault.message)
	}] : [];
	const root = fault ? void 0 : nodeOf(document.contents, {
		file,
		document,
		depth: 0
	});
	return {
		data: {
			...root ? { root } : {},
			comments: commentsIn(text)
		},
		problems
	};
}
/** The parser's own message goes on with the place and a frame, which every report gives by itself. */
const sentence = (message) => `the YAML does not parse: ${message.split(/ at line |\n/)[0]}`;
function commentsIn(text) {
	const comments = [];
	let at = 0;
	let isScalarText = false;
	for (const token of new yaml.Lexer().lex(text)) {
		if (marks.has(token)) {
			isScalarText = token === "";
			continue;
		}
		if (token.startsWith("#") && !isScalarText) comments.push({
			start: at,
			end: at + token.length,
			text: token.slice(1)
		});
		isScalarText = false;
		at += token.length;
	}
	return comments;
}
function nodeOf(yaml$1, reading) {
	const { file, document, depth } = reading;
	if (!yaml$1 || depth > 64) return void 0;
	if ((0, yaml.isAlias)(yaml$1)) return nodeOf(yaml$1.resolve(document), {
		...reading,
		depth: depth + 1
	});
	const inner = {
		...reading,
		depth: depth + 1
	};
	const at = spanOf(yaml$1, file);
	if ((0, yaml.isScalar)(yaml$1)) return {
		is: "scalar",
		...at,
		value: scalarOf(yaml$1.value),
		...tagOf(yaml$1)
	};
	if ((0, yaml.isSeq)(yaml$1)) return {
		is: "list",
		...at,
		items: present(yaml$1.items.map((item) => nodeOf(item, inner))),
		flow: !!yaml$1.flow,
		...tagOf(yaml$1)
	};
	if (!(0, yaml.isMap)(yaml$1)) return void 0;
	const entries = [];
	for (const { key, value } of yaml$1.items) {
		const keyAt = spanOf(key, file);
		const missing = {
			is: "scalar",
			file,
			start: keyAt.end,
			end: keyAt.end,
			value: null
		};
		const node = nodeOf(value, inner) ?? missing;
		const name = (0, yaml.isScalar)(key) ? String(key.value) : "";
		if (name === "<<" && node.is === "map") entries.unshift(...node.entries);
		else entries.push({
			file,
			start: keyAt.start,
			end: Math.max(keyAt.end, node.end),
			key: name,
			keyAt,
			value: node
		});
	}
	return {
		is: "map",
		...at,
		entries,
		flow: !!yaml$1.flow,
		...tagOf(yaml$1)
	};
}
const spanOf = (yaml, file) => ({
	file,
	start: yaml?.range?.[0] ?? 0,
	end: yaml?.range?.[1] ?? 0
});
/** The tags of YAML itself say no more than the value does. */
const tagOf = ({ tag }) => tag?.startsWith("!") && !tag.startsWith("!!") ? { tag } : {};
const scalarOf = (value) => typeof value === "string" || typeof value === "number" || typeof value === "boolean" || value === null ? value : String(value);
const present = (all) => all.filter((one) => one !== void 0);
exports.parseYaml = parseYaml;
