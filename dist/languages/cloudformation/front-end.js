import { c as intrinsic, d as suppressionsOf, f as allEntries, g as itemsOf, h as entryOf, l as editData, m as entriesOf, n as resourcesOf, p as allNodes, r as factsOf, t as Stack, u as dataReader, v as plainText, y as valueAt } from "../../chunks/stack.js";
// src/languages/cloudformation/parts.ts
/** What facts are made of. */
const essential$1 = /^AWS::(?:SQS::Queue|Lambda::EventSourceMapping)$/;
const declaring = [
	"Parameters",
	"Resources",
	"Conditions",
	"Mappings"
];
/**
* One stack for each template. A template that names what it does not declare is a part: it is merged, before it is deployed,
* with those of the nearest folder around it that declare most of these names.
*/
function stacksOf(templates, rest) {
	const read = templates.map((template) => ({
		template,
		missing: undeclared(template.root)
	}));
	const parts = read.filter(({ missing }) => missing.size > 0).map(({ template }) => declared(template));
	if (parts.length === 0) return read.map(({ template }) => new Stack(template));
	const own = read.filter(({ template }) => !isMergedFrom(parts, template));
	const all = [...own.map(({ template }) => declared(template)), ...rest().map(declared)];
	return own.map(({ template, missing }) => new Stack(template, missing.size > 0 ? around(template, missing, all) : []));
}
/** A template whose resources all stand in parts below it was made of them: what is wrong there is said of the parts. */
function isMergedFrom(parts, { file, root }) {
	const folder = file.slice(0, file.lastIndexOf("/") + 1);
	const below = parts.filter(({ template: { file: part } }) => part.startsWith(folder) && part.includes("/", folder.length));
	const names = [...resourcesOf(root).values()].filter(({ type }) => essential$1.test(type)).map(({ name }) => name);
	return names.length > 0 && names.every((name) => below.some((part) => part.names.has(name)));
}
function around({ file }, missing, all) {
	let best = {
		found: 0,
		others: []
	};
	const folders = file.split("/").slice(0, -1);
	for (let length = folders.length; length >= 0 && best.found < missing.size; length -= 1) {
		const folder = folders.slice(0, length).map((part) => `${part}/`).join("");
		const others = all.filter(({ template }) => template.file !== file && template.file.startsWith(folder));
		const found = [...missing].filter((name) => others.some(({ names }) => names.has(name))).length;
		if (found > best.found) best = {
			found,
			others
		};
	}
	return best.found * 2 >= missing.size ? best.others.map(({ template }) => template) : [];
}
const declared = (template) => ({
	template,
	names: declaredIn(template.root)
});
const declaredIn = (root) => new Set(declaring.flatMap((section) => entriesOf(valueAt(root, section)).map(({ key }) => key)));
/** Names that are used and not declared; not those that SAM makes of the declared ones, such as `JobsFunctionRole`. */
function undeclared(root) {
	const declared = [...declaredIn(root)];
	const known = new Set(declared);
	const isMade = (name) => declared.some((one) => name.startsWith(one)) || /^Serverless(?:Rest|Http)Api/.test(name);
	return new Set([...namesUsed(root)].filter((name) => !known.has(name) && !name.includes("::") && !isMade(name)));
}
function* namesUsed(root) {
	for (const node of allNodes(root)) {
		const call = intrinsic(node);
		if (!call) continue;
		const { name, argument } = call;
		if (name === "Ref") yield (plainText(argument) ?? "::").split(".")[0];
		if (name === "Fn::GetAtt") yield (plainText(itemsOf(argument)[0]) ?? "::").split(".")[0];
		if (name === "Fn::FindInMap") yield plainText(itemsOf(argument)[0]) ?? "::";
		if (name === "Fn::Sub") yield* namesIn(argument);
	}
	for (const { key, value } of allEntries(valueAt(root, "Resources"))) if (key === "Condition" && value.is === "scalar") yield plainText(value) ?? "::";
}
function* namesIn(argument) {
	const [template, given] = itemsOf(argument);
	const own = new Set(entriesOf(given).map(({ key }) => key));
	for (const [, name] of (plainText(template) ?? "").matchAll(/\$\{([^!}][^}]*)\}/g)) {
		const [first = ""] = name.trim().split(".");
		if (!own.has(first)) yield first;
	}
}
// src/languages/cloudformation/front-end.ts
/** What makes a file worth parsing by itself. The others are only parts, parsed where a name leads to them. */
const essential = /AWS::SQS::Queue|EventSourceMapping|["']?Type["']?\s*:\s*["']?SQS\b|queue-lint-ignore/;
const header = /AWSTemplateFormatVersion|Transform/;
const sections = [
	"Resources",
	"Globals",
	"Parameters",
	"Mappings",
	"Conditions"
];
async function cloudformationFrontEnd() {
	const parse = await dataReader();
	const templateOf = (source, { root }) => root?.is === "map" && sections.some((name) => entryOf(root, name)?.value.is === "map") ? [{
		file: source.file,
		root
	}] : [];
	return {
		read(source) {
			const { file, text } = source;
			if (!essential.test(text)) return {
				file,
				problems: [],
				suppressions: [],
				content: source
			};
			const { data, problems } = parse(source);
			return {
				file,
				problems: /^["'{\s]*Resources["']?\s*:/m.test(text) ? problems : [],
				suppressions: suppressionsOf(source, data),
				content: data
			};
		},
		async facts(readings, files) {
			const whole = [];
			const rest = [];
			for (const { file, content } of readings) {
				const text = content.text;
				if (text !== void 0) rest.push({
					file,
					text
				});
				else if (!isServerless(file, files)) whole.push(...templateOf({
					file,
					text: ""
				}, content));
			}
			const parts = () => rest.flatMap((source) => templateOf(source, parse(source).data));
			return {
				facts: factsOf(stacksOf(whole, parts), "cloudformation"),
				problems: []
			};
		},
		edit: async (source, change) => editData(source, change, parse)
	};
}
/** A part of a configuration of the Serverless Framework, which reads it by itself: it has no header of its own. */
function isServerless(file, files) {
	const names = [
		"serverless.yml",
		"serverless.yaml",
		"serverless.json",
		"serverless.ts",
		"serverless.js"
	];
	if (header.test(files.read(file) ?? "")) return false;
	const folders = file.split("/").slice(0, -1);
	for (let length = folders.length; length >= 0; length -= 1) {
		const folder = folders.slice(0, length).map((part) => `${part}/`).join("");
		if (names.some((name) => files.exists(folder + name))) return true;
	}
	return false;
}
export { cloudformationFrontEnd };
