Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" });
const require_edits = require("../../chunks/edits2.cjs");
const require_stack = require("../../chunks/stack.cjs");
let node_path = require("node:path");
// src/languages/cloudformation/links.ts
const nested = /^AWS::(?:CloudFormation::Stack|Serverless::Application)$/;
/** What stacks of one project give to each other: exported values, and those of nested stacks with what their callers hand in. */
function link(stacks) {
	const byFile = new Map(stacks.map((stack) => [stack.own.file, stack]));
	const exported = /* @__PURE__ */ new Map();
	const given = /* @__PURE__ */ new Map();
	for (const stack of stacks) {
		for (const { value } of require_stack.entriesOf(require_stack.valueAt(stack.own.root, "Outputs"))) {
			const name = nameOf(require_stack.valueAt(value, "Export", "Name"), stack);
			const node = require_stack.valueAt(value, "Value");
			if (name !== void 0 && node) exported.set(name, [...exported.get(name) ?? [], {
				node,
				stack
			}]);
		}
		for (const resource of stack.resources.values()) {
			const child = childOf(resource, byFile);
			const call = {
				parameters: require_stack.valueAt(resource.properties, "Parameters"),
				stack
			};
			if (child) given.set(child, [...given.get(child) ?? [], call]);
		}
	}
	for (const stack of stacks) stack.leadsTo = (node) => {
		const call = require_stack.intrinsic(node);
		const name = call?.name === "Fn::ImportValue" ? nameOf(call.argument, stack) : void 0;
		const [only, second] = name && exported.get(name) || [];
		if (call?.name === "Ref") return handedIn(require_stack.plainText(call.argument) ?? "", given.get(stack));
		if (call?.name !== "Fn::GetAtt") return second ? void 0 : only;
		const [{ resource = "", attribute = "" } = {}] = (require_stack.textOf(node, stack) ?? []).flatMap((part) => typeof part === "string" ? [] : [part]);
		const declared = stack.resource(resource);
		const child = declared && childOf(declared, byFile);
		const output = child && require_stack.valueAt(child.own.root, "Outputs", attribute.replace(/^Outputs\./, ""), "Value");
		return output && {
			node: output,
			stack: child
		};
	};
}
/** A name is equal in two stacks only where it is made of nothing that each has of its own. */
function nameOf(node, stack) {
	const name = node && require_stack.spelledOut(require_stack.textOf(node, stack));
	return name === void 0 || /\$\{AWS::StackName\}/.test(name) ? void 0 : name;
}
/** A parameter of a nested stack, where only one place makes that stack. */
function handedIn(name, calls = []) {
	const [only, second] = calls;
	const node = require_stack.valueAt(only?.parameters, name);
	return only && !second && node ? {
		node,
		stack: only.stack
	} : void 0;
}
function childOf({ type, properties, at }, byFile) {
	const place = nested.test(type) ? require_stack.plainText(require_stack.property(properties, "TemplateURL") ?? require_stack.property(properties, "Location")) : void 0;
	return place === void 0 || /^\w+:/.test(place) ? void 0 : byFile.get(node_path.posix.join(node_path.posix.dirname(at.file), place));
}
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
	if (parts.length === 0) return read.map(({ template }) => new require_stack.Stack(template));
	const own = read.filter(({ template }) => !isMergedFrom(parts, template));
	const all = [...own.map(({ template }) => declared(template)), ...rest().map(declared)];
	return own.map(({ template, missing }) => new require_stack.Stack(template, missing.size > 0 ? around(template, missing, all) : []));
}
/** A template whose resources all stand in parts below it was made of them: what is wrong there is said of the parts. */
function isMergedFrom(parts, { file, root }) {
	const folder = file.slice(0, file.lastIndexOf("/") + 1);
	const below = parts.filter(({ template: { file: part } }) => part.startsWith(folder) && part.includes("/", folder.length));
	const names = [...require_stack.resourcesOf(root).values()].filter(({ type }) => essential$1.test(type)).map(({ name }) => name);
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
const declaredIn = (root) => new Set(declaring.flatMap((section) => require_stack.entriesOf(require_stack.valueAt(root, section)).map(({ key }) => key)));
/** Names that are used and not declared; not those that SAM makes of the declared ones, such as `JobsFunctionRole`. */
function undeclared(root) {
	const declared = [...declaredIn(root)];
	const known = new Set(declared);
	const isMade = (name) => declared.some((one) => name.startsWith(one)) || /^Serverless(?:Rest|Http)Api/.test(name);
	return new Set([...namesUsed(root)].filter((name) => !known.has(name) && !name.includes("::") && !isMade(name)));
}
function* namesUsed(root) {
	for (const node of require_stack.allNodes(root)) {
		const call = require_stack.intrinsic(node);
		if (!call) continue;
		const { name, argument } = call;
		if (name === "Ref") yield (require_stack.plainText(argument) ?? "::").split(".")[0];
		if (name === "Fn::GetAtt") yield (require_stack.plainText(require_stack.itemsOf(argument)[0]) ?? "::").split(".")[0];
		if (name === "Fn::FindInMap") yield require_stack.plainText(require_stack.itemsOf(argument)[0]) ?? "::";
		if (name === "Fn::Sub") yield* namesIn(argument);
	}
	for (const { key, value } of require_stack.allEntries(require_stack.valueAt(root, "Resources"))) if (key === "Condition" && value.is === "scalar") yield require_stack.plainText(value) ?? "::";
}
function* namesIn(argument) {
	const [template, given] = require_stack.itemsOf(argument);
	const own = new Set(require_stack.entriesOf(given).map(({ key }) => key));
	for (const [, name] of (require_stack.plainText(template) ?? "").matchAll(/\$\{([^!}][^}]*)\}/g)) {
		const [first = ""] = name.trim().split(".");
		if (!own.has(first)) yield first;
	}
}
// src/languages/cloudformation/front-end.ts
/** What makes a file worth parsing by itself. The others are only parts, parsed where a name leads to them. */
const essential = /AWS::SQS::Queue|EventSourceMapping|AWS::ECS::TaskDefinition|AWS::CloudFormation::Stack|AWS::Serverless::Application|["']?Type["']?\s*:\s*["']?SQS\b|queue-lint-ignore/;
const header = /AWSTemplateFormatVersion|Transform/;
const sections = [
	"Resources",
	"Globals",
	"Parameters",
	"Mappings",
	"Conditions"
];
async function cloudformationFrontEnd() {
	const parse = await require_edits.dataReader();
	const templateOf = (source, { root }) => root?.is === "map" && sections.some((name) => require_stack.entryOf(root, name)?.value.is === "map") ? [{
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
				suppressions: require_edits.suppressionsOf(source, data),
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
			const stacks = stacksOf(whole, parts);
			link(stacks);
			return {
				facts: require_stack.factsOf(stacks, "cloudformation"),
				problems: []
			};
		},
		edit: async (source, change) => require_edits.editData(source, change, parse)
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
exports.cloudformationFrontEnd = cloudformationFrontEnd;
