// src/text/syntax.ts
/**
* Without recursion: a generated file may be nested deeper than a call stack. Each question to the cursor crosses into
* WebAssembly and back, which costs as much as the parsing: four are asked for a node, and whether it is missing (that it
* stands only for what the text lacks) not at all of a tree without faults.
*/
function copyTree(tree) {
	const cursor = tree.walk();
	const { types, fields: fieldNames } = tree.language;
	const isNamed = namedness(tree.language);
	const mayLack = tree.rootNode.hasError;
	const here = () => {
		const id = cursor.nodeTypeId;
		const type = types[id] ?? "ERROR";
		const fault = type === "ERROR" || mayLack && cursor.nodeIsMissing;
		const { startIndex: start, endIndex: end } = cursor;
		const node = {
			type,
			named: isNamed(id),
			start,
			end,
			children: [],
			fault,
			faulty: fault
		};
		const fieldName = fieldNames[cursor.currentFieldId];
		if (fieldName) node.field = fieldName;
		return node;
	};
	const root = here();
	const open = [root];
	let moved = cursor.gotoFirstChild();
	while (open.length > 0) if (moved) {
		const node = here();
		open.at(-1).children.push(node);
		open.push(node);
		moved = node.named && node.type !== "identifier" && cursor.gotoFirstChild();
	} else {
		const done = open.pop();
		const parent = open.at(-1);
		if (parent && done.faulty) parent.faulty = true;
		moved = cursor.gotoNextSibling();
		if (!moved) cursor.gotoParent();
	}
	cursor.delete();
	return root;
}
/** Whether a kind of node is more than a token, asked of the grammar once for each kind. */
function namedness(language) {
	let kinds = known.get(language);
	if (!kinds) {
		kinds = language.types.map((_, id) => language.nodeTypeIsNamed(id));
		known.set(language, kinds);
	}
	return (id) => kinds[id] ?? true;
}
const known = /* @__PURE__ */ new WeakMap();
const field = (node, name) => node.children.find((child) => child.field === name && child.named);
const fields = (node, name) => node.children.filter((child) => child.field === name && child.named);
const ofType = (node, type) => node.children.find((child) => child.type === type);
/** The parts that mean something: no tokens, no comments. */
const parts = (node) => node.children.filter((child) => child.named && child.type !== "comment" && child.type !== "line_continuation");
/** All nodes that satisfy the test, in the order of the text; none within a node that does. */
function* search(root, wanted) {
	const left = [root];
	for (let node = left.pop(); node; node = left.pop()) if (wanted(node)) yield node;
	else for (let index = node.children.length - 1; index >= 0; index -= 1) left.push(node.children[index]);
}
Object.defineProperty(exports, "copyTree", {
	enumerable: true,
	get: function() {
		return copyTree;
	}
});
Object.defineProperty(exports, "field", {
	enumerable: true,
	get: function() {
		return field;
	}
});
Object.defineProperty(exports, "fields", {
	enumerable: true,
	get: function() {
		return fields;
	}
});
Object.defineProperty(exports, "ofType", {
	enumerable: true,
	get: function() {
		return ofType;
	}
});
Object.defineProperty(exports, "parts", {
	enumerable: true,
	get: function() {
		return parts;
	}
});
Object.defineProperty(exports, "search", {
	enumerable: true,
	get: function() {
		return search;
	}
});
