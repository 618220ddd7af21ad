const require_facts = require("./facts.cjs");
const require_start = require("../start.cjs");
const require_edits = require("./edits.cjs");
const require_layout = require("./layout.cjs");
let node_path = require("node:path");
let node_path_posix = require("node:path/posix");
// src/code/walk.ts
const isFunction = (code) => "parameters" in code;
const within$1 = (place, code) => ({
	module: place.module,
	enclosing: [...place.enclosing, code]
});
const top = (module) => ({
	module,
	enclosing: []
});
const locate = (span, place) => ({
	file: place.module.file,
	start: span.start,
	end: span.end
});
/** Every statement and expression of a module, outermost first, in the order of the text. */
function walk(module, visitor) {
	walkStatements(module.body, top(module), visitor);
	for (const { value } of module.exports) if (value) walkExpression(value, top(module), visitor);
}
function walkStatements(body, place, visitor) {
	for (const statement of body) {
		visitor.statement?.(statement, place);
		for (const part of expressionsOf(statement)) walkExpression(part, place, visitor);
		if (statement.is === "function") walkFunction(statement.function, place, visitor);
		else if (statement.is === "class") walkClass(statement.class, place, visitor);
		else for (const block of blocksOf(statement)) walkStatements(block, place, visitor);
	}
}
function walkExpression(expression, place, visitor) {
	visitor.expression?.(expression, place);
	if (expression.is === "function") walkFunction(expression.function, place, visitor);
	else if (expression.is === "class") walkClass(expression.class, place, visitor);
	else for (const part of partsOf$1(expression)) walkExpression(part, place, visitor);
}
function walkFunction(code, place, visitor) {
	visitor.function?.(code, place);
	for (const decorator of code.decorators) walkExpression(decorator, place, visitor);
	for (const parameter of code.parameters) if (parameter.default) walkExpression(parameter.default, place, visitor);
	walkStatements(code.body, within$1(place, code), visitor);
}
function walkClass(code, place, visitor) {
	visitor.class?.(code, place);
	for (const part of [...code.decorators, ...code.bases]) walkExpression(part, place, visitor);
	walkStatements(code.body, within$1(place, code), visitor);
}
/** The statement lists directly inside a statement; those of a nested function or class are not its own. */
function blocksOf(statement) {
	switch (statement.is) {
		case "if": return [statement.then, statement.otherwise];
		case "switch": return statement.cases.map((one) => one.body);
		case "loop":
		case "with":
		case "block": return [statement.body];
		case "try": return [
			statement.body,
			...statement.handlers.map((handler) => handler.body),
			statement.otherwise,
			statement.finally
		];
		default: return [];
	}
}
/** The expressions directly inside a statement, in the order of the text. */
function expressionsOf(statement) {
	switch (statement.is) {
		case "expression": return [statement.value];
		case "assign": return [statement.target, statement.value];
		case "if": return [statement.test];
		case "switch": return [statement.on, ...statement.cases.flatMap((one) => one.tests)];
		case "loop": return [
			statement.test,
			statement.target,
			statement.over
		].filter((part) => part !== void 0);
		case "with": return statement.items.flatMap((item) => item.as ? [item.value, item.as] : [item.value]);
		case "return":
		case "throw": return statement.value ? [statement.value] : [];
		default: return [];
	}
}
/** The expressions directly inside an expression. */
function partsOf$1(expression) {
	switch (expression.is) {
		case "member": return [expression.of];
		case "index": return [expression.of, expression.key];
		case "call": return [expression.callee, ...expression.arguments.map((argument) => argument.value)];
		case "object": return expression.entries.flatMap((entry) => entry.key ? [entry.key, entry.value] : [entry.value]);
		case "list": return expression.items;
		case "spread":
		case "unary":
		case "await": return [expression.value];
		case "binary": return [expression.left, expression.right];
		case "ternary": return [
			expression.test,
			expression.then,
			expression.otherwise
		];
		case "template": return expression.parts;
		case "assignment": return [expression.target, expression.value];
		default: return [];
	}
}
/** The literal key of `a.b`, `a['b']`, `{ b: … }`; undefined for a computed one. */
function keyOf$2(part) {
	if ("is" in part) {
		if (part.is === "member") return part.name;
		return part.is === "index" ? literalText(part.key) : void 0;
	}
	return part.key && literalText(part.key);
}
const literalText = (expression) => expression.is === "literal" && typeof expression.value === "string" ? expression.value : void 0;
/** The value of an entry of an object literal; undefined when it is absent or a later spread may replace it. */
function entryOf(expression, key) {
	if (expression.is !== "object") return void 0;
	let found;
	for (const entry of expression.entries) if (!entry.key) found = void 0;
	else if (literalText(entry.key) === key) found = entry.value;
	return found;
}
/** `a.b.c` as `['a', 'b', 'c']`; undefined when something else than names stands in it. */
function pathOf(expression) {
	if (expression.is === "name") return [expression.name];
	const key = keyOf$2(expression);
	if (key === void 0 || expression.is !== "member" && expression.is !== "index") return void 0;
	const before = pathOf(expression.of);
	return before && [...before, key];
}
/** Without `await` around it. */
const awaited = (expression) => expression.is === "await" ? awaited(expression.value) : expression;
// src/code/suppressions.ts
/**
* `queue-lint-ignore RULE[, RULE] -- reason` at the start of a comment's line. On a line of its own it covers the
* statement, entry or argument that comes next; behind code, what begins on its line, or the statement that ends there.
*/
const suppressionsOf = (module, text) => suppressionsIn({
	file: module.file,
	text,
	comments: module.comments
}, () => piecesOf(module));
/** The same for any commented file; `piecesOf` gives what a comment can cover, and is asked only where one wants to. */
function suppressionsIn({ file, text, comments }, piecesOf) {
	const said = comments.flatMap((comment) => {
		const words = wordsOf$1(comment);
		return words ? [{
			comment,
			...words
		}] : [];
	});
	if (said.length === 0) return [];
	const pieces = piecesOf();
	return said.map(({ comment, rules, reason }) => {
		const line = Math.max(text.lastIndexOf("\n", comment.start - 1), text.lastIndexOf("\r", comment.start - 1)) + 1;
		const covers = text.slice(line, comment.start).trim() === "" ? next(pieces, comment) : onLine(pieces, line, comment);
		return {
			file,
			start: comment.start,
			end: comment.end,
			rules,
			reason,
			covers
		};
	});
}
function wordsOf$1({ text }) {
	const words = /^[\s*]*queue-lint-ignore(?![\w-])(.*)$/m.exec(text)?.[1];
	if (words === void 0) return void 0;
	const [, names = "", reason] = /^(.*?)(?:\s--\s*(.*))?$/.exec(words) ?? [];
	return {
		rules: names.split(/[\s,]+/).filter((name) => name !== ""),
		reason: reason?.trim() || void 0
	};
}
function piecesOf(module) {
	const pieces = [];
	const add = ({ start, end }, from = start) => pieces.push({
		start,
		end,
		from
	});
	const addCode = ({ start, end, decorators, nameAt }) => {
		const whole = {
			start: Math.min(start, ...decorators.map((decorator) => decorator.start)),
			end
		};
		add(whole);
		if (decorators.length > 0 && nameAt) add(whole, nameAt.start);
	};
	walk(module, {
		statement: (statement) => add(statement),
		function(code) {
			addCode(code);
			for (const parameter of code.parameters) add(parameter);
		},
		class: addCode,
		expression(expression) {
			if (expression.is === "object") for (const entry of expression.entries) add(entry);
			if (expression.is === "call") for (const argument of expression.arguments) add(argument);
			if (expression.is === "list") for (const item of expression.items) add(item);
		}
	});
	for (const one of [...module.imports, ...module.exports]) add(one);
	return pieces;
}
/** What a comment on a line of its own is meant for. */
const coveredBy = (comment, module) => next(piecesOf(module), comment);
/** The largest piece that begins next, inside what the comment itself stands in. */
function next(pieces, comment) {
	const around = smallest(pieces.filter(({ start, end }) => start <= comment.start && comment.end <= end));
	let first;
	for (const piece of pieces) {
		const { start, end, from } = piece;
		if (from < comment.end || around && (start < around.start || end > around.end)) continue;
		if (!first || from < first.from || from === first.from && end > first.end) first = piece;
	}
	return first ? {
		start: first.start,
		end: first.end
	} : nothing$1(comment);
}
/** All that begins on the comment's line; where nothing does (`});`), the largest piece that ends there. */
function onLine(pieces, line, comment) {
	const begun = pieces.filter(({ start }) => line <= start && start < comment.start);
	if (begun.length > 0) return {
		start: Math.min(...begun.map(({ start }) => start)),
		end: Math.max(...begun.map(({ end }) => end))
	};
	const ended = pieces.filter(({ end }) => line < end && end <= comment.start);
	return {
		start: Math.min(comment.end, ...ended.map((piece) => piece.start)),
		end: comment.end
	};
}
const smallest = (pieces) => pieces.reduce((best, piece) => best && best.end - best.start <= piece.end - piece.start ? best : piece, void 0);
const nothing$1 = ({ end }) => ({
	start: end,
	end
});
// src/code/get-or-insert.ts
/** What a map holds for a key, made where it holds nothing: `Map.prototype.getOrInsertComputed`, which Node 20 lacks. */
function getOrInsert(entries, key, make) {
	const held = entries.get(key);
	if (held !== void 0) return held;
	const made = make();
	entries.set(key, made);
	return made;
}
// src/code/names.ts
const ofModule = /* @__PURE__ */ new WeakMap();
const ofCode = /* @__PURE__ */ new WeakMap();
const reassigned = /* @__PURE__ */ new WeakMap();
/** All bindings of a module's top level, imports first. */
function moduleNames(module) {
	return remember(ofModule, module, () => {
		const names = /* @__PURE__ */ new Map();
		for (const one of module.imports) addImport(names, one);
		collect$1(module.body, names);
		return names;
	});
}
/** The bindings of one function (its parameters and locals) or of a class body. */
function localNames(code) {
	return remember(ofCode, code, () => {
		const names = /* @__PURE__ */ new Map();
		if ("parameters" in code) for (const parameter of code.parameters) if (parameter.pattern) bindTarget(parameter.pattern, names);
		else add$1(names, parameter.name, {
			is: "opaque",
			type: parameter.type
		});
		collect$1(code.body, names);
		return names;
	});
}
/** Names that some statement of the file assigns a second time, wherever it stands: their value is not one value. */
function reassignedNames(module) {
	return remember(reassigned, module, () => {
		const again = /* @__PURE__ */ new Set();
		const note = (target) => {
			if (target.is === "name") again.add(target.name);
		};
		walk(module, {
			statement(statement) {
				if (statement.is === "assign" && (!statement.declares || statement.operator)) note(statement.target);
			},
			expression(expression) {
				if (expression.is === "assignment") note(expression.target);
			}
		});
		return again;
	});
}
function collect$1(body, names) {
	for (const statement of body) {
		if (statement.is === "function") add$1(names, statement.function.name, statement);
		else if (statement.is === "class") add$1(names, statement.class.name, statement);
		else if (statement.is === "assign") bindAssignment(statement, names);
		else if (statement.is === "loop" && statement.target) bindTarget(statement.target, names);
		else if (statement.is === "with") {
			for (const item of statement.items) if (item.as) bindTarget(item.as, names);
		}
		if (statement.is === "try") for (const handler of statement.handlers) add$1(names, handler.name, { is: "opaque" });
		for (const block of blocksOf(statement)) collect$1(block, names);
	}
}
function bindAssignment(statement, names) {
	const { target, value, type } = statement;
	if (target.is === "object" && statement.declares) bindParts(target, value, statement, names);
	else if (target.is !== "name") bindTarget(target, names);
	else if (statement.operator) add$1(names, target.name, { is: "opaque" });
	else add$1(names, target.name, {
		is: "value",
		value,
		type,
		constant: statement.declares === "const",
		at: statement
	});
}
/** `const { limit = 30, ...rest } = options`: each name stands for the member that it takes. */
function bindParts(target, value, statement, names) {
	for (const { key, value: part } of target.entries) {
		const [into, otherwise] = part.is === "assignment" ? [part.target, part.value] : [part, void 0];
		const name = key && literalText(key);
		if (name === void 0 || into.is !== "name") {
			bindTarget(part, names);
			continue;
		}
		const at = {
			start: part.start,
			end: part.end
		};
		const member = {
			is: "member",
			...at,
			of: value,
			name,
			nameAt: key
		};
		const taken = otherwise ? {
			is: "binary",
			...at,
			operator: "??",
			left: member,
			right: otherwise
		} : member;
		add$1(names, into.name, {
			is: "value",
			value: taken,
			constant: statement.declares === "const",
			at: part
		});
	}
}
function bindTarget(target, names) {
	if (target.is === "name") add$1(names, target.name, { is: "opaque" });
	else if (target.is === "list") for (const item of target.items) bindTarget(item, names);
	else if (target.is === "object") for (const entry of target.entries) bindTarget(entry.value, names);
	else if (target.is === "spread") bindTarget(target.value, names);
	else if (target.is === "assignment") bindTarget(target.target, names);
}
function add$1(names, name, binding) {
	if (!name) return;
	const already = names.get(name);
	if (already) already.push(binding);
	else names.set(name, [binding]);
}
/** Functions that each import the same thing by the same name give it one meaning. */
function addImport(names, one) {
	if (!(names.get(one.local) ?? []).some((binding) => binding.is === "import" && binding.import.from === one.from && binding.import.name === one.name)) add$1(names, one.local, {
		is: "import",
		import: one
	});
}
function remember(kept, key, make) {
	let value = kept.get(key);
	if (value === void 0) {
		value = make();
		kept.set(key, value);
	}
	return value;
}
// src/code/members.ts
/** A field or method of a class: its own, what its constructor assigns, or what a base of the project has. */
function memberOfClass(code, of, key, depth) {
	if (depth > 24) return void 0;
	const own = localNames(of.class).get(key);
	const meaning = own && code.bound(key, own, within$1(of.place, of.class), depth + 1);
	if (meaning?.is === "function") return {
		...meaning,
		self: of
	};
	if (meaning && !(meaning.is === "value" && meaning.value.is === "other")) return meaning;
	const assigned = assignedInConstructor(code, of, key, depth);
	if (assigned || own) return assigned ?? meaning;
	for (const base of of.class.bases) {
		const outer = code.meaning(base, of.place, depth + 1);
		if (outer?.is === "outside") continue;
		const found = outer && code.member(outer, key, depth + 1);
		if (found) return found;
	}
}
/** `this.jobs = …` in a constructor, `constructor(private jobs: JobRepository)`, `self.jobs = …` in `__init__`. */
function assignedInConstructor(code, of, key, depth) {
	for (const name of ["constructor", "__init__"]) {
		const binding = localNames(of.class).get(name)?.[0];
		if (binding?.is !== "function") continue;
		const place = within$1(within$1(of.place, of.class), binding.function);
		const field = binding.function.parameters.find((parameter) => parameter.field && parameter.name === key);
		if (field) return code.ofType(field.type, place, depth + 1);
		for (const statement of binding.function.body) {
			if (statement.is !== "assign" || statement.target.is !== "member" || statement.target.name !== key) continue;
			const { of: owner } = statement.target;
			if (owner.is === "name" && (owner.name === "this" || owner.name === "self")) return code.meaning(statement.value, place, depth + 1);
		}
	}
}
/** A class's names are seen in its own body, not in its methods, and in JavaScript not even there; an enum's and a namespace's are. */
const seesNames = (code, { module, enclosing }, index) => isFunction(code) || (code.open ?? (module.language === "python" && index === enclosing.length - 1));
/** `require('./store')`, `import('./store')`. */
function importedBy({ callee, arguments: [first] }) {
	return callee.is === "name" && (callee.name === "require" || callee.name === "import") && first ? literalText(first.value) : void 0;
}
/** From here on a search may end because it is deep: what it finds is no answer for one that begins elsewhere. */
const stillShallow = 12;
/** The project's code as a whole: what names mean, across files. */
var Code = class Code {
	linking;
	/** What modules give by name, to themselves and to others: asked for at every call that leads to them. */
	own = /* @__PURE__ */ new WeakMap();
	given = /* @__PURE__ */ new WeakMap();
	constructor(linking) {
		this.linking = linking;
	}
	module(file) {
		return this.linking.module(file);
	}
	/** The same code as if it had no modules but these. */
	limitedTo(holds) {
		return new Code({
			...this.linking,
			module: (file) => holds(file) ? this.linking.module(file) : void 0
		});
	}
	/** The module that an import of `file` leads to. */
	imported(from, file) {
		const target = this.linking.target(from, file);
		return target === void 0 ? void 0 : this.linking.module(target);
	}
	/** What an expression stands for; undefined when that is not decided by what is written. */
	meaning(expression, place, depth = 0) {
		if (depth > 24) return void 0;
		switch (expression.is) {
			case "name": return this.named(expression.name, place, depth + 1);
			case "member":
			case "index": {
				const key = keyOf$2(expression);
				if (key === void 0) return {
					is: "value",
					value: expression,
					place
				};
				const of = this.meaning(expression.of, place, depth + 1);
				if (!of && this.isGlobal(expression, place)) return {
					is: "value",
					value: expression,
					place
				};
				if (of && this.isItself(of, expression.of)) return {
					is: "value",
					value: expression,
					place
				};
				return of && this.member(of, key, depth + 1);
			}
			case "call": {
				const from = importedBy(expression);
				if (from !== void 0) return this.reach(from, "*", place.module.file, depth + 1);
				const callee = this.meaning(expression.callee, place, depth + 1);
				if (callee?.is === "class") return {
					...callee,
					is: "instance"
				};
				return callee?.is === "function" && this.ofType(callee.function.returns, callee.place, depth + 1) || {
					is: "value",
					value: expression,
					place
				};
			}
			case "await":
			case "assignment": return this.meaning(expression.value, place, depth + 1);
			case "function": return {
				is: "function",
				function: expression.function,
				place
			};
			case "class": return {
				is: "class",
				class: expression.class,
				place
			};
			default: return {
				is: "value",
				value: expression,
				place
			};
		}
	}
	/** The name's meaning where it is used: locals first, then the module, its imports and star imports. */
	named(name, place, depth = 0) {
		for (let index = place.enclosing.length - 1; index >= 0; index -= 1) {
			const code = place.enclosing[index];
			const around = {
				module: place.module,
				enclosing: place.enclosing.slice(0, index)
			};
			if (!isFunction(code) && name === "this") return {
				is: "instance",
				class: code,
				place: around
			};
			if (!isFunction(code) && name === "super") return this.bases(code, around)[0];
			if (!seesNames(code, place, index)) continue;
			if (isFunction(code) && (name === "self" || name === "cls")) {
				const owner = around.enclosing.at(-1);
				if (owner && !isFunction(owner)) return {
					is: "instance",
					class: owner,
					place: {
						...around,
						enclosing: around.enclosing.slice(0, -1)
					}
				};
			}
			const bindings = localNames(code).get(name);
			if (bindings) return this.bound(name, bindings, within$1(around, code), depth);
		}
		return this.ofModule(place.module, name, depth);
	}
	/** Whether the file itself gives the name a meaning where it is used; otherwise it is the language's own, or nobody's. */
	binds(name, place) {
		return place.enclosing.some((code, index) => seesNames(code, place, index) && localNames(code).has(name)) || moduleNames(place.module).has(name) || this.ofModule(place.module, name) !== void 0;
	}
	/** A name of a module as its own code sees it. */
	ofModule(module, name, depth = 0) {
		return remembered(this.own, module, name, depth, () => this.searchModule(module, name, depth));
	}
	searchModule(module, name, depth) {
		if (depth > 24) return void 0;
		const bindings = moduleNames(module).get(name);
		if (bindings) return this.bound(name, bindings, top(module), depth);
		for (const star of module.imports) {
			if (star.name !== "*" || star.local !== "*") continue;
			const found = this.imported(star.from, module.file);
			const meaning = found && this.ofModule(found, name, depth + 1);
			if (meaning) return meaning;
		}
	}
	/** A name of a module as other modules see it. */
	exported(module, name, depth = 0) {
		return remembered(this.given, module, name, depth, () => this.searchExports(module, name, depth));
	}
	searchExports(module, name, depth) {
		if (depth > 24) return void 0;
		if (module.language === "python") return this.ofModule(module, name, depth + 1) ?? this.submodule(module, name);
		for (const one of module.exports) if (one.name === name) {
			if (one.value) return this.meaning(one.value, top(module), depth + 1);
			if (one.from !== void 0) return this.reach(one.from, one.original ?? name, module.file, depth + 1);
			return this.ofModule(module, one.local ?? name, depth + 1);
		}
		for (const one of module.exports) {
			if (one.name !== "*" || one.from === void 0) continue;
			const found = this.imported(one.from, module.file);
			const meaning = found && this.exported(found, name, depth + 1);
			if (meaning) return meaning;
		}
		const whole = this.whole(module, depth + 1);
		return name === "default" ? whole : whole && this.member(whole, name, depth + 1);
	}
	/** What the module itself stands for: `module.exports = …`, `export = …`. */
	whole(module, depth) {
		const value = module.exports.findLast((one) => one.name === "=")?.value;
		return value && this.meaning(value, top(module), depth + 1);
	}
	/** A member of what is already known. */
	member(of, key, depth = 0) {
		if (depth > 24) return void 0;
		switch (of.is) {
			case "outside": return this.within(of, key);
			case "module": return this.exported(of.module, key, depth + 1);
			case "class":
			case "instance": return memberOfClass(this, of, key, depth + 1);
			case "value": {
				const entry = entryOf(of.value, key);
				if (entry) return this.meaning(entry, of.place, depth + 1);
				return;
			}
			default: return;
		}
	}
	/** The bases of a class that are the project's own, nearest first. */
	bases(code, place) {
		return code.bases.flatMap((base) => {
			const meaning = this.meaning(base, place);
			return meaning?.is === "class" ? [meaning] : [];
		});
	}
	/** The one meaning that the bindings of a name have. */
	bound(name, bindings, place, depth) {
		const binding = bindings.length === 1 ? bindings[0] : void 0;
		if (!binding) return void 0;
		switch (binding.is) {
			case "function": return {
				is: "function",
				function: binding.function,
				place
			};
			case "class": return {
				is: "class",
				class: binding.class,
				place
			};
			case "import": return this.throughImport(binding.import, place.module.file, depth);
			case "opaque": return this.ofType(binding.type, place, depth);
			case "value": {
				if (place.module.language === "typescript" && !binding.constant && reassignedNames(place.module).has(name)) return this.ofType(binding.type, place, depth);
				const meaning = this.meaning(binding.value, place, depth + 1);
				return meaning?.is === "value" && meaning.value.is !== "call" && meaning.value.is !== "other" ? meaning : this.ofType(binding.type, place, depth) ?? meaning;
			}
		}
	}
	/** A value of an annotated type, where that is a class of the project. */
	ofType(type, place, depth) {
		const meaning = type && this.meaning(type, place, depth + 1);
		return meaning?.is === "class" ? {
			...meaning,
			is: "instance"
		} : void 0;
	}
	throughImport(one, file, depth) {
		return this.reach(one.from, one.name, file, depth + 1);
	}
	reach(from, name, file, depth) {
		const target = this.linking.target(from, file);
		if (target === void 0) {
			const outside = {
				is: "outside",
				from,
				path: [],
				file
			};
			return name === "*" ? outside : this.within(outside, name);
		}
		const module = this.linking.module(target);
		if (!module) return void 0;
		if (name === "*") {
			const whole = this.whole(module, depth + 1);
			return whole && whole.is !== "value" ? whole : {
				is: "module",
				module
			};
		}
		const found = this.exported(module, name, depth + 1);
		if (found || name !== "default") return found;
		return {
			is: "module",
			module
		};
	}
	within(of, key) {
		const path = [...of.path, key];
		const target = this.linking.submodule?.(of.from, path, of.file);
		const module = target === void 0 ? void 0 : this.linking.module(target);
		return module ? {
			is: "module",
			module
		} : {
			...of,
			path
		};
	}
	submodule(module, name) {
		const found = this.imported(`.${name}`, module.file);
		return found && {
			is: "module",
			module: found
		};
	}
	/** `process.env`: a member of what only the language has. */
	isGlobal(expression, place) {
		const root = pathOf(expression)?.[0];
		return root !== void 0 && !/^(this|self|cls|super)$/.test(root) && !this.binds(root, place);
	}
	/** A meaning that is only the expression asked about, not something that it leads to. */
	isItself(meaning, expression) {
		return meaning.is === "value" && meaning.value === expression && expression.is !== "object";
	}
};
function remembered(kept, module, name, depth, search) {
	const known = getOrInsert(kept, module, () => /* @__PURE__ */ new Map());
	if (known.has(name)) return known.get(name);
	const found = search();
	if (depth <= stillShallow) known.set(name, found);
	return found;
}
// src/code/fold.ts
/**
* The value of an expression as far as the project's files decide it. The location is where that value is written: the
* literal behind a constant, or the whole of an arithmetic expression.
*/
var Folder = class {
	code;
	dialect;
	constructor(code, dialect) {
		this.code = code;
		this.dialect = dialect;
	}
	fold(expression, place, depth = 0) {
		const at = locate(expression, place);
		if (depth > 40) return require_facts.unknown("it refers to itself", at);
		const part = (one, where = place) => this.fold(one, where, depth + 1);
		const own = this.environment(expression, place, depth) ?? this.dialect.special?.(expression, part, this.code, place);
		if (own) return own;
		switch (expression.is) {
			case "literal": return require_facts.set(expression.value, at);
			case "name":
			case "member":
			case "index": return this.reference(expression, place, depth);
			case "unary": return combine([part(expression.value)], at, ([value]) => this.dialect.unary(expression.operator, value));
			case "binary": return this.binary(expression, part, at);
			case "ternary": {
				const test = part(expression.test);
				if (test.is !== "set") return require_facts.unknown("it depends on a condition", at);
				return behind$1(test, part(this.dialect.truthy(test.value) ? expression.then : expression.otherwise));
			}
			case "assignment": return part(expression.value);
			case "template": return combine(expression.parts.map((one) => part(one)), at, (values) => {
				const texts = values.map((value) => this.dialect.text(value));
				return texts.includes(void 0) ? void 0 : texts.join("");
			});
			case "call": {
				const result = this.dialect.call(expression, part, this.code, place);
				if (result === void 0) return require_facts.unknown("it is computed by a call", at);
				return typeof result === "object" && result !== null ? result : require_facts.set(result, at);
			}
			default: return require_facts.unknown(expression.is === "other" ? expression.why : "it is not a plain value", at);
		}
	}
	variable(expression, place) {
		const read = this.dialect.environment(expression, this.code, place);
		if (read) return read.variable;
		const meaning = this.code.meaning(expression, place);
		return meaning?.is === "value" && meaning.value !== expression ? this.dialect.environment(meaning.value, this.code, meaning.place)?.variable : void 0;
	}
	reference(expression, place, depth) {
		const at = locate(expression, place);
		const meaning = this.code.meaning(expression, place);
		if (meaning?.is === "value" && meaning.value !== expression) return this.fold(meaning.value, meaning.place, depth + 1);
		if (expression.is === "member" && expression.name === "value") {
			const of = this.code.meaning(expression.of, place);
			if (of?.is === "value" && of.value !== expression.of) return this.fold(of.value, of.place, depth + 1);
		}
		return require_facts.unknown(reason(meaning), at);
	}
	environment(expression, place, depth) {
		const read = this.dialect.environment(expression, this.code, place);
		if (!read) return void 0;
		const at = locate(expression, place);
		if (!read.otherwise) return require_facts.unknown(`it is read from the environment variable ${read.variable}`, at);
		const value = this.fold(read.otherwise, read.place ?? place, depth + 1);
		return value.is === "set" ? {
			...value,
			unless: value.unless ?? read.variable
		} : value;
	}
	binary(expression, part, at) {
		const { operator } = expression;
		if (operator !== "and" && operator !== "or" && operator !== "??") return combine([part(expression.left), part(expression.right)], at, ([left, right]) => this.dialect.binary(operator, left, right));
		const left = part(expression.left);
		if (left.is !== "set" || left.unless !== void 0 && operator === "and") return require_facts.unknown("it depends on a condition", at);
		if (!(operator === "??" ? left.value === null : this.dialect.truthy(left.value) === (operator === "and"))) return left;
		return behind$1(left, part(expression.right));
	}
};
/** A value that was chosen by another: what may replace that one may replace this. */
const behind$1 = (choice, value) => value.is === "set" && choice.unless !== void 0 ? {
	...value,
	unless: choice.unless
} : value;
const reason = (meaning) => meaning?.is === "outside" ? `it comes from ${meaning.from}, outside the project` : "it is computed";
/** The first unknown decides; an environment variable behind any part stands behind the whole. */
function combine(parts, at, result) {
	const values = [];
	let unless;
	for (const part of parts) {
		if (part.is === "unknown") return part;
		values.push(part.value);
		if (part.is === "set") unless ??= part.unless;
	}
	const value = result(values);
	if (value === void 0) return require_facts.unknown("it has no value that could be folded", at);
	const [first] = parts;
	return require_facts.set(value, first?.is === "set" && isConversion(first.value, value) ? first.at : at, unless);
}
/** `Number('90')` is written where `'90'` is: that is the place to look at, and to change. */
const isConversion = (from, to) => from !== null && from !== "" && to !== null && typeof to !== "boolean" && Number(from) === Number(to);
// src/code/canonical.ts
/** `a.b.c` of what is called; an unreadable receiver leaves the rest: `.isoformat`. */
function callName(call) {
	const name = (one) => one.is === "name" ? one.name : one.is === "member" ? `${name(one.of)}.${one.name}` : "";
	return name(call.callee);
}
/** The name that what is called has in the package it comes from, whatever it was imported as; else `callName`. */
function importedName(call, scope) {
	const meaning = scope.base.near.meaning(call.callee, scope.place);
	return meaning?.is === "outside" && meaning.path.length > 0 ? meaning.path.join(".") : callName(call);
}
const sameValue = /^(str|int|String|Number|uuid\.UUID|UUID|Decimal|decodeURIComponent)$/;
/** A text that is equal for two expressions only where they stand for the same value: names are led back to where they come from. */
function canonical(expression, scope, depth = 0) {
	const inner = (one) => canonical(one, scope, depth + 1);
	if (depth > 20) return "?";
	switch (expression.is) {
		case "literal": return JSON.stringify(expression.value);
		case "name": return canonicalName(expression, scope, depth);
		case "await": return inner(expression.value);
		case "member":
		case "index": {
			const key = keyOf$2(expression);
			if (expression.of.is === "name" && /^(self|this)$/.test(expression.of.name)) return `this.${key}`;
			return key === void 0 ? `${inner(expression.of)}[?${expression.start}]` : `${inner(expression.of)}.${key}`;
		}
		case "template": return expression.parts.map(inner).join("+");
		case "binary": return `${inner(expression.left)}${expression.operator}${inner(expression.right)}`;
		case "call": return canonicalCall(expression, scope, inner);
		default: return `${scope.place.module.file}:${expression.start}`;
	}
}
function canonicalCall(call, scope, inner) {
	const [first] = call.arguments;
	const name = callName(call);
	if (first && call.arguments.length === 1 && sameValue.test(name)) return inner(first.value);
	if (call.callee.is === "member" && !first && /^(toString|trim|strip|valueOf)$/.test(call.callee.name)) return inner(call.callee.of);
	if (call.callee.is === "member" && call.callee.name === "get" && first?.value.is === "literal") return `${inner(call.callee.of)}.${first.value.value}`;
	if (first && call.arguments.length === 1 && /(^|\.)(parse|loads)$/.test(name)) return `parse(${inner(first.value)})`;
	return `${scope.place.module.file}:${call.start}`;
}
function canonicalName(expression, scope, depth) {
	const given = scope.given(expression);
	if (given) return canonical(given.value, given.scope, depth + 1);
	const behind = scope.follow(expression);
	if (behind.value.is === "name" && behind.scope !== scope && behind.value !== expression) return canonical(behind.value, behind.scope, depth + 1);
	if (/^(self|this)$/.test(expression.name)) return "this";
	const found = scope.definitions(expression.name);
	const [only, second] = found?.all ?? [];
	if (found && only && !second && only.value && only.how === "assigned" && isPath(only.value)) return [canonical(only.value, found.scope, depth + 1), ...only.path].join(".");
	if (behind.value !== expression && isPath(behind.value)) return canonical(behind.value, behind.scope, depth + 1);
	const where = found?.code ? `@${found.code.start}` : "";
	return `${expression.name}${where}`;
}
/** What may be looked through: `event.detail.jobId`, `String(id)`, `JSON.parse(record.body)`. A call that reads or makes something is itself. */
function isPath(expression) {
	if (expression.is === "await") return false;
	if (expression.is === "name" || expression.is === "literal") return true;
	if (expression.is === "template") return expression.parts.every(isPath);
	if (expression.is === "member" || expression.is === "index") return keyOf$2(expression) !== void 0 && isPath(expression.of);
	if (expression.is !== "call" || expression.arguments.length > 2) return false;
	const name = callName(expression);
	if (!sameValue.test(name) && !/(^|\.)(parse|loads|get|toString|trim|strip)$/.test(name)) return false;
	return (!(expression.callee.is === "member" && !/^(JSON|json)$/.test(callName(expression).split(".")[0])) || expression.callee.is === "member" && isPath(expression.callee.of)) && expression.arguments.every((one) => isPath(one.value));
}
// src/code/status/flow.ts
const known$4 = /* @__PURE__ */ new WeakMap();
/** The calls of a function, or of a module's top level, in the order in which they are made. */
function flowOf(code, place) {
	const owner = code ?? place.module;
	let sites = known$4.get(owner);
	if (!sites) {
		const found = [];
		const inside = code ? within$1(place, code) : place;
		inBlock$2(owner.body, {
			place: inside,
			steps: [],
			given: [],
			around: [],
			callbacks: []
		}, found);
		sites = found;
		known$4.set(owner, sites);
	}
	return {
		code,
		place,
		sites
	};
}
function inBlock$2(block, context, found) {
	block.forEach((statement, index) => {
		const here = (into) => ({
			...context,
			steps: [...context.steps, {
				block,
				index,
				statement,
				into
			}],
			around: []
		});
		for (const part of expressionsOf(statement)) inExpression$3(part, here(), found);
		for (const inner of blocksOf(statement)) inBlock$2(inner, here(inner), found);
	});
}
/** Arguments before the call that takes them. */
function inExpression$3(expression, context, found) {
	const deeper = {
		...context,
		around: [...context.around, expression]
	};
	const when = (test, holds) => ({
		...deeper,
		given: [...deeper.given, {
			test,
			holds
		}]
	});
	if (expression.is === "binary" && (expression.operator === "and" || expression.operator === "or")) {
		inExpression$3(expression.left, deeper, found);
		inExpression$3(expression.right, when(expression.left, expression.operator === "and"), found);
		return;
	}
	if (expression.is === "ternary") {
		inExpression$3(expression.test, deeper, found);
		inExpression$3(expression.then, when(expression.test, true), found);
		inExpression$3(expression.otherwise, when(expression.test, false), found);
		return;
	}
	for (const part of partsOf$1(expression)) if (part.is !== "function") inExpression$3(part, deeper, found);
	else if (expression.is === "call") inCallback$1(part.function, expression, deeper, found);
	if (expression.is === "call") found.push({
		...context,
		call: expression
	});
}
function inCallback$1(code, call, context, found) {
	inBlock$2(code.body, {
		...context,
		place: within$1(context.place, code),
		around: [],
		callbacks: [...context.callbacks, call]
	}, found);
}
/** True where no path leads out of the block's end: it returns, throws, or goes to a loop's next round. */
function leaves$1(block) {
	return block.some((statement) => leavesAt(statement));
}
/** A `break` only leaves the switch. */
const caseLeaves = (body) => leaves$1(body.filter((statement) => statement.is !== "break"));
const ending$1 = /(^|\.)(exit|_exit|abort|notFound|redirect)$/;
function leavesAt(statement) {
	switch (statement.is) {
		case "return":
		case "throw":
		case "break":
		case "continue": return true;
		case "expression": return endsRun(statement.value);
		case "if": return statement.otherwise.length > 0 && leaves$1(statement.then) && leaves$1(statement.otherwise);
		case "switch": return statement.cases.some(({ tests }) => tests.length === 0) && statement.cases.every(({ body }) => caseLeaves(body));
		case "try":
			if (leaves$1(statement.finally)) return true;
			return (leaves$1(statement.body) || leaves$1(statement.otherwise)) && statement.handlers.every((handler) => leaves$1(handler.body));
		case "with":
		case "block": return leaves$1(statement.body);
		default: return false;
	}
}
/** `process.exit(1)`, `sys.exit()`; Celery's `self.retry(…)` raises. */
function endsRun(value) {
	const call = value.is === "await" ? value.value : value;
	if (call.is !== "call" || call.callee.is !== "member") return false;
	const { of, name } = call.callee;
	if (of.is !== "name") return false;
	return name === "retry" && of.name === "self" || ending$1.test(`${of.name}.${name}`);
}
/** How a block is left, where it is left at all. */
function exitOf(block) {
	if (!leaves$1(block)) return void 0;
	const last = block.find((statement) => leavesAt(statement));
	if (last.is === "throw") return "throw";
	if (last.is === "continue" || last.is === "break") return "continue";
	const inner = blocksOf(last).find((one) => one.length > 0);
	return last.is === "return" || !inner ? "return" : exitOf(inner) ?? "return";
}
const contains$1 = (outer, inner) => outer.start <= inner.start && inner.end <= outer.end;
/** What is done after the call's statement, on the way out of the blocks around it and of its function. */
function after$1(site) {
	return site.steps.toReversed().flatMap(({ block, index }) => block.slice(index + 1));
}
// src/code/by-depth.ts
/**
* What is found of functions by following their calls, kept with how much further those were followed: an answer that was cut
* short is not given to who may look deeper, or all would hang on who asks first.
*/
var ByDepth = class {
	known = /* @__PURE__ */ new Map();
	of(owner, depth, find) {
		return getOrInsert(getOrInsert(this.known, owner, () => /* @__PURE__ */ new Map()), depth, () => ({ found: find() })).found;
	}
};
// src/code/status/effects.ts
/** Calls that tell, read or reckon: a loser that makes them does no work of the job. */
const quiet = /^(console|log|logger|logging|print|warnings|metrics?|tracer|span|sentry|Sentry|time|performance|Date|JSON|json|Object|Array|Math|Number|String|Boolean|str|int|float|bool|len|dict|list|set|isinstance|getattr|Error|datetime|process\.exit|sys\.exit)\b/;
const quietMethod = /^(info|warn|warning|error|debug|log|exception|trace|verbose|get|has|includes|push|append|toString|toISOString|isoformat|stringify|dumps|loads|parse|now|format|join|split|strip|lower|upper|keys|values|items|startsWith|endsWith|captureException|captureMessage|setStatus|addAnnotation|increment|end|json|status|set_attribute)$/;
/** `api_response(res)`, `JsonResponse(res)`, `render(request, "report.html")`. */
const answering = /(^|_)(response|respond|jsonify|render|redirect)$|Response$/;
/** Whether some statement does what a loser must not do. What is not known to be quiet counts. */
function effectsIn(statements) {
	let found = false;
	walkStatements(statements, nowhere, { expression(expression) {
		if (expression.is === "call" && !isQuiet(expression)) found = true;
	} });
	return found;
}
function isQuiet(call) {
	const name = callName(call);
	const method = name.split(".").at(-1) ?? "";
	return quiet.test(name) || quietMethod.test(method) || answering.test(method) || /(^|\.)_?log(ger)?\./i.test(name);
}
/** The place of code that is only looked at for its own words. */
const nowhere = {
	module: {
		file: "",
		language: "typescript",
		body: [],
		imports: [],
		exports: [],
		comments: []
	},
	enclosing: []
};
// src/code/recovery/schedules.ts
/** Timers, cron libraries and schedulers of both languages, and Celery's own. */
const scheduling = /(^|\.)(setInterval(Async)?|setTimeout|schedule|scheduleJob|CronJob|Cron|cron|every|addCronJob|add_job|add_periodic_task|scheduled_job|repeat_every|run_every|SimpleIntervalJob|AsyncTask|upsertJobScheduler|onRun|onSchedule|do|createFunction|timer)$/;
const decorating = /(^|\.)(Cron|Interval|Timeout|db_periodic_task|periodic_task|scheduled_job|scheduled|schedule|repeat_every|cron|crontab|interval_schedule|Scheduled|every|timer_trigger)$/;
const isScheduling = (call) => scheduling.test(callName(call));
/** What the project runs by the clock: functions, and names of tasks. */
var Schedules = class {
	base;
	functions = /* @__PURE__ */ new Map();
	names = [];
	/** Beat's entries are written here, and no database may hold more of them. */
	isWhole;
	entries = 0;
	constructor(base) {
		this.base = base;
		for (const module of base.modules) this.read(module);
		const inDatabase = base.modules.some(({ file }) => /DatabaseScheduler|django_celery_beat/.test(base.files.read(file) ?? ""));
		this.isWhole = this.entries > 0 && !inDatabase;
	}
	/** Where the function is scheduled; a task also by its name, whose last part is that of the function. */
	of(code, names) {
		const own = code.name ?? "";
		const plain = (name) => name.replace(/[^a-z0-9]/gi, "").toLowerCase();
		const named = this.names.find(({ name }) => names.includes(name) || own !== "" && plain(name.split(".").at(-1)) === plain(own));
		return this.functions.get(code) ?? named?.at;
	}
	read(module) {
		walk(module, {
			function: (code, place) => {
				const mark = code.decorators.find((one) => decorating.test(nameOf$7(one)));
				const event = code.parameters.find(({ type }) => type && /^(Scheduled|EventBridge)/.test(nameOf$7(type)));
				const at = mark ?? event;
				if (at) this.functions.set(code, locate(at, place));
			},
			expression: (expression, place) => {
				if (expression.is === "call") this.atCall(expression, place);
				else if (expression.is === "object") this.atEntry(expression, place);
			}
		});
	}
	/** `{"task": "app.tasks.sweep", "schedule": 60}`: beat's entry, as a dictionary. */
	atEntry(entry, place) {
		const task = entryOf(entry, "task");
		if (!task || !entryOf(entry, "schedule")) return;
		this.entries += 1;
		this.note(task, place, locate(entry, place));
	}
	atCall(call, place) {
		const at = locate(call, place);
		const keyword = (name) => call.arguments.find((one) => one.name === name)?.value;
		const task = keyword("task");
		if (task && (keyword("schedule") ?? keyword("interval") ?? keyword("crontab"))) this.note(task, place, at);
		if (!call.arguments.some(({ value }) => entryOf(value, "repeat") ?? entryOf(value, "cron")) && !isScheduling(call)) return;
		for (const { value } of call.arguments) this.note(value, place, at);
	}
	/** A function, a bound one, a signature of a task, a job object that runs one, or a name. */
	note(value, place, at) {
		const text = literalText(value);
		if (text !== void 0) this.names.push({
			name: text,
			at
		});
		if (value.is === "function") this.functions.set(value.function, at);
		if (value.is === "object") for (const key of [
			"run",
			"handler",
			"onTick",
			"name",
			"function",
			"fn",
			"job"
		]) {
			const inner = entryOf(value, key);
			if (inner) this.note(inner, place, at);
		}
		const target = value.is === "call" && value.callee.is === "member" && /^(s|si|bind|delay|subtask|signature)$/.test(value.callee.name) ? value.callee.of : value.is === "member" && value.name === "name" ? value.of : value;
		const meaning = target.is === "name" || target.is === "member" ? this.base.code.meaning(target, place) : void 0;
		if (meaning?.is === "function") this.functions.set(meaning.function, at);
		if (meaning?.is === "value" && meaning.value !== target) this.note(meaning.value, meaning.place, at);
	}
};
/** `scheduler.scheduled_job("cron", minute="*")` is `scheduler.scheduled_job`. */
const nameOf$7 = (decorator) => decorator.is === "call" ? nameOf$7(decorator.callee) : pathOf(decorator)?.join(".") ?? "";
// src/code/strings.ts
/** A text with its unknown parts left out: `'SET #s = :s' + extra` still says that `#s` is set. */
function textBehind(expression, scope, depth = 0) {
	if (depth > 8) return void 0;
	const folded = require_facts.valueIn(scope.fold(expression));
	if (typeof folded === "string") return {
		text: folded,
		complete: true
	};
	const { value, scope: at } = scope.follow(expression);
	const part = (one) => textBehind(one, at, depth + 1) ?? {
		text: " ",
		complete: false
	};
	if (value.is === "template") return joined$2(value.parts.map(part), "");
	if (value.is === "binary" && value.operator === "+") return joined$2([part(value.left), part(value.right)], "");
	if (value.is === "call") return joinCall(value, at, part);
	return value.is === "name" ? amended(value.name, at, depth) : void 0;
}
/** `text = '…'`, then `text += '…'` under some condition. */
function amended(name, scope, depth) {
	const found = scope.definitions(name);
	const [first, ...later] = found?.all ?? [];
	if (!found || first?.how !== "assigned" || !first.value || later.some(({ how }) => how !== "amended")) return void 0;
	const start = textBehind(first.value, found.scope, depth + 1);
	return start && {
		text: start.text,
		complete: false
	};
}
/** `parts.join(', ')` and `', '.join(parts)`: the parts that are written in the list; more may have been appended. */
function joinCall(call, scope, part) {
	if (call.callee.is !== "member" || call.callee.name !== "join") return void 0;
	const first = call.arguments[0]?.value;
	const [list, glue] = scope.place.module.language === "python" ? [first, call.callee.of] : [call.callee.of, first];
	const items = list && scope.follow(list);
	const between = glue && require_facts.valueIn(scope.fold(glue));
	if (items?.value.is !== "list" || typeof between !== "string") return void 0;
	return {
		...joined$2(items.value.items.map(part), between),
		complete: false
	};
}
const joined$2 = (parts, glue) => ({
	text: parts.map(({ text }) => text).join(glue),
	complete: parts.every(({ complete }) => complete)
});
// src/code/terms.ts
/** What stands in a store's call, as far as two workers that run the same code can be compared by it. */
function termOf(expression, scope) {
	const folded = require_facts.valueIn(scope.fold(expression));
	const coded = codedName(expression, folded, scope);
	if (coded !== void 0) return {
		is: "value",
		value: coded
	};
	if (folded !== void 0) return {
		is: "value",
		value: folded
	};
	const named = memberName(expression, scope);
	if (named !== void 0) return {
		is: "value",
		value: named
	};
	const { value, scope: at } = scope.follow(expression);
	const time = timeOf(value, at);
	if (time !== void 0) return {
		is: "time",
		plus: time
	};
	if (isFresh(value)) return {
		is: "symbol",
		text: canonical(value, at),
		plus: 0,
		sort: "fresh"
	};
	const { of, plus } = offsetOf(value, at);
	const text = canonical(of, at);
	return {
		is: "symbol",
		text,
		plus,
		sort: own$1.test(text) ? "own" : "same"
	};
}
/** What only this worker knows: two workers differ in it, or do not. */
const own$1 = /owner|worker|host|instance|request_?id|aws_?request|consumer|process_?id|pid\b|claim(ed)?_?by|token|lease_?id/i;
/**
* `JobStatus.RUNNING` of an enumeration that is not part of the project: the member's name stands for its value. Two members
* of one enumeration differ, and what a status means is read from the word.
*/
function memberName(expression, scope) {
	const { value } = scope.follow(expression);
	const member = value.is === "member" && value.name === "value" ? value.of : value;
	if (member.is !== "member" || !/^[A-Z]\w*$/.test(member.name)) return void 0;
	const owner = member.of.is === "name" ? member.of.name : member.of.is === "member" ? member.of.name : "";
	return /^[A-Z][A-Z\d_]*$/.test(member.name) && require_facts.phaseOf(member.name) !== "other" && /^[A-Z]\w*[a-z]/.test(owner) || /stat(us|e)(es|s)?$|^(status|state)/i.test(owner) && /^[A-Z]/.test(owner) ? member.name : void 0;
}
/**
* `Job.Status.RUNNING` where that is `"r"`, `1`, or Django's `"r", "Running"`: a code that says nothing, under a name that
* says the status.
*/
function codedName(expression, folded, scope) {
	if (expression.is === "name") return typeof folded === "number" && isStatusName(expression.name) ? expression.name : void 0;
	const member = expression.is === "member" && expression.name === "value" ? expression.of : expression;
	if (member.is !== "member" || !/^[A-Z][A-Z\d_]*$/.test(member.name)) return void 0;
	const owner = member.of.is === "name" || member.of.is === "member" ? member.of.name : "";
	if (!/stat(us|e)|phase/i.test(`${owner}_${member.name}`)) return void 0;
	const { value, scope: at } = scope.follow(expression);
	const labelled = value.is === "list" && value.form === "tuple" ? value.items[0] : void 0;
	const code = labelled ? require_facts.valueIn(at.fold(labelled)) : folded;
	if (require_facts.phaseOf(member.name) === "other") return labelled && typeof code === "string" ? code : void 0;
	if (typeof code === "number") return member.name;
	if (typeof code !== "string") return void 0;
	return require_facts.phaseOf(code) !== "other" ? labelled ? code : void 0 : code.length <= 3 ? member.name : void 0;
}
/** `RUNNING_TASK = 1`; a number of things that run, or of seconds, is none. */
const isStatusName = (name) => /^[A-Z][A-Z\d_]*$/.test(name) && require_facts.phaseOf(name) !== "other" && !/(^|_)(MAX|MIN|LIMIT|COUNT|SIZE|TIME|TIMEOUT|TTL|SECONDS|MINUTES|DELAY|INTERVAL|RETR\w+|ATTEMPTS?|DAYS|HOURS)(_|$)/.test(name);
const clock = /^(Date\.now|time\.time|time\.time_ns|datetime\.now|datetime\.utcnow|datetime\.datetime\.(now|utcnow)|timezone\.now|dayjs|moment|performance\.now|(\w+\.)?((aware_?)?(utc_?)?now|get_(current_time|(utc_?)?now)))$/;
const sameInstant = /^(Math\.(floor|round|ceil|trunc)|int|str|float|round|String|Number|Decimal|decimal\.Decimal|to(ISO)?String|getTime|isoformat|timestamp|unix|valueOf|strftime|format)$/;
/** -1, 0, 1: before, at or after the moment of the call; undefined for what is no time. */
function timeOf(expression, scope, depth = 0) {
	if (depth > 10) return void 0;
	const { value, scope: at } = scope.follow(expression);
	const inner = (one) => timeOf(one, at, depth + 1);
	if (value.is === "name") return /^now(_?(ms|iso|ts|epoch|seconds|utc))?$|^current_?time/i.test(value.name) ? 0 : void 0;
	if (value.is === "binary" && (value.operator === "+" || value.operator === "-")) {
		const [left, right] = [inner(value.left), inner(value.right)];
		if (left === 0 && right === void 0) return value.operator === "+" ? 1 : -1;
		return right === 0 && left === void 0 && value.operator === "+" ? 1 : left;
	}
	if (value.is === "binary" && [
		"*",
		"/",
		"//",
		"%"
	].includes(value.operator)) return inner(value.left);
	if (value.is === "template") return value.parts.map(inner).find((part) => part !== void 0);
	return value.is === "call" ? timeOfCall(value, inner) : void 0;
}
function timeOfCall(call, inner) {
	const path = callName(call);
	const [first] = call.arguments;
	if (clock.test(path) || call.new && path === "Date" && !first) return 0;
	if (call.new && path === "Date") return inner(first.value);
	const name = path.split(".").at(-1);
	if (!sameInstant.test(path) && !sameInstant.test(name)) return void 0;
	return (call.callee.is === "member" ? inner(call.callee.of) : void 0) ?? (first ? inner(first.value) : void 0);
}
const isFresh = (value) => value.is === "call" && (/(^|\.)(randomUUID|uuid[147]?|uuidv[147]|nanoid|ulid|cuid2?|v[147]|token_hex|token_urlsafe|ObjectId)$/.test(callName(value)) || value.arguments.some((one) => one.value.is === "call" && isFresh(one.value)) || value.callee.is === "member" && isFresh(value.callee.of));
function offsetOf(value, scope) {
	if (value.is !== "binary" || value.operator !== "+" && value.operator !== "-") return {
		of: value,
		plus: 0
	};
	const by = require_facts.valueIn(scope.fold(value.right));
	if (typeof by === "number") return {
		of: value.left,
		plus: value.operator === "+" ? by : -by
	};
	return {
		of: value,
		plus: 0
	};
}
// src/code/recovery/ages.ts
const unitSeconds = {
	millisecond: .001,
	second: 1,
	minute: 60,
	hour: 3600,
	day: 86400,
	week: 604800
};
/** `minutes`, `Minute`, `mins`, `m`, `'minute'`: in seconds. */
function unitOf(word) {
	const lower = word.toLowerCase();
	if (/^(m|min|mins)$/.test(lower)) return 60;
	if (/^(ms|millis)$/.test(lower)) return .001;
	const whole = Object.keys(unitSeconds).find((unit) => lower === unit || lower === `${unit}s`);
	return whole === void 0 ? {
		s: 1,
		h: 3600,
		d: 86400,
		w: 604800
	}[lower] : unitSeconds[whole];
}
/** How long ago the moment is that an expression stands for, where it is some written time before now. */
function ageOf(expression, scope) {
	if (expression.is === "binary" && expression.operator === "-") {
		const left = termOf(expression.left, scope);
		return left.is === "time" && left.plus === 0 ? durationOf$1(expression.right, scope, isMs(expression, scope)) : void 0;
	}
	if (expression.is !== "call") return void 0;
	const name = callName(expression).split(".").at(-1);
	const [first, second] = expression.arguments;
	const unit = /^sub([A-Z]\w+)$/.exec(name)?.[1];
	if (unit && second) return scaled(second.value, unitOf(unit), scope);
	if (!/^(subtract|minus)$/.test(name) || !first) return void 0;
	if (first.value.is === "object") {
		const entry = first.value.entries[0];
		return entry?.key?.is === "literal" ? scaled(entry.value, unitOf(String(entry.key.value)), scope) : void 0;
	}
	const word = second && require_facts.valueIn(scope.fold(second.value));
	return typeof word === "string" ? scaled(first.value, unitOf(word), scope) : void 0;
}
function durationOf$1(expression, scope, inMs) {
	const { value, scope: at } = scope.follow(expression);
	if (value.is === "call" && /(^|\.)timedelta$/.test(callName(value))) {
		const parts = value.arguments.map(({ name, value: amount }) => scaled(amount, unitOf(name ?? "days"), at));
		return parts.includes(void 0) ? void 0 : require_facts.seconds(parts.reduce((sum, part) => sum + part, 0));
	}
	const number = require_facts.valueIn(scope.fold(expression));
	if (typeof number !== "number") return void 0;
	return inMs ? require_facts.milliseconds(number) : require_facts.seconds(number);
}
function scaled(amount, unit, scope) {
	const number = require_facts.valueIn(scope.fold(amount));
	return unit === void 0 || typeof number !== "number" ? void 0 : require_facts.seconds(number * unit);
}
/** JavaScript's clock counts milliseconds, unless it is divided; Python's seconds, unless it is multiplied. */
function isMs({ left }, scope) {
	const { value, scope: at } = scope.follow(left);
	const text = at.textOf(value).replaceAll("_", "");
	const isScaled = /1000|1e3/.test(text);
	return scope.place.module.language === "typescript" ? !isScaled : isScaled;
}
/** `interval '30 minutes'`, `INTERVAL 2 HOUR`. */
function intervalIn(text) {
	const [, count, unit] = /\binterval\s+'?\s*(\d+)\s*'?\s*([a-z]+)/i.exec(text) ?? [];
	const factor = unit && unitOf(unit);
	return factor ? require_facts.seconds(Number(count) * factor) : void 0;
}
// src/code/recovery/selections.ts
const emptySelection = () => ({
	statuses: /* @__PURE__ */ new Set(),
	bounded: false,
	ages: /* @__PURE__ */ new Set()
});
const selecting = /^(query\w*|scan\w*|a?filter(_by)?|exclude|(and|or)?_?where\w*|find\w*|a?get_?\w*|list\w*|fetch\w*|select\w*|load\w*|search|execute\w*|raw|\$(query|execute)Raw(Unsafe)?|sql|text|update_?(many|all)|QueryCommand|ScanCommand|PaginateCommand|paginate\w*|match|eq|in_?|lt|lte|le|less_?than\w*)$/i;
const writing$1 = /^(data|set|\$set|defaults|values|update|UpdateExpression|changes|patch)$/;
const older = /^(\$?lte?|__lte?|before|older_?than\w*)$/i;
const olderCall = /^(lte?|le|less_?than(_?or_?equal)?|before|is_?before|older_?than)$/i;
const timely = /_at\b|[a-z]At\b|timestamp|cut_?off|threshold|deadline|stale|\bage\b|elapsed|lease|expir|heartbeat|updated|modified|last_?seen|_(time|ago)\b|[a-z](Time|Ago)\b/i;
const signOfLife = /heart_?beat|last_?(progress|seen|ping|activity)|progress_?(at|time)\b|alive/i;
const renewed = "its age is that of a sign of life, which the worker renews";
function addTo(into, other) {
	for (const status of other.statuses) into.statuses.add(status);
	for (const age of other.ages) into.ages.add(age);
	into.bounded ||= other.bounded;
	into.doubt ??= other.doubt;
}
const isSelecting = (call) => selecting.test(callName(call).split(".").at(-1)) || call.callee.is === "call";
/** What the arguments of a query say: conditions, keywords, filters as objects, SQL. */
function ofQuery(call, scope, into) {
	for (const { name, value } of call.arguments) {
		if (name !== void 0) noteKeyword(name, value, scope, into);
		noteExpression(value, scope, into, name === void 0 || !isStatusKey(name));
	}
}
/** Django's `status`, `job__status__in`, `updated_at__lt`. */
function noteKeyword(name, value, scope, into) {
	const [lookup, ...path] = name.split("__").reverse();
	if (lookup && path.length > 0 && /^lte?$/.test(lookup)) bound(name, into);
	if (isStatusKey(name)) noteStatuses(value, scope, into);
}
const isStatusKey = (name) => name.split("__").some((part) => require_facts.isStatusAttribute(part));
/** `words`: a text without a space may be a status. Texts with one are read as SQL or as conditions. */
function noteExpression(expression, scope, into, words, depth = 0) {
	if (depth > 12 || expression.is === "function") return;
	const inner = (one) => noteExpression(one, scope, into, words, depth + 1);
	noteAge(expression, scope, into);
	if (expression.is === "literal" || expression.is === "template") noteText(expression, scope, into, words);
	else if (expression.is === "object") noteFilter(expression, into, inner);
	else if (expression.is === "name" || expression.is === "member") {
		noteStatuses(expression, scope, into);
		const { value, scope: at } = scope.follow(expression);
		if (value.is !== "name" && value.is !== "member") noteExpression(value, at, into, words, depth + 4);
	} else {
		if (expression.is === "binary" && isOrder(expression)) noteComparison(expression, scope, into);
		if (expression.is === "call" && olderCall.test(callName(expression).split(".").at(-1))) into.bounded = true;
		for (const part of partsOf$1(expression)) inner(part);
	}
}
/** `{ status: 'RUNNING', updatedAt: { lt: cutoff } }`; not the part that says what is written. */
function noteFilter(filter, into, inner) {
	for (const { key, value } of filter.entries) {
		const name = key && (literalText(key) ?? keyOf$2(key));
		if (name !== void 0 && writing$1.test(name)) continue;
		if (name !== void 0 && older.test(name)) into.bounded = true;
		if (name !== void 0 && signOfLife.test(name)) into.doubt = renewed;
		inner(value);
	}
}
const isOrder = ({ operator }) => /^[<>]=?$/.test(operator);
/** `row.updated_at < cutoff`, `now - started > limit`; not a count of rows. */
function noteComparison(expression, scope, into) {
	const text = scope.textOf(expression);
	if (timely.test(text)) bound(text, into);
	for (const side of [expression.left, expression.right]) noteAge(side, scope, into);
}
function bound(by, into) {
	into.bounded = true;
	if (signOfLife.test(by)) into.doubt = renewed;
}
function noteAge(expression, scope, into) {
	const { value, scope: at } = scope.follow(expression);
	const age = ageOf(value, at);
	if (age === void 0) return;
	into.bounded = true;
	into.ages.add(age);
}
/** `status = 'RUNNING' AND updated_at < now() - interval '30 minutes'`, `updatedAt < :cutoff`, or a status alone. */
function noteText(expression, scope, into, words) {
	const text = textBehind(expression, scope)?.text ?? "";
	if (!/\s/.test(text)) {
		if (words) noteStatuses(expression, scope, into);
		return;
	}
	const where = text.slice(Math.max(0, text.search(/\bwhere\b/i)));
	if (/\w\s*<=?\s*[:$?%@(\w]/.test(where)) bound(where, into);
	const age = intervalIn(where);
	if (age !== void 0) into.ages.add(age);
	for (const [, word] of where.matchAll(/'([A-Za-z_ -]+)'/g)) noteWord(word, into);
}
/** A status, or a list of them; `states = [states]` leads back to itself. */
function noteStatuses(value, scope, into, depth = 0) {
	const term = termOf(value, scope);
	const found = scope.follow(value);
	if (term.is === "value" && typeof term.value === "string") noteWord(term.value, into);
	else if (found.value.is === "list" && depth < 3) for (const item of found.value.items) noteStatuses(item, found.scope, into, depth + 1);
}
const open = ["waiting", "busy"];
function noteWord(word, into) {
	if (isStatus$1.test(word) && !isCamel.test(word) && !isName.test(word) && open.includes(require_facts.phaseOf(word))) into.statuses.add(word);
}
/** `RUNNING`, `in_progress`, `InProgress`, `pending-virus-check`; not `createdAt`, `retry_after` or a sentence. */
const isStatus$1 = /^[A-Za-z]+(?:[_ -][A-Za-z]+){0,2}$/;
const isCamel = /^[a-z]+[A-Z]|[A-Z][a-z]+[A-Z][a-z]+[A-Z]/;
const isName = /[_ -](at|by|for|id|method|key|queue|url|after|password|tests|found|event|request|track_\w+|record)$|^(with|if|not|has|is|get|track|queue|result)[_ -]/i;
// src/code/recovery/runs.ts
const deepest$10 = 5;
/** What the clock leads to. */
var Runs = class {
	base;
	callers;
	facts;
	schedules;
	known = new ByDepth();
	constructor(base, callers, facts) {
		this.base = base;
		this.callers = callers;
		this.facts = facts;
	}
	/** Where a function, or one that calls it, is scheduled. What stands in another file, a database or the cloud is not seen. */
	scheduled(flow) {
		this.schedules ??= new Schedules(this.base);
		const at = this.within(flow) ?? this.above(flow, this.schedules, deepest$10);
		if (at) return require_facts.set(true, at);
		const task = flow.code && this.taskOf(flow.code, flow);
		return task && this.schedules.isWhole ? require_facts.set(false, task.at) : require_facts.unknown("nothing in the files that were read schedules it", flow.code && locate(flow.code, flow.place));
	}
	/** The rows are looked for in what is given to a timer. */
	within({ sites }) {
		const site = sites.find(({ call, callbacks }) => callbacks.some(isScheduling) && (isSelecting(call) || /recover/i.test(callName(call))));
		return site && locate(site.callbacks.find(isScheduling), site.place);
	}
	above(flow, schedules, depth) {
		const { code } = flow;
		return code && this.known.of(code, depth, () => this.find(code, flow, schedules, depth));
	}
	find(code, flow, schedules, depth) {
		const task = this.taskOf(code, flow);
		const own = schedules.of(code, task ? [task.name] : []) ?? sleepingLoop(flow.sites);
		if (own || depth === 0) return own;
		for (const { site, flow: caller } of this.callers.of(code)) {
			const timer = site.callbacks.find(isScheduling);
			const found = (timer ? locate(timer, site.place) : sleepingLoop([site])) ?? this.above(caller, schedules, depth - 1);
			if (found) return found;
		}
	}
	taskOf(code, { place }) {
		return this.facts.find((fact) => fact.kind === "task" && fact.at.file === place.module.file && Math.min(code.start, ...code.decorators.map(({ start }) => start)) <= fact.at.start && fact.at.end <= code.bodyAt.start);
	}
};
/** `while True: sweep(); time.sleep(60)`. */
function sleepingLoop(sites) {
	for (const { steps, place } of sites) for (const { statement } of steps) if (statement.is === "loop" && goesOn(statement) && sleeps(statement.body, place)) return locate(statement, place);
}
/** Not over a list, nor `for (let i = 0; i < mails.length; i += 50)` or `while (!done)`, which end and only take their time. */
const goesOn = ({ over, test, body }) => !over && !(test?.is === "binary" && (isOrder(test) || awaitsStatus(test))) && !(test && endsItself(test, body));
/** `while (task.status === 'RUNNING')`: it waits for one job's end. */
const awaitsStatus = ({ left, right }) => [left, right].some((one) => require_facts.isStatusAttribute(keyOf$2(one) ?? ""));
/** `while (!done)`, where the loop itself says when it is. */
function endsItself(test, body) {
	const subject = test.is === "unary" ? test.value : test;
	if (subject.is !== "name") return false;
	let ends = false;
	walkStatements(body, nowhere, { statement(one) {
		ends ||= one.is === "assign" && one.target.is === "name" && one.target.name === subject.name;
	} });
	return ends;
}
function sleeps(body, place) {
	let found = false;
	walkStatements(body, place, { expression(one) {
		if (one.is !== "call") return;
		const { callee } = one;
		const name = callee.is === "member" || callee.is === "name" ? callee.name : "";
		found ||= /^(sleep|delay|setTimeout|wait)$/.test(name);
	} });
	return found;
}
// src/code/fields.ts
/** An object's entries, or a call's keywords, after spreads and later assignments to its keys. */
var Fields = class Fields {
	entries;
	open;
	constructor(entries, open) {
		this.entries = entries;
		this.open = open;
	}
	get(key) {
		return this.entries.get(key);
	}
	/** False where the key is only set under a condition. */
	sure(key) {
		return this.entries.get(key)?.sure ?? !this.open;
	}
	has(...keys) {
		return keys.every((key) => this.entries.has(key));
	}
	keys() {
		return [...this.entries.keys()];
	}
	static none = new Fields(/* @__PURE__ */ new Map(), false);
	/** As it stands at the offset `until` of the same function, where later statements complete the object. */
	static ofObject(expression, scope, until = Number.POSITIVE_INFINITY) {
		const builder = new Builder(until);
		return builder.object(expression, scope, 0) ? builder.done((...parts) => new Fields(...parts)) : void 0;
	}
	/** The keywords of a Python call, `**options` included. */
	static ofKeywords(given, scope, until) {
		const builder = new Builder(until);
		for (const one of given) if (one.name !== void 0) builder.set(one.name, {
			value: one.value,
			scope
		}, true);
		else if (one.spread === "map" && !builder.object(one.value, scope, 0)) builder.open = true;
		return builder.done((...parts) => new Fields(...parts));
	}
};
var Builder = class Builder {
	until;
	open = false;
	entries = /* @__PURE__ */ new Map();
	constructor(until) {
		this.until = until;
	}
	set(key, value, sure) {
		this.entries.set(key, {
			...value,
			sure
		});
	}
	done(make) {
		return make(this.entries, this.open);
	}
	/** False where the expression is no object that can be read. */
	object(expression, scope, depth) {
		if (depth > 8) return false;
		const made = objectBehind(expression, scope, this.until);
		if (!made) return false;
		if (made.value.is === "object") for (const entry of made.value.entries) {
			const key = entry.key && (literalText(entry.key) ?? textKey(entry.key, made.scope));
			if (key !== void 0) this.set(key, {
				value: entry.value,
				scope: made.scope
			}, true);
			else if (entry.key || !this.spread(entry.value, made.scope, depth)) this.open = true;
		}
		else if (made.value.is === "call") {
			for (const one of made.value.arguments) if (one.name) this.set(one.name, {
				value: one.value,
				scope: made.scope
			}, true);
			else if (!this.spread(one.value, made.scope, depth)) this.open = true;
		}
		if (made.value.is !== "object" && made.value.is !== "call") this.open = true;
		for (const one of made.writes) this.set(one.key, {
			value: one.value,
			scope
		}, false);
		return true;
	}
	/** `...rest`, and `...(error && { error })`: what it holds is not sure to be there. */
	spread(expression, scope, depth) {
		const value = expression.is === "spread" ? expression.value : expression;
		if (value.is === "ternary") return this.perhaps(value.then, scope, depth) && this.perhaps(value.otherwise, scope, depth);
		if (value.is === "binary" && (value.operator === "and" || value.operator === "or" || value.operator === "??")) return this.perhaps(value.operator === "and" ? value.right : value.left, scope, depth);
		return this.object(value, scope, depth + 1) || this.isNothing(value, scope, depth);
	}
	/** `...props.extra`, where the object of the caller is seen and has no `extra`. */
	isNothing(value, scope, depth) {
		const key = keyOf$2(value);
		if (value.is !== "member" || key === void 0) return false;
		const owner = new Builder(this.until);
		return owner.object(value.of, scope, depth + 1) && !owner.open && !owner.entries.has(key);
	}
	perhaps(expression, scope, depth) {
		const inner = new Builder(this.until);
		if (!inner.object(expression, scope, depth + 1)) return false;
		for (const [key, value] of inner.entries) this.set(key, value, false);
		this.open ||= inner.open;
		return true;
	}
};
/** The literal behind a name, also where later statements add keys to it; or the name alone, when they do. */
function objectBehind(expression, scope, until) {
	const made = scope.follow(expression);
	const writes = expression.is === "name" ? scope.fieldWrites(expression.name).filter(({ at }) => at.start < until) : [];
	if (made.value.is === "object" || isDict(made.value)) return {
		...made,
		writes
	};
	return writes.length > 0 ? {
		value: expression,
		scope,
		writes
	} : void 0;
}
const isDict = (value) => value.is === "call" && value.callee.is === "name" && value.callee.name === "dict";
const textKey = (key, scope) => {
	const folded = scope.fold(key);
	return folded.is !== "unknown" && typeof folded.value === "string" ? folded.value : void 0;
};
// src/code/definitions.ts
const known$3 = /* @__PURE__ */ new WeakMap();
/** What a function's own body (or a module's top level) assigns, in the order of the text. */
function definitionsOf(code) {
	let found = known$3.get(code);
	if (!found) {
		const names = /* @__PURE__ */ new Map();
		const fields = /* @__PURE__ */ new Map();
		if ("parameters" in code) for (const one of code.parameters) bind(one.pattern ?? {
			is: "name",
			name: one.name,
			start: one.start,
			end: one.end
		}, names, {
			at: one,
			path: [],
			how: "parameter"
		});
		collect(code.body, names, fields);
		found = {
			names,
			fields
		};
		known$3.set(code, found);
	}
	return found;
}
function collect(body, names, fields) {
	for (const statement of body) {
		if (statement.is === "assign") assign(statement, statement, names, fields);
		else if (statement.is === "loop" && statement.target) bind(statement.target, names, {
			at: statement,
			value: statement.over,
			path: [],
			how: "loop"
		});
		else if (statement.is === "with") {
			for (const { value, as } of statement.items) if (as) bind(as, names, {
				at: statement,
				value,
				path: [],
				how: "other"
			});
		}
		for (const part of expressionsOf(statement)) inExpression$2(part, names, fields);
		for (const block of blocksOf(statement)) collect(block, names, fields);
	}
}
/** `if ((job = await load()))` and the walrus. */
function inExpression$2(expression, names, fields) {
	if (expression.is === "assignment") assign(expression, expression, names, fields);
	for (const part of partsOf$1(expression)) inExpression$2(part, names, fields);
}
function assign({ target, value, operator }, at, names, fields) {
	const key = keyOf$2(target);
	if (key !== void 0 && "of" in target && target.of.is === "name") {
		const already = fields.get(target.of.name) ?? [];
		fields.set(target.of.name, [...already, {
			key,
			value,
			at
		}]);
	}
	if (operator) bind(target, names, {
		at,
		path: [],
		how: "amended"
	});
	else bind(target, names, {
		at,
		value,
		path: [],
		how: "assigned"
	});
}
function bind(target, names, definition) {
	const deeper = (key) => ({
		...definition,
		path: [...definition.path, key]
	});
	if (target.is === "name") {
		const already = names.get(target.name);
		if (already) already.push(definition);
		else names.set(target.name, [definition]);
	} else if (target.is === "list") target.items.forEach((item, index) => void bind(item, names, deeper(String(index))));
	else if (target.is === "object") for (const { key, value } of target.entries) bind(value, names, deeper((key && literalText(key)) ?? "?"));
	else if (target.is === "assignment") bind(target.target, names, definition);
}
// src/code/scope.ts
const tooDeep$5 = 16;
const outer = /* @__PURE__ */ new WeakMap();
const entered = /* @__PURE__ */ new WeakMap();
const outermost = (base) => getOrInsert(outer, base, () => /* @__PURE__ */ new Map());
/** Code where it stands, with what the parameters around it were given by the calls that were followed to it. */
var Scope = class Scope {
	base;
	place;
	frames;
	constructor(base, place, frames = outermost(base)) {
		this.base = base;
		this.place = place;
		this.frames = frames;
	}
	/** Some parameter around it is known from a call. */
	get framed() {
		return this.frames.size > 0;
	}
	at(place) {
		return new Scope(this.base, place, this.frames);
	}
	/** The body of a function as this call runs it. */
	enter(code, place, call, bound) {
		const by = getOrInsert(getOrInsert(getOrInsert(entered, this.frames, () => /* @__PURE__ */ new WeakMap()), call, () => /* @__PURE__ */ new Map()), code, () => ({}));
		const how = bound ? "bound" : "free";
		by[how] ??= new Map(this.frames).set(code, frameOf(code, call, this, bound));
		return new Scope(this.base, within$1(place, code), by[how]);
	}
	/** The definitions of a name in the nearest function that has it, and the scope of that function's body. */
	definitions(name) {
		const { module, enclosing } = this.place;
		for (let index = enclosing.length - 1; index >= 0; index -= 1) {
			const code = enclosing[index];
			if (!isFunction(code)) continue;
			const all = definitionsOf(code).names.get(name);
			if (all) return {
				all,
				scope: this.at({
					module,
					enclosing: enclosing.slice(0, index + 1)
				}),
				code
			};
		}
		const all = definitionsOf(module).names.get(name);
		return all && {
			all,
			scope: this.at({
				module,
				enclosing: []
			})
		};
	}
	/** `job.status = …` and the like, where the name's own function says it. */
	fieldWrites(name) {
		return definitionsOf(this.definitions(name)?.code ?? this.place.module).fields.get(name) ?? [];
	}
	/** The expression behind a name, a parameter or a member, as far as it is one expression; else the expression itself. */
	follow(expression, depth = 0) {
		if (depth > tooDeep$5) return {
			value: expression,
			scope: this
		};
		const next = this.step(expression, depth);
		return next && next.value !== expression ? next.scope.follow(next.value, depth + 1) : {
			value: expression,
			scope: this
		};
	}
	/** What the followed call gave for a parameter; undefined for everything else. */
	given(expression) {
		const found = expression.is === "name" ? this.definitions(expression.name) : void 0;
		return found?.code && expression.is === "name" && found.all[0]?.how === "parameter" ? this.frames.get(found.code)?.get(expression.name) : void 0;
	}
	fold(expression) {
		const { value, scope } = this.follow(expression);
		if (value !== expression && value.is === "template") return scope.foldTemplate(value);
		if (expression.is === "template") return this.foldTemplate(expression);
		const folded = scope.base.fold(value, scope.place);
		return folded.is === "unknown" ? {
			...folded,
			at: locate(expression, this.place)
		} : folded;
	}
	textOf(expression) {
		return this.base.files.read(this.place.module.file)?.slice(expression.start, expression.end) ?? "";
	}
	foldTemplate(template) {
		const parts = template.parts.map((part) => require_facts.valueIn(this.fold(part)));
		if (parts.some((part) => part === void 0)) return require_facts.unknown("it is computed", locate(template, this.place));
		return {
			is: "set",
			value: parts.join(""),
			at: locate(template, this.place)
		};
	}
	step(expression, depth) {
		if (expression.is === "await") return {
			value: expression.value,
			scope: this
		};
		if (expression.is === "name") return this.named(expression, depth);
		const key = keyOf$2(expression);
		if (key === void 0 || !("of" in expression)) return void 0;
		const of = this.follow(expression.of, depth + 1);
		if (of.value !== expression.of || of.value.is === "object") {
			const entry = entryOf(of.value, key);
			if (entry) return {
				value: entry,
				scope: of.scope
			};
			if (key === "value" && of.value.is === "literal") return of;
		}
		return this.meant(expression);
	}
	named(expression, depth) {
		const found = this.definitions(expression.name);
		if (!found?.code) return this.meant(expression);
		const [only, second] = found.all;
		if (second || !only) return void 0;
		if (only.how === "parameter") return this.frames.get(found.code)?.get(expression.name);
		if (only.how !== "assigned" || !only.value) return void 0;
		const value = {
			value: only.value,
			scope: found.scope
		};
		return only.path.length === 0 ? value : this.alongPath(value, only.path, depth);
	}
	alongPath(from, path, depth) {
		let at = from;
		for (const key of path) {
			const of = at?.scope.follow(at.value, depth + 1);
			const entry = of && entryOf(of.value, key);
			at = entry && of && {
				value: entry,
				scope: of.scope
			};
		}
		return at;
	}
	meant(expression) {
		const meaning = this.base.code.meaning(expression, this.place);
		return meaning?.is === "value" ? {
			value: meaning.value,
			scope: this.at(meaning.place)
		} : void 0;
	}
};
/** What each parameter is given: by position, by keyword, by destructuring, or by its own default. */
function frameOf(code, call, caller, bound) {
	const frame = /* @__PURE__ */ new Map();
	const parameters = bound && isSelf(code.parameters[0]?.name) ? code.parameters.slice(1) : code.parameters;
	const own = { place: within$1(caller.place, code) };
	const positional = call.arguments.filter((one) => one.name === void 0 && !one.spread);
	const spread = call.arguments.some((one) => one.spread);
	const [self] = code.parameters;
	if (self && parameters !== code.parameters && call.callee.is === "member" && call.callee.of.is !== "call") frame.set(self.name, {
		value: call.callee.of,
		scope: caller
	});
	parameters.forEach((parameter, index) => {
		const argument = call.arguments.find((one) => one.name !== void 0 && one.name === parameter.name) ?? (parameter.rest || spread ? void 0 : positional[index]);
		if (parameter.rest === "map") frame.set(parameter.name, {
			value: keywords(call, parameters),
			scope: caller
		});
		else if (parameter.pattern) destructure(parameter.pattern, argument, caller, frame);
		else if (argument) frame.set(parameter.name, {
			value: argument.value,
			scope: caller
		});
		else if (parameter.default && !spread && parameter.default.is === "literal") frame.set(parameter.name, {
			value: parameter.default,
			scope: caller.at(own.place)
		});
	});
	return frame;
}
const isSelf = (name) => name === "self" || name === "cls";
/** `**fields`: the keywords that no parameter takes, as a dictionary. */
function keywords(call, parameters) {
	const left = call.arguments.filter((one) => one.spread === "map" || one.name && !parameters.some(({ name }) => name === one.name));
	return {
		is: "object",
		start: call.start,
		end: call.end,
		entries: left.map((one) => ({
			start: one.start,
			end: one.end,
			value: one.value,
			key: one.name ? {
				is: "literal",
				value: one.name,
				start: one.start,
				end: one.start
			} : void 0
		}))
	};
}
function destructure(pattern, argument, caller, frame) {
	if (pattern.is !== "object" || !argument) return;
	const given = caller.follow(argument.value);
	for (const { key, value } of pattern.entries) {
		const name = value.is === "assignment" ? value.target : value;
		const entry = key && entryOf(given.value, literalText(key) ?? "");
		if (name.is === "name" && entry) frame.set(name.name, {
			value: entry,
			scope: given.scope
		});
	}
}
// src/code/status/shapes.ts
/** A list, a number or a part of the row: `getJobs`, `find_all`, `get_job_status`. */
const manyRows = /(?:[^s]s|all|many|list|count|stats|status|state|result|url|path|name|type|log|config|options)$/i;
const readers = /^(get|find|load|fetch|read|retrieve|lookup)(?![a-z])/;
const writers = /^(update|set|save|mark|patch|put|change|modify|write|transition|move)(?![a-z])/;
/** Remote services, caches and user interfaces: no row of ours. */
const strangers = /(^|[._])(api|axios|http|https|fetch|request|req|res|response|redis|cache|map|dict|params|query|headers|env|os|config|settings|queue|celery|session|localStorage|window|document|router|socket|io|ui|store|slack|github|stripe|s3|sfn|ecs|batch_client)$/i;
/** `getJob(id)`, `jobs.get(id)`, `JobHelper.get_job(job_id)`: a read of one row by its id. */
function readShape(call, scope) {
	const { method, receiver } = nameOf$6(call);
	const first = call.arguments[0];
	if (!first || first.spread || call.arguments.length > 3 || call.new || !readers.test(plain(method))) return void 0;
	if (!require_facts.isJobLike(method) && !require_facts.isJobLike(receiver)) return void 0;
	if (manyRows.test(method.replace(/_?by_?\w+$/i, "")) || isStranger(call, receiver, scope)) return void 0;
	return refOf$3(first.value, scope);
}
/** `updateJob(id, { status: 'PROCESSING' })`, `update_job(job_id, status='RUNNING')`, `updateStatus(id, Status.RUNNING)`. */
function writeShape(call, scope) {
	const { method, receiver } = nameOf$6(call);
	if (call.new || !writers.test(plain(method)) || isStranger(call, receiver, scope)) return void 0;
	if (isResultState(method, call)) return void 0;
	if (!require_facts.isJobLike(method) && !require_facts.isJobLike(receiver) && !/status|state/i.test(method)) return void 0;
	const id = call.arguments.find((one) => one.name === void 0 || /(^|_)id$/i.test(one.name));
	if (!id || id.spread) return void 0;
	const ref = refOf$3(id.value, scope);
	const rest = call.arguments.filter((one) => one !== id);
	return ref && (inArguments(rest, method, ref, scope) ?? inName(method, rest.length, ref, call));
}
/** Celery's own: it writes to the result backend, https://docs.celeryq.dev/en/stable/reference/celery.app.task.html. */
const isResultState = (method, call) => method === "update_state" && call.arguments.every(({ name }) => /^(task_id|state|meta)$/.test(name ?? ""));
function inArguments(rest, method, ref, scope) {
	for (const { name, value } of rest) {
		if (name !== void 0 && require_facts.isStatusAttribute(name)) return written$1(ref, name, value, scope);
		const fields = name === void 0 || /^(updates?|data|fields|patch|attributes|values)$/i.test(name) ? Fields.ofObject(value, scope) : void 0;
		const key = fields?.keys().find(require_facts.isStatusAttribute);
		const entry = key === void 0 ? void 0 : fields.get(key);
		if (entry && key !== void 0) return written$1(ref, key, entry.value, entry.scope);
	}
	const [only, second] = rest.filter((one) => statusOf(one.value, scope) !== void 0);
	if (!only || second || !/(status|state)(_?to)?$/i.test(method)) return void 0;
	return written$1(ref, "status", only.value, scope);
}
/** `markJobProcessing(id)`, `mark_as_running(job_id)`. */
function inName(method, others, ref, call) {
	const word = /^mark(?:_?as|_?(?:the_?)?[a-z]*?(?:_?as)?)?_?(in_?progress|processing|running|started|claimed)$/i.exec(method)?.[1];
	if (!word || others > 1) return void 0;
	return {
		ref,
		attribute: "status",
		to: word,
		at: call.callee
	};
}
function written$1(ref, attribute, value, scope) {
	const to = statusOf(value, scope);
	return to === void 0 ? void 0 : {
		ref,
		attribute,
		to,
		at: value
	};
}
function statusOf(value, scope) {
	const term = termOf(value, scope);
	const word = term.is === "value" && typeof term.value === "string" ? term.value : void 0;
	return word !== void 0 && require_facts.phaseOf(word) !== "other" ? word : void 0;
}
/** An id: a name, a member, a text; not an object, which may be a filter. */
function refOf$3(id, scope) {
	const { value } = scope.follow(id);
	if ([
		"object",
		"list",
		"function",
		"class",
		"other"
	].includes(value.is)) return void 0;
	if (value.is === "literal" && (typeof value.value !== "string" || /^\/|:\/\//.test(value.value))) return void 0;
	if (value.is === "template" && value.parts[0]?.is === "literal" && /\//.test(String(value.parts[0].value))) return void 0;
	const text = canonical(id, scope);
	return {
		key: /* @__PURE__ */ new Map([["", text]]),
		whole: text,
		text: scope.textOf(id)
	};
}
function nameOf$6(call) {
	const path = (one) => one.is === "name" ? one.name : one.is === "member" ? `${path(one.of)}.${one.name}` : one.is === "call" ? `${path(one.callee)}()` : "";
	const { callee } = call;
	if (callee.is === "member") return {
		method: callee.name,
		receiver: path(callee.of)
	};
	return {
		method: callee.is === "name" ? callee.name : "",
		receiver: ""
	};
}
/** `getJob` and `get_job` alike: `get` and no further letter. */
const plain = (method) => method.replace(/^_+/, "").replace(/^([a-z]+)_.*$/, "$1");
function isStranger(call, receiver, scope) {
	if (receiver.endsWith(")") || strangers.test(receiver)) return true;
	if (call.callee.is !== "member") return false;
	const { value } = scope.follow(call.callee.of);
	return value.is === "object" || value.is === "list" || value.is === "call" && value.callee.is === "name" && /^(Map|WeakMap|Set|dict|defaultdict|OrderedDict)$/.test(value.callee.name);
}
// src/code/status/claims.ts
const claiming$1 = /^_*(try_?)?(claim|acquire|conditional_?update)/i;
/** What keeps a function that it decorates or wraps from running twice at a time. */
const excluding = /lock|mutex|idempoten|exclusive|singleton|single_?(task|instance|run)|once\b|unique|claim|advisory|dedup/i;
const isExcluding = (name) => excluding.test(name);
const isClaimName = (name) => claiming$1.test(name);
/** What is acquired to bound a load, or to talk to something, excludes nobody. */
const notClaiming = /conn|client|token|slot|semaphore|pool|session|cursor|limit|permit|browser|gpu/i;
/** A call that claims: of queue-lint's own runtime, configured, or by its name alone. */
function claimOf(call, scope, settings) {
	const claim = (known, refusal) => {
		const id = call.arguments.at(known === "runtime" ? 1 : 0)?.value;
		return {
			is: "claim",
			known,
			refusal,
			call,
			scope,
			made: {
				call,
				scope
			},
			ref: refOf$2(id, scope)
		};
	};
	const { method, receiver } = nameOf$6(call);
	const own = runtimeName(call, scope);
	if (own === "withClaim" || own === "with_claim") return claim("runtime", "throws");
	if (own === "claimJob" || own === "claim") return claim("runtime", "returns");
	const path = [receiver, method].filter(Boolean).join(".");
	if (settings.claimFunctions.some((glob) => fits$1(glob, method) || fits$1(glob, path))) return claim("configured", "unknown");
	if (isIdempotent(method) || setsIfAbsent(call, method)) return claim("named", "unknown");
	if (/^_*(try_?)?acquire$/i.test(method) && !/lock|lease|claim|mutex/i.test(receiver)) return void 0;
	return isClaimName(method) && !notClaiming.test(path) ? claim("named", "unknown") : void 0;
}
/** The id, or `{"job_id": job_id}`: the key's attributes. */
function refOf$2(id, scope) {
	if (!id) return {
		key: /* @__PURE__ */ new Map(),
		text: ""
	};
	const { value, scope: at } = scope.follow(id);
	const parts = (value.is === "object" ? value.entries : []).flatMap((one) => one.key ? [[keyOf$2(one) ?? "", one.value]] : []);
	if (parts.length === 0) return {
		key: /* @__PURE__ */ new Map([["", canonical(id, scope)]]),
		text: scope.textOf(id)
	};
	return {
		key: new Map(parts.map(([name, part]) => [name, canonical(part, at)])),
		text: at.textOf(parts[0][1])
	};
}
function runtimeName(call, scope) {
	const meaning = scope.base.near.meaning(call.callee, scope.place);
	if (meaning?.is === "outside" && /(^|[./])queue-lint\/runtime$|(^|\.)queue_claims$/.test(meaning.from)) return importedName(call, scope).split(".").at(-1);
	return meaning?.is === "function" && /(^|\/)queue_claims(\.py|\/)/.test(meaning.place.module.file) ? meaning.function.name : void 0;
}
/** `*` stands for any part of a name. */
function fits$1(glob, name) {
	const parts = glob.split("*").map((part) => part.replace(/[.+?^${}()|[\]\\]/g, "\\$&"));
	return new RegExp(`^${parts.join(".*")}$`).test(name);
}
/** Powertools: `makeIdempotent(work)(job)`. */
const isIdempotent = (method) => /^(make)?(handler)?idempotent(_function)?$/i.test(method);
/** `{ NX: true }`, and node-redis 5's `{ condition: 'NX' }`. */
const isIfAbsent = ({ key, value }) => [key, value].some((one) => one && literalText(one)?.toUpperCase() === "NX");
/** Redis: `SET key value NX`. */
function setsIfAbsent(call, method) {
	if (/^set_?nx$/i.test(method)) return true;
	return /^set$/i.test(method) && call.arguments.some(({ name, value }) => name === "nx" && !(value.is === "literal" && !value.value) || literalText(value)?.toUpperCase() === "NX" || value.is === "object" && value.entries.some(isIfAbsent));
}
// src/code/recovery/runtime.ts
/** What queue-lint's own recovery sweeps, where a function calls it: `recoverOrphans(store, …)`, `queue_claims.recover(table, …)`. */
function runtimeSweep(flow, calls) {
	const statuses = /* @__PURE__ */ new Set();
	let first;
	for (const { call, place } of flow.sites) {
		const scope = new Scope(calls.base, place);
		const name = runtimeName(call, scope);
		if (name !== "recoverOrphans" && name !== "recover") continue;
		first ??= locate(call, place);
		const names = wordsOf(call, scope);
		statuses.add(word(names, "processing", "PROCESSING")).add(word(names, "pending", "PENDING"));
	}
	return first && {
		at: first,
		statuses: [...statuses],
		olderThan: require_facts.unknown("the lease in each row decides it")
	};
}
/** `jobStore({ statuses: { … } })`, `schema=Schema(processing="RUNNING")`. */
function wordsOf(call, scope) {
	const given = call.arguments.find(({ name }) => name === "schema") ?? call.arguments[0];
	const made = given && scope.follow(given.value);
	if (made?.value.is !== "call") return void 0;
	if (given?.name === "schema") return Fields.ofKeywords(made.value.arguments, made.scope, made.value.end);
	const statuses = (made.value.arguments[0] && Fields.ofObject(made.value.arguments[0].value, made.scope))?.get("statuses");
	return statuses && Fields.ofObject(statuses.value, statuses.scope);
}
/** Unless `takeover=False` is given, or `jobStore({ takeover: false })`. */
const takeoverOf = (call, scope) => !optionsOf(call, scope).some((one) => {
	const given = one.get("takeover");
	return given && require_facts.valueIn(given.scope.fold(given.value)) === false;
});
/** `lease_seconds=1830`, `{ leaseSeconds: 1830 }` of the claim, else of its store. */
function leaseOf(call, scope) {
	const options = optionsOf(call, scope);
	const given = options.flatMap((one) => one.get("lease_seconds") ?? one.get("leaseSeconds") ?? [])[0];
	if (!given) return options.some(({ open }) => open) ? require_facts.unknown("the options of its claim are put together elsewhere", locate(call, scope.place)) : require_facts.byDefault(require_facts.seconds(900), "the runtime's default");
	const folded = given.scope.fold(given.value);
	return folded.is === "unknown" || typeof folded.value === "number" ? require_facts.map(folded, require_facts.seconds) : require_facts.unknown("its lease is no number", locate(given.value, given.scope.place));
}
/** Of a claim's call, and of the store that it is made on. */
function optionsOf(call, scope) {
	const store = call.arguments[0] && scope.follow(call.arguments[0].value);
	return [
		Fields.ofKeywords(call.arguments, scope, call.end),
		...call.arguments.map(({ value }) => Fields.ofObject(value, scope)),
		...store?.value.is === "call" ? store.value.arguments.map(({ value }) => Fields.ofObject(value, store.scope)) : []
	].filter((one) => one !== void 0);
}
function word(names, state, otherwise) {
	const written = names?.get(state);
	const known = written && require_facts.valueIn(written.scope.fold(written.value));
	return typeof known === "string" ? known : otherwise;
}
// src/code/recovery/sweep.ts
const emptySweep = () => ({
	selection: emptySelection(),
	found: /* @__PURE__ */ new Set(),
	settles: [],
	works: false,
	tables: /* @__PURE__ */ new Set()
});
const isSweep = ({ selection, settles, works }) => !works && selection.statuses.size > 0 && selection.bounded && settles.length > 0;
function join({ selection, found, settles, tables }, other) {
	if (isSweep(other)) return;
	for (const table of other.tables) tables.add(table);
	for (const status of other.found) found.add(status);
	addTo(selection, other.selection);
	settles.push(...other.works ? [void 0] : other.settles);
}
/** Notes what is said of rows that are looked for. */
function looking({ selection, found }, note) {
	const own = emptySelection();
	note(own);
	for (const status of own.statuses) found.add(status);
	addTo(selection, own);
}
// src/code/recovery/calls.ts
const resending = /^(delay|apply_async|send_task|re_?enqueue\w*|enqueue\w*|publish\w*|sendMessage\w*|send_message\w*|SendMessage(Batch)?Command|addJob|addBulk|delete(Many|_many)?|destroy|remove)$/;
/** What settles rows says so: `failStale`, `requeue`. */
const namesSettling = /fail|re_?queue|reset|recover|retry|abandon|expire|cancel|^mark|release|time_?out|orphan/i;
const updating = /^(a?update\w*|bulk_update|set|patch\w*|save\w*|execute\w*|raw|\$(query|execute)Raw(Unsafe)?)$/;
/** What a call looks for, and what it does to the rows. */
function sweepOfCall({ call, around }, scope, calls, sweep, isLocked) {
	const { selection, settles } = sweep;
	const writesOne = (one) => one.is === "call" && calls.of(one, scope).some(isOfOne);
	const operations = calls.of(call, scope);
	const written = operations.filter((one) => one.is === "write");
	sweep.works ||= operations.some((one) => one.is === "claim") || written.some(takesJob);
	for (const write of written) {
		const { store } = write;
		if (store?.table) sweep.tables.add(store.scope.textOf(store.table));
		for (const status of write.from) if (/waiting|busy/.test(require_facts.phaseOf(status))) selection.statuses.add(status);
		const to = require_facts.valueIn(write.to);
		if (to === void 0 || require_facts.phaseOf(to) !== "busy") settles.push(rechecks(write) || (isLocked ? void 0 : rechecks(write)));
	}
	if (written.some(isOfOne) || around.some(writesOne)) return;
	if (written.length > 0) {
		if (isSelecting(call)) ofQuery(call, scope, selection);
		return;
	}
	if (isSelecting(call)) looking(sweep, (into) => ofQuery(call, scope, into));
	const settled = settledBy$1(call, scope);
	if (settled) settles.push(settled.conditional);
}
/** A store's write of the one row that its key names; a chain (`Job.objects.filter(…).update(…)`) says it before the call. */
const isOfOne = (one) => {
	if (one.is !== "write" || one.known !== "store" || !one.store) return false;
	const { key, keyAt, call } = one.store;
	return key ? key.length > 0 : keyAt !== void 0 && !(call.callee.start <= keyAt.start && keyAt.end <= call.callee.end);
};
const takesJob = ({ to, known }) => {
	const status = require_facts.valueIn(to);
	return known === "store" && status !== void 0 && require_facts.phaseOf(status) === "busy";
};
/**
* Where only the status is compared, a job that was given back and claimed again meanwhile passes too: an index that is read late
* leaves time for that, a database that is read and written in one go does not.
*/
const rechecks = ({ condition, conditionOn, attribute, known, store }) => {
	if (known !== "store" || condition === "unknown") return void 0;
	const isLate = require_facts.isDynamoDb({ store });
	return condition !== "none" && conditionOn.some((name) => !isLate || name !== attribute || !require_facts.isStatusAttribute(name));
};
function settledBy$1(call, scope) {
	const method = callName(call).split(".").at(-1);
	if (resending.test(method)) return {};
	if (updating.test(method) && !endsJob(method, call, scope)) {
		const selection = emptySelection();
		walkExpression(call, scope.place, { expression: (one) => void (one.is === "call" && isSelecting(one) && ofQuery(one, scope, selection)) });
		const isBound = selection.bounded && selection.statuses.size > 0;
		if (writesStatus(call, scope)) return isBound ? { conditional: true } : {};
		const text = call.arguments[0] && textBehind(call.arguments[0].value, scope)?.text;
		if (text && /\bupdate\b[\s\S]*\bset\b[\s\S]*(status|state)/i.test(text)) return isBound ? { conditional: true } : {};
	}
	return call.arguments.length > 0 && (namesSettling.test(method) || endsJob(method, call, scope)) ? {} : void 0;
}
/** `video.update_status(Status.FAILED)`. */
const endsJob = (method, call, scope) => /^(set|update|change|move)_?(to_)?(status|state)$/i.test(method) && call.arguments.some(({ value }) => {
	const term = termOf(value, scope);
	return term.is === "value" && /failed|dropped|waiting/.test(require_facts.phaseOf(String(term.value)));
});
/** `update(status=FAILED)`, `updateMany({ where, data: { status } })`, `.set({ status })`. */
function writesStatus(call, scope) {
	return call.arguments.some(({ name, value }) => {
		if (name !== void 0 && require_facts.isStatusAttribute(name)) return true;
		const fields = Fields.ofObject(value, scope);
		return [fields, ...[
			"data",
			"$set",
			"set"
		].flatMap((key) => fields?.get(key) ?? []).map((one) => Fields.ofObject(one.value, one.scope))].some((one) => one?.keys().some(require_facts.isStatusAttribute));
	});
}
// src/code/recovery/statements.ts
/** `if job.status == RUNNING and job.updated_at < cutoff: job.status = FAILED`. */
function sweepOfStatements({ code, place, sites }, { base }, selection, settles) {
	const inside = code ? within$1(place, code) : place;
	walkStatements(code?.body ?? [], inside, {
		statement(statement, where) {
			if (statement.is === "loop" && statement.over) noteStatuses(statement.over, new Scope(base, where), selection);
			if (statement.is !== "assign" || !isStatus(statement.target)) return;
			const term = termOf(statement.value, new Scope(base, where));
			const word = term.is === "value" ? String(term.value) : void 0;
			if (word === void 0 || require_facts.phaseOf(word) !== "busy") settles.push(savedAlone(statement.target, sites));
		},
		expression(expression, where) {
			if (expression.is !== "binary") return;
			const scope = new Scope(base, where);
			if (isOrder(expression)) noteComparison(expression, scope, selection);
			else if (expression.operator === "and" && isAgeOfWaiting(expression, scope)) selection.doubt ??= "its age is that of jobs that wait";
			else if (expression.operator === "==" || expression.operator === "in") {
				for (const [one, other] of [[expression.left, expression.right], [expression.right, expression.left]]) if (isStatus(one)) noteStatuses(other, scope, selection);
			}
		}
	});
}
/** `job.status == QUEUED and job.queued_at < cutoff`: how long the busy ones have run is not asked. */
function isAgeOfWaiting(expression, scope) {
	const sides = [expression.left, expression.right].filter((one) => one.is === "binary");
	const statuses = sides.flatMap(({ operator, left, right }) => {
		const term = operator === "==" && isStatus(left) ? termOf(right, scope) : void 0;
		return term?.is === "value" ? [String(term.value)] : [];
	});
	const asked = emptySelection();
	for (const side of sides.filter(isOrder)) noteComparison(side, scope, asked);
	return asked.bounded && statuses.length > 0 && statuses.every((status) => require_facts.phaseOf(status) === "waiting");
}
/** `job.save()` writes whatever has become of the row, unless it is locked. */
function savedAlone(target, sites) {
	const row = "of" in target && target.of.is === "name" ? target.of.name : void 0;
	const names = sites.map(({ call }) => callName(call));
	const isLocked = names.some((name) => /lock|for_?update/i.test(name));
	return row !== void 0 && names.includes(`${row}.save`) && !isLocked ? false : void 0;
}
/** `job.status`, `job['status']`, `job.get('status')`. */
function isStatus(expression) {
	const first = expression.is === "call" ? expression.arguments[0]?.value : void 0;
	const key = first?.is === "literal" ? String(first.value) : keyOf$2(expression);
	return key !== void 0 && require_facts.isStatusAttribute(key);
}
// src/code/recovery/sweeps.ts
const asks = (name) => !namesSettling.test(name) && !/^(set|update|mark)/.test(name);
/** What functions make themselves of rows that they look for, and through the functions of the project that they call. */
var Sweeps = class {
	calls;
	known = new ByDepth();
	locking = new ByDepth();
	constructor(calls) {
		this.calls = calls;
	}
	of(flow, depth = 2) {
		return this.known.of(flow.code ?? flow.place.module, depth, () => this.find(flow, depth));
	}
	find(flow, depth) {
		const { calls } = this;
		const sweep = emptySweep();
		const isLocked = this.testsLocked(flow, 0);
		for (const site of flow.sites) {
			const scope = new Scope(calls.base, site.place);
			const entered = calls.enter(site.call, scope);
			const inner = entered && flowOf(entered.code, entered.place);
			const other = depth > 0 && inner && inner.code !== flow.code ? this.of(inner, depth - 1) : void 0;
			if (other?.works && isForEach(site)) {
				sweep.settles.push(void 0);
				continue;
			}
			sweepOfCall(site, scope, calls, sweep, isLocked || inner !== void 0 && this.testsLocked(inner, depth));
			if (entered && inner && asks(entered.code.name ?? "") && inner.sites.some(({ call }) => isSelecting(call))) looking(sweep, (into) => {
				for (const { value } of site.call.arguments) noteStatuses(value, scope, into);
			});
			if (other) join(sweep, other);
		}
		looking(sweep, (into) => sweepOfStatements(flow, calls, into, sweep.settles));
		return sweep;
	}
	/** It reads the row under a lock and tests its status there, in itself or in what it calls. */
	testsLocked({ code, place, sites }, depth) {
		if (!code) return false;
		return this.locking.of(code, depth, () => {
			if (testsStatus(code, place, this.calls) && sites.some(locks)) return true;
			return sites.some((site) => {
				const entered = depth > 0 ? this.calls.enter(site.call, new Scope(this.calls.base, site.place)) : void 0;
				return entered !== void 0 && this.testsLocked(flowOf(entered.code, entered.place), depth - 1);
			});
		});
	}
};
/** `for (const job of stale) await run(job)`, `stale.map((job) => run(job))`. */
const isForEach = ({ steps, callbacks }) => steps.some(({ statement }) => statement.is === "loop") || callbacks.some((call) => /(^|\.)(map|forEach|flatMap)$/.test(callName(call)));
const locks = ({ call }) => /lock(ed)?$|for_?update$/i.test(callName(call));
function testsStatus(code, place, { base }) {
	let tests = false;
	walkStatements(code.body, within$1(place, code), { statement(statement, where) {
		if (statement.is === "if") tests ||= /\b(status|state)\b/i.test(new Scope(base, where).textOf(statement.test));
	} });
	return tests;
}
// src/code/recovery/recoveries.ts
/** A status of an open job, as code writes it: a function without one looks for no job that was left behind. */
const mentionsOpen = /['"`.](?:\w*[_-])?(?:in[_-]?progress|processing|running|pending|queued|started|claimed|locked|waiting|active|busy|\w+ing)\b|queue_claims|recoverOrphans/i;
/** What nothing schedules is a sweep only where its name, its class or its file says so. */
const meant$1 = /\b(orphan|stale|stuck|hung|hang|lost|recover|reap|sweep|requeue|replay|timed? ?out|expire|zombie|abandon|clean|watch|monitor|reconcil|unstick)/;
const nameOf$5 = ({ code, place }) => [
	place.module.file.split("/").at(-1),
	...place.enclosing.map(({ name }) => name),
	code?.name
].join(" ").replace(/([a-z])([A-Z])|[_-]/g, "$1 $2").toLowerCase();
/** What the codemods copy beside the tasks: whoever calls it recovers. */
const isVendored = /(^|\/)queue_claims\.py$/;
/**
* The functions that look for jobs by an open status and an age and settle them, or that call the runtime's own recovery
* (semantics 7, QL007), and whether something runs them by the clock.
*/
function findRecoveries(flows, calls, callers, facts) {
	const found = /* @__PURE__ */ new Map();
	const runs = new Runs(calls.base, callers, facts);
	const sweeps = new Sweeps(calls);
	for (const flow of flows) {
		if (isVendored.test(flow.place.module.file) || !mentionsOpen.test(textOf$4(flow, calls))) continue;
		const own = runtimeSweep(flow, calls);
		const sweeping = own ? {
			flow,
			said: {
				...own,
				at: flow.code ? placeOf$1(flow) : own.at,
				conditional: require_facts.set(true, own.at)
			}
		} : settled(flow, sweeps, callers, 2) ?? ageless(flow, sweeps);
		if (!sweeping || found.has(sweeping.flow.code ?? sweeping.flow.place.module)) continue;
		const { code, place } = sweeping.flow;
		const scheduled = runs.scheduled(sweeping.flow);
		if (!own && require_facts.valueIn(scheduled) !== true && (sweeping.ageless || !meant$1.test(nameOf$5(sweeping.flow)))) continue;
		found.set(code ?? place.module, {
			kind: "recovery",
			id: `recovery:${place.module.file}:${code?.start ?? 0}`,
			language: place.module.language,
			name: code?.name ?? "the module",
			...sweeping.said,
			scheduled
		});
	}
	return [...found.values()];
}
/** The sweep of a function, or of what calls it: a repository looks for the rows, its caller settles them. */
function settled(flow, sweeps, callers, depth) {
	const sweep = sweeps.of(flow);
	if (isSweep(sweep)) return {
		flow,
		said: said$1(sweep, placeOf$1(flow))
	};
	if (!flow.code || depth === 0 || sweep.selection.statuses.size === 0 && !sweep.selection.bounded) return void 0;
	for (const caller of callers.of(flow.code)) {
		const found = settled(flowOf(caller.flow.code, caller.flow.place), sweeps, callers, depth - 1);
		if (found) return found;
	}
}
/** What asks the broker, or a heartbeat, which jobs still run: by its name it is a sweep, but what it leaves alone is not seen. */
function ageless(flow, sweeps) {
	if (!meant$1.test(nameOf$5(flow))) return void 0;
	const sweep = sweeps.of(flow);
	const at = placeOf$1(flow);
	const why = require_facts.unknown("it asks for no age", at);
	return sweep.settles.length > 0 && [...sweep.selection.statuses].some((status) => require_facts.phaseOf(status) === "busy") ? {
		flow,
		said: {
			...said$1(sweep, at),
			olderThan: why,
			conditional: why
		},
		ageless: true
	} : void 0;
}
function said$1({ selection, found, settles, tables }, at) {
	const [age, another] = selection.ages;
	const olderThan = selection.doubt ? require_facts.unknown(selection.doubt, at) : age === void 0 ? require_facts.unknown("its age is not written as a number", at) : another === void 0 ? require_facts.set(age, at) : require_facts.unknown("it knows several ages", at);
	const conditional = settles.includes(false) ? require_facts.set(false, at) : settles.includes(void 0) ? require_facts.unknown("what it writes could not be followed", at) : require_facts.set(true, at);
	const [statuses, seen] = [[...selection.statuses].sort(), [...found].sort()];
	return {
		at,
		statuses,
		found: seen,
		tables: [...tables].sort(),
		olderThan,
		conditional
	};
}
/** A sweep of no function stands in what is given to a timer. */
const placeOf$1 = ({ code, place, sites }) => {
	const timer = sites.flatMap(({ callbacks }) => callbacks).find(isScheduling);
	return locate(code ? code.nameAt ?? code : timer ?? {
		start: 0,
		end: 0
	}, place);
};
function textOf$4({ code, place }, { base }) {
	const text = base.files.read(place.module.file) ?? "";
	return code ? text.slice(code.start, code.end) : text;
}
// src/code/status/aside.ts
/** What runs beside the workers, once and by hand. Tests are not read at all (run/list.ts). */
const asideFolder = /(^|\/)(migrations?|migrate|seeds?|seeders?|admin|alembic)\//i;
const scripts = /(^|\/)scripts?\//i;
const asideFile = /(^|\/)(setup|seed|admin)\.py$|(^|\/)seed\.[cm]?[jt]s$/i;
/** State that lives in a browser. */
const interfaces = /^(react|react-dom|preact|vue|svelte|solid-js|zustand|redux|mobx|pinia|vuex|jotai|recoil|@reduxjs\/.*|@angular\/.*|@tanstack\/(react|vue|svelte).*|react-.*|next\/(navigation|link|router))$/;
/** Code whose writes of a status are no worker's; a script that declares tasks is run by workers. */
const isAside = ({ file, imports }, hasTask = false) => asideFolder.test(file) || scripts.test(file) && !hasTask || asideFile.test(file) || /\.[jt]sx$/.test(file) || imports.some(({ from }) => interfaces.test(from));
// src/code/status/idempotent.ts
const marked = /* @__PURE__ */ new WeakMap();
/**
* `# queue-lint: idempotent` above a function, or above the class or the statement that holds it: its author says that its
* work may be done twice, as `@idempotent` would.
*/
function saidIdempotent(code, module) {
	return getOrInsert(marked, module, () => spansOf(module)).some(({ start, end }) => start <= code.start && code.end <= end);
}
const spansOf = (module) => module.comments.filter(({ text }) => /^[\s*]*queue-lint:\s*idempotent(?![\w-])/.test(text)).map((comment) => coveredBy(comment, module));
// src/code/status/operations.ts
/** A write that may exclude others: the code behind it runs under a claim, as far as can be told. */
const mayClaim = (operation) => operation.is === "claim" || operation.is === "write" && (operation.condition === "exclusive" || operation.condition === "unknown") || operation.is === "read" && operation.locks;
// src/code/status/result-use.ts
/** Whether the value by which a claim tells the loser from the winner is tested, and the loser leaves. */
function resultUse(site) {
	const statement = site.steps.at(-1).statement;
	if (statement.is === "expression") {
		if (site.around.some((one) => !isPlain$1(one))) return "unknown";
		return effectsIn(after$1(site)) ? "unused" : "unknown";
	}
	if (statement.is === "if") return ofTest(statement, after$1(site), (one) => awaited(one) === site.call);
	if (statement.is !== "assign" || !contains$1(statement.value, site.call)) return "tested";
	if (awaited(statement.value) !== site.call) return "unknown";
	const names = namesIn(statement.target);
	return names.length > 0 ? ofNames(names, after$1(site)) : "unknown";
}
const isPlain$1 = (one) => one.is === "await";
/** `const won = …`, `success, job = …`, `const { claimed } = …`. */
function namesIn(target) {
	if (target.is === "name") return [target.name];
	if (target.is === "list") return target.items.flatMap(namesIn);
	return target.is === "object" ? target.entries.flatMap(({ value }) => namesIn(value)) : [];
}
function ofNames(names, rest) {
	const isResult = (one) => one.is === "name" && names.includes(one.name) || (one.is === "member" || one.is === "index") && isResult(one.of);
	const used = rest.findIndex((statement) => mentionsIn$2([statement], names));
	if (used < 0) return effectsIn(rest) ? "unused" : "unknown";
	const first = rest[used];
	const isTest = first.is === "if" && expressionsOf(first).some((one) => mentionsIn$2([asStatement$1(one)], names));
	if (first.is === "if" && [first.then, first.otherwise].some((branch) => assignsIn(branch, names))) return "unknown";
	return isTest ? ofTest(first, rest.slice(used + 1), isResult) : "unknown";
}
function assignsIn(statements, names) {
	let found = false;
	walkStatements(statements, nowhere, { statement(one) {
		found ||= one.is === "assign" && namesIn(one.target).some((name) => names.includes(name));
	} });
	return found;
}
/** An `if` on the result: the loser must not come to what follows it. */
function ofTest({ test, then, otherwise }, rest, isResult) {
	const winner = meaningOf(test, isResult);
	if (winner === void 0) return "tested";
	const losing = winner ? otherwise : then;
	const winning = winner ? then : otherwise;
	if (leaves$1(losing) || !effectsIn(rest)) return "tested";
	if (leaves$1(winning)) return "unknown";
	return effectsIn(winning) ? "tested" : "unused";
}
const losing = /lost|held|missing|finished|already|duplicate|miss|skip|conflict|fail|taken|busy|locked_by/i;
/** True where the test holds for the winner, false where it holds for the loser; undefined where that is not clear. */
function meaningOf(test, isResult) {
	if (test.is === "await") return meaningOf(test.value, isResult);
	if (isResult(test)) return !losing.test(lastName$3(test));
	if (test.is === "unary" && test.operator === "not") return flipped(meaningOf(test.value, isResult));
	if (test.is !== "binary" || test.operator !== "==" && test.operator !== "!=") return void 0;
	const [subject, object] = isResult(test.left) ? [test.left, test.right] : [test.right, test.left];
	if (!isResult(subject) || object.is !== "literal") return void 0;
	const value = object.value;
	return (typeof value === "string" ? losing.test(value) : !value) === (test.operator === "!=");
}
const flipped = (value) => value === void 0 ? void 0 : !value;
const lastName$3 = (one) => one.is === "name" || one.is === "member" ? one.name : "";
const asStatement$1 = (value) => ({
	is: "expression",
	value,
	start: value.start,
	end: value.end
});
function mentionsIn$2(statements, names) {
	let found = false;
	walkStatements(statements, nowhere, { expression(one) {
		found ||= one.is === "name" && names.includes(one.name);
	} });
	return found;
}
const mentions = (expression, pattern) => {
	let found = false;
	walkExpression(expression, nowhere, { expression(one) {
		const text = one.is === "name" || one.is === "member" ? one.name : one.is === "literal" ? String(one.value) : "";
		found ||= pattern.test(text);
	} });
	return found;
};
// src/code/status/outcome.ts
/** Whether the loser of a claim is told from the winner and leaves before any effect (semantics 6, c and d). */
function outcomeOf(site, refusal) {
	const by = refusal === "throws" && isCaughtInline(site) ? "returns" : refusal;
	if (by === "returns") return resultUse(site);
	if (by === "lost") return effectsIn(after$1(site)) ? "unused" : "unknown";
	if (by === "unknown") return "unknown";
	const fate = fateOf$2(site);
	if (fate.is === "throws" || fate.is === "leaves") return "tested";
	if (fate.is === "unknown" || fate.flagged) return "unknown";
	if (effectsIn(restOf(site, fate.block))) return "unknown";
	return effectsIn(afterTry(site, fate.block)) ? "unused" : "unknown";
}
/** What a refused write, which throws, does to the function that makes it. */
function fateOf$2(site) {
	if (site.call.arguments.some(({ value }) => value.is === "function")) return { is: "unknown" };
	for (const { statement, into } of site.steps.toReversed()) {
		if (statement.is !== "try" || into !== statement.body) continue;
		const handler = statement.handlers.find(catches);
		if (!handler) continue;
		const way = wayOut(handler.body);
		if (way === "throw") return { is: "throws" };
		if (way === "mixed") return { is: "unknown" };
		if (way) return {
			is: "leaves",
			by: way
		};
		return {
			is: "goes on",
			block: statement.body,
			flagged: setsSomething(handler.body)
		};
	}
	return site.steps.some(({ statement, into }) => statement.is === "with" && into && suppresses(statement)) ? { is: "unknown" } : { is: "throws" };
}
/** `with contextlib.suppress(ClientError):`. */
const suppresses = (statement) => statement.items.some(({ value }) => mentions(value, /suppress/));
/** A handler that a refused write comes to. TypeScript's takes all errors. */
function catches({ type }) {
	if (!type) return true;
	return mentions(type, /ConditionalCheckFailed|TransactionCanceled|ClientError|^(Base)?Exception$|AWSError|Boto|^(Update|Put)Error$|TransactWriteError|PynamoDBException|StaleDataError/) || type.is !== "name" && type.is !== "member" && type.is !== "list";
}
/** How a refused write leaves a handler: the branch for it, or the only way; undefined where it goes on behind. */
function wayOut(block) {
	for (const statement of block) {
		if (statement.is === "throw") return "throw";
		if (statement.is === "return" || statement.is === "continue" || statement.is === "break") return statement;
		if (statement.is === "if") {
			const way = wayOfBranch(statement);
			if (way) return way;
		} else if (leaves$1([statement])) return statement;
	}
}
const aboutRefusal = /Conditional_?Check|TransactionCancel|conflict|already/i;
function wayOfBranch({ test, then, otherwise }) {
	if (mentions(test, aboutRefusal)) return wayOut(isNegated(test) ? otherwise : then);
	const ways = [wayOut(then), wayOut(otherwise)];
	if (ways.every((way) => way === void 0)) return void 0;
	return ways.every((way) => way !== void 0 && way !== "mixed") ? ways.find((way) => way !== void 0) : "mixed";
}
const isNegated = (test) => test.is === "unary" && test.operator === "not" && !isNegated(test.value) || test.is === "binary" && (test.operator === "!=" || test.operator === "not in");
/** A flag that is tested later, as far as can be told. */
function setsSomething(block) {
	let found = false;
	walkStatements(block, nowhere, { statement(statement) {
		found ||= statement.is === "assign";
	} });
	return found;
}
/** `await client.send(…).catch(() => null)`: what is caught becomes the value. */
const isCaughtInline = ({ around, call }) => around.some((one) => one.is === "call" && one.callee.is === "member" && one.callee.name === "catch" && contains$1(one.callee.of, call));
const restOf = (site, block) => {
	const depth = site.steps.findIndex((step) => step.block === block);
	return site.steps.slice(depth).flatMap((step) => step.block.slice(step.index + 1));
};
const afterTry = (site, block) => {
	const depth = site.steps.findIndex((step) => step.block === block);
	return site.steps.slice(0, depth).flatMap((step) => step.block.slice(step.index + 1));
};
// src/code/status/behind.ts
const zone = /lock(?!.*blocked)|mutex|run_?exclusive|idempoten|atomic|transaction|semaphore\(1\)/i;
/** What Python's frameworks call a transaction keeps nobody from reading the same row: only a lock in it does. */
const locked = /lock(?!.*blocked)|mutex|run_?exclusive|idempoten|semaphore\(1\)/i;
const transaction = /atomic|transaction|^begin(_nested)?$/i;
/** What stands between a write and the beginning of its function, and between the function and those that call it. */
var Behind = class {
	calls;
	callers;
	constructor(calls, callers) {
		this.calls = calls;
		this.callers = callers;
	}
	/** A claim or a lock stands before the call: in its function, or in all that call it. */
	claim(site, flow, depth = 2) {
		if (inZone(site) || flow.sites.some((one) => this.claimsBefore(one, site) || isDoneOnce(one, site))) return true;
		const { code } = flow;
		if (!code || depth === 0) return false;
		return this.decorated(code, flow.place) || this.claimedByCallers(code, depth);
	}
	/** `@idempotent`, `@singleton_task`, `@with_lock(…)`, and what takes a lock around the function that it is given. */
	decorated(code, place) {
		return saidIdempotent(code, place.module) || code.decorators.some((one) => mentions(one, excluding) || this.claimsAround(one, place));
	}
	/** Something around the function, or at its head, lets one run of it in at a time; how long it holds is not known. */
	alone({ code, place, sites }) {
		if (code && saidIdempotent(code, place.module)) return true;
		return code?.decorators.some((one) => mentions(one.is === "call" ? one.callee : one, excluding) || hasBase(one) || this.claimsAround(one, place)) || sites.some((site) => takesFree(site) || this.keepsOut(site));
	}
	/** `if not cache.add(key, 1, 600): return`: whoever comes second leaves. */
	keepsOut(site) {
		return this.calls.of(site.call, new Scope(this.calls.base, site.place)).some((one) => {
			if (one.is === "read") return false;
			return (one.is === "claim" ? one.known !== "runtime" : one.attribute === "lock") && outcomeOf(site, one.refusal === "unknown" ? "returns" : one.refusal) === "tested";
		});
	}
	claimsAround(decorator, place) {
		const { base } = this.calls;
		const meaning = base.code.meaning(decorator.is === "call" ? decorator.callee : decorator, place);
		if (meaning?.is !== "function") return false;
		let claims = false;
		walkFunction(meaning.function, meaning.place, { expression: (one, where) => {
			claims ||= one.is === "call" && this.calls.of(one, new Scope(base, where)).some(mayClaim);
		} });
		return claims;
	}
	/** It makes a claim, and does so on the way to `site`. */
	claimsBefore(earlier, site) {
		if (earlier.call.start >= site.call.start || !onTheWay(earlier, site)) return false;
		const released = isReleased(earlier, site);
		return this.calls.of(earlier.call, new Scope(this.calls.base, earlier.place)).some((one) => mayClaim(one) && !(released && one.is === "read"));
	}
	claimedByCallers(code, depth) {
		const mine = this.callers.of(code);
		return mine.length > 0 && mine.every(({ site, flow }) => this.claim(site, flow, depth - 1));
	}
};
/** `select_for_update(skip_locked=True)`: the rows that no other run has, for as long as this one works on them. */
const takesFree = ({ call }) => /(^|\.)(select|with)_for_update$/.test(callName(call)) && call.arguments.some(({ name, value }) => name === "skip_locked" && value.is === "literal" && value.value === true);
/** `@app.task(base=Singleton)`, `base=QueueOnce`. */
const hasBase = (decorator) => decorator.is === "call" && decorator.arguments.some(({ name, value }) => name === "base" && mentions(value, excluding));
/**
* In a transaction at a database's usual level, others read what was there before, and their writes come after: nothing is
* tested again (https://www.postgresql.org/docs/current/transaction-iso.html). MongoDB's and Firestore's refuse the second write.
*/
function runsAlone(call) {
	const name = callName(call);
	if (!/(^|\.)\$?transaction$/.test(name)) return zone.test(name);
	return call.arguments.some(({ value }) => value.is !== "function" && mentions(value, /serializable/i));
}
/** The work is given a key by which its receiver does it once: `trigger({ …, idempotencyKey })`, behind the write or on the way to it. */
const isDoneOnce = (work, site) => (work.call.start > site.call.start || onTheWay(work, site)) && isKeyed(work.call);
const isKeyed = (call) => call.arguments.some(({ name, value }) => {
	if (name !== void 0 && onceKey.test(name)) return true;
	const keys = value.is === "object" ? value.entries.map(({ key }) => (key && literalText(key)) ?? "") : [];
	return keys.some((key) => onceKey.test(key)) || ["taskQueue", "workflowId"].every((key) => keys.includes(key));
});
const onceKey = /^(idempotency_?key|idempotent_?id|dedup(lication|e)?_?(id|key)|MessageDeduplicationId)$/i;
/** `with lock:`, `withLock(id, async () => …)`: the code inside runs alone, or is checked by the database. */
const inZone = (site) => site.callbacks.some(runsAlone) || site.steps.some(({ statement, into }) => statement.is === "with" && into !== void 0 && statement.items.some(({ value }) => mentions(value, site.place.module.language === "python" ? locked : zone)));
/** The transaction around a locking read has ended before the later call: the row is anybody's again. */
const isReleased = (read, later) => read.steps.some(({ statement, into }) => into !== void 0 && isTransaction(statement) && !later.steps.some((step) => step.into === into));
/**
* While the lock is held it is asked whether the job is another's, and written for the next to see: `run.task_id = …`. What is
* written is a row of any kind; that the lock ends before the work is then no fault.
*/
function settlesUnder(lock, { sites }) {
	const held = lock.steps.findLast(({ statement }) => isTransaction(statement))?.into;
	return sites.filter(({ call, steps }) => call.start > lock.call.start && steps.some(({ into }) => into === held) && saves.test(nameOf$6(call).method)).some(({ call }) => held?.some((one) => one.is === "if" && one.start > lock.call.start && one.end < call.start && leaves$1(one.then)));
}
const saves = /^a?(save|update|create)$/;
const isTransaction = (statement) => statement.is === "with" && statement.items.some(({ value }) => mentions(value, transaction));
/** False where the two stand in different branches of one statement, or the way leads out of the function between them. */
function onTheWay(earlier, later) {
	for (let depth = 0; depth < Math.min(earlier.steps.length, later.steps.length); depth += 1) {
		const one = earlier.steps[depth];
		const other = later.steps[depth];
		if (one.block !== other.block) return false;
		if (one.index !== other.index) return !earlier.steps.slice(depth + 1).some(leavesBehind);
		if (one.into === other.into || !one.into) continue;
		return one.statement.is === "try" && one.into === one.statement.body && !isLastOf(one.into, earlier, depth + 1, other);
	}
	return true;
}
/** What is tried last was not done where a handler runs: the handler is that of what came before it. */
const isLastOf = (body, { steps }, depth, later) => depth === steps.length - 1 && steps[depth].index === body.length - 1 && later.statement.is === "try" && later.statement.handlers.some((handler) => handler.body === later.into);
/** The statements from the call to the end of its block lead out of it. */
const leavesBehind = ({ block, index }) => leaves$1(block.slice(index));
// src/code/status/callers.ts
/** Who calls a function of the project; found by its name, and then by where that leads. */
var Callers = class {
	calls;
	flows;
	byName;
	constructor(calls, flows) {
		this.calls = calls;
		this.flows = flows;
	}
	of(code) {
		this.byName ??= callersByName(this.flows);
		return (this.byName.get(code.name ?? "") ?? []).filter(({ site }) => this.calls.enter(site.call, new Scope(this.calls.base, site.place))?.code === code);
	}
};
/** All calls, by the last name of what they call. */
function callersByName(flows) {
	const callers = /* @__PURE__ */ new Map();
	for (const flow of flows) for (const site of flow.sites) {
		const name = lastName$2(site.call.callee);
		if (name !== void 0) getOrInsert(callers, name, () => []).push({
			site,
			flow
		});
	}
	return callers;
}
const lastName$2 = (callee) => callee.is === "name" || callee.is === "member" ? callee.name : void 0;
// src/code/status/returned.ts
/** The `return` statements of a body itself, not of functions in it. */
function returnedBy(body) {
	return body.flatMap((statement) => {
		if (statement.is === "return") return [statement];
		return blocksOf(statement).flatMap((block) => returnedBy(block));
	});
}
// src/code/status/rows.ts
/** Where a value comes from, before the offset `until` of the function that it stands in. */
function originOf(expression, scope, until, calls) {
	const trace = traced(expression, scope, until, calls, 0);
	if (!trace) return void 0;
	const { read, given, givenIn, path } = trace;
	const rowAt = read?.rowAt ?? [];
	const inside = rowAt.every((key, index) => path[index] === key);
	if (path.length < rowAt.length || !inside) return inside ? {
		read,
		given,
		givenIn
	} : void 0;
	const within = path.slice(rowAt.length);
	return {
		read,
		given,
		givenIn,
		path: named$1(within, read),
		variable: variableOf(expression, within.length, scope),
		row: rowOf$3(expression, within, scope)
	};
}
/** `row[1]` of `SELECT id, status FROM …`. */
function named$1(path, read) {
	const last = path.at(-1) ?? "";
	const column = /^\d+$/.test(last) ? read?.columns?.[Number(last)] : void 0;
	return column ? [...path.slice(0, -1), column] : path;
}
/** The query whose rows a list holds: what `findMany` gives, `rows` of `pool.query(…)`. */
function manyIn(list, scope, calls) {
	const { read, path = [] } = traced(list, scope, list.start, calls, 0) ?? {};
	return read?.rowAt.join(".") === [...path, "0"].join(".") ? read : void 0;
}
/** The row's own text: that of `job.data.status` without the keys that lead from the row to the value. */
function rowOf$3(expression, keys, scope) {
	const text = canonical(expression, scope);
	const end = keys.map((key) => `.${key}`).join("");
	return text.endsWith(end) ? text.slice(0, text.length - end.length) : void 0;
}
/** The name that holds the row, also where `const { status } = job` takes the value out of it. */
function variableOf(expression, keys, scope) {
	let at = expression;
	for (let left = keys; left > 0; left -= 1) if (at.is === "member" || at.is === "index") at = at.of;
	else if (at.is === "call" && at.callee.is === "member") at = at.callee.of;
	else if (at.is === "name") {
		const only = scope.definitions(at.name)?.all.at(-1);
		return only?.path.length === left && only.value?.is === "name" ? only.value.name : void 0;
	} else return void 0;
	return at.is === "name" ? at.name : void 0;
}
function traced(expression, scope, until, calls, depth) {
	if (depth > 12) return void 0;
	const inner = (one) => traced(one, scope, until, calls, depth + 1);
	switch (expression.is) {
		case "await":
		case "spread": return inner(expression.value);
		case "assignment": return inner(expression.value);
		case "member":
		case "index": {
			const key = keyOf$2(expression) ?? indexOf(expression);
			return key === void 0 ? void 0 : extended(inner(expression.of), [key]);
		}
		case "name": return ofName(expression, scope, until, calls, depth);
		case "call": return ofCall$4(expression, scope, inner, calls, depth);
		case "binary": return expression.operator === "??" || expression.operator === "or" ? inner(expression.left) : void 0;
		case "ternary": return inner(expression.then) ?? inner(expression.otherwise);
		default: return;
	}
}
function ofName(expression, scope, until, calls, depth) {
	const found = scope.definitions(expression.name);
	if (!found?.code) return void 0;
	const behind = scope.follow(expression);
	if (behind.value !== expression && found.all[0]?.how === "parameter") return traced(behind.value, behind.scope, behind.scope === scope ? until : behind.value.end, calls, depth + 1);
	const last = found.all.findLast(({ at, how, value }) => how === "parameter" || (value?.end ?? at.start) <= until);
	if (!last) return void 0;
	if (last.how === "parameter" || last.how === "loop") return {
		given: expression,
		givenIn: scope,
		path: last.how === "loop" ? [] : last.path
	};
	if (last.how !== "assigned" || !last.value) return void 0;
	return extended(traced(last.value, found.scope, last.value.start, calls, depth + 1), last.path);
}
function ofCall$4(call, scope, inner, calls, depth) {
	const read = calls.of(call, scope).find((one) => one.is === "read");
	if (read) return {
		read,
		path: []
	};
	const { callee } = call;
	const [first, second] = call.arguments;
	if (callee.is === "member" && callee.name === "get" && first?.value.is === "literal") return extended(inner(callee.of), [String(first.value.value)]);
	if (callee.is === "member" && !first && /^(promise|toJSON|toObject|lean|exec|get|copy|save|reload|data)$/.test(callee.name)) return inner(callee.of);
	if (first && !second && first.name === void 0 && rewraps.test(callName(call))) return wholeRow(inner(first.value));
	return partGivenBack(call, scope, calls, depth);
}
/** `get_status(job_id)` that answers `job.status` of the row that it reads. */
function partGivenBack(call, scope, calls, depth) {
	const entered = depth < shallow ? calls.enter(call, scope) : void 0;
	const [only, second] = entered ? returnedBy(entered.code.body).filter(({ value }) => value && !isNothing(value)) : [];
	if (!entered || !only?.value || second) return void 0;
	const trace = traced(only.value, entered.scope, only.value.start, calls, depth + 4);
	return trace?.read && trace.path.length > 0 ? trace : void 0;
}
const isNothing = (value) => value.is === "literal" && value.value === null;
const shallow = 8;
/** `unmarshall(item)`, `Job(**item)`, `toJob(item)`, `schema.parse(item)`: another form of the same row. */
const rewraps = /(^|\.)(unmarshall|dict|parse|assign|deserialize|deserialise|normalize|hydrate|[A-Z]\w*|(to|from|as|map|convert|parse)(_\w+|[A-Z]\w*))$/;
/** A part of a row that is given to something else, `find(job.ownerId)`, is not that row. */
function wholeRow(trace) {
	return trace && trace.path.length <= (trace.read?.rowAt.length ?? 0) ? trace : void 0;
}
const extended = (trace, keys) => trace && {
	...trace,
	path: [...trace.path, ...keys]
};
const indexOf = (expression) => expression.is === "index" && expression.key.is === "literal" ? String(expression.key.value) : void 0;
/** Whether a write goes to the row that was read (or handed in). */
function sameRow(origin, write) {
	if (origin.row !== void 0 && isOf(origin.row, write)) return true;
	const read = origin.read?.ref;
	if (!read) return false;
	if (read.table !== void 0 && write.table !== void 0 && read.table !== write.table) return false;
	if (read.key.has("") || write.key.has("")) return [...read.key.values()].some((value) => [...write.key.values()].includes(value));
	const common = [...read.key].filter(([attribute]) => write.key.has(attribute));
	return common.length > 0 && common.every(([attribute, value]) => write.key.get(attribute) === value);
}
/** The write's key is taken from the row, or the row as a whole is written. */
const isOf = (row, write) => write.whole === row || [...write.key.values()].some((value) => value === row || value.startsWith(`${row}.`));
// src/code/status/found-by.ts
/** The query that found the row that is saved, or whose key a write names: `update({ where: { id: job.id } })`; also one out of many. */
function foundBy({ store }, site, calls) {
	const row = store?.saves ? store.client : store?.whole;
	if (row) return queryOf(row, store.scope, site, calls);
	for (const { attribute, value: written, scope: from } of store?.key ?? []) {
		const { value, scope } = from.follow(written);
		if (value.is !== "member" || value.name !== attribute) continue;
		const read = queryOf(value.of, scope, site, calls);
		if (read?.store && isSameTable(read.store, store)) return read;
	}
}
/** `db.collection('jobs')` is called anew for each. */
const isSameTable = (one, other) => nameOf$4(one) === nameOf$4(other);
const nameOf$4 = ({ table, client, scope }) => {
	const named = table ?? client;
	return named && (named.is === "literal" ? String(named.value) : scope.textOf(named));
};
function queryOf(row, scope, site, calls) {
	const { read, path, given, givenIn = scope } = originOf(row, scope, row.start, calls) ?? {};
	if (read) return path?.length === 0 ? read : void 0;
	const rows = given?.is === "name" ? loopedOver(given, givenIn) ?? calledBack(given, site) : void 0;
	return rows && manyIn(rows, givenIn, calls);
}
/** `for (const job of jobs)`. */
function loopedOver({ name, start }, scope) {
	const last = scope.definitions(name)?.all.findLast(({ at }) => at.start <= start);
	return last?.how === "loop" && last.path.length === 0 ? last.value : void 0;
}
/** `jobs.map(async (job) => …)`, `jobs.forEach((job) => …)`. */
function calledBack({ name }, { callbacks }) {
	const call = callbacks.findLast(({ arguments: [first] }) => first?.value.is === "function" ? first.value.function.parameters[0]?.name === name : false);
	return call?.callee.is === "member" && /^(map|forEach|flatMap)$/.test(call.callee.name) ? call.callee.of : void 0;
}
// src/code/status/store-call.ts
/** The library's call as a codemod needs it. */
function storeCall({ store, helper, besides }) {
	if (!store) return void 0;
	const { scope, call, library, client, table, key, keyAt, saves } = store;
	return {
		at: locate(call, scope.place),
		library,
		client: client && scope.textOf(client),
		table: table && scope.textOf(table),
		key: key?.map(({ attribute, value, scope: at }) => ({
			attribute,
			value: at.textOf(value)
		})),
		keyText: key ? void 0 : keyAt && scope.textOf(keyAt),
		besides,
		...saves ? { saves } : {},
		helper
	};
}
// src/code/status/tests.ts
/** The constraints on statuses that follow from a test's outcome; tests of anything else give none. */
function constraintsOf(test, holds, at, depth = 0) {
	if (depth > 8) return [];
	const inner = (one, outcome = holds) => constraintsOf(one, outcome, at, depth + 1);
	switch (test.is) {
		case "await": return inner(test.value);
		case "unary": return test.operator === "not" ? inner(test.value, !holds) : [];
		case "binary":
			if (test.operator === "and" || test.operator === "or") return combined$1(test, holds, at, depth);
			return compared$2(test, holds, at);
		case "name": {
			const behind = at.scope.follow(test);
			return behind.value === test ? answered(test, holds, at, depth) : constraintsOf(behind.value, holds, {
				...at,
				scope: behind.scope
			}, depth + 1);
		}
		case "call": return called$2(test, holds, at, depth);
		case "member": return [
			...begun(test, !holds, test, at),
			...done(test, holds, test, at),
			...said(test, at.calls.property(test, at.scope), [], holds, at, depth)
		];
		case "index": return [...begun(test, !holds, test, at), ...done(test, holds, test, at)];
		default: return [];
	}
}
/** `a and b` that holds tells both; one that does not hold tells only that one of them is wrong. */
function combined$1(test, holds, at, depth) {
	const both = test.operator === "and" === holds;
	const { left: first, right: second } = test;
	const parts = [first, second].filter((part) => !isPresence(part, at, part === first ? second : first));
	const of = parts.map((part) => constraintsOf(part, holds, at, depth + 1));
	if (both || parts.length < 2) {
		const whole = of.every((constraints) => constraints.length > 0);
		return of.flat().map((one) => ({
			...one,
			exact: one.exact && whole
		}));
	}
	const [left, right] = of.map((constraints) => constraints[0]);
	if (left && right && left.sense === right.sense && left.attribute === right.attribute) return [{
		...left,
		statuses: joined$1(left, right),
		test: locate(test, at.scope.place),
		exact: left.exact && right.exact
	}];
	return of.flat().map((one) => ({
		...one,
		exact: false
	}));
}
/** One of two is true: it passes on either list; not both are true: it leaves only on what both name. */
const joined$1 = (left, right) => left.sense === "passes-on" ? [.../* @__PURE__ */ new Set([...left.statuses, ...right.statuses])] : left.statuses.filter((status) => right.statuses.includes(status));
/** `job`, `!job`, `job === undefined`, `'Item' in answer`: whether the row is there says nothing of its status. */
function isPresence(test, at, beside) {
	if (test.is === "unary" && test.operator === "not") return isPresence(test.value, at, beside);
	if (test.is === "binary" && (test.operator === "==" || test.operator === "!=")) {
		const nothing = (one) => one.is === "literal" && one.value === null || one.is === "name" && one.name === "undefined";
		return nothing(test.right) && isPresence(test.left, at, beside) || nothing(test.left) && isPresence(test.right, at, beside);
	}
	if (test.is === "binary" && (test.operator === "in" || test.operator === "not in")) return test.left.is === "literal" && test.left.value === "Item";
	const origin = originOf(test, at.scope, at.until, at.calls);
	if (!origin || origin.path !== void 0 && origin.path.length > 0) return false;
	return origin.read !== void 0 || test.is === "name" && names$1(beside, test.name);
}
const names$1 = (expression, name) => expression.is === "name" && expression.name === name || partsOf$1(expression).some((part) => names$1(part, name));
const negated = {
	"==": false,
	in: false,
	"!=": true,
	"not in": true
};
function compared$2(test, holds, at) {
	const not = negated[test.operator];
	if (not === void 0) return [];
	const isEqual = test.operator === "==" || test.operator === "!=";
	const sides = isEqual ? [[test.left, test.right], [test.right, test.left]] : [[test.left, test.right]];
	for (const [subject, object] of sides) {
		const statuses = isEqual ? statusesIn([object], at.scope) : listed$1(object, at.scope);
		const found = statuses && constraint(subject, statuses, holds !== not, test, at);
		if (found) return [found];
		if (isEqual && object.is === "literal" && object.value === null) return begun(subject, holds !== not, test, at);
		if (isEqual && object.is === "literal" && typeof object.value === "boolean") return done(subject, holds !== not === object.value, test, at);
	}
	return [];
}
/** `job.started_at is None`: that nothing has begun, said by a time that is absent. */
function begun(subject, absent, test, at) {
	const found = constraint(subject, [at.scope.base.language === "python" ? "None" : "null"], absent, test, at, require_facts.isStartTime);
	return found ? [found] : [];
}
/** `if not order.receipt_sent`. */
function done(subject, is, test, at) {
	const found = constraint(subject, ["false"], !is, test, at, require_facts.isDoneFlag);
	return found ? [found] : [];
}
/** `['PENDING', 'RETRY'].includes(job.status)`, `done.has(job.status)`; or a function of the project that says it. */
function called$2(test, holds, at, depth) {
	const [first] = test.arguments;
	if (test.callee.is === "member" && first && /^(includes|has|__contains__|contains)$/.test(test.callee.name)) {
		const statuses = listed$1(test.callee.of, at.scope);
		const found = statuses && constraint(first.value, statuses, holds, test, at);
		return found ? [found] : [];
	}
	return said(test, at.calls.enter(test, at.scope), [], holds, at, depth);
}
/** `const { canceled } = await this.isCanceled(job)`. */
function answered(test, holds, at, depth) {
	const [only, second] = at.scope.definitions(test.name)?.all ?? [];
	const call = only?.value && awaited(only.value);
	if (second || only?.how !== "assigned" || call?.is !== "call") return [];
	return said(test, at.calls.enter(call, at.scope), only.path, holds, at, depth);
}
/** What the answer of a function or a property of the project says, where one of its ways says more than yes or no. */
function said(test, entered, path, holds, at, depth) {
	const [only, second] = (entered ? returnedBy(entered.code.body) : []).flatMap(({ value }) => {
		const part = path.reduce((of, key) => of && entryOf(of, key), value);
		return part && part.is !== "literal" ? [part] : [];
	});
	if (!entered || !only || second) return [];
	const plain = entered.code.body.filter((one) => one.is !== "expression" || one.value.is !== "literal").length === 1;
	return constraintsOf(only, holds, {
		...at,
		scope: entered.scope,
		until: only.start
	}, depth + 1).map((one) => ({
		...one,
		test: locate(test, at.scope.place),
		exact: one.exact && plain
	}));
}
function constraint(subject, statuses, passes, test, { scope, until, calls }, is = require_facts.isStatusAttribute) {
	const origin = originOf(withoutCase(subject), scope, until, calls);
	const path = origin?.path?.filter((key) => key !== "S" && key !== "value");
	const attribute = path?.at(-1);
	if (!origin || attribute === void 0 || !is(attribute)) return void 0;
	const sense = passes ? "passes-on" : "leaves-on";
	return {
		origin,
		attribute,
		path: path.filter((key, index) => index === path.length - 1 || !wraps.test(key)),
		sense,
		statuses,
		test: locate(test, scope.place),
		exact: true
	};
}
/** `job.data.status`, `rows[0].status`: the row's own; `job.import.status` is that of another row. */
const wraps = /^(\d+|data|items?|rows?|records?|attributes|attrs|dataValues|_?doc|document|result|value|fields|props|body)$/i;
/** `job.status.toUpperCase()`. */
const withoutCase = (subject) => subject.is === "call" && subject.callee.is === "member" && /^(to)?_?(upper|lower)(case)?$|^strip$|^trim$/i.test(subject.callee.name) ? subject.callee.of : subject;
/** The members of a list or set of statuses, also behind a name and `new Set([…])`. */
function listed$1(expression, scope) {
	const { value, scope: at } = scope.follow(expression);
	if (value.is === "list") return statusesIn(value.items, at);
	const first = value.is === "call" ? value.arguments[0] : void 0;
	return value.is === "call" && value.callee.is === "name" && /^(Set|set|frozenset|list|tuple)$/.test(value.callee.name) && first ? listed$1(first.value, at) : void 0;
}
/** Undefined as soon as one of them is not known. */
function statusesIn(items, scope) {
	const texts = items.map((item) => termOf(item, scope)).flatMap((term) => term.is === "value" && typeof term.value === "string" ? [term.value] : []);
	return texts.length === items.length && texts.length > 0 ? texts : void 0;
}
// src/code/status/guards.ts
/** The read-then-test before a write of the same row, where there is one (semantics 7, QL002 a). */
function guardOf(site, write, scope, calls) {
	const found = [...write.perhaps ? testsIn(write.perhaps.given, scope, calls) : testsBefore(site, scope, calls)].filter(({ origin, path }) => fits(path, write) && sameRow(origin, write.ref) && !isHeld(origin, site) && !isKept(origin, write, scope));
	const first = found.find(({ sense }) => sense === "passes-on") ?? found[0];
	return first ? guard(first, found, scope) : write.perhaps ? void 0 : asked$1(site, write, calls);
}
/** Its row was locked when its status was read and tested, and still is: as good as a condition on the status. */
const isTestedUnderLock = (site, write, scope, calls) => [...testsBefore(site, scope, calls)].some(({ origin, path }) => fits(path, write) && sameRow(origin, write.ref) && isHeld(origin, site));
/** The query that found the row asked for its status: a test like any other, made before the write. */
function asked$1(site, write, calls) {
	const { attribute } = write;
	const read = write.read ?? foundBy(write, site, calls);
	const found = read?.finds?.(attribute) ?? [];
	const statuses = found.length > 0 ? found : read?.bars?.(attribute) ?? [];
	const around = read?.scope.place.enclosing.at(-1);
	const isHere = around === site.place.enclosing.at(-1) || site.place.enclosing.some((one) => one === around);
	if (!read || read.helper || !isHere || statuses.length === 0 || isHeld({ read }, site)) return void 0;
	const at = locate(read.call, read.scope.place);
	return {
		read: at,
		store: storeCall(read),
		test: at,
		statement: at,
		sense: found.length > 0 ? "passes-on" : "leaves-on",
		statuses,
		exit: "return",
		exact: true,
		more: []
	};
}
/** The row was locked when it was read, and the transaction that locks it goes on. */
function isHeld({ read }, site) {
	if (!read?.locks) return false;
	const code = site.place.enclosing.findLast(isFunction);
	const reading = code && flowOf(code, site.place).sites.find(({ call }) => call === read.call);
	return !reading || !isReleased(reading, site);
}
/** A function of unknown shape may keep `jobStatus` under `status`. */
const fits = (path, { attribute: written, known }) => path.join(".") === written || path.length === 1 && (known === "shape" || written.split(".").at(-1) === path[0]);
/** An object that was handed in and is marked itself, `call.status = 'executing'`: its status is kept here, the write tells of it. */
const isKept = ({ read, variable }, { known, attribute }, scope) => !read && known === "shape" && variable !== void 0 && scope.fieldWrites(variable).some(({ key }) => key === attribute);
function guard(first, all, scope) {
	const { origin, sense, test, statement, exit } = first;
	const read = origin.read;
	const given = origin.given && locate(origin.given, scope.place);
	const alike = all.filter((one) => one.sense === sense && one.statement.start === statement.start);
	return {
		read: read ? locate(read.call, read.scope.place) : given,
		variable: origin.variable,
		store: read && storeCall(read),
		test,
		statement,
		sense,
		statuses: [...new Set(alike.flatMap(({ statuses }) => statuses))],
		exit,
		exact: all.every((one) => one.exact),
		more: all.filter((one) => one.statement.start !== statement.start).map((one) => one.statement)
	};
}
const constraining = (scope, calls) => (test, holds, statement, exit) => constraintsOf(test, holds, {
	calls,
	scope,
	until: test.start
}).map((one) => ({
	...one,
	statement,
	exit
}));
function* testsIn(given, scope, calls) {
	const of = constraining(scope, calls);
	for (const { test, holds } of given) yield* of(test, holds, locate(test, scope.place), "enclosing");
}
/** Every test of a status that came out one way for the call to be reached. */
function* testsBefore(site, scope, calls) {
	const of = constraining(scope, calls);
	for (const { block, index, statement, into } of site.steps) {
		for (const earlier of block.slice(0, index)) {
			yield* exits(earlier, scope, of);
			yield* thrownBy$1(earlier, scope, calls);
		}
		if (into) yield* around$1(statement, into, scope, of);
	}
	yield* testsIn(site.given, scope, calls);
}
/** A statement before the call that lets only some statuses go on. */
function* exits(statement, scope, of) {
	const at = locate(statement, scope.place);
	if (statement.is === "if") {
		const then = exitOf(statement.then);
		const otherwise = statement.otherwise.length > 0 ? exitOf(statement.otherwise) : void 0;
		if (then && !otherwise) yield* of(statement.test, false, at, then);
		if (otherwise && !then) yield* of(statement.test, true, at, otherwise);
		if (then) for (const inner of statement.otherwise) yield* exits(inner, scope, of);
	} else if (statement.is === "switch") yield* switchExits(statement, scope, of);
	else if (statement.is === "try" || statement.is === "with" || statement.is === "block") for (const inner of statement.body) yield* exits(inner, scope, of);
}
/** `const invitation = await openInvitation(id)`: what a function of the project lets pass that else throws. */
function* thrownBy$1(statement, scope, calls) {
	if (statement.is !== "assign" && statement.is !== "expression") return;
	const call = awaited(statement.value);
	const entered = call.is === "call" ? calls.enter(call, scope) : void 0;
	for (const one of entered?.code.body ?? []) {
		if (one.is !== "if" || one.otherwise.length > 0 || exitOf(one.then) !== "throw") continue;
		for (const found of constraintsOf(one.test, false, {
			calls,
			scope: entered.scope,
			until: one.test.start
		})) yield {
			...found,
			test: locate(call, scope.place),
			statement: locate(statement, scope.place),
			exit: "throw",
			exact: false
		};
	}
}
/** A statement around the call. */
function* around$1(statement, into, scope, of) {
	const at = locate(statement, scope.place);
	if (statement.is === "if") yield* of(statement.test, into === statement.then, at, "enclosing");
	else if (statement.is === "loop" && statement.test) yield* of(statement.test, true, at, "enclosing");
	else if (statement.is === "switch") {
		const own = casesOf(statement).find(({ body }) => body === into);
		const isDefault = own?.tests.length === 0;
		yield* switched(statement, isDefault ? casesOf(statement).flatMap((one) => one.tests) : own?.tests ?? [], !isDefault, scope, at, "enclosing", of);
	}
}
function* switchExits(statement, scope, of) {
	const at = locate(statement, scope.place);
	const cases = casesOf(statement);
	const leaving = cases.filter(({ body }) => caseLeaves(body));
	const byDefault = leaving.find(({ tests }) => tests.length === 0);
	if (byDefault) yield* switched(statement, cases.filter((one) => !leaving.includes(one)).flatMap((one) => one.tests), true, scope, at, exitOf(byDefault.body) ?? "return", of);
	else yield* switched(statement, leaving.flatMap((one) => one.tests), false, scope, at, leaving.map(({ body }) => exitOf(body)).find((one) => one !== void 0) ?? "return", of);
}
/** `case 'A': case 'B': …` is one case; one that the default shares is the default. */
function casesOf(statement) {
	const merged = [];
	let before = [];
	let isDefault = false;
	for (const { tests, body } of statement.cases) {
		isDefault ||= tests.length === 0;
		before = [...before, ...tests];
		if (body.length === 0) continue;
		merged.push({
			tests: isDefault ? [] : before,
			body
		});
		before = [];
		isDefault = false;
	}
	return merged;
}
/** `switch (job.status) { case 'PENDING': … }` is a membership of the cases' list. */
function* switched({ on }, tests, holds, scope, at, exit, of) {
	const [first] = tests;
	if (!first || tests.some((test) => termOf(test, scope).is !== "value")) return;
	const { start, end } = on;
	yield* of({
		is: "binary",
		operator: "in",
		left: on,
		right: {
			is: "list",
			form: "list",
			items: [...tests],
			start: first.start,
			end: tests.at(-1).end
		},
		start,
		end
	}, holds, at, exit);
}
// src/code/status/ruled-out.ts
/** What the followed call gave, `claim=False`, keeps it from getting there. */
const isRuledOut = (site, scope) => site.steps.some(({ statement, into }) => {
	if (statement.is !== "if" || into === void 0) return false;
	const holds = truthOf(statement.test, scope);
	return holds !== void 0 && into === statement.then !== holds;
});
function truthOf(test, scope) {
	if (test.is === "unary" && test.operator === "not") {
		const holds = truthOf(test.value, scope);
		return holds === void 0 ? void 0 : !holds;
	}
	const known = scope.given(test) && scope.fold(test);
	if (known?.is !== "set" || known.unless !== void 0) return void 0;
	return typeof known.value === "boolean" ? known.value : void 0;
}
// src/code/status/follow.ts
/** What a function of the project does to stored rows for the one that calls it: the row it gives back, what it writes. */
function followed(entered, call, scope, calls) {
	const flow = flowOf(entered.code, entered.place);
	const found = [];
	let claimed = false;
	const locks = [];
	for (const site of flow.sites) {
		const inner = entered.scope.at(placeIn(entered, site));
		if (isRuledOut(site, inner)) continue;
		for (const one of calls.of(site.call, inner)) {
			if (one.is === "read") {
				if (one.locks) locks.push(site);
				continue;
			}
			if (!(one.is === "write" && guardOf(site, one, inner, calls) !== void 0) && !claimed && handsOn(one, site, entered)) found.push(asCalled(underLock(one, site, locks), site, entered, call, scope, calls));
			claimed ||= mayClaim(one);
		}
	}
	const read = rowGivenBack(entered, calls);
	return read ? [{
		...read,
		call,
		scope,
		helper: read.helper ?? entered.helper
	}, ...found] : found;
}
/** What a function tests while it holds the row, its caller need not: whether the write went through is not known there. */
const underLock = (one, site, locks) => one.is === "write" && one.condition === "none" && locks.some((lock) => onTheWay(lock, site) && !isReleased(lock, site)) ? {
	...one,
	condition: "unknown"
} : one;
/** Sites are found once for each function; the scope in which a call is followed has its own parameters. */
const placeIn = (entered, site) => ({
	module: entered.place.module,
	enclosing: [...entered.place.enclosing, ...site.place.enclosing.slice(entered.place.enclosing.length)]
});
function asCalled(one, site, entered, call, scope, calls) {
	const helper = one.helper ?? entered.helper;
	const refusal = through(site, one, entered);
	const writtenAt = one.writtenAt ?? locate(site.call, site.place);
	if (one.is === "claim") return {
		...one,
		call,
		scope,
		helper,
		refusal,
		writtenAt
	};
	return {
		...one,
		ref: outside$1(one.ref),
		call,
		scope,
		helper,
		refusal,
		writtenAt,
		own: saysItself(one, site, entered, calls)
	};
}
/** `self` is another object for the caller. */
const outside$1 = (ref) => ({
	...ref,
	key: new Map([...ref.key].filter(([name]) => name !== "self"))
});
/** A lock that a function takes for itself is no claim of its caller's. */
const handsOn = (one, site, { code }) => one.is === "claim" ? one.known !== "named" || site.steps.at(-1)?.statement.is === "return" || isClaimName(code.name ?? "") : !(one.is === "write" && one.attribute === "lock" && isUsedUp(one, site));
/** Its loser leaves the function, and what it guards stands there as well. */
const isUsedUp = ({ refusal }, site) => outcomeOf(site, refusal) === "tested" && effectsIn(after$1(site));
/** The status is known without what the call gives the function. */
function saysItself(one, site, entered, calls) {
	return calls.of(site.call, new Scope(calls.base, placeIn(entered, site))).some((other) => other.is === "write" && require_facts.valueIn(other.to) === require_facts.valueIn(one.to) && other.to.is === "set");
}
/** How the function hands a refused write on to its caller. */
function through(site, one, { code }) {
	const { refusal } = one;
	if (refusal === "unknown") return refusal;
	if (refusal === "lost") return effectsIn(after$1(site)) ? "unknown" : "lost";
	const answers = returnedBy(code.body).some(({ value }) => value !== void 0);
	if (refusal === "returns") return answers ? "returns" : isDropped(one, site) ? "lost" : "unknown";
	const fate = fateOf$2(site);
	if (fate.is === "throws") return "throws";
	if (fate.is === "unknown") return "unknown";
	if (answers) return fate.is === "leaves" && fate.by.is === "return" ? "returns" : "unknown";
	return fate.is === "leaves" && fate.by.is !== "return" ? "unknown" : "lost";
}
/** Nobody learns who has won: a store's answer to a claim of work, in a function that gives none. What another function answers it has looked at. */
function isDropped(one, site) {
	const { statement } = site.steps.at(-1);
	return one.is === "write" && one.writtenAt === void 0 && require_facts.phaseOf(require_facts.valueIn(one.to) ?? "") === "busy" && statement.is === "expression" && awaited(statement.value) === site.call && !effectsIn(after$1(site));
}
/** The row that a function returns, or DynamoDB's whole answer to its read. */
function rowGivenBack(entered, calls) {
	for (const { value } of returnedBy(entered.code.body)) {
		const origin = value && originOf(value, entered.scope, value.start, calls);
		if (origin?.read && (origin.path === void 0 || origin.path.length === 0)) return origin.path ? {
			...origin.read,
			rowAt: []
		} : origin.read;
	}
}
// src/code/claims/spots.ts
const contains = (outer, inner) => outer.start <= inner.start && inner.end <= outer.end;
const equals$1 = (a, b) => a.start === b.start && a.end === b.end;
/** The innermost function around a stretch of a module. */
function functionAround(module, at) {
	let found;
	walk(module, { function(code) {
		if (contains(code.bodyAt, at)) found = code;
	} });
	return found;
}
/** The statements that hold a stretch of code, outermost first, in their own function. */
function pathTo(body, at) {
	const index = body.findIndex((statement) => contains(statement, at));
	if (index < 0) return [];
	const statement = body[index];
	const inner = blocksOf(statement).find((block) => block.some((one) => contains(one, at)));
	return [{
		statement,
		block: body,
		index
	}, ...inner ? pathTo(inner, at) : []];
}
/** Whether a statement may leave its block early; what nested functions do is theirs. */
const mayLeave = (statement) => [
	"return",
	"throw",
	"break",
	"continue",
	"other"
].includes(statement.is) || blocksOf(statement).some((block) => block.some(mayLeave));
/** Every mention of a name in a function, its nested functions included: a language whose blocks make no scopes of their own. */
const mentionsIn$1 = (module) => ({ name }, code) => {
	const found = [];
	walk(module, { expression(expression, place) {
		if (expression.is === "name" && expression.name === name && place.enclosing.some((one) => one === code)) found.push({
			start: expression.start,
			end: expression.end
		});
	} });
	return found;
};
// src/code/status/subdocuments.ts
/**
* The status that a document keeps within itself, as an attribute of the document: `order.refund.status`, also where `refund` is
* `order.refund`. What an ORM of Python has under such a name is another row.
*/
function statusWithin(target, object, scope) {
	const path = scope.base.language === "typescript" ? fullPath(pathOf(target), object, scope) : void 0;
	const attribute = path?.slice(object.length).join(".");
	if (path?.length !== object.length + 2 || !isSame$1(path.slice(0, object.length), object)) return void 0;
	return require_facts.isStatusAttribute(attribute) && !isSavedItself(path.slice(0, -1), object, scope) ? attribute : void 0;
}
/** A row of its own that was read along: `order.payment.save()`. */
function isSavedItself(path, object, scope) {
	const code = scope.place.enclosing.findLast(isFunction);
	let found = false;
	if (code) walkFunction(code, scope.place, { expression(one) {
		if (one.is !== "call" || one.callee.is !== "member" || one.callee.name !== "save") return;
		const saved = fullPath(pathOf(one.callee.of), object, scope);
		found ||= saved !== void 0 && isSame$1(saved, path);
	} });
	return found;
}
/** With what a name stands for: `refund` of `const refund = order.refund`. */
function fullPath(path, object, scope) {
	const [root, ...rest] = path ?? [];
	if (root === void 0 || root === object[0]) return path;
	const [only, second] = scope.definitions(root)?.all ?? [];
	if (second || only?.how !== "assigned" || !only.value || only.path.length > 0) return void 0;
	const behind = pathOf(only.value);
	return behind && [...behind, ...rest];
}
const isSame$1 = (path, other) => path.join(".") === other.join(".");
// src/code/status/assigned.ts
/** What was assigned to the attributes of an object on the way to `at`, since it was bound or saved; in its callers too. */
function assignedTo(instance, at, scope) {
	const search = new Search$1(instance, scope);
	search.before(at);
	return search;
}
var Search$1 = class {
	instance;
	scope;
	sets = /* @__PURE__ */ new Map();
	tested = /* @__PURE__ */ new Map();
	complete = true;
	saving;
	constructor(instance, scope) {
		this.instance = instance;
		this.scope = scope;
		this.saving = scope;
	}
	before(at, depth = 0) {
		const { module, enclosing } = this.scope.place;
		const code = enclosing.findLast(isFunction);
		for (const { block, index, statement } of pathTo((code ?? module).body, at).toReversed()) if (statement.is !== "assign" && this.binds(statement) || this.ends(block.slice(0, index))) return;
		const [root, ...rest] = this.instance.path;
		const given = this.scope.given({
			is: "name",
			name: root,
			start: at.start,
			end: at.start
		});
		const path = given && pathOf(given.value);
		if (!path || depth > 3) return;
		this.instance = {
			...this.instance,
			path: [...path, ...rest]
		};
		this.scope = given.scope;
		this.before(given.value, depth + 1);
	}
	/** The statements from the last to the first; true where nothing before them matters. */
	ends(block) {
		return block.toReversed().some((statement) => this.endsAt(statement));
	}
	endsAt(statement) {
		if (this.binds(statement)) return true;
		switch (statement.is) {
			case "assign":
				this.assign(statement, true);
				return this.saves(statement.value);
			case "expression": return this.saves(statement.value) || this.called(statement.value);
			case "with":
			case "block": return this.ends(statement.body);
			case "try":
				if (this.ends(statement.finally)) return true;
				for (const { body } of statement.handlers) this.perhaps(body);
				return this.ends(statement.otherwise) || this.ends(statement.body);
			case "if":
				if (this.isThere(statement.test)) return this.ends(statement.then);
				this.either(statement, []);
				return false;
			default:
				for (const block of blocksOf(statement)) this.perhaps(block);
				return false;
		}
	}
	either({ test, then, otherwise }, given) {
		this.perhaps(then, [...given, {
			test,
			holds: true
		}]);
		this.perhaps(otherwise, [...given, {
			test,
			holds: false
		}]);
	}
	/** A block that may have been run: what it assigns is not sure, and what it saves is no longer open. */
	perhaps(block, given = []) {
		if (leaves$1(block) || block.some((one) => one.is === "expression" && this.saves(one.value))) return;
		for (const one of block.toReversed()) if (one.is === "assign") this.assign(one, false, given);
		else if (one.is === "expression") this.called(one.value, false);
		else if (one.is === "if") this.either(one, given);
		else for (const inner of blocksOf(one)) this.perhaps(inner);
	}
	assign({ target, value, operator }, sure, given = []) {
		const path = pathOf(target);
		const attribute = this.isOwn(path?.slice(0, -1)) ? path.at(-1) : statusWithin(target, this.instance.path, this.scope);
		if (attribute === void 0) return;
		const term = operator ? this.amended(attribute, operator, value) : termOf(value, this.scope);
		if (given.length > 0 && this.scope === this.saving && !this.sets.has(attribute)) this.tested.set(attribute, {
			value: term,
			given
		});
		this.set(attribute, sure ? term : { is: "unknown" }, value, !operator);
	}
	/** `job.attempts += 1`. */
	amended(attribute, operator, value) {
		const by = require_facts.valueIn(this.scope.fold(value));
		if (typeof by !== "number" || operator !== "+" && operator !== "-") return { is: "unknown" };
		return {
			is: "attribute",
			attribute,
			plus: operator === "+" ? by : -by
		};
	}
	/** `setattr(job, 'status', 'RUNNING')`, `job.set({ status: 'RUNNING' })`, `Object.assign(job, { status: 'RUNNING' })`. */
	called(value, sure = true) {
		const call = awaited(value);
		if (call.is !== "call") return false;
		const [first, second, third] = call.arguments.map((one) => one.value);
		const { callee } = call;
		const name = callName(call);
		const isOwnSet = callee.is === "member" && callee.name === "set" && this.isOwn(pathOf(callee.of));
		if (name === "setattr" && first && this.isOwn(pathOf(first))) this.named(second, third, sure);
		else if (name === "Object.assign" && first && this.isOwn(pathOf(first))) this.all(second, call, sure);
		else if (isOwnSet && second) this.named(first, second, sure);
		else if (isOwnSet) this.all(first, call, sure);
		return false;
	}
	named(name, to, sure) {
		const attribute = name && literalText(name);
		if (attribute === void 0 || !to) this.complete = false;
		else this.set(attribute, sure ? termOf(to, this.scope) : { is: "unknown" }, to, true);
	}
	all(object, at, sure) {
		const fields = object && Fields.ofObject(object, this.scope, at.start);
		if (!fields || fields.open) this.complete = false;
		for (const attribute of fields?.keys() ?? []) {
			const { value, scope } = fields.get(attribute);
			const isSure = sure && fields.sure(attribute);
			this.set(attribute, isSure ? termOf(value, scope) : { is: "unknown" }, value, true, scope);
		}
	}
	set(attribute, value, at, written, scope = this.scope) {
		if (!this.sets.has(attribute)) this.sets.set(attribute, {
			attribute,
			value,
			at: locate(at, scope.place),
			written
		});
	}
	saves(value) {
		let found = false;
		walkExpression(value, this.scope.place, { expression: (one) => {
			found ||= one.is === "call" && this.instance.isSave(one, this.scope);
		} });
		return found;
	}
	/** `job`, `job is not None`. */
	isThere(test) {
		const isNothing = test.is === "binary" && test.right.is === "literal" && test.right.value === null;
		return this.isOwn(pathOf(test.is === "binary" && test.operator === "!=" && isNothing ? test.left : test));
	}
	isOwn(path) {
		return path?.join(".") === this.instance.path.join(".");
	}
	/** The name means another object from here on. */
	binds(statement) {
		return (statement.is === "assign" || statement.is === "loop" ? [statement.target] : statement.is === "with" ? statement.items.map((item) => item.as) : []).some((target) => target !== void 0 && this.isBoundBy(target));
	}
	isBoundBy(target) {
		if (target.is === "list") return target.items.some((item) => this.isBoundBy(item));
		return pathOf(target)?.every((name, index) => name === this.instance.path[index]) ?? false;
	}
};
// src/code/status/points.ts
const no = (verdict) => verdict === void 0 ? void 0 : !verdict;
const every = (all) => all.includes(false) ? false : all.includes(void 0) ? void 0 : true;
const some = (all) => no(every(all.map(no)));
/** What a term stands for when `who` writes or tests it; a rival holds the same symbols, but its own tokens. */
function pointOf(term, who, before) {
	switch (term.is) {
		case "value": return literal(term.value);
		case "symbol":
			if (term.sort === "fresh") return {
				of: "fresh",
				name: `${term.text} of ${who}`
			};
			return {
				of: "symbol",
				name: term.sort === "own" ? `${term.text} of ${who}` : term.text,
				plus: term.plus
			};
		case "time": return {
			of: "time",
			plus: term.plus
		};
		case "attribute": return moved$1(before(term.attribute), term.plus);
		case "absent": return;
		case "unknown": return { of: "unknown" };
	}
}
function literal(value) {
	if (typeof value === "string") return {
		of: "text",
		value
	};
	return typeof value === "number" ? {
		of: "number",
		value
	} : {
		of: "flag",
		value
	};
}
/** `version + 1`; DynamoDB's ADD takes an absent attribute for 0. */
function moved$1(point, plus) {
	if (!point) return {
		of: "number",
		value: plus
	};
	if (point.of === "number") return {
		...point,
		value: point.value + plus
	};
	if (point.of === "symbol" || point.of === "time") return {
		...point,
		plus: point.plus + plus
	};
	return plus === 0 ? point : { of: "unknown" };
}
/** DynamoDB's comparison: an absent attribute equals nothing, and is ordered with nothing. */
function compare(left, operator, right) {
	if (!left || !right) return operator === "<>";
	switch (operator) {
		case "=": return equal(left, right);
		case "<>": return no(equal(left, right));
		case "<": return less(left, right);
		case ">": return less(right, left);
		case "<=": return some([less(left, right), equal(left, right)]);
		case ">=": return some([less(right, left), equal(left, right)]);
	}
}
const isLiteral = (point) => point.of === "text" || point.of === "number" || point.of === "flag";
function equal(left, right) {
	if (left.of === "unknown" || right.of === "unknown") return void 0;
	if (left.of === "stranger" || right.of === "stranger") return left.of === right.of;
	if (left.of === "fresh" || right.of === "fresh") return left.of === "fresh" && right.of === "fresh" && left.name === right.name;
	if (isLiteral(left) && isLiteral(right)) return left.of === right.of && left.value === right.value;
	if (left.of === "symbol" && right.of === "symbol") return left.name === right.name ? left.plus === right.plus : void 0;
	return left.of === "time" && right.of === "time" ? left.plus === right.plus : void 0;
}
function less(left, right) {
	if (left.of === "stranger" || right.of === "stranger") return isLiteral(left) || isLiteral(right) ? false : void 0;
	if (isLiteral(left) && isLiteral(right)) {
		if (left.of !== right.of || left.of === "flag") return false;
		return left.value < right.value;
	}
	if (left.of === "symbol" && right.of === "symbol") return left.name === right.name ? left.plus < right.plus : void 0;
	return left.of === "time" && right.of === "time" ? left.plus < right.plus : void 0;
}
// src/code/status/exclusive.ts
/** More states than this are not tried: the condition is not judged. */
const mostStates = 2e5;
/**
* Whether one of many writers wins: a conditional write is an exclusive claim if, and only if, its condition is false on
* the state that it writes (semantics 5). Every small state that the condition lets pass is tried: each attribute absent,
* at each value that the write names, just beside it, or at something else.
*/
function exclusiveness(write) {
	const attributes = [...new Set(attributesOf(write.condition))];
	const domains = attributes.map((attribute) => domain(attribute, write));
	if (domains.reduce((all, { length }) => all * length, 1) > mostStates) return "unknown";
	let doubt = false;
	let passes = false;
	for (const values of product(domains)) {
		const row = new Map(attributes.map((attribute, index) => [attribute, values[index]]));
		const first = holds$1(write.condition, row, "winner");
		const after = first === false ? void 0 : written(row, write);
		if (!after) continue;
		passes = true;
		const second = holds$1(write.condition, after, "rival");
		if (first && second) return "weak";
		if (second !== false) doubt = true;
	}
	return doubt || !passes ? "unknown" : "exclusive";
}
/** The attributes that a condition speaks of. */
function attributesOf(condition) {
	switch (condition.is) {
		case "and":
		case "or": return condition.of.flatMap(attributesOf);
		case "not": return attributesOf(condition.of);
		case "unknown": return [];
		default: return [condition.attribute];
	}
}
function holds$1(condition, row, who) {
	const point = (term) => pointOf(term, who, held(row));
	switch (condition.is) {
		case "compare": return compare(row.get(condition.attribute), condition.operator, point(condition.value));
		case "in": return some(condition.values.map((value) => compare(row.get(condition.attribute), "=", point(value))));
		case "exists": return row.get(condition.attribute)?.of === "unknown" ? void 0 : row.get(condition.attribute) !== void 0;
		case "and": return every(condition.of.map((one) => holds$1(one, row, who)));
		case "or": return some(condition.of.map((one) => holds$1(one, row, who)));
		case "not": return no(holds$1(condition.of, row, who));
		case "unknown": return;
	}
}
/** The row after the winner's write; undefined where it is refused, since only numbers are added to. */
function written(row, { sets, complete, how }) {
	const after = /* @__PURE__ */ new Map();
	for (const [attribute, value] of row) {
		const untouched = how === "put" ? void 0 : value;
		after.set(attribute, complete ? untouched : { of: "unknown" });
	}
	for (const { attribute, value } of sets) {
		const copied = value.is === "attribute" && value.attribute !== attribute;
		const before = row.get(attribute);
		if (value.is === "attribute" && value.plus !== 0 && (before?.of === "text" || before?.of === "flag")) return void 0;
		after.set(attribute, copied ? { of: "unknown" } : pointOf(value, "winner", held(row)));
	}
	return after;
}
/** Of an attribute that the condition does not speak of, nothing is known. */
const held = (row) => (attribute) => row.has(attribute) ? row.get(attribute) : { of: "unknown" };
/** The values at which a condition on this attribute may change its answer. */
function domain(attribute, { condition, sets }) {
	const terms = [...termsFor(condition, attribute), ...sets.filter((one) => one.attribute === attribute).map(({ value }) => value)];
	const shifts = [0, ...terms.flatMap((term) => term.is === "attribute" ? [-term.plus] : [])];
	const points = terms.flatMap((term) => {
		if (term.is === "attribute") return [];
		return ["winner", "rival"].map((who) => pointOf(term, who, () => void 0)).flatMap((point) => point ? shifts.flatMap((shift) => around(point, shift)) : []);
	});
	return [
		void 0,
		{ of: "stranger" },
		...new Map(points.map((point) => [JSON.stringify(point), point])).values()
	];
}
/** A value, and those just beside it; or so much less that what is added to it leads there. */
function around(point, shift) {
	if (point.of === "text") return [
		point,
		{
			of: "text",
			value: ""
		},
		{
			of: "text",
			value: `${point.value}\uffff`
		}
	];
	if (point.of === "number" || point.of === "symbol" || point.of === "time") return [
		-1,
		-.5,
		0,
		.5,
		1
	].map((step) => moved$1(point, step + shift));
	return point.of === "unknown" ? [] : [point];
}
/** What an attribute is compared with. */
function termsFor(condition, attribute) {
	switch (condition.is) {
		case "compare": return condition.attribute === attribute ? [condition.value] : [];
		case "in": return condition.attribute === attribute ? condition.values : [];
		case "and":
		case "or": return condition.of.flatMap((one) => termsFor(one, attribute));
		case "not": return termsFor(condition.of, attribute);
		default: return [];
	}
}
function* product(domains) {
	const [first, ...rest] = domains;
	if (!first) {
		yield [];
		return;
	}
	for (const value of first) for (const others of product(rest)) yield [value, ...others];
}
// src/code/status/owners.ts
/** `claimedBy`, `lease_owner`, `claim_token`; not the moment of a claim, nor the end of its lease. */
const names = /owner|token|claim(ed)?_?(by|id)|lock(ed)?_?by|lease_?id|fenc|worker(_?id)?$|task_?id$|attempt_?id|holder/i;
const isOwner = (attribute) => names.test(attribute) && !/next|page|continuation|auth|access/i.test(attribute);
/** What a write knows the holder of the job by: what its condition asks for, or else what it sets. */
function ownerOf({ condition, sets }) {
	const asked = condition && comparisons$4(condition).find(({ attribute, operator }) => operator === "=" && isOwner(attribute));
	if (asked) return {
		attribute: asked.attribute,
		by: sortOf(asked.value),
		text: textOf$3(asked.value)
	};
	const set = sets.filter(({ attribute, value }) => isOwner(attribute) && value.is === "symbol");
	const found = set.find(({ value }) => sortOf(value) === "attempt") ?? set[0];
	if (!found) return void 0;
	const { attribute, value, written, at } = found;
	return {
		attribute,
		by: sortOf(value),
		text: textOf$3(value),
		...written ? { at } : {}
	};
}
/** `status = PROCESSING AND leaseExpiresAt < :now` as one of the ways in. */
function takesOver({ condition, sets }, attribute) {
	const to = sets.find((one) => one.attribute === attribute)?.value;
	if (!condition || to?.is !== "value") return false;
	return ways$2(condition).some((way) => way.some((one) => one.attribute === attribute && one.operator === "=" && equals(one.value, to)) && way.some(({ operator, value }) => operator.startsWith("<") && value.is === "time"));
}
const equals = (one, other) => one.is === "value" && one.value === other.value;
function comparisons$4(condition) {
	if (condition.is === "and" || condition.is === "or") return condition.of.flatMap(comparisons$4);
	return condition.is === "compare" ? [condition] : [];
}
/** The comparisons that have to hold together, for each alternative. */
function ways$2(condition) {
	if (condition.is === "or") return condition.of.flatMap(ways$2);
	if (condition.is === "and") return condition.of.reduce((all, one) => all.flatMap((way) => ways$2(one).map((more) => [...way, ...more])), [[]]);
	return condition.is === "compare" ? [[condition]] : [[]];
}
const textOf$3 = (term) => term.is === "symbol" ? term.text.replace(/@\d+/g, "").replace(/^this\.request/, "self.request") : "";
/** Celery's task id and SQS's message id are the same in a redelivered duplicate and in a retry (semantics 5). */
const ofMessage = /request\.id$|(^|[._])(celery_?)?task_?id(@\d+)?$|message_?id(@\d+)?$/i;
const ofWorker = /host_?name(@\d+)?$|\.pid(@\d+)?$|^pid(@\d+)?$|getpid|worker_?(id|name)(@\d+)?$/i;
function sortOf(term) {
	if (term.is !== "symbol") return "unknown";
	if (term.sort === "fresh") return "attempt";
	if (ofMessage.test(term.text)) return "message";
	return ofWorker.test(term.text) ? "worker" : "unknown";
}
// src/code/status/store-operations.ts
/** A library's call in the terms of the analysis; a write that neither sets a status nor claims is none of its concern. */
function ofStore(one) {
	const { call, scope } = one.row;
	const made = {
		call,
		scope,
		ref: refOf$1(one.row),
		store: one.row
	};
	if (one.is === "read") {
		const { rowAt, columns, locks = false, condition: asked } = one;
		return [{
			is: "read",
			...made,
			rowAt,
			columns,
			locks,
			finds: (attribute) => asked ? passing$1(asked, attribute) : [],
			...asked && rowAt.at(-1) !== "0" ? { bars: (attribute) => barring(asked, attribute) } : {}
		}];
	}
	const condition = verdictOf(one);
	const status = one.sets.find(({ attribute }) => require_facts.isStatusAttribute(attribute)) ?? one.sets.find(isStart) ?? (condition === "exclusive" ? void 0 : one.sets.find(isDone));
	if (!status && (condition !== "exclusive" || gives(one))) return [];
	const conditionOn = one.condition ? [...new Set(attributesOf(one.condition))] : [];
	const attribute = status?.attribute ?? conditionOn[0] ?? "";
	const to = status ? statusIn$1(status.value, status.at) : require_facts.unknown("no status is written");
	return [{
		is: "write",
		...made,
		besides: besidesOf$1(one, status),
		ref: {
			...made.ref,
			whole: one.how === "put" || one.row.whole ? wholeOf(one.row) : void 0
		},
		attribute,
		to,
		how: one.how,
		condition,
		conditionOn,
		conditionAt: one.conditionAt,
		from: one.condition ? passing$1(one.condition, attribute) : [],
		owner: ownerOf(one),
		takesOver: takesOver(one, attribute),
		refusal: one.refusal.length > 0 ? "throws" : one.row.key?.length === 0 ? "unknown" : "returns",
		known: "store",
		own: false
	}];
}
/** `{ locked: false, lockedAt: null }`: a claim that is given back takes nothing. */
function gives({ sets }) {
	const marks = sets.filter(({ attribute }) => require_facts.isClaimAttribute(attribute));
	return marks.length > 0 && marks.every(({ value }) => value.is === "absent" || value.is === "value" && !value.value);
}
/** The key is no part of it: a claim names it by itself. */
function besidesOf$1({ sets, complete, row }, status) {
	const keys = (row.key ?? []).map(({ attribute }) => attribute);
	const others = sets.filter((set) => set !== status && !keys.includes(set.attribute));
	return complete && others.every(({ written, value }) => written && value.is !== "absent" && value.is !== "attribute") ? others.map(({ attribute, at }) => ({
		attribute,
		at
	})) : void 0;
}
/** Where no status is written, the time at which work begins may stand for one. */
const isStart = ({ attribute, value }) => require_facts.isStartTime(attribute) && value.is === "time";
/** And the flag that what is done once was done. */
const isDone = ({ attribute, value }) => require_facts.isDoneFlag(attribute) && value.is === "value" && value.value === true;
const statusIn$1 = (term, at) => term.is === "time" ? require_facts.set("the time", at) : term.is === "value" && term.value === true ? require_facts.set("true", at) : term.is === "value" && typeof term.value === "string" ? require_facts.set(term.value, at) : require_facts.unknown("it is computed", at);
/** A transaction is refused as a whole: one exclusive write in it is enough. */
function verdictOf(write) {
	const verdicts = [write, ...write.together ?? []].map((one) => one.condition ? exclusiveness({
		...one,
		condition: one.condition
	}) : "none");
	return [
		"exclusive",
		"unknown",
		"weak"
	].find((verdict) => verdicts.includes(verdict)) ?? "none";
}
/** The statuses that a condition names as let through. */
function passing$1(condition, attribute) {
	switch (condition.is) {
		case "compare": return condition.attribute === attribute && condition.operator === "=" ? textsOf([condition.value]) : [];
		case "in": return condition.attribute === attribute ? textsOf(condition.values) : [];
		case "and":
		case "or": return condition.of.flatMap((one) => passing$1(one, attribute));
		default: return [];
	}
}
/** The statuses that a condition names as kept out. */
function barring(condition, attribute) {
	switch (condition.is) {
		case "compare": return condition.attribute === attribute && condition.operator === "<>" ? textsOf([condition.value]) : [];
		case "not": return passing$1(condition.of, attribute);
		case "and": return condition.of.flatMap((one) => barring(one, attribute));
		default: return [];
	}
}
const textsOf = (terms) => terms.flatMap((term) => term.is === "value" && typeof term.value === "string" ? [term.value] : []);
function refOf$1({ key, keyAt, whole: object, table, scope }) {
	const values = (key ?? []).map(({ attribute, value, scope: at }) => [attribute, canonical(value, at)]);
	const whole = keyAt && !key ? [["", canonical(keyAt, scope)]] : [];
	const item = object ?? (keyAt && (keyAt.is === "object" ? spreadIn(keyAt) : keyAt));
	const varying = key?.filter(({ value }) => value.is !== "literal") ?? [];
	const parts = varying.length > 0 ? varying : key;
	const first = item ? void 0 : parts?.find(({ attribute }) => /id$|^pk$|key$/i.test(attribute)) ?? parts?.[0];
	const named = first ? shown(first.value, first.scope) : item && shown(item, scope);
	return {
		key: new Map([...values, ...whole]),
		table: table && canonical(table, scope),
		text: named || (table ? scope.textOf(table) : "")
	};
}
/** A key as the code says it that is read: what a parameter was given, what a text is made of, the id of what was put together. */
function shown(value, scope) {
	const part = (value.is === "template" ? value.parts.find(({ is }) => is !== "literal") : void 0) ?? value;
	const given = scope.given(part);
	if (!given) return scope.textOf(part);
	const id = given.value.is === "object" ? idOf$1(given.value) : void 0;
	return (given.value.is === "object" ? id && shown(id, given.scope) : shown(given.value, given.scope)) || scope.textOf(part);
}
const idOf$1 = ({ entries }) => entries.find(({ key }) => key?.is === "literal" && /^_?id$|^pk$|_id$|[a-z]Id$/.test(String(key.value)))?.value;
/** `job.save()`, `Item: job`, `Item: { ...job, status }`. */
function wholeOf({ keyAt, whole, scope }) {
	if (whole) return canonical(whole, scope);
	const item = keyAt?.is === "object" ? spreadIn(keyAt) : keyAt;
	return item && canonical(item, scope);
}
function spreadIn(item) {
	const spread = item.entries.find(({ key }) => !key)?.value;
	return spread?.is === "spread" ? spread.value : spread;
}
// src/code/status/instances.ts
/** The writes that a save makes: for each object, what was assigned to it since it was read or saved before. */
function savedBy(save, calls) {
	return (save.instance ? [save.instance] : changedBefore(save)).flatMap((instance) => {
		const path = pathOf(instance);
		const origin = path && originOf(instance, save.row.scope, save.row.call.start, calls);
		if (!path || !origin || origin.read && origin.path?.length !== 0 || isMade$1(instance, save.row.scope)) return [];
		if (!save.instance && !origin.read && !require_facts.isJobLike(path[0])) return [];
		const at = save.instance ?? save.row.call;
		const assigned = assignedTo({
			path,
			isSave: saving$1(path, calls)
		}, at, save.row.scope);
		const write = writeOf(save, instance, assigned, origin, calls);
		const ref = refOf(instance, origin, save.row.scope);
		return ofStore(write).map((one) => ({
			...one,
			...behindTests(one, write, assigned),
			read: origin.read,
			ref
		}));
	});
}
/** The project's class whose object stands for a row. */
function modelOf(row, scope, until, calls) {
	const { code } = scope.base;
	const known = code.meaning(row, scope.place);
	if (known?.is === "instance") return known;
	const origin = originOf(row, scope, until, calls);
	const read = origin?.path?.length === 0 ? origin.read?.store : void 0;
	const model = read?.table && code.meaning(read.table, read.scope.place);
	return model?.is === "class" ? {
		...model,
		is: "instance"
	} : void 0;
}
function writeOf(save, instance, assigned, origin, calls) {
	const { row, only, refusal } = save;
	const model = save.version && modelOf(instance, row.scope, row.call.start, calls);
	const version = model && save.version?.(model.class);
	const sets = [...assigned.sets.values()].filter(({ attribute }) => only === void 0 || only.includes(attribute));
	const stored = origin.read?.store;
	const sameFile = stored?.scope.place.module === row.scope.place.module;
	return {
		is: "write",
		row: {
			...row,
			client: instance,
			table: sameFile ? stored.table : void 0,
			key: stored?.key,
			saves: true
		},
		how: "update",
		sets: version === void 0 ? sets : [...sets, raised(version, sets[0])],
		complete: assigned.complete,
		condition: version === void 0 ? save.condition : asRead(version),
		conditionAt: save.conditionAt,
		refusal
	};
}
function behindTests(one, { sets }, { tested }) {
	const found = one.is === "write" ? tested.get(one.attribute) : void 0;
	const set = found && sets.find(({ attribute }) => one.is === "write" && attribute === one.attribute);
	return found && set ? { perhaps: {
		to: statusIn$1(found.value, set.at),
		given: found.given
	} } : {};
}
/** The next version is written where the row still has the one that was read. */
const asRead = (attribute) => ({
	is: "compare",
	attribute,
	operator: "=",
	value: {
		is: "symbol",
		text: `the ${attribute} that was read`,
		plus: 0,
		sort: "same"
	}
});
const raised = (attribute, beside) => ({
	attribute,
	value: {
		is: "symbol",
		text: `the ${attribute} that was read`,
		plus: 1,
		sort: "same"
	},
	at: beside?.at ?? {
		file: "",
		start: 0,
		end: 0
	},
	written: false
});
function refOf(instance, { read }, scope) {
	const whole = canonical(instance, scope);
	const own = instance.is === "name" && /^(self|this)$/.test(instance.name) ? [["self", "this"]] : [];
	return {
		key: new Map([...read?.ref.key ?? [["", whole]], ...own]),
		table: read?.ref.table,
		whole,
		text: idText(read?.ref) || scope.textOf(instance) || (pathOf(instance)?.join(".") ?? "")
	};
}
/** `get_or_create(newsletter=newsletter)`: what it was looked for by is the name of another thing. */
const idText = (ref) => ref && [...ref.key.keys()].every((attribute) => !/id$|^pk$|key$|^$/i.test(attribute)) ? void 0 : ref?.text;
/** `job = Job(…)`: a new row, which nobody else has. */
function isMade$1(instance, scope) {
	const last = instance.is === "name" ? scope.definitions(instance.name)?.all.at(-1) : void 0;
	return last?.value?.is === "call" && /(^|\.)[A-Z]\w*$/.test(callName(last.value));
}
/** The objects that a commit may write: those with attributes that were assigned before it. */
function changedBefore({ row: { scope, call } }) {
	const code = scope.place.enclosing.findLast(isFunction);
	if (!code) return [];
	return [...definitionsOf(code).fields].filter(([name, writes]) => !/^(self|cls|this)$/.test(name) && writes.some(({ at }) => at.start < call.start)).map(([name]) => ({
		is: "name",
		name,
		start: call.start,
		end: call.start
	}));
}
/** The library's own saves of the object, and the project's functions that save it. */
function saving$1(path, calls) {
	return (call, scope) => {
		const saves = calls.saves(call, scope);
		if (saves.length > 0) return saves.some(({ instance }) => instance === void 0 || pathOf(instance)?.join(".") === path.join("."));
		return call.arguments.some(({ value }) => pathOf(value)?.join(".") === path.join(".")) && calls.of(call, scope).some((one) => one.is === "write" && one.known === "store");
	};
}
/** What calls do to stored rows: the library's own, what the project's functions make of them, or what their shape says. */
var Calls = class {
	base;
	stores;
	settings;
	/** By the way to a call, and by how much further it may be followed. */
	known = /* @__PURE__ */ new WeakMap();
	entered = [];
	/** How often a function that calls itself was not entered again. */
	cuts = 0;
	asked = /* @__PURE__ */ new Set();
	constructor(base, stores, settings) {
		this.base = base;
		this.stores = stores;
		this.settings = settings;
	}
	/** The operations of a call, in the order in which they are made. */
	of(call, scope) {
		const known = getOrInsert(getOrInsert(this.known, scope.frames, () => /* @__PURE__ */ new Map()), this.entered.length, () => /* @__PURE__ */ new Map());
		const before = known.get(call);
		if (before) return before;
		const { cuts } = this;
		const found = this.find(call, scope);
		if (this.entered.length === 0 || this.cuts === cuts) known.set(call, found);
		return found;
	}
	/** The project's function that a call leads to; not one without a body of its own. */
	enter(call, scope, code = this.base.near) {
		if (call.new) return void 0;
		const known = code.meaning(call.callee, scope.place);
		const meaning = (known?.is === "value" && known.value === call.callee ? void 0 : known) ?? this.ofRow(call.callee, scope);
		const found = meaning?.is === "value" ? wrapped(meaning.value, meaning.place) : meaning;
		if (found?.is !== "function" || found.function.body.every(isAbstract)) return void 0;
		const { function: own, place } = found;
		const helper = {
			name: own.name ?? nameOf$6(call).method,
			at: locate(own, place)
		};
		return {
			code: own,
			place,
			scope: scope.enter(own, place, call, call.callee.is === "member"),
			helper
		};
	}
	/** The function behind a property, which is asked for like a value. */
	property(member, scope) {
		const { start, end } = member;
		const entered = this.enter({
			is: "call",
			callee: member,
			arguments: [],
			start,
			end
		}, scope);
		return entered?.code.decorators.some((one) => mentions(one, /property$/)) ? entered : void 0;
	}
	/** The saves among what the libraries do by a call. */
	saves(call, scope) {
		return this.stores.flatMap((store) => store.recognise(call, scope)).filter((one) => one.is === "save");
	}
	/** A member of a row that was read through a class of the project: `job.start`, `Job.objects.get(pk=pk).start`. */
	ofRow(callee, scope) {
		if (callee.is !== "member" || !mayBeRow(callee.of) || this.asked.has(callee)) return void 0;
		this.asked.add(callee);
		try {
			const model = modelOf(callee.of, scope, callee.start, this);
			return model && this.base.code.member(model, callee.name);
		} finally {
			this.asked.delete(callee);
		}
	}
	/** What a call does that is no call of a function of the project: by a library, or by the runtime's claims. */
	itself(call, scope, claim = claimOf(call, scope, this.settings)) {
		if (claim && claim.known !== "named") return [claim];
		return this.stores.flatMap((store) => store.recognise(call, scope)).flatMap((one) => one.is === "save" ? savedBy(one, this) : ofStore(one));
	}
	find(call, scope) {
		const claim = claimOf(call, scope, this.settings);
		const itself = this.itself(call, scope, claim);
		if (itself.length > 0) return itself;
		const entered = this.enter(call, scope);
		const inside = entered ? this.inside(entered, call, scope) : [];
		if (inside.length > 0) return inside;
		if (claim) return [claim];
		return this.told(entered, call, scope);
	}
	/** What the arguments of a call say, unless the function that it leads to, however far off, says otherwise. */
	told(near, call, scope) {
		const given = shaped(call, scope);
		const entered = near ?? (given.length > 0 ? this.enter(call, scope, this.base.code) : void 0);
		return entered ? this.handedIn(entered, given[0]) : given;
	}
	/** `updateJob(id, { status: … })`: the function writes whatever it is given, so what it is given says it. */
	handedIn({ code, place, scope: inner, helper }, given) {
		if (given?.is !== "write") return [];
		for (const site of flowOf(code, place).sites) for (const store of this.stores) for (const one of store.recognise(site.call, inner)) if (one.is === "write" && one.how === "update" && !one.complete && !one.condition) return [{
			...given,
			known: "store",
			store: one.row,
			helper,
			writtenAt: locate(site.call, place),
			refusal: "throws"
		}];
		return [];
	}
	inside(entered, call, scope) {
		if (this.entered.length >= 3) return [];
		if (this.entered.includes(entered.code)) {
			this.cuts += 1;
			return [];
		}
		this.entered.push(entered.code);
		try {
			return followed(entered, call, scope, this);
		} finally {
			this.entered.pop();
		}
	}
};
const mayBeRow = (of) => of.is === "name" || of.is === "call" && /^a?(get|first|one|last|scalar_one)$/.test(nameOf$6(of).method);
/** `const work = traced(async (job) => …)`: the function in it, unless it is kept from running twice. */
function wrapped(value, place) {
	if (value.is !== "call" || isExcluding(nameOf$6(value).method)) return void 0;
	const [only, second] = value.arguments.filter((one) => one.value.is === "function");
	return only?.value.is === "function" && !second ? {
		is: "function",
		function: only.value.function,
		place
	} : void 0;
}
/** `pass`, `...`, `raise NotImplementedError`, a doc string: the body stands in a subclass. */
const isAbstract = (statement) => statement.is === "throw" || statement.is === "other" || statement.is === "expression" && statement.value.is !== "call" && statement.value.is !== "await";
function shaped(call, scope) {
	const read = readShape(call, scope);
	if (read) return [{
		is: "read",
		call,
		scope,
		ref: read,
		rowAt: [],
		locks: /lock|for_?update/i.test(read.text)
	}];
	const write = writeShape(call, scope);
	if (!write) return [];
	const { ref, attribute, to, at } = write;
	return [{
		is: "write",
		call,
		scope,
		ref,
		attribute,
		to: {
			is: "set",
			value: to,
			at: locate(at, scope.place)
		},
		how: "update",
		condition: "none",
		conditionOn: [],
		from: [],
		refusal: "unknown",
		known: "shape",
		own: false
	}];
}
// src/code/status/losers.ts
/** What only the loser of a claim runs, as far as it is told from the winner by a branch of its own. */
function losersOf(site, refusal) {
	if (refusal === "throws" && !isCaughtInline(site)) return handlersOf$1(site);
	const { statement, block, index } = site.steps.at(-1);
	if (statement.is === "if") return branchesOf(statement, (one) => awaited(one) === site.call, block.slice(index + 1));
	if (statement.is !== "assign" || !contains$1(statement.value, site.call)) return [];
	const names = namesIn(statement.target);
	const isResult = (one) => one.is === "name" && names.includes(one.name) || (one.is === "member" || one.is === "index") && isResult(one.of) || one.is === "call" && one.callee.is === "member" && one.callee.name === "get" && isResult(one.callee.of);
	const rest = block.slice(index + 1);
	const tests = rest.findIndex((one) => one.is === "if" && mentionsIn$2([asStatement(one.test)], names));
	const test = rest[tests];
	return test?.is === "if" ? branchesOf(test, isResult, rest.slice(tests + 1)) : [];
}
const isIn = (blocks, at) => blocks.some((block) => block.some((statement) => contains$1(statement, at)));
function branchesOf({ test, then, otherwise }, isResult, rest) {
	const winner = meaningOf(test, isResult);
	if (winner === void 0) return [];
	const losing = winner ? otherwise : then;
	return losing.length === 0 && winner && leaves$1(then) ? [rest] : [losing];
}
/** The handlers that take a refused write, and nothing else. */
function handlersOf$1(site) {
	for (const { statement, into } of site.steps.toReversed()) {
		if (statement.is !== "try" || into !== statement.body) continue;
		const own = statement.handlers.find(({ type }) => type && mentions(type, aboutRefusal));
		if (own) return [own.body];
		const branches = statement.handlers.flatMap(branchesIn);
		if (branches.length > 0) return branches;
	}
	return [];
}
/** `if (error.name === 'ConditionalCheckFailedException') { … }`, and what is left where all others are thrown on. */
function branchesIn({ body }) {
	return body.flatMap((statement, index) => {
		if (statement.is !== "if" || !mentions(statement.test, aboutRefusal)) return [];
		if (!isNegated(statement.test)) return [statement.then];
		return leaves$1(statement.then) ? [body.slice(index + 1)] : [statement.otherwise];
	});
}
const asStatement = (value) => ({
	is: "expression",
	value,
	start: value.start,
	end: value.end
});
// src/code/status/held.ts
const deepest$8 = 3;
/** The claims of a flow. */
function claimsIn(flow, calls, scope) {
	return claimsAround(flow, calls, scope ?? new Scope(calls.base, flow.place), [flow.code]);
}
/** `around`: the functions that were entered on the way, none of them twice. */
function claimsAround(flow, calls, scope, around) {
	return flow.sites.flatMap((site) => {
		const operation = calls.of(site.call, at$1(scope, flow, site)).find(claimsJob);
		return operation && !keepsClaim(site, at$1(scope, flow, site), calls, around) ? [{
			site,
			flow,
			scope,
			operation,
			sure: isSure(operation),
			losers: losersOf(site, refusalOf(operation))
		}] : [];
	});
}
/** The function that a call leads to claims and goes on to work itself: no claim of its caller's. */
function keepsClaim(site, scope, calls, around) {
	const entered = calls.enter(site.call, scope);
	if (!entered || around.includes(entered.code)) return false;
	return claimsAround(flowOf(entered.code, entered.place), calls, entered.scope, [...around, entered.code]).some((held) => [...laterThan(held, calls)].some(({ site: one, scope: inner }) => {
		const made = calls.of(one.call, inner);
		return made.length > 0 ? made.some(({ is }) => is === "write") : !isQuiet(one.call) && !one.call.new;
	}));
}
const claimsJob = (one) => {
	if (one.is === "claim") return isSure(one) || /claim/i.test(nameOf$6(one.call).method);
	if (one.is !== "write" || one.condition !== "exclusive") return false;
	const to = require_facts.valueIn(one.to);
	return to !== void 0 && require_facts.phaseOf(to) === "busy" && !(one.from.length === 1 && one.from[0] === to);
};
const isSure = (one) => one.is !== "claim" || one.known !== "named";
/** What is only named a claim, or configured as one, answers whether it was won, as far as its answer is tested. */
const refusalOf = ({ refusal, is }) => is === "claim" && refusal === "unknown" ? "returns" : refusal;
/** The calls that the winner comes to, in the order of the code; one that claims in the same function again claims anew. */
function* laterThan(held, calls) {
	const entered = (site) => calls.enter(site.call, at$1(held.scope, held.flow, site))?.code;
	const claiming = entered(held.site);
	for (const site of held.flow.sites) {
		if (site.call.start <= held.site.call.start || !onTheWay(held.site, site) || isIn(held.losers, site.call)) continue;
		if (claiming && entered(site) === claiming) continue;
		yield* within({
			site,
			scope: at$1(held.scope, held.flow, site),
			flow: held.flow
		}, calls, []);
	}
}
function* within(later, calls, around) {
	yield later;
	const entered = around.length < deepest$8 ? calls.enter(later.site.call, later.scope) : void 0;
	if (!entered || around.includes(entered.code)) return;
	const flow = flowOf(entered.code, entered.place);
	for (const site of flow.sites) yield* within({
		site,
		scope: at$1(entered.scope, flow, site),
		flow
	}, calls, [...around, entered.code]);
}
/** Sites are found once for each function; the scope has what this call of it was given. */
function at$1(scope, { place }, site) {
	const inside = site.place.enclosing.slice(place.enclosing.length);
	return scope.at({
		module: place.module,
		enclosing: [...place.enclosing, ...inside]
	});
}
/** The transition that a call makes, or that the function makes which it leads to. */
function transitionOf({ site, operation }, transitions) {
	const own = transitions.get(keyOf$1(locate(site.call, site.place)));
	const written = operation.writtenAt ? transitions.get(keyOf$1(operation.writtenAt)) : [];
	const all = [...own ?? [], ...written ?? []];
	return all.find(({ to }) => operation.is === "claim" || require_facts.valueIn(to) === require_facts.valueIn(operation.to)) ?? all[0];
}
const keyOf$1 = ({ file, start }) => `${file}:${start}`;
// src/code/status/early-work.ts
const deepest$7 = 2;
/** What pays or sends by its own name; what may as well ask for something, or make ready, is left alone. */
const outward = /(^|\.)((charge|capture|refund|payout)(_?(card|customer|payment|order|invoice|account))?|send_?(e?mail|sms|receipt|invoice|letter)s?)$|stripe\w*\.(charge|payment_?intent|refund|payout|transfer)s?\.(create|confirm|capture)$/i;
/** `requests.post(…/charge)`: a POST alone may fetch a token. */
const posts = /^(requests|httpx|axios|got|ky|session|http|this\.http)\.post$/;
const paying = /\/(charge|payment|refund|payout|transfer|send|e?mail)s?\b/i;
/**
* What was done before the claim by everybody who was given the message, the loser too: in the claim's own function, or in
* those that lead to it. Nothing where another claim comes first.
*/
function workBefore(held, ways, calls) {
	for (const { site, scope, flow } of [...ways].reverse().concat(held)) {
		const earlier = flow.sites.filter((one) => one.call.end <= site.call.start && onTheWay(one, site));
		if (earlier.some((one) => calls.of(one.call, at$1(scope, flow, one)).some(mayClaim))) return void 0;
		const found = earlier.map((one) => outwardIn(one, at$1(scope, flow, one), calls)).find((one) => one !== void 0);
		if (found) return {
			name: callName(found.call),
			at: locate(found.call, found.place)
		};
	}
}
function outwardIn(site, scope, calls, depth = 0) {
	const entered = depth < deepest$7 ? calls.enter(site.call, scope) : void 0;
	if (!entered) return isOutward(site.call, scope) && !isKeyed(site.call) ? site : void 0;
	const flow = flowOf(entered.code, entered.place);
	if (flow.sites.some((one) => calls.of(one.call, at$1(entered.scope, flow, one)).length > 0)) return void 0;
	for (const one of flow.sites) {
		const found = outwardIn(one, at$1(entered.scope, flow, one), calls, depth + 1);
		if (found) return found;
	}
}
function isOutward(call, scope) {
	const name = callName(call);
	if (outward.test(name)) return true;
	const url = call.arguments[0]?.value;
	return posts.test(name) && url !== void 0 && paying.test(scope.textOf(url));
}
// src/code/status/settling.ts
const lastName$1 = ({ call }) => callName(call).split(".").at(-1) ?? "";
/** Names of what writes down how a job ended, or sends it back. */
const isSettling = (name) => /fail|error|status|state|mark|complete|finish|settle|release|requeue|retry|cancel|abort|rollback|reject|unlock|unclaim|dead|save|update|write/i.test(name);
/** Names of what tells people or queues, and no row. */
const tells = /capture|sentry|notify|alert|slack|email|mail|ack$|delete_?message|nack|increment|gauge|counter|close|cleanup|clean_up|unlink|rmtree|remove|sleep|format|traceback|print|str$|repr$|type$|getattr|isinstance/i;
/** A status is written there, or may be: only what is followed to its end, or plainly only tells, writes none. */
function settles$1(body, scope, flow, calls) {
	return flow.sites.filter(({ call }) => body.some((statement) => contains$1(statement, call))).some((site) => {
		const { call } = site;
		if (isQuiet(call)) return false;
		const inner = at$1(scope, flow, site);
		const written = calls.of(call, inner).filter((one) => one.is === "write");
		if (written.length > 0) return written.some(({ to }) => require_facts.phaseOf(require_facts.valueIn(to) ?? "") !== "busy");
		const name = lastName$1(site);
		return isSettling(name) || !(tells.test(name) || call.new || /^[A-Z]/.test(name));
	}) || assigns(body);
}
/** `job.status = 'FAILED'`: a row of a mapper. */
const assigns = (body) => {
	let found = false;
	walkStatements(body, nowhere, { statement(one) {
		found ||= one.is === "assign" && (one.target.is === "member" || one.target.is === "index") && isField(one.target);
	} });
	return found;
};
const isField = (target) => mentions(target, /status|state|error|fail/i);
// src/code/status/failures.ts
/** The first work behind a claim that may throw with nothing to write the failure down, in a handler's own code and around it. */
function failureOf(held, ways, handler, calls) {
	const { site: claim } = held;
	if ([claim, ...ways.map(({ site }) => site)].some(isWrapped)) return void 0;
	const settled = [];
	let deaf;
	const all = [...laterThan(held, calls)];
	for (const later of all) {
		if (isPartOf(claim, later.site) || all.some((one) => isBeginOf(one, later) && isWrite(one, calls))) continue;
		if (later.flow !== held.flow || settled.some((earlier) => onTheWay(earlier, later.site))) continue;
		if (ends(later, calls)) settled.push(later.site);
		if (!isWork$2(later, calls) || seesToItself(later, calls)) continue;
		if (isWrapped(later.site)) return void 0;
		const fates = [fateOf$1(later.site, held.scope, held.flow, calls), ...ways.map((way) => fateOf$1(way.site, way.scope, way.flow, calls)).reverse()];
		const end = fates.find(({ is }) => is !== "open");
		if (end?.is === "settled") continue;
		const narrow = fates.map((fate) => fate.is === "open" ? fate.narrow : void 0).find((one) => one !== void 0);
		const by = end?.is === "swallowed" ? end.handler : narrow;
		const failure = {
			how: end ? "swallowed" : "unhandled",
			at: locate(later.site.call, later.site.place),
			work: callName(later.site.call).replace(/^\./, ""),
			...end?.is === "swallowed" && end.only ? { only: end.only } : {},
			handler: by && locate(by, later.site.place),
			within: handler
		};
		if (failure.only !== "exit") return failure;
		deaf ??= failure;
	}
	return deaf;
}
/** `update(Job).where(…)` of `session.execute(update(Job).where(…))`: where it throws nothing is claimed. */
const isPartOf = (claim, { call, callbacks }) => contains$1(claim.call, call) && !callbacks.includes(claim.call);
/** `Job.objects.filter(…)` of `Job.objects.filter(…).update(…)`. */
const isBeginOf = ({ site: { call }, flow }, { site, flow: other }) => flow === other && call !== site.call && contains$1(call.callee, site.call);
const isWrite = ({ site, scope }, calls) => calls.of(site.call, scope).some(({ is }) => is !== "read");
/** Where a transaction does not end well, what it claimed is not claimed. */
const ending = /^(commit|flush|rollback)$/;
/** Not what logs or reckons, nor what makes an object; in TypeScript only what is waited for. */
function isWork$2(way, calls) {
	const { site } = way;
	const { call, place } = site;
	const name = lastName$1(site);
	if (isQuiet(call) || call.new || /^[A-Z]/.test(name) || isSettling(name) || ending.test(name)) return false;
	if (inHandler$2(site)) return false;
	if (place.module.language === "typescript" && !isAwaited$2(site)) return false;
	return !isWrite(way, calls);
}
/** The job has ended there: what goes wrong later leaves no job behind. */
function ends({ site, scope }, calls) {
	if (calls.of(site.call, scope).some((one) => one.is === "write" && require_facts.phaseOf(require_facts.valueIn(one.to) ?? "busy") !== "busy")) return true;
	return /^(mark|set)?_?(job|task|as)?_?(complete|finish|succe|done|fail|settle|release)/i.test(lastName$1(site));
}
/** A function of the project that writes its own failures down. */
function seesToItself({ site, scope }, calls) {
	const entered = calls.enter(site.call, scope);
	if (!entered) return false;
	const flow = flowOf(entered.code, entered.place);
	let settled = false;
	walkStatements(entered.code.body, nowhere, { statement(one) {
		if (one.is !== "try" || settled) return;
		settled = [...one.handlers.map(({ body }) => body), one.finally].some((body) => body.length > 0 && settles$1(body, entered.scope, flow, calls));
	} });
	return settled;
}
const isAwaited$2 = (site) => site.around.some((one) => one.is === "await") || site.steps.at(-1)?.statement.is === "return";
/** It stands in an `except` or a `finally`: what happens when that fails as well is nobody's. */
const inHandler$2 = (site) => site.steps.some(({ statement, into }) => statement.is === "try" && into !== void 0 && into !== statement.body && into !== statement.otherwise);
/** Somebody else may see to the error: a wrapper, a context manager, a transaction that takes the claim back, `.catch(…)`. */
function isWrapped(site) {
	const plain = /(^|\.)(map|flatMap|forEach|all|then|run|Promise|trace|span|start_?(active)?_?span)$/i;
	if (site.callbacks.some((call) => !plain.test(callName(call)))) return true;
	if (site.around.some((one) => one.is === "call" && one !== site.call && takesErrors(one))) return true;
	const harmless = /open|file|temp|span|trac|timer|metric|session|client|executor|pool|context$|connect|progress|record/i;
	return site.steps.some(({ statement, into }) => statement.is === "with" && into !== void 0 && !statement.items.every(({ value }) => mentions(value, harmless) && !mentions(value, /atomic|transaction/i)));
}
/** `.catch(…)`, `.then(…, …)`, `Promise.allSettled(…)`, `asyncio.gather(…)`. */
const takesErrors = (call) => /(^|\.)(catch|allSettled|gather)$/.test(callName(call)) || /(^|\.)then$/.test(callName(call)) && call.arguments.length > 1;
function fateOf$1(site, scope, flow, calls) {
	let narrow;
	for (const { statement, into } of site.steps.toReversed()) {
		if (statement.is !== "try" || into === void 0) continue;
		if (into !== statement.finally && settles$1(statement.finally, scope, flow, calls)) return { is: "settled" };
		if (into !== statement.body) continue;
		for (const handler of statement.handlers) {
			const isBroad = takesAll$1(handler);
			const settled = settles$1(handler.body, scope, flow, calls);
			const throws = rethrows(handler.body);
			if (isBroad && settled && !throws && takesExit(handler, site)) return {
				is: "swallowed",
				handler,
				only: "exit"
			};
			if (isBroad && settled) return { is: "settled" };
			if (isBroad && !throws) return {
				is: "swallowed",
				handler
			};
			if (isBroad) break;
			if (isSoftLimit(handler) && !settled && !throws) return {
				is: "swallowed",
				handler,
				only: "soft limit"
			};
			narrow ??= handler;
		}
	}
	return narrow ? {
		is: "open",
		narrow
	} : { is: "open" };
}
const takesAll$1 = ({ type }) => !type || mentions(type, /^(Base)?Exception$/);
/** Python's SystemExit and KeyboardInterrupt are no Exception. */
const takesExit = ({ type }, { place }) => place.module.language === "python" && (!type || mentions(type, /^BaseException$/));
const isSoftLimit = ({ type }) => type !== void 0 && mentions(type, /^SoftTimeLimitExceeded$/);
/** Some way through it ends in another throw. */
const rethrows = (body) => {
	let found = false;
	walkStatements(body, nowhere, {
		statement(one) {
			found ||= one.is === "throw";
		},
		expression(one) {
			found ||= one.is === "call" && /(^|\.)(exit|_exit|reject)$/.test(callName(one));
		}
	});
	return found;
};
// src/code/status/fences.ts
/** The writes of a claimed row that its holder makes: the id of the write -> the id of the claim. */
function writesAfter(held, calls, transitions) {
	const found = /* @__PURE__ */ new Map();
	const claim = transitionOf(held, transitions);
	if (!claim) return found;
	const all = [...laterThan(held, calls)];
	const givenBack = [];
	let own = held.site;
	for (const later of all) {
		const { site, scope } = later;
		if (later.flow === held.flow) own = site;
		const isFree = isAtOnce(later, all) || givenBack.some((one) => one !== own && onTheWay(one, own));
		const here = transitions.get(keyOf$1(locate(site.call, site.place))) ?? [];
		if (here.length === 0 || isFree) continue;
		for (const one of calls.of(site.call, scope)) if (one.is === "write" && (isSameRow(held.operation.ref, one.ref) || isOneOf(held, one, site)) && isSameStatus(held, one)) {
			if (givesBack$2(one, held)) givenBack.push(own);
			const write = here.find(({ to }) => require_facts.valueIn(to) === require_facts.valueIn(one.to));
			if (write) found.set(write.id, claim.id);
		}
	}
	return found;
}
/** Of the holder alone, to a status that lets others in: what follows is as free to write as anybody. */
function givesBack$2({ from, to }, { operation }) {
	const claimed = operation.is === "write" ? require_facts.valueIn(operation.to) : void 0;
	const next = require_facts.valueIn(to);
	return claimed !== void 0 && from.length > 0 && from.every((one) => require_facts.sameStatus(one, claimed)) && (next === void 0 || require_facts.phaseOf(next) === "waiting");
}
/** Nothing is done between the claim and the write, nor for what is written: there was no time to lose the job in. */
function isAtOnce({ site, flow }, all) {
	const [first] = all;
	const own = all.filter((one) => one.flow === flow && one.site !== site && one.site.call.start < site.call.end);
	return first?.flow === flow && own.every((one) => isQuiet(one.site.call) || isInOtherBranch(one.site, site));
}
const isInOtherBranch = (one, other) => one.steps.some(({ statement }, at) => {
	const [mine, others] = [one.steps[at + 1]?.block, other.steps[at + 1]?.block];
	return statement.is === "if" && statement === other.steps[at]?.statement && mine !== others;
});
function isSameStatus({ operation }, write) {
	return operation.is === "claim" || write.known === "shape" || write.attribute === operation.attribute;
}
/** Tables that are known differ, or a key does: another row. A function of unknown shape is given the id alone. */
function isSameRow(one, other) {
	if (one.table !== void 0 && other.table !== void 0 && one.table !== other.table) return false;
	if (one.key.has("") || other.key.has("")) {
		const values = [...other.key.values()];
		return [...one.key.values()].some((value) => values.includes(value));
	}
	const common = [...one.key].filter(([attribute]) => other.key.has(attribute));
	return common.length > 0 && common.every(([attribute, value]) => other.key.get(attribute) === value);
}
/** `for (const job of await claimBatch()) …`: a claim of many rows names none, but gives them back. */
function isOneOf({ operation, site }, { ref, store }, later) {
	const { key, table } = operation.ref;
	if (key.size > 0 || table !== void 0 && ref.table !== void 0 && table !== ref.table) return false;
	if (site.callbacks.some((one) => later.callbacks.includes(one))) return false;
	return (store?.key ?? []).some(({ value: written, scope: from }) => {
		const { value, scope } = from.follow(written);
		const row = value.is === "member" && value.of.is === "name" ? value.of : void 0;
		const rows = row && loopedOver(row, scope);
		const only = rows?.is === "name" ? scope.definitions(rows.name)?.all.at(-1)?.value : rows;
		return only !== void 0 && awaited(only) === site.call;
	});
}
// src/code/status/handlers.ts
/** A function that plainly takes messages from SQS, where no recogniser has made a task of it. */
function isQueueHandler({ code, place, sites }) {
	if (!code) return false;
	if (code.parameters.some(({ type }) => type && mentions(type, /^SQS(Event|Record|BatchEvent)$/))) return true;
	if (code.decorators.some((one) => mentions(one, /^SqsMessageHandler$|^sqs_?event/i))) return true;
	if (isAcknowledged(code, place.module)) return true;
	if (/^handleMessage(Batch)?$/.test(code.name ?? "") && isConsumer(place)) return true;
	return receives(sites) || takesRecords(code, place.module);
}
/** NestJS: of a broker that has a message back which was not acknowledged; a TCP transport has not. */
const isAcknowledged = ({ decorators, parameters }, { imports }) => decorators.some((one) => mentions(one, /^Rabbit(Subscribe|RPC)$/)) || decorators.some((one) => mentions(one, /^(Event|Message)Pattern$/)) && imports.some(({ name }) => /^(Rmq|Kafka)Context$/.test(name)) && parameters.some(({ type }) => type && mentions(type, /^(Rmq|Kafka)Context$/));
const isConsumer = (place) => place.module.imports.some(({ from }) => /^(sqs-consumer|@ssut\/nestjs-sqs|squiss-ts|sqs-producer)$/.test(from));
/** `client.send(new ReceiveMessageCommand(…))`, `sqs.receive_message(…)`. */
const receives = (sites) => sites.some(({ call }) => /(^|\.)(ReceiveMessageCommand|receive_messages?|receiveMessage)$/.test(callName(call)));
/** Lambda's form of a batch: `event.Records`, and the `body` of each, read here or in a function beside it. */
function takesRecords(code, module) {
	const [event] = code.parameters;
	let records = event?.pattern?.is === "object" && event.pattern.entries.some((one) => keyOf$2(one) === "Records");
	let others = false;
	let parsed = false;
	walkFunction(code, nowhere, { expression(one) {
		const key = keyIn(one);
		parsed ||= one.is === "call" && /^(JSON\.parse|json\.loads)$/.test(callName(one)) && readsBodyOf(one);
		records ||= key === "Records" && event !== void 0 && receiverOf(one) === event.name;
		others ||= key === "s3" || key === "Sns" || key === "dynamodb" || key === "kinesis";
	} });
	return records && (parsed || !others && readsBody(module));
}
const readsBodyOf = ({ arguments: [given] }) => given !== void 0 && keyIn(given.value) === "body";
function readsBody(module) {
	let body = false;
	walk(module, {
		expression(one) {
			body ||= keyIn(one) === "body";
		},
		statement(one) {
			if (one.is === "loop" || one.is === "assign") body ||= takesBody(one.target);
		},
		function({ parameters }) {
			body ||= parameters.some(({ pattern }) => takesBody(pattern));
		}
	});
	return body;
}
const takesBody = (pattern) => pattern?.is === "object" && pattern.entries.some((one) => keyOf$2(one) === "body");
/** The key of `a.b`, `a['b']`, `a.get('b')`. */
function keyIn(one) {
	if (one.is !== "call") return keyOf$2(one);
	const first = one.arguments[0]?.value;
	return one.callee.is === "member" && one.callee.name === "get" && first?.is === "literal" ? String(first.value) : void 0;
}
function receiverOf(one) {
	if (one.is === "call") return receiverOf(one.callee);
	return (one.is === "member" || one.is === "index") && one.of.is === "name" ? one.of.name : void 0;
}
// src/code/status/hooks.ts
/** Celery's own decorators and those that only watch; what another one does with an error is not known. */
const plainDecorator = /(^|\.)(\w*_?task|property|staticmethod|classmethod|override|wraps|traced?|instrument|timed|log\w*|injectable|inject)$/i;
/** Options by which Celery retries by itself, or runs a class of the project. */
const handing = /^(autoretry_for|base|on_failure|link_error)$/;
/** Something around a handler's own code may write its failures down: a wrapper, a base class. */
function isHooked({ code, place }) {
	if (!code) return true;
	const owner = place.enclosing.at(-1);
	if (owner && !isFunction(owner) && place.module.language === "python") return true;
	return code.decorators.some(decorates);
}
function decorates(decorator) {
	if (decorator.is === "call" && decorator.arguments.some(({ name, spread }) => spread || handing.test(name ?? ""))) return true;
	const callee = decorator.is === "call" ? decorator.callee : decorator;
	const name = callee.is === "member" || callee.is === "name" ? callee.name : "";
	return !plainDecorator.test(name);
}
/** What is called for every failure: `@task_failure.connect`, `worker.on('failed', async (job) => { … })`. */
function registersHook({ code, sites, place }) {
	if (code?.decorators.some((one) => mentions(one, /^task_failure$/))) return true;
	return sites.some(({ call }) => {
		if (/(^|\.)task_failure\.connect$/.test(callName(call))) return true;
		const [event, listener] = call.arguments;
		if (!/\.(on|once|addListener)$/.test(callName(call)) || event?.value.is !== "literal" || !listener) return false;
		if (!/fail|error/i.test(String(event.value.value))) return false;
		return listener.value.is !== "function" || works(listener.value.function, place);
	});
}
/** It does more than to log. */
const works = (listener, place) => flowOf(listener, place).sites.some(({ call }) => contains$1(listener, call) && !isQuiet(call));
// src/code/status/misses.ts
const loud = /^(warn|warning|error|exception|critical|fatal)$/;
const logs = /log|console|sentry|^warnings$/i;
const reports = /^(captureException|captureMessage|capture_exception|capture_message|notify_?exception|reportError)$/i;
/** A row that is not there should be loud (semantics 7, QL011): the message overtook it, or the key is wrong. */
const aboutMissing = /missing|stale|taking over|took over|unexpected|not[_ ]?found|not[_ ]?exist|no such|no row|unknown|gone|deleted|undefined|^none$/i;
/** The words of a claim that was lost. */
const aboutLost = /already|another|claim|duplicate|taken|in progress|skip/i;
/** What answers a person's request, who may be told that the job is taken. */
const toPerson = /http|conflict|badrequest|bad_request|forbidden|unprocessable|validation|graphql|permission|apierror/i;
/** What the loser of a claim does that is more than a line at info: a lost claim is how at-least-once delivery looks. */
function missOf({ losers, site, operation, sure }, inHandler) {
	const mayThrow = inHandler && !(operation.is === "write" && operation.takesOver) && operation.is !== "claim";
	for (const block of losers) {
		const found = inBlock$1(block, site.place, mayThrow);
		if (found) return sure || block.some((one) => says(one)) ? found : void 0;
	}
}
const says = (statement) => expressionsOf(statement).some((one) => mentions(one, aboutLost)) || blocksOf(statement).some((block) => block.some(says));
function inBlock$1(block, place, mayThrow) {
	for (const statement of block) {
		if (statement.is === "if" && mentions(statement.test, aboutMissing)) continue;
		const found = expressionsOf(statement).map((one) => inExpression$1(one, place, mayThrow)).find((one) => one !== void 0);
		if (found) return found;
		const thrown = statement.is === "throw" && mayThrow ? statement.value : void 0;
		if (thrown && !mentions(thrown, aboutMissing) && !mentions(thrown, toPerson) && !endsQuietly(thrown)) return {
			at: locate(statement, place),
			how: mentions(thrown, /^(retry|Reject)$/) ? "requeued" : "thrown"
		};
		for (const inner of blocksOf(statement)) {
			const deeper = inBlock$1(inner, place, mayThrow);
			if (deeper) return deeper;
		}
	}
}
/** Celery's `raise Ignore()`, and `raise Reject()`, which sends nothing back unless it is told to. */
const endsQuietly = (value) => mentions(value, /^Ignore$/) || value.is === "call" && mentions(value.callee, /^Reject$/) && !value.arguments.some(({ name }) => name === "requeue");
function inExpression$1(expression, place, mayThrow) {
	let found;
	walkExpression(expression, place, { expression(one) {
		if (one.is === "call") found ??= ofCall$3(one, place, mayThrow);
	} });
	return found;
}
function ofCall$3(call, place, mayThrow) {
	const path = callName(call).split(".");
	const method = path.at(-1);
	const at = locate(call, place);
	if (call.arguments.some(({ value }) => mentions(value, aboutMissing))) return void 0;
	if (reports.test(method)) return {
		at,
		how: "reported"
	};
	if (mayThrow && method === "retry" && path[0] === "self") return {
		at,
		how: "requeued"
	};
	if (!loud.test(method) || call.callee.is !== "member" || !logs.test(path.slice(0, -1).join("."))) return void 0;
	return {
		at,
		how: "logged",
		level: {
			name: method,
			at: locate(call.callee.nameAt, place)
		}
	};
}
// src/code/status/actors.ts
/**
* What works on the messages of Python's other queues of which each may come twice: an actor of Dramatiq (dramatiq.io/guide.html,
* "Message Acknowledgement"), a function of arq's worker (arq-docs.helpmanual.io, "Pessimistic Execution").
*/
function* actorsIn(flow, calls) {
	if (isActor(flow)) yield flow;
	if (!flow.code && flow.place.module.language === "python") yield* ofArq(flow, calls);
}
/** `@dramatiq.actor`, `@actor(queue_name="mail")`. */
function isActor({ code, place: { module } }) {
	const isOwn = (local) => module.imports.some((one) => one.local === local && /^(dramatiq|remoulade)(\.|$)/.test(one.from));
	return code?.decorators.some((one) => {
		const callee = one.is === "call" ? one.callee : one;
		if (callee.is === "name") return callee.name === "actor" && isOwn("actor");
		return callee.is === "member" && callee.name === "actor" && callee.of.is === "name" && isOwn(callee.of.name);
	}) ?? false;
}
/** `class WorkerSettings: functions = [render, func(publish, max_tries=3)]`. */
function* ofArq({ place }, calls) {
	if (!place.module.imports.some(({ from }) => /^arq(\.|$)/.test(from))) return;
	for (const one of place.module.body) {
		if (one.is !== "class" || !/Settings$/.test(one.class.name ?? "")) continue;
		for (const statement of one.class.body) if (statement.is === "assign" && mentions(statement.target, /^functions$/) && statement.value.is === "list") for (const item of statement.value.items) {
			const code = worked(item, within$1(place, one.class), calls);
			if (code) yield flowOf(code.function, code.place);
		}
	}
}
function worked(item, place, calls) {
	const value = item.is === "call" ? item.arguments[0]?.value : item;
	const meaning = value && calls.base.near.meaning(value, place);
	return meaning?.is === "function" ? meaning : void 0;
}
// src/code/status/bull.ts
const library$2 = /^(bull|bullmq|@nestjs\/bull(mq)?)$/;
/** A processor of Bull or BullMQ: both give a job to a second worker when the first one stalls (bullmq's docs, guide/jobs/stalled). */
function isProcessor({ code, place: { module, enclosing } }) {
	const imported = module.imports.filter(({ from }) => library$2.test(from));
	if (!code || imported.length === 0) return false;
	if (/^on[A-Z]/.test(code.name ?? "") || code.decorators.some((one) => mentions(one, /^On[A-Z]/))) return false;
	const [first] = code.parameters;
	const isJob = ({ local, name }) => name === "Job" && first?.type !== void 0 && mentions(first.type, new RegExp(`^${local}$`));
	const owner = enclosing.at(-1);
	return imported.some(isJob) || code.decorators.some((one) => mentions(one, /^Process$/)) || code.name === "process" && owner !== void 0 && !isFunction(owner) && [...owner.bases, ...owner.decorators].some((one) => mentions(one, /^(WorkerHost|Processor)$/));
}
/** The flow itself, and what `new Worker('exports', async (job) => …)` and `exportQueue.process(render)` are given there. */
function* processorsIn(flow, calls) {
	if (isProcessor(flow)) yield flow;
	for (const { call, place } of flow.sites) {
		if (!registers(call, place)) continue;
		for (const { value } of call.arguments) {
			const meaning = /^(function|name)$/.test(value.is) ? calls.base.near.meaning(value, place) : void 0;
			if (meaning?.is === "function") yield flowOf(meaning.function, meaning.place);
		}
	}
}
function registers(call, { module }) {
	if (call.new) return callName(call) === "Worker" && module.imports.some(({ from, name }) => from === "bullmq" && name === "Worker");
	const { callee } = call;
	if (callee.is !== "member" || callee.name !== "process") return false;
	return mentions(callee.of, /queue$/i) || module.imports.some(({ from }) => from === "bull");
}
// src/code/status/webhooks.ts
const hook = /web_?-?hook|(^|[/_-])ipn([/_.-]|$)|Ipn(?![a-z])/i;
/** A provider's answer to a payment, by the name of the function that takes it. */
const answer = /(payment|checkout|order|invoice|payout|transfer|charge|billing|stripe|paypal)\w*(callback|notification)$/i;
/** What sends webhooks, or keeps a list of them, takes none. */
const outgoing = /send|deliver|dispatch|trigger|fire|emit|outgoing|retry|retries|queue|schedul|create|update|delete|remove|list|get|find|fetch|test|register|subscri|setup|sign|verify|validate|build|format|map|to[A-Z]|is[A-Z]|log/;
const verifies = /(^|\.)(constructEvent(Async)?|construct_event)$/;
/** A row for each delivery that is seen: with its key, the second one is refused. */
const records = /event|web_?hook|deliver|idempot|processed|dedup|inbox/i;
const recordsDelivery = (call) => /(^|\.)(create|insert|insertOne|values|add|save|set)$/.test(callName(call)) && mentions(call.callee, records);
/**
* The handlers of webhooks that a flow is, or registers. Providers repeat a delivery that was not answered in time, and say
* that one may come twice (https://docs.stripe.com/webhooks#handle-duplicate-events).
*/
function* webhooksIn(flow, calls) {
	const { code, sites } = flow;
	if (code && takesWebhook(flow)) yield {
		flow,
		name: code.name ?? "the handler"
	};
	for (const { call, place: at } of sites) {
		const route = routeOf(call);
		if (route === void 0) continue;
		for (const { value } of call.arguments) {
			const meaning = /^(function|name|member)$/.test(value.is) ? calls.base.near.meaning(value, at) : void 0;
			if (meaning?.is !== "function") continue;
			yield {
				flow: flowOf(meaning.function, meaning.place),
				name: meaning.function.name ?? `POST ${route}`
			};
		}
	}
}
function takesWebhook({ code, place: { module, enclosing }, sites }) {
	const { name = "", decorators, parameters } = code;
	if (sites.some(({ call }) => verifies.test(callName(call)))) return true;
	if (decorators.some(isHookRoute)) return true;
	if (outgoing.test(name) || enclosing.length > 1) return false;
	if (hook.test(name) || answer.test(name)) return true;
	const isRoute = /^(GET|POST|PUT|handler|default|post|handle|loader|action)$/.test(name);
	return hook.test(module.file) && !outgoing.test(lastOf(module.file)) && (isRoute || takesRequest(parameters));
}
const lastOf = (file) => file.slice(file.lastIndexOf("/") + 1);
const takesRequest = ([first]) => first !== void 0 && /^_?(req|request|event|payload|body|ctx|context|notification|evt)$/i.test(first.name);
/** `@Post('stripe/webhook')`. */
function isHookRoute(decorator) {
	if (decorator.is !== "call" || !/(^|\.)(Post|All|HttpPost|post|route|api_view)$/.test(callName(decorator))) return false;
	return mentionsText(decorator, hook);
}
/** `app.post('/stripe/webhook', …)`. */
function routeOf(call) {
	const [path] = call.arguments;
	if (call.callee.is !== "member" || !/^(post|all|use)$/.test(call.callee.name) || !path) return void 0;
	const text = literalText(path.value);
	return text?.includes("/") && hook.test(text) ? text : void 0;
}
function mentionsText(expression, pattern) {
	let found = false;
	walkExpression(expression, nowhere, { expression(one) {
		found ||= one.is === "literal" && pattern.test(String(one.value));
	} });
	return found;
}
// src/code/status/reach.ts
const deepest$6 = 5;
/** A function's end: only what a transaction within it has locked is free again. */
const ended = { steps: [] };
/** Tasks with the transitions that they lead to, in order; transitions with the handler that leads to them unclaimed. */
function linkTasks(facts, transitions, flows, calls, behind) {
	const walk = new Walk(transitions, calls, behind);
	const linked = facts.map((fact) => {
		const flow = fact.kind === "task" ? flowOfTask(fact, flows) : void 0;
		if (fact.kind !== "task" || !flow) return fact;
		return {
			...fact,
			transitions: [.../* @__PURE__ */ new Set([...fact.transitions, ...walk.from(flow, fact.name)])],
			...behind.alone(flow) ? { alone: true } : {}
		};
	});
	for (const flow of flows) {
		if (isQueueHandler(flow)) walk.from(flow, nameOf$3(flow));
		for (const one of [...processorsIn(flow, calls), ...actorsIn(flow, calls)]) walk.from(one, nameOf$3(one), false);
		for (const one of webhooksIn(flow, calls)) walk.fromWebhook(one);
	}
	return [...linked, ...walk.found()];
}
const keyOf = ({ file, start }) => `${file}:${start}`;
const nameOf$3 = ({ code }) => code?.name ?? "the handler";
var Walk = class {
	transitions;
	calls;
	behind;
	at = /* @__PURE__ */ new Map();
	reached = /* @__PURE__ */ new Map();
	unclaimed = /* @__PURE__ */ new Map();
	delivered = /* @__PURE__ */ new Map();
	/** What a webhook leads to behind a row for the delivery. */
	recorded = /* @__PURE__ */ new Set();
	isRecorded = false;
	/** Where the handlers are kept that are walked from now. */
	unclaimedNow = this.unclaimed;
	/** Where a handler writes a status to a row first: what writes it again tells of progress. */
	begun = /* @__PURE__ */ new Map();
	/** The calls that write what a call which leads to them tells of. */
	told = /* @__PURE__ */ new Set();
	constructor(transitions, calls, behind) {
		this.transitions = transitions;
		this.calls = calls;
		this.behind = behind;
		for (const one of transitions) {
			const key = keyOf(one.call);
			this.at.set(key, [...this.at.get(key) ?? [], one]);
		}
	}
	found() {
		return this.transitions.map((one) => {
			const [reachedFrom, unclaimedIn] = [this.reached.get(one.id), this.unclaimed.get(one.id)];
			const webhook = this.delivered.get(one.id);
			return {
				...one,
				...reachedFrom === void 0 ? {} : { reachedFrom },
				...unclaimedIn === void 0 ? {} : { unclaimedIn },
				...webhook === void 0 ? this.recorded.has(one.id) ? { behindClaim: true } : {} : { webhook }
			};
		});
	}
	/** The ids of the transitions that a handler leads to, in the order of its calls. */
	from(flow, handler, isOwned = true) {
		const reached = [];
		this.begun = /* @__PURE__ */ new Map();
		this.told = /* @__PURE__ */ new Set();
		this.walk(flow, handler, false, [], reached);
		if (isOwned) {
			for (const id of reached) if (!this.reached.has(id)) this.reached.set(id, handler);
		}
		return reached;
	}
	fromWebhook({ flow, name }) {
		this.unclaimedNow = this.delivered;
		this.from(flow, name, false);
		this.unclaimedNow = this.unclaimed;
	}
	/** True when a claim has been made on the way. */
	walk(flow, handler, before, around, reached) {
		let claimed = before || flow.code !== void 0 && this.behind.decorated(flow.code, flow.place);
		const locks = [];
		const records = [];
		for (const site of flow.sites) {
			const here = this.at.get(keyOf(locate(site.call, site.place))) ?? [];
			const held = claimed || locks.some((lock) => !isReleased(lock, site));
			const outer = this.isRecorded;
			this.isRecorded ||= records.some((record) => onTheWay(record, site));
			for (const one of here) this.note(one, site, handler, held, reached);
			const scope = new Scope(this.calls.base, site.place);
			const isTold = here.length > 0;
			for (const { writtenAt } of here) if (writtenAt) this.told.add(keyOf(writtenAt));
			if (around.length < deepest$6) for (const next of this.next(site, scope)) {
				if (around.includes(next.code)) continue;
				const within = this.walk(next, handler, held, [...around, next.code], isTold ? [] : reached);
				if (!isTold) claimed = within && (claimed || !held);
			}
			this.isRecorded = outer;
			if (this.unclaimedNow === this.delivered && recordsDelivery(site.call)) {
				records.push(site);
				claimed = true;
			}
			const claims = this.calls.of(site.call, scope).filter(mayClaim);
			claimed ||= claims.some((one) => one.is !== "read");
			if (claims.some((one) => one.is === "read")) locks.push(site);
			claimed ||= claims.some((one) => one.is === "read") && settlesUnder(site, flow);
		}
		return claimed || locks.some((lock) => !isReleased(lock, ended));
	}
	note(one, site, handler, held, reached) {
		reached.push(one.id);
		if (this.isRecorded) this.recorded.add(one.id);
		if (held || one.behindClaim || this.told.has(keyOf(one.call)) || this.tellsProgress(one, site)) return;
		this.unclaimedNow.set(one.id, handler);
	}
	tellsProgress({ call, subject, attribute, to }, site) {
		const key = `${call.file} ${subject} ${attribute} ${require_facts.valueIn(to)}`;
		const first = this.begun.get(key);
		if (!first) this.begun.set(key, site);
		return first !== void 0 && (first.steps[0]?.block !== site.steps[0]?.block || onTheWay(first, site));
	}
	/** The functions of the project that a call leads to: its own, and those that it is given. */
	next(site, scope) {
		const own = this.calls.enter(site.call, scope);
		const given = site.call.arguments.flatMap(({ value }) => {
			if (value.is !== "name" && value.is !== "member") return [];
			const meaning = this.calls.base.near.meaning(value, site.place);
			return meaning?.is === "function" ? [flowOf(meaning.function, meaning.place)] : [];
		});
		return own ? [flowOf(own.code, own.place), ...given] : given;
	}
};
/** The function of a task: the one whose head the fact points at, the innermost around it, or the method that runs a class. */
function flowOfTask(task, flows) {
	const inFile = flows.filter(({ code, place }) => code && place.module.file === task.at.file);
	const around = inFile.filter(({ code }) => holds(whole(code), task.at));
	const head = around.filter(({ code }) => task.at.start < code.bodyAt.start);
	const inside = inFile.filter(({ code }) => holds(task.at, whole(code)));
	return head.at(-1) ?? runOf(task, inFile) ?? inside[0] ?? around.at(-1) ?? wrappedIn(task, flows) ?? topOf(task, flows);
}
/** A function that stands where it is wrapped: `export const handler = middy(async (event) => …)`. */
function wrappedIn(task, flows) {
	const module = flows.find(({ code, place }) => !code && place.module.file === task.at.file)?.place.module;
	let found;
	if (module && task.lambda) walk(module, { function(code, place) {
		if (code.start === task.at.start) found = flowOf(code, place);
	} });
	return found;
}
/** A loop at the top of a script. */
const topOf = (task, flows) => task.settles && flows.find(({ code, place }) => !code && place.module.file === task.at.file);
const runs$2 = /^(run|handle|process|execute|perform|handleMessage|consume|__call__)$/;
function runOf(task, flows) {
	return flows.find(({ code, place }) => {
		const owner = place.enclosing.at(-1);
		return owner && !isFunction(owner) && runs$2.test(code?.name ?? "") && holds(owner, task.at) && isHead(owner, task.at);
	});
}
const isHead = (owner, at) => at.start <= (owner.nameAt?.end ?? 0);
const whole = (code) => ({
	start: Math.min(code.start, ...code.decorators.map(({ start }) => start - 1)),
	end: code.end
});
const holds = (outer, inner) => outer.start <= inner.start && inner.end <= outer.end;
// src/code/status/claimed.ts
const deepest$5 = 3;
/** What happens after claims: which writes their holders make, what losers say, whether a failure is written down. */
function followClaims(facts, flows, calls) {
	const transitions = facts.filter((fact) => fact.kind === "transition");
	const byPlace = /* @__PURE__ */ new Map();
	for (const one of transitions) byPlace.set(keyOf$1(one.call), [...byPlace.get(keyOf$1(one.call)) ?? [], one]);
	const found = /* @__PURE__ */ new Map();
	const add = (id, more) => {
		if (id !== void 0) found.set(id, {
			...more,
			...found.get(id)
		});
	};
	for (const flow of flows) for (const held of claimsIn(flow, calls).filter(({ sure }) => sure)) for (const [write, claim] of writesAfter(held, calls, byPlace)) add(write, { after: claim });
	const descent = new Descent(calls);
	for (const { flow, name, hooked } of entriesOf(facts, flows)) for (const { held, ways } of descent.from(flow)) {
		const id = transitionOf(held, byPlace)?.id;
		const miss = missOf(held, ways.length === 0);
		if (miss) add(id, { miss });
		const before = held.sure ? workBefore(held, ways, calls) : void 0;
		if (before) add(id, { before });
		const failure = hooked || !held.sure ? void 0 : failureOf(held, ways, name, calls);
		if (failure) add(id, { failure });
	}
	return facts.map((fact) => {
		const more = found.get(fact.id);
		return more && fact.kind === "transition" ? {
			...fact,
			...more
		} : fact;
	});
}
function entriesOf(facts, flows) {
	const registered = flows.some(registersHook);
	const entry = (flow, name) => ({
		flow,
		name,
		hooked: registered || isHooked(flow)
	});
	const tasks = facts.flatMap((fact) => {
		const flow = fact.kind === "task" ? flowOfTask(fact, flows) : void 0;
		return flow && fact.kind === "task" ? [entry(flow, fact.name)] : [];
	});
	const known = new Set(tasks.map(({ flow }) => flow.code));
	const handlers = flows.filter((flow) => !known.has(flow.code) && isQueueHandler(flow));
	return [...tasks, ...handlers.map((flow) => entry(flow, flow.code?.name ?? "the handler"))];
}
/** The claims that entries come to, with the calls that lead to the functions which make them. */
var Descent = class {
	calls;
	leads = /* @__PURE__ */ new Map();
	constructor(calls) {
		this.calls = calls;
	}
	from(entry) {
		const found = [];
		if (this.leadsToClaim(entry, deepest$5)) this.walk(entry, new Scope(this.calls.base, entry.place), [], found);
		return found;
	}
	walk(flow, scope, ways, found) {
		const claims = claimsIn(flow, this.calls, scope);
		for (const held of claims) found.push({
			held,
			ways
		});
		if (claims.length > 0 || ways.length >= deepest$5) return;
		for (const site of flow.sites) {
			const inner = at$1(scope, flow, site);
			const entered = this.calls.enter(site.call, inner);
			if (!entered || entered.code === flow.code || ways.some((way) => way.flow.code === entered.code)) continue;
			const next = flowOf(entered.code, entered.place);
			if (this.leadsToClaim(next, deepest$5 - ways.length)) this.walk(next, entered.scope, [...ways, {
				site,
				scope: inner,
				flow
			}], found);
		}
	}
	/** Asked without what calls give, so that it is answered once for each function. */
	leadsToClaim(flow, depth) {
		const { code } = flow;
		const known = code && this.leads.get(code);
		if (known !== void 0) return known;
		if (code) this.leads.set(code, false);
		const leads = claimsIn(flow, this.calls).length > 0 || depth > 0 && flow.sites.some((site) => {
			const entered = this.calls.enter(site.call, new Scope(this.calls.base, site.place));
			return entered !== void 0 && this.leadsToClaim(flowOf(entered.code, entered.place), depth - 1);
		});
		if (code) this.leads.set(code, leads);
		return leads;
	}
};
// src/code/status/dispatched.ts
const starting$1 = /^(run|launch|dispatch|submit|enqueue|schedule|trigger|delay|apply_async)$/i;
const saving = /^a?(save|update\w*)$/;
/** `for step in waiting: step.run(); step.state = STARTED; step.save()`: who marks as started what it has just sent holds no job. */
const dispatches = ({ sites }) => sites.some(marksSent);
function marksSent({ call, steps }) {
	const { block, index } = steps.at(-1);
	const row = call.callee.is === "member" && saving.test(call.callee.name) ? nameOf$2(call.callee.of) : void 0;
	if (row === void 0 || !steps.some(({ statement, into }) => statement.is === "loop" && into)) return false;
	return block.slice(0, index).some((statement) => {
		const one = statement.is === "expression" ? awaited(statement.value) : void 0;
		if (one?.is !== "call" || one.callee.is !== "member" || !starting$1.test(callName(one).split(".").at(-1))) return false;
		return [one.callee.of, ...one.arguments.map(({ value }) => value)].some((part) => nameOf$2(part) === row);
	});
}
/** `step` of `step`, and of `step.id`. */
const nameOf$2 = (one) => one.is === "name" ? one.name : one.is === "member" ? nameOf$2(one.of) : void 0;
// src/code/status/effect-behind.ts
/** What such a call is named by: `sendReceipt`, `stripe.refunds.create`, `queue.add`, `db.insert`. */
const verb = /^(send|notify|email|mail|charge|capture|refund|credit|debit|pay|payout|transfer|create|insert|add|enqueue|publish|dispatch|trigger|deliver|grant|award|issue|increment|decrement|incr|deduct|withdraw|deposit|reward|fulfil|provision|schedule|submit|post|invoke|top_up|topUp|allocate|renew|upgrade|reserve|release|consume|distribute|disburse|settle|bill|give|apply_?([cC]redit|[cC]oupon|[rR]eward)\w*|perform_async|performAsync|apply_async|delay)(?![a-z])/;
/** What tells, or makes ready: an audit trail, metrics, an answer, a progress for a screen. */
const harmless = /(audit|logs?|logger|history|activit(y|ies)|trail|metrics?|analytics|posthog|segment|mixpanel|tracking|telemetry|cache|socket|io|ws|pusher|sse|progress|res|response|reply|ctx|crypto|span)$/i;
/** A database's takes rows and a user's holds values; one of HTTP sends. */
const isSession = (receiver) => /session$/i.test(receiver);
const harmlessName = /(audit|log|history|activity|metric|analytics|progress|token|session|client|signature|hmac|index|directory|folder|bucket|indexes|event_?log|if_?(missing|absent|not_?exists)|or_?(update|get|find|ignore))$/i;
const grows = /^(increment|decrement|\$inc|incr(by)?|decr(by)?)$/i;
const once = /^(skipDuplicates|ignoreDuplicates|onConflict\w*|orIgnore|ignore_conflicts)$/;
const deepest$4 = 2;
/**
* The first call behind the guard that a second one that passes it would make again: on the way to the write or after it,
* where only who passes the guard comes.
*/
function effectBehind(guard, site, flow, calls) {
	const { test, exit, statement } = guard;
	const within = exit === "enclosing" && statement.file === site.place.module.file ? statement : void 0;
	for (const one of flow.sites) {
		if (one.call.start < test.end || within && !contains$1(within, one.call)) continue;
		if (one !== site && (isInHandler$1(one, site) || !isTogether(one, site))) continue;
		const found = effectIn(one, calls);
		if (found) return {
			name: callName(found.call).replace(/^(this)?\./, ""),
			at: locate(found.call, found.place)
		};
	}
}
const isTogether = (one, site) => one.call.start < site.call.start ? onTheWay(one, site) : onTheWay(site, one);
/** It is done where something has failed. */
const isInHandler$1 = (one, site) => one.steps.some(({ statement, into }) => statement.is === "try" && statement.handlers.some(({ body }) => body === into) && !site.steps.some((step) => step.into === into));
/** The call itself, or what stands in the function of the project that it leads to. */
function effectIn(site, calls, depth = 0) {
	const { call, place } = site;
	const scope = new Scope(calls.base, place);
	if (!isAwaited$1(site) || isQuiet(call) || isKeyed(call) || calls.itself(call, scope).length > 0) return void 0;
	const entered = depth < deepest$4 ? calls.enter(call, scope) : void 0;
	if (!entered) return saysSo(call) ? site : void 0;
	for (const one of flowOf(entered.code, entered.place).sites) {
		const found = effectIn(one, calls, depth + 1);
		if (found) return found;
	}
}
/** In TypeScript what matters is waited for. */
const isAwaited$1 = ({ around, steps, place }) => place.module.language === "python" || around.some(({ is }) => is === "await") || steps.at(-1)?.statement.is === "return";
function saysSo(call) {
	const parts = callName(call).split(".");
	const name = parts.at(-1) ?? "";
	const receiver = parts.slice(0, -1);
	if (call.new || receiver.some((one) => harmless.test(one)) || harmlessName.test(name)) return false;
	if (receiver.some(isSession) && !/^(send|post)$/.test(name)) return false;
	if (/^add(_all)?$/.test(name) && /^(db|(.*_)?session|db_session)$/i.test(receiver.at(-1) ?? "")) return false;
	if (mentionsKey(call, once)) return false;
	return verb.test(name) || mentionsKey(call, grows) || postsTo(call, name);
}
/** `fetch(url, { method: 'POST' })`. */
const postsTo = (call, name) => name === "fetch" && call.arguments.some(({ value }) => value.is === "object" && value.entries.some((one) => keyOf$2(one) === "method" && one.value.is === "literal" && one.value.value === "POST"));
/** `{ balance: { increment: 5 } }`, `.onConflictDoNothing()`. */
function mentionsKey(call, pattern) {
	let found = false;
	walkExpression(call, nowhere, { expression(one) {
		if (one.is === "object") found ||= one.entries.some((entry) => pattern.test(keyOf$2(entry) ?? ""));
		if (one.is === "member") found ||= pattern.test(one.name);
	} });
	return found;
}
// src/code/status/let-out.ts
/**
* The handler of an error after a claim that only tells of it and throws again. Of a queue's handler it means that the
* message comes back, to a job that the claim has left busy.
*/
function letOutAfter({ steps }) {
	const tries = steps.toReversed().flatMap(({ block, index, statement, into }, outwards, all) => {
		const inner = all[outwards - 1];
		return [...inner?.block === into && effectsIn(inner?.block.slice(inner.index + 1) ?? []) ? [statement] : [], ...block.slice(index + 1)];
	});
	for (const statement of tries) {
		if (statement.is !== "try" || statement.finally.length > 0) continue;
		const thrown = statement.handlers.find(({ body }) => exitOf(body) === "throw" && !effectsIn(body))?.body.find((one) => one.is === "throw");
		if (thrown) return thrown;
	}
}
// src/code/status/near.ts
/**
* The code as calls are followed through it: the modules that mention something that matters, and those that lead to them.
* Which these are their text tells, for to parse all that a project imports costs more than everything else together.
*/
function nearCode(base, stores, flows) {
	const mentioning = new Set(base.modules.map(({ file }) => file));
	const only = base.code.limitedTo((file) => mentioning.has(file));
	const names = touching({
		...base,
		near: only
	}, stores, flows);
	const calling = new RegExp(`\\b(?:${names.join("|") || "(?!)"})\\s*\\(`);
	const known = /* @__PURE__ */ new Map();
	const leadsOn = (file) => {
		let leads = known.get(file);
		if (leads === void 0) {
			const text = base.files.read(file) ?? "";
			leads = calling.test(text) || writing.test(text) || passesOn(file, text);
			known.set(file, leads);
		}
		return leads;
	};
	return base.code.limitedTo((file) => mentioning.has(file) || leadsOn(file));
}
/** The names of functions that do something to a stored row, themselves or through others, and of their classes. */
function touching(base, stores, flows) {
	const calls = new Calls(base, stores, base.settings);
	const known = new ByDepth();
	const touches = ({ code, place, sites }, depth) => known.of(code ?? place.module, depth, () => sites.some((site) => touchesBy(site, depth)));
	const touchesBy = ({ call, place }, depth) => {
		const scope = new Scope(base, place);
		if (calls.itself(call, scope).some(isSeen)) return true;
		const entered = depth > 0 ? calls.enter(call, scope) : void 0;
		return entered !== void 0 && touches(flowOf(entered.code, entered.place), depth - 1);
	};
	const named = ({ code, place }) => [code, ...place.enclosing].flatMap((one) => one?.name ?? []);
	const names = flows.flatMap((flow) => touches(flow, 3) ? named(flow) : []);
	return [...new Set(names)].map((name) => name.replace(/[$]/g, "\\$&"));
}
/** What the code of the function shows, not only the name of what it calls. */
const isSeen = (one) => one.is === "read" ? one.store !== void 0 : one.known !== "shape";
/** A repository writes what it is given, and often names neither a status nor its library. */
const writing = /\.(?:a?save|commit|flush|values|a?update|update_?(?:one|many)|find_?one_?and_?update|execute|query|raw)\s*\(/i;
/** A module that gives on what others have: `export * from './repository'`, a package's `__init__.py`. */
const passesOn = (file, text) => /(^|\/)__init__\.py$/.test(file) || /\bexport\s+(?:type\s+)?[*{][^;]*?\bfrom\b|\bmodule\.exports\b/.test(text);
// src/code/status/retries.ts
/** Tasks of which each retry is told the claims that its run still holds when it is sent. */
function tellRetries(facts, flows, calls) {
	const byPlace = /* @__PURE__ */ new Map();
	for (const one of facts) if (one.kind === "transition") byPlace.set(keyOf$1(one.call), [...byPlace.get(keyOf$1(one.call)) ?? [], one]);
	return facts.map((fact) => {
		const flow = fact.kind === "task" && fact.retries ? flowOfTask(fact, flows) : void 0;
		return flow ? told(fact, flow, calls, byPlace) : fact;
	});
}
function told(task, flow, calls, byPlace) {
	const claims = claimsIn(flow, calls).flatMap((held) => {
		const made = transitionOf(held, byPlace);
		const isTold = held.losers.length > 0 || made?.outcome === "tested";
		return made && held.sure && isTold ? [{
			held,
			id: made.id,
			later: [...laterThan(held, calls)]
		}] : [];
	});
	const under = (retry) => claims.filter(({ held, later }) => isHeldAt(retry, held, later, calls)).map(({ id }) => id);
	return {
		...task,
		retries: task.retries?.map((retry) => ({
			...retry,
			under: under(retry)
		}))
	};
}
/** A retry by itself is sent for an error that any of the work behind the claim may throw. */
function isHeldAt(retry, held, later, calls) {
	const at = later.find(({ site }) => keyOf$1(locate(site.call, site.place)) === keyOf$1(retry.at))?.site;
	if (retry.how === "call" && !at) return false;
	let outer;
	for (const one of later) {
		if (one.flow === held.flow) outer = one.site;
		if (outer && (!at || isBefore(outer, at)) && givesBack$1(one, held, calls)) return false;
	}
	return true;
}
const isBefore = (earlier, at) => earlier.call.end <= at.call.start && onTheWay(earlier, at);
/** What is not known to leave the job as it is counts. */
function givesBack$1({ site, scope }, { operation }, calls) {
	const own = runtimeName(site.call, scope);
	if (own === "release" || own === "releaseJob") return true;
	if (own === "fail" || own === "failJob") return passesMore(operation);
	const writes = calls.of(site.call, scope).filter((one) => one.is === "write");
	if (writes.length > 0) return writes.some(({ to }) => {
		const phase = require_facts.phaseOf(require_facts.valueIn(to) ?? "pending");
		return phase === "waiting" || phase !== "busy" && passesMore(operation);
	});
	return /release|requeue|give_?back|unclaim|un_?lock|reset|revert|rollback|pending|waiting/i.test(lastName$1(site));
}
/** The claim also passes statuses in which no job waits. */
function passesMore(operation) {
	if (operation.is !== "claim") return false;
	const { call, scope } = operation.made;
	const options = [Fields.ofKeywords(call.arguments, scope, call.end), ...call.arguments.map(({ value }) => Fields.ofObject(value, scope))];
	const given = (name) => options.flatMap((one) => one?.get(name) ?? [])[0];
	if (given("except_status") ?? given("except")) return true;
	const from = given("expected_status") ?? given("from");
	if (!from) return false;
	const { value } = from.scope.follow(from.value);
	return !(value.is === "list" ? value.items.map(literalText) : [literalText(value)]).every((word) => word !== void 0 && require_facts.phaseOf(word) === "waiting");
}
// src/code/status/sessions.ts
/** The row that a message names, where a transaction around the message, or a session that is committed after it, keeps it unseen. */
function writtenLate(site, sent, flow) {
	const around = atomicAround(site, flow);
	const commit = around ? void 0 : commitAfter(site, flow);
	if (!around && !commit) return void 0;
	for (const earlier of flow.sites) {
		if (earlier.call.start >= site.call.start || !onTheWay(earlier, site)) continue;
		if (around?.body && !around.body.some((statement) => contains$1(statement, earlier.call))) continue;
		const row = around ? madeBy$1(earlier, flow) : addedBy(earlier);
		const part = row && sent.find(({ expression }) => isIdOf(expression, row));
		if (!part || commit && commitBetween(earlier, site, flow)) continue;
		const at = locate(earlier.call, earlier.place);
		const transaction = around ? around.at && locate(around.at, site.place) : locate(commit.call, commit.place);
		return {
			carries: part.text,
			row: {
				at,
				comes: "with the transaction"
			},
			...transaction ? { transaction } : {}
		};
	}
}
/** `with transaction.atomic():`, `@transaction.atomic`. */
function atomicAround(site, { code }) {
	for (const { statement, into } of site.steps.toReversed()) {
		if (statement.is !== "with" || into === void 0) continue;
		const item = statement.items.find(({ value }) => isAtomic(value));
		if (item) return {
			at: item.value,
			body: statement.body
		};
	}
	const decorator = code?.decorators.find(isAtomic);
	return decorator && { at: decorator };
}
const isAtomic = (value) => {
	const callee = value.is === "call" ? value.callee : value;
	return (callee.is === "member" || callee.is === "name") && callee.name === "atomic";
};
/** `job = Job.objects.create(…)`, `job.save()`: the variable. */
function madeBy$1(site, { code }) {
	const { callee } = site.call;
	if (callee.is !== "member") return void 0;
	if (/^a?save$/.test(callee.name)) return callee.of.is === "name" && code && isNew(callee.of.name, code) ? callee.of.name : void 0;
	if (!/^a?(create|get_or_create|update_or_create)$/.test(callee.name) || !mentions(callee.of, /^objects$|manager/i)) return void 0;
	return assigned(site);
}
/** `job = Job(…)`, `job.status = …`: what a row that was there before is saved for is not asked. */
function isNew(name, code) {
	const { names, fields } = definitionsOf(code);
	const makes = ({ value }) => value?.is === "call" && /^[A-Z]/.test(callName(value).split(".").at(-1) ?? "") && value.callee.is === "name";
	return (names.get(name) ?? []).some(makes) || (fields.get(name) ?? []).some(({ key }) => require_facts.isStatusAttribute(key));
}
/** `session.add(job)`: the variable. */
function addedBy({ call }) {
	const [row, more] = call.arguments;
	if (!/(^|\.)(\w*session|db|uow)\.add$/i.test(callName(call)) || !row || more) return void 0;
	return row.value.is === "name" ? row.value.name : void 0;
}
function assigned({ steps, call }) {
	const { statement } = steps.at(-1);
	if (statement.is !== "assign" || awaited(statement.value) !== call) return void 0;
	const target = statement.target.is === "list" ? statement.target.items[0] : statement.target;
	return target?.is === "name" ? target.name : void 0;
}
const isIdOf = (expression, row) => expression.is === "member" && expression.of.is === "name" && expression.of.name === row && (/^(id|pk|uuid|guid)$/.test(expression.name) || expression.name === `${row}_id`) || expression.is === "name" && expression.name === row;
const isCommit = ({ call }) => /(^|\.)(\w*session|db|uow)\.commit$/i.test(callName(call));
const commitAfter = (site, { sites }) => sites.find((one) => isCommit(one) && one.call.start > site.call.end && onTheWay(site, one));
const commitBetween = (earlier, site, { sites }) => sites.some((one) => isCommit(one) && one.call.start > earlier.call.start && one.call.end <= site.call.start);
// src/code/status/sends.ts
/** Celery's calls, SQS's and Bull's; `delay_on_commit` and what stands in `on_commit(…)` wait for the row by themselves. */
const celery = /(^|\.)(delay|apply_async|send_task)$/;
const bull = /(^|\.)add(Bulk)?$/;
const sqs = /(^|\.)(SendMessageCommand|SendMessageBatchCommand|send_message|send_message_batch|sendMessage|sendMessageBatch)$/;
/** The messages whose row is written after them in the same function, or is not yet to be seen. */
function sendsIn(flow, calls) {
	return flow.sites.flatMap((site) => {
		const scope = new Scope(calls.base, site.place);
		if (!isSend(site.call, scope) || isDeferred(site)) return [];
		const sent = partsSent(site, scope, calls);
		const late = laterRow(site, sent, flow, calls) ?? writtenLate(site, sent, flow);
		if (!late) return [];
		const at = locate(site.call, site.place);
		return [{
			kind: "send",
			id: `send:${at.file}:${at.start}`,
			at,
			language: site.place.module.language,
			name: callName(site.call).replace(/^\./, ""),
			carries: late.carries,
			within: flow.code?.name ?? "the module",
			row: late.row,
			...late.transaction ? { transaction: late.transaction } : {}
		}];
	});
}
function isSend(call, scope) {
	const name = callName(call);
	if (call.new) return false;
	if (celery.test(name)) return call.callee.is === "member" && call.arguments.length > 0;
	if (bull.test(name)) return call.callee.is === "member" && !!call.arguments[1] && mentions(call.callee.of, /queue$/i);
	if (/(^|\.)send$/.test(name)) {
		const given = call.arguments[0] && scope.follow(call.arguments[0].value);
		return given?.value.is === "call" && given.value.new === true && sqs.test(importedName(given.value, given.scope));
	}
	return sqs.test(name) && call.arguments.some(({ name: key, value }) => /^(QueueUrl|MessageBody|Entries)$/.test(key ?? "") || hasQueue(value));
}
const hasQueue = (value) => value.is === "object" && value.entries.some((entry) => keyOf$2(entry) === "QueueUrl" || keyOf$2(entry) === "MessageBody");
const isDeferred = ({ callbacks }) => callbacks.some((call) => /on_?commit|after_?commit|defer|setTimeout|run_after/i.test(callName(call)));
/** What the message is made of: names and members that may be ids. */
function partsSent({ call }, scope, calls) {
	const found = [];
	const visit = (one, at, depth) => {
		if (depth > 10) return;
		if (one.is === "name" || one.is === "member" || one.is === "index") for (const value of [canonical(one, at), ...keyRead(one, at, calls)]) found.push({
			expression: one,
			value,
			text: at.textOf(one)
		});
		const behind = one.is === "name" ? at.follow(one) : void 0;
		if (behind && behind.value !== one && [
			"object",
			"call",
			"list",
			"template"
		].includes(behind.value.is)) visit(behind.value, behind.scope, depth + 1);
		if (one.is === "member" || one.is === "index") return;
		for (const part of one.is === "call" ? one.arguments.map(({ value }) => value) : partsOf$1(one)) visit(part, at, depth + 1);
	};
	for (const { value } of call.arguments) visit(value, scope, 0);
	return found;
}
/** `job.id` of the row that was read by its id. */
function keyRead(one, scope, calls) {
	if (one.is !== "member" || !/^_?id$/.test(one.name)) return [];
	const { read, path } = originOf(one, scope, one.start, calls) ?? {};
	return path?.length === 1 ? [...read?.ref.key.values() ?? []] : [];
}
/** A put of the row, or the write of the status in which it waits, after the message on the same way. */
function laterRow(site, sent, flow, calls) {
	for (const later of flow.sites) {
		if (later.call.start < site.call.end || !onTheWay(site, later)) continue;
		if (isInHandler(site, later)) continue;
		for (const one of calls.of(later.call, new Scope(calls.base, later.place))) {
			if (one.is !== "write" || one.condition !== "none") continue;
			const phase = require_facts.phaseOf(require_facts.valueIn(one.to) ?? "");
			const isBusy = phase === "busy" && site.place.module.language === "python" && !isRepeated(site, later);
			if (one.how !== "put" && phase !== "waiting" && !isBusy) continue;
			const part = sent.find(({ value, text }) => /id|key|pk|uuid|ref/i.test(text) && [...one.ref.key.values()].includes(value));
			const comes = one.how !== "put" && phase === "busy" ? "over" : "later";
			if (part) return {
				carries: part.text,
				row: {
					at: locate(later.call, later.place),
					comes
				}
			};
		}
	}
}
/** The message is sent in a loop that the write stands behind. */
const isRepeated = (site, { steps }) => site.steps.some(({ statement }) => statement.is === "loop" && !steps.some((step) => step.statement === statement));
/** What is written where the sending failed. */
const isInHandler = (site, later) => later.steps.some(({ statement, into }) => statement.is === "try" && into !== void 0 && into !== statement.body && contains$1(statement, site.call));
// src/code/status/units.ts
/** A module's flows: its top level, and each function that is no callback in an argument of another's flow. */
function flowsOf(module) {
	const inline = /* @__PURE__ */ new Set();
	const functions = [];
	walk(module, {
		expression(expression) {
			if (expression.is !== "call") return;
			for (const { value } of expression.arguments) if (value.is === "function") inline.add(value.function);
		},
		function(code, place) {
			functions.push({
				code,
				place
			});
		}
	});
	const own = functions.filter(({ code }) => !inline.has(code));
	return [flowOf(void 0, top(module)), ...own.map(({ code, place }) => flowOf(code, place))];
}
// src/code/status/transitions.ts
/**
* All facts, with the writes of a job's status that the code makes, each task told which of them it leads to, and the sweeps
* of jobs that were left behind.
*/
function findTransitions(all, stores, facts) {
	const withTasks = new Set(facts.flatMap((fact) => fact.kind === "task" ? [fact.at.file] : []));
	const flows = all.modules.filter((module) => !isAside(module, withTasks.has(module.file))).flatMap(flowsOf);
	const base = {
		...all,
		near: nearCode(all, stores, flows)
	};
	const calls = new Calls(base, stores, base.settings);
	const callers = new Callers(calls, flows);
	const behind = new Behind(calls, callers);
	const handlers = handlersOf(facts, flows);
	const transitions = flows.flatMap((flow) => {
		const isHandler = handlers.has(flow.code) || isQueueHandler(flow);
		return flow.sites.flatMap((site) => transitionsAt(site, flow, isHandler, calls, behind));
	});
	const renewing = flows.some(({ sites }) => sites.some(({ call }) => /renew/i.test(callName(call))));
	const told = transitions.map((one) => renewing && one.lease ? {
		...one,
		renewed: true
	} : one);
	return [
		...tellRetries(followClaims(linkTasks(facts, [...new Map(told.map((one) => [one.id, one])).values()], flows, calls, behind), flows, calls), flows, calls),
		...flows.flatMap((flow) => sendsIn(flow, calls)),
		...findRecoveries(flows, calls, callers, facts)
	];
}
/** What a call does to a status, as facts; what a function of the project says alone is that function's own. */
function transitionsAt(site, flow, isHandler, calls, behind) {
	const scope = new Scope(calls.base, site.place);
	const all = calls.of(site.call, scope);
	const within = flow.code?.name ?? "the module";
	const found = [];
	for (const said of all) {
		if (said.is === "read" || said.is === "write" && said.known === "shape" && !isAwaited(site)) continue;
		const told = isAnswered(said, site) ? {
			...said,
			condition: "unknown"
		} : said;
		const guard = told.is === "write" ? firstGuard(site, told, flow, calls) : void 0;
		const one = told.is === "write" && told.perhaps && guard ? {
			...told,
			to: told.perhaps.to
		} : told;
		const outcome = outcomeOf(site, one.refusal);
		const effect = one.is === "write" ? effectOf(one, guard, site, flow, calls) : void 0;
		if (one.is === "write" && !isOwn(one, site, found.length === 0 ? guard : void 0, effect, outcome)) continue;
		const base = common(site, one, within, found.length);
		if (one.is === "claim") found.push({
			...base,
			...ofClaim(one),
			outcome,
			...isHandler ? letOut(one, site) : {}
		});
		else found.push({
			...base,
			...ofWrite(one),
			...isEnding(one) && isTestedUnderLock(site, one, scope, calls) ? { conditionOn: [...one.conditionOn, one.attribute] } : {},
			from: fromOf(one, guard),
			guard,
			...effect ? { effect } : {},
			...dispatches(flow) ? { dispatched: true } : {},
			outcome: one.condition === "none" ? "unknown" : outcome,
			behindClaim: one.condition !== "exclusive" && behind.claim(site, flow),
			...isHandler ? letOut(one, site) : {}
		});
	}
	return found;
}
/** Of a write that ends what the guard let pass: what begins with it is work that has a status of its own. */
function effectOf(one, guard, site, flow, calls) {
	return guard !== void 0 && require_facts.phaseOf(require_facts.valueIn(one.to) ?? "busy") !== "busy" ? effectBehind(guard, site, flow, calls) : void 0;
}
/** The guard of the first write behind it: the next ones follow from that. */
function firstGuard(site, write, flow, calls) {
	const guard = guardOf(site, write, new Scope(calls.base, site.place), calls);
	const follows = (earlier) => earlier.call.start > (guard?.test.start ?? 0) && earlier.call.end <= site.call.start && onTheWay(earlier, site) && calls.of(earlier.call, new Scope(calls.base, earlier.place)).some((one) => one.is === "write" && isSame(one.ref, write.ref) && !isLoss(one));
	return guard && !flow.sites.some(follows) ? guard : void 0;
}
const isEnding = ({ to, condition }) => condition === "none" && require_facts.phaseOf(require_facts.valueIn(to) ?? "busy") !== "busy";
/** A job that is given up on the way is not the one that comes to a later write. */
const isLoss = ({ to }) => /failed|dropped/.test(require_facts.phaseOf(require_facts.valueIn(to) ?? ""));
const isSame = (one, other) => [...one.key.values()].some((value) => [...other.key.values()].includes(value));
/** Told by its arguments, guarded here, or a claim whose outcome is this caller's to test. */
function isOwn(write, site, guard, effect, outcome) {
	const to = require_facts.valueIn(write.to);
	const isFollowed = write.writtenAt !== void 0;
	if (write.condition === "exclusive" && (!isFollowed || write.refusal !== "throws" || outcome === "unused")) return true;
	if (to === void 0) return false;
	if (!write.own || !guard) return !write.own;
	const finishes = guard.sense === "passes-on" && /done|other/.test(require_facts.phaseOf(to)) && !inHandler$1(site);
	const isDoneBeside = effect !== void 0 && site.place.module.language === "typescript";
	return finishes || require_facts.phaseOf(to) === "busy" || isDoneBeside;
}
const inHandler$1 = ({ steps }) => steps.some(({ statement, into }) => statement.is === "try" && statement.handlers.some(({ body }) => body === into));
/** What stands behind a name is not seen; who looks at its answer, and leaves, takes it for a claim. */
const isAnswered = (one, site) => one.is === "write" && one.known === "shape" && outcomeOf(site, "returns") === "tested";
/** In TypeScript nobody writes to a database without waiting for it; state in memory is written so. */
const isAwaited = (site) => site.place.module.language === "python" || site.around.some((one) => one.is === "await") || site.steps.at(-1)?.statement.is === "return";
function common(site, one, within, index) {
	const call = locate(site.call, site.place);
	const statement = site.steps.at(-1).statement;
	return {
		kind: "transition",
		id: `transition:${call.file}:${call.start}${index > 0 ? `:${index}` : ""}`,
		at: call,
		language: site.place.module.language,
		subject: one.ref.text,
		...rowOf$2(site, one),
		within,
		call,
		statement: locate(statement, site.place)
	};
}
/** A model's own method calls its row `self`: who calls it has a name for it, and so has its class. */
function rowOf$2({ call, place }, { ref }) {
	if (!/^(self|this)$/.test(ref.text)) return {};
	const receiver = call.callee.is === "member" && call.callee.of.is === "name" ? call.callee.of.name : ref.text;
	const row = receiver === ref.text ? place.enclosing.findLast((one) => !isFunction(one))?.name : receiver;
	return row === void 0 ? {} : { row };
}
function ofClaim({ known, refusal, made: { call, scope } }) {
	return {
		attribute: "status",
		how: "update",
		from: require_facts.unknown("the claim says it"),
		to: require_facts.unknown("the claim says it"),
		condition: known === "named" ? "unknown" : "exclusive",
		conditionOn: [],
		known,
		behindClaim: false,
		...known === "runtime" ? {
			takeover: takeoverOf(call, scope),
			lease: leaseOf(call, scope)
		} : {},
		...known === "runtime" && refusal === "throws" ? { renewed: true } : {}
	};
}
function ofWrite(one) {
	const { attribute, how, to, condition, conditionAt, conditionOn, known, writtenAt, owner, takesOver } = one;
	return {
		attribute,
		how,
		to,
		condition,
		conditionAt,
		conditionOn,
		known,
		writtenAt,
		store: storeCall(one),
		...owner ? { owner } : {},
		...takesOver ? { takesOver } : {}
	};
}
/** The functions that a library of consumers gives its messages to: it has an error's message back. */
function handlersOf(facts, flows) {
	const workers = new Set(facts.flatMap((fact) => fact.kind === "worker" && fact.library ? [fact.id] : []));
	const tasks = facts.filter((fact) => fact.kind === "task").filter(({ worker }) => worker && workers.has(worker));
	return new Set(tasks.flatMap((task) => flowOfTask(task, flows)?.code ?? []));
}
function letOut(one, site) {
	const thrown = (one.is === "write" ? one.condition === "exclusive" : one.known === "runtime" && one.refusal === "returns") ? letOutAfter(site) : void 0;
	return thrown ? { letOut: locate(thrown, site.place) } : {};
}
/** The statuses that the condition, or else the guard, names as let through. */
function fromOf(one, guard) {
	const at = one.conditionAt ?? guard?.test;
	if (one.from.length > 0 && at) return require_facts.set(one.from, at);
	if (guard?.sense === "passes-on" && at) return require_facts.set(guard.statuses, at);
	return require_facts.unknown(at ? "it names the statuses that may not be" : "no condition is written", at);
}
// src/code/unbound.ts
/** The names that a module uses and nothing in it binds: globals, builtins, and what an edit forgot to import. */
function unboundIn(module) {
	const own = moduleNames(module);
	const found = /* @__PURE__ */ new Set();
	if (module.imports.some(({ local }) => local === "*")) return found;
	walk(module, { expression(expression, { enclosing }) {
		if (expression.is !== "name" || own.has(expression.name)) return;
		if (!enclosing.some((code) => localNames(code).has(expression.name))) found.add(expression.name);
	} });
	return found;
}
// src/code/front-end.ts
/** The front end of a programming language: recognisers, stores and edits are found in its folder. */
async function codeFrontEnd(parts) {
	const folder = `languages/${parts.id}`;
	const [recognisers, stores] = await Promise.all([require_start.loadFolder(`${folder}/recognisers`), require_start.loadFolder(`${folder}/stores`)]);
	const edits = /* @__PURE__ */ new Map();
	return {
		read(source) {
			const { module, problems } = parts.parse(source);
			return {
				file: source.file,
				problems,
				suppressions: suppressionsOf(module, source.text),
				content: module
			};
		},
		async facts(readings, files, settings, before) {
			const base = codeBase(parts, readings.map((reading) => reading.content), files, settings, before.filter((fact) => fact.kind === "process" && fact.runs === parts.id));
			const facts = [...recognisers.values()].flatMap((recogniser) => [...recogniser.find(base)]);
			return {
				facts: findTransitions(base, [...stores.values()], facts),
				problems: []
			};
		},
		unbound: (source) => unboundIn(parts.parse(source).module),
		async edit(source, change, context) {
			if (edits.size === 0) for (const [name, edit] of await require_start.loadFolder(`${folder}/edits`)) edits.set(name, edit);
			const edit = edits.get(change.do);
			const module = (file) => {
				const text = file === source.file ? source.text : context.files.read(file);
				return text === void 0 ? void 0 : parts.parse({
					file,
					text
				}).module;
			};
			return edit ? edit(source, change, context, module) : {
				skipped: `no ${parts.id} edit writes it yet`,
				at: change.at
			};
		}
	};
}
function codeBase(parts, modules, files, settings, processes) {
	const byFile = new Map(modules.map((module) => [module.file, module]));
	const code = new Code({
		target: (from, file) => parts.target(from, file, files),
		submodule: (from, path, file) => parts.submodule?.(from, path, file, files),
		module(file) {
			if (!byFile.has(file)) {
				const text = files.read(file);
				byFile.set(file, text === void 0 ? void 0 : parts.parse({
					file,
					text
				}).module);
			}
			return byFile.get(file);
		}
	});
	const folder = new Folder(code, parts.dialect);
	return {
		language: parts.id,
		modules,
		code,
		near: code,
		files,
		settings,
		processes,
		fold: (expression, place) => folder.fold(expression, place),
		variable: (expression, place) => folder.variable(expression, place)
	};
}
// src/code/worded-duration.ts
const units$2 = {
	second: 1,
	minute: 60,
	hour: 3600,
	day: 86400
};
const form = /^(\d+) (second|minute|hour|day)s?$/;
/** `'5 minutes'`, as SST has it (packages/sst/src/constructs/util/duration.ts, platform/src/components/duration.ts). */
function wordedDuration(expression, scope) {
	const text = scope.fold(expression);
	if (text.is === "unknown") return text;
	const [, count, unit] = form.exec(String(text.value)) ?? [];
	const at = locate(expression, scope.place);
	return count === void 0 || unit === void 0 ? require_facts.unknown("it is no duration that is written", at) : {
		...text,
		value: require_facts.seconds(Number(count) * units$2[unit])
	};
}
/** Another duration in the unit of the one that is written, where that leaves it whole; undefined where none is written. */
function reworded(written, to) {
	const unit = form.exec(written)?.[2];
	if (unit === void 0) return void 0;
	const count = to / units$2[unit];
	return Number.isInteger(count) ? wordedIn(count, unit) : wordedIn(to, "second");
}
const wordedSeconds = (count) => wordedIn(count, "second");
const wordedIn = (count, unit) => `${count} ${unit}${count === 1 ? "" : "s"}`;
// src/code/pulumi/names.ts
const library$1 = /^(?:@pulumi\/aws|pulumi_aws)(?=[/.]|$)/;
/**
* The name of a resource of Pulumi (`aws.sqs.Queue`, alike for both languages), or of a component of SST (`sst.aws.Queue`), which
* from version 3 on gives both to its configuration as globals.
*/
function resourceName(meaning) {
	if (meaning?.is === "outside" && library$1.test(meaning.from)) {
		const [, ...parts] = meaning.from.split(/[/.]/).slice(meaning.from.startsWith("@") ? 1 : 0);
		return [
			"aws",
			...parts,
			...meaning.path
		].join(".").replace(".lambda_.", ".lambda.");
	}
	const path = meaning?.is === "value" && meaning.value.is === "member" ? pathOf(meaning.value) : void 0;
	return path && /^(?:sst\.aws|aws)\.\w/.test(path.join(".")) ? path.join(".") : void 0;
}
const isResource$1 = (name) => /^(?:sst\.)?aws\./.test(name);
// src/code/cdk/names.ts
const library = /^(?:aws-cdk-lib|@aws-cdk|aws_cdk|monocdk|@aws-solutions-constructs|aws_solutions_constructs)(?=[/.]|$)/;
/** SST up to version 2, whose constructs make those of the CDK. */
const sst = /^(?:sst\/constructs|@serverless-stack\/resources)$/;
const isCdk = ({ imports }) => imports.some(({ from }) => library.test(from) || sst.test(from) || from === "constructs");
/**
* The CDK's name of what an import leads to, alike for v1, v2 and Python: `awsSqs.Queue`, `Duration.seconds`,
* `awsSqs.Queue.fromQueueArn`; and SST's: `sst.Queue`. Undefined for what is neither's.
*/
function nameOf$1(meaning) {
	if (meaning?.is === "outside" && sst.test(meaning.from)) return ["sst", ...meaning.path].join(".");
	if (meaning?.is !== "outside" || !library.test(meaning.from)) return void 0;
	const [, ...rest] = [...meaning.from.split(/[/.]/), ...meaning.path].map(camel);
	return rest.filter((part) => part !== "core").map((part) => part.replace(/Alpha$/, "")).join(".");
}
/** `aws-sqs`, `aws_sqs` and `visibility_timeout` as TypeScript's CDK spells them. */
const camel = (name) => name.replace(/(?<=[a-z\d])[-_]+([a-z\d])/g, (_, letter) => letter.toUpperCase());
/** `visibility_timeout` where the language is Python. */
const spelled = (key, language) => language === "python" ? key.replace(/(?<=[a-z\d])([A-Z])/g, (letter) => `_${letter.toLowerCase()}`) : key;
/** The construct (or the resource of Pulumi) that a call makes, also through a class of the project that has no constructor of its own, or by `super(…)`. */
function constructName(call, scope) {
	const { code } = scope.base;
	const heir = superOf(call) && heirIn(scope.place);
	if (heir) return nameOf$1(outsideBase(heir.class, heir.place, scope));
	const meaning = code.meaning(call.callee, scope.place);
	if (meaning?.is === "class") return constructorOf(meaning, scope) ? void 0 : nameOf$1(outsideBase(meaning.class, meaning.place, scope));
	return nameOf$1(meaning) ?? resourceName(meaning);
}
/** `super(…)`, `super().__init__(…)`. */
const superOf = ({ callee }) => callee.is === "name" && callee.name === "super" || callee.is === "member" && callee.name === "__init__" && callee.of.is === "call" && superOf(callee.of);
function heirIn({ module, enclosing }) {
	const index = enclosing.findLastIndex((code) => !isFunction(code));
	const found = enclosing[index];
	return found && !isFunction(found) ? {
		is: "class",
		class: found,
		place: {
			module,
			enclosing: enclosing.slice(0, index)
		}
	} : void 0;
}
/** The base that is not the project's, however many of the project's stand between. */
function outsideBase(code, place, scope, depth = 0) {
	for (const base of code.bases) {
		const meaning = scope.base.code.meaning(base, place);
		if (meaning?.is === "outside") return meaning;
		if (meaning?.is === "class" && depth < 8 && !constructorOf(meaning, scope)) return outsideBase(meaning.class, meaning.place, scope, depth + 1);
	}
}
/** The constructor that runs when a class of the project is made: its own, or that of the nearest base which has one. */
function constructorOf(of, scope, depth = 0) {
	for (const statement of of.class.body) if (statement.is === "function" && /^(?:constructor|__init__)$/.test(statement.function.name ?? "")) return {
		is: "function",
		function: statement.function,
		place: {
			module: of.place.module,
			enclosing: [...of.place.enclosing, of.class]
		}
	};
	const base = depth < 8 ? scope.base.code.bases(of.class, of.place)[0] : void 0;
	return base && constructorOf(base, scope, depth + 1);
}
// src/code/cdk/edits.ts
const units$1 = {
	millis: .001,
	seconds: 1,
	minutes: 60,
	hours: 3600,
	days: 86400
};
/** `Duration.minutes(5)`, whatever the library is called here. */
const isDuration = (value) => value.is === "call" && value.callee.is === "member" && /(?:^|\.)duration$/i.test(pathOf(value.callee.of)?.join(".") ?? "");
/** Another number of seconds in a duration: in its own unit where that leaves it whole. */
function durationEdits(value, to) {
	if (!isDuration(value) || value.callee.is !== "member") return void 0;
	const { name, nameAt } = value.callee;
	const amount = value.arguments[0]?.value;
	if (amount?.is !== "literal") return "the duration is computed; change it by hand";
	const factor = Object.hasOwn(units$1, name) ? units$1[name] : void 0;
	const whole = factor !== void 0 && Number.isInteger(to / factor);
	const edits = [...whole ? [] : [{
		start: nameAt.start,
		end: nameAt.end,
		text: "seconds"
	}], {
		start: amount.start,
		end: amount.end,
		text: String(whole ? to / factor : to)
	}];
	return whole && amount.value === to / factor ? [] : edits;
}
/** What is written for a property that is added to a construct, as code or as a text; undefined where it is none. */
function addition(change, holder, module, facts) {
	const yes = module.language === "python" ? "True" : "true";
	const key = camel(change.key);
	if (key === "reportBatchItemFailures" || key === "partialResponses") return {
		value: yes,
		imports: false
	};
	if (key === "functionResponseTypes" && module.language !== "python") return {
		value: `['${change.to}']`,
		imports: false
	};
	if (key === "functionResponseTypes") return {
		value: `["${change.to}"]`,
		imports: false
	};
	if (!/^visibilityTimeout(?:Seconds)?$/.test(key) || !isOfQueue$1(change, facts)) return void 0;
	if (isMadeBy(/(?:^|\.)sst\.aws\.Queue$/, module, holder)) return {
		text: wordedSeconds(Number(change.to)),
		imports: false
	};
	if (key === "visibilityTimeoutSeconds" || isMadeBy(/(?:^|\.)CfnQueue$/, module, holder)) return {
		value: String(change.to),
		imports: false
	};
	const name = durationName(module);
	return {
		value: `${name ?? "Duration"}.seconds(${change.to})`,
		imports: name === void 0
	};
}
const isOfQueue$1 = ({ at }, facts) => facts.some((fact) => {
	const room = fact.kind === "queue" && fact.visibility.is === "default" ? fact.visibility.add?.at : void 0;
	return room?.file === at.file && room.start === at.start && room.end === at.end;
});
/** `CfnQueue` takes a number. */
function isMadeBy(name, module, holder) {
	let found = false;
	walk(module, { expression(one) {
		if (one.is !== "call" || !name.test(pathOf(one.callee)?.join(".") ?? "")) return;
		found ||= one === holder || one.arguments.some(({ value }) => value === holder);
	} });
	return found;
}
/** How the file says `Duration`: as it does already, or by what it imports. */
function durationName(module) {
	let used;
	walk(module, { expression(one) {
		if (isDuration(one) && one.callee.is === "member") used ??= pathOf(one.callee.of)?.join(".");
	} });
	if (used !== void 0) return used;
	const imported = module.imports.find(({ from, name }) => name === "Duration" && isCore(from));
	if (imported) return imported.local;
	const whole = module.imports.find(({ from, name }) => name === "*" && isCore(from) || name === "core" && from === "aws_cdk");
	return whole && `${whole.local}.Duration`;
}
/** The library that has `Duration`: of v2 and of v1. */
const isCore = (from) => /^(?:aws-cdk-lib|@aws-cdk\/core|aws_cdk|aws_cdk\.core)$/.test(from);
/** Where `Duration` comes from in this file. */
function coreOf({ imports, language }) {
	const first = imports.find(({ from }) => isCore(from));
	const old = imports.some(({ from }) => from.startsWith("@aws-cdk/aws-"));
	return first?.from ?? (language === "python" ? "aws_cdk" : old ? "@aws-cdk/core" : "aws-cdk-lib");
}
// src/code/claims/by-hand.ts
/** How a write is made conditional in libraries that the runtime does not claim through, and how its refusal shows. */
const ways$1 = {
	sqlalchemy: [
		"SQLAlchemy",
		"`update(Model).where(…, Model.status == waiting)`",
		"its `rowcount` is 0"
	],
	django: [
		"Django",
		"`filter(pk=…, status=waiting).update(…)`",
		"it answers 0"
	],
	pynamodb: [
		"PynamoDB",
		"`update(actions=[…], condition=Model.status == waiting)`",
		"it raises `UpdateError`"
	],
	pymongo: [
		"MongoDB",
		"`update_one({\"_id\": …, \"status\": waiting}, …)`",
		"its `modified_count` is 0"
	],
	mongodb: [
		"MongoDB",
		"`updateOne({ _id, status: waiting }, …)`",
		"its `modifiedCount` is 0"
	],
	sql: [
		"SQL",
		"`UPDATE … WHERE id = … AND status = …`",
		"it changes no row"
	],
	"drizzle-orm": [
		"Drizzle",
		"`.where(and(eq(t.id, id), eq(t.status, waiting))).returning()`",
		"it returns no row"
	],
	kysely: [
		"Kysely",
		"`.where('id', '=', id).where('status', '=', waiting)`",
		"`numUpdatedRows` is 0"
	],
	sequelize: [
		"Sequelize",
		"`Model.update(…, { where: { id, status: waiting } })`",
		"it counts 0"
	],
	electrodb: [
		"ElectroDB",
		"`.where(({ status }, { eq }) => eq(status, waiting))`",
		"it throws"
	],
	dynamoose: [
		"Dynamoose",
		"`{ condition: new Condition().where('status').eq(waiting) }`",
		"it throws"
	],
	"dynamodb-onetable": [
		"OneTable",
		"a `where` on the waiting status",
		"it throws"
	],
	"dynamodb-toolbox": [
		"DynamoDB-Toolbox",
		"`condition: { attr: 'status', eq: waiting }`",
		"it throws"
	],
	"aws-sdk": [
		"the AWS SDK v2",
		"a `ConditionExpression` on the waiting status",
		"it throws"
	]
};
/** Why no claim is written for a library's call, and what to write instead. */
function claimByHand(library) {
	const [name, condition, refusal] = ways$1[library] ?? [
		library,
		"a condition on the waiting status",
		"it is refused"
	];
	return `queue-lint writes no claim of ${name} here: make the write conditional by hand, ${condition}, and leave where ${refusal}`;
}
/** The same of a write that has to be its holder's. */
function fenceByHand(library) {
	if (library === void 0) return "what writes the status is not to be seen, so nothing can be asked of the row there";
	const [name, , refusal] = ways$1[library] ?? [
		library,
		"",
		"it is refused"
	];
	return `queue-lint writes no condition of ${name} here: ask for what the claim has written (its token, or the busy status) beside the key, and give up where ${refusal}`;
}
/** What a claim leaves open that is a condition on the status alone, in a change's `why`. */
const tokenless = "it writes no token and no lease, so a worker that comes late is not told from the one that holds the job after a recovery";
// src/code/claims/edits.ts
/** The edits that carry out a plan, or why it cannot be written. */
function claimEdits(plan, text, wording) {
	const { claim, write, row, loser } = plan;
	const replaced = "insteadOf" in claim ? claim.insteadOf : void 0;
	if ([
		write,
		...row ? [row.read.statement] : [],
		..."before" in claim ? [claim.before] : []
	].some((statement) => !require_layout.ownsItsLines(text, statement))) return "the statements share their lines with other code";
	if (loser.by === "guard" && commentsIn(plan, loser.guard.test).length > 0) return "a comment stands within the test of the status";
	const made = statements(plan, text, wording);
	const edits = [replaced ? swap(plan, text, replaced, made) : before(text, claimTarget(plan), made)];
	if (loser.by === "guard") edits.push({
		...at(loser.guard.test),
		text: tested(plan, loser, text, wording)
	});
	if (row && row.read.statement !== replaced) edits.push(swap(plan, text, row.read.statement, ""));
	const bound = row?.used ? wording.row?.(row.variable) : void 0;
	return [...edits, ...finish(plan, text, replaced, bound)];
}
const at = ({ start, end }) => ({
	start,
	end
});
const claimTarget = ({ claim, write }) => "before" in claim ? claim.before : write;
const commentsIn = ({ module }, span) => module.comments.filter((one) => contains(span, one));
/** Where the row is still read, the guard still asks whether there is one. */
function tested({ row }, { guard, then, variable }, text, wording) {
	const test = text.slice(guard.test.start, guard.test.end);
	const verdict = then === "loser" ? wording.lost : wording.won;
	if (row || !variable) return verdict;
	const kept = partsOf(guard.test, then === "loser" ? "or" : "and").filter((part) => !statusTested(part)).map((part) => text.slice(part.start, part.end));
	if (kept.length === 0 && test.includes(`${variable}?.`)) kept.push(then === "loser" ? `!${variable}` : variable);
	return [...kept, verdict].join(then === "loser" ? wording.or : wording.and);
}
const partsOf = (test, operator) => test.is === "binary" && test.operator === operator ? [...partsOf(test.left, operator), ...partsOf(test.right, operator)] : [test];
/** Not `!job`, `job`, `job == null`: an exact guard has nothing else. */
const statusTested = (part) => part.is === "unary" ? statusTested(part.value) : part.is === "binary" ? statusTested(part.left) || statusTested(part.right) : !["name", "literal"].includes(part.is);
/** The claim, and what follows it at once. */
function statements({ row, loser }, text, wording) {
	const made = wording.claim(row?.used ? row.variable : void 0);
	if (loser.by === "guard") return made;
	if (loser.by !== "copy") return `${made}\n${wording.leave(loser.by)}`;
	const first = loser.of[0];
	const body = text.slice(first.start, loser.of.at(-1).end).replaceAll("\r\n", "\n");
	const indent = require_layout.indentAt(text, first.start);
	return `${made}\n${wording.leave(body.replaceAll(`\n${indent}`, "\n"))}`;
}
/** Takes the write out, and binds the row where the winner goes on. */
function finish(plan, text, replaced, bound) {
	const { write, loser, path } = plan;
	const removed = write === replaced ? [] : [swap(plan, text, write, "")];
	if (!bound || loser.by !== "guard") return removed;
	const around = path.findIndex(({ statement }) => statement === loser.guard);
	if (around < 0) return [...removed, after(text, loser.guard, bound)];
	const first = path[around + 1].block[0];
	return first === write ? [swap(plan, text, write, bound)] : [...removed, before(text, first, bound)];
}
function after(text, statement, code) {
	const indent = require_layout.indentAt(text, statement.start);
	const end = require_layout.lineEnd(text, statement.end);
	return {
		start: end,
		end,
		text: require_layout.newlineOf(text) + indent + require_layout.laid(code, indent, require_layout.newlineOf(text))
	};
}
function before(text, statement, code) {
	const indent = require_layout.indentAt(text, statement.start);
	const newline = require_layout.newlineOf(text);
	return {
		start: statement.start,
		end: statement.start,
		text: require_layout.laid(code, indent, newline) + newline + indent
	};
}
/** Other code in a statement's place, or none; comments within the statement stay. */
function swap(plan, text, statement, code) {
	const lines = [...commentsIn(plan, statement).map((one) => text.slice(one.start, one.end).trimEnd()), ...code ? [code] : []].join("\n");
	return require_layout.replaceLines(text, statement, require_layout.laid(lines, require_layout.indentAt(text, statement.start), require_layout.newlineOf(text)));
}
// src/code/claims/raw.ts
/** Whether a function gives the row that its store's call reads as it is: the claim's answer can then stand in for it. */
const givesRawRow = (code, read) => {
	const results = returnsOf$1(code.body);
	return results.length > 0 && results.every((one) => isRow(one, code, read, 0));
};
/** Whether an expression gives the row from the answer of the call that reads it: `(await send(…)).Item`, `get_item(…)["Item"]`. */
const isRawRow = (expression, code, read) => isRow(expression, code, read, 0);
const returnsOf$1 = (body) => body.flatMap((one) => one.is === "return" && one.value ? [one.value] : blocksOf(one).flatMap(returnsOf$1));
/** `Item`, `result.Item`, `response.get('Item')`, `unmarshall(Item)`; or nothing, where there is no row. */
function isRow(expression, code, read, depth) {
	const inner = (one) => depth < 8 && isRow(one, code, read, depth + 1);
	switch (expression.is) {
		case "literal": return expression.value === null;
		case "await": return inner(expression.value);
		case "binary": return (expression.operator === "??" || expression.operator === "or") && inner(expression.left) && inner(expression.right);
		case "ternary": return inner(expression.then) && inner(expression.otherwise);
		case "member":
		case "index": return keyOf$2(expression) === "Item" && isAnswer(expression.of, code, read);
		case "call": {
			const { callee, arguments: given } = expression;
			if (callee.is === "member" && callee.name === "get" && given[0] && literalText(given[0].value) === "Item") return isAnswer(callee.of, code, read);
			return callee.is === "name" && callee.name === "unmarshall" && given.length === 1 && inner(given[0].value);
		}
		case "name": {
			if (expression.name === "undefined") return true;
			const [definition, more] = definitionsOf(code).names.get(expression.name) ?? [];
			if (!definition?.value || more || definition.how !== "assigned") return false;
			if (definition.path.length === 0) return inner(definition.value);
			return definition.path.join() === "Item" && isAnswer(definition.value, code, read);
		}
		default: return false;
	}
}
/** The store's call, or the variable that holds what it answers. */
function isAnswer(expression, code, read) {
	if (expression.is === "await") return isAnswer(expression.value, code, read);
	if (equals$1(expression, read)) return true;
	if (expression.is !== "name") return false;
	const [definition, more] = definitionsOf(code).names.get(expression.name) ?? [];
	return !more && definition?.path.length === 0 && definition.value !== void 0 && isAnswer(definition.value, code, read);
}
// src/code/claims/row.ts
/** Undefined where the read must stay: something needs the row before the claim, or where the claim is lost. */
function rowOf$1({ function: code, write }, guard, test, then, { mentions, texts, givesRow }) {
	const { variable } = guard;
	const read = pathTo(code.body, guard.read).at(-1);
	if (!variable || read?.statement.is !== "assign" || test.statement.is !== "if") return void 0;
	const { target, value, operator } = read.statement;
	const whole = equals$1(awaited(value), guard.read) || !guard.store?.helper && isRawRow(value, code, guard.read);
	if (operator || !whole || texts.some((text) => mentionedIn(text, variable))) return void 0;
	const names = target.is === "object" ? target.entries.map((entry) => entry.value) : [target];
	const [declared] = names;
	if (names.length !== 1 || declared?.is !== "name" || declared.name !== variable) return void 0;
	const { test: tested, then: first, otherwise } = test.statement;
	const uses = mentions(declared, code).filter((use) => ![
		target,
		tested,
		write
	].some((part) => contains(part, use)));
	const winners = then === "winner" ? first : otherwise;
	const after = (use) => contains(test.statement, write) ? winners.some((one) => contains(one, use)) : use.start >= test.statement.end;
	if (!uses.every(after) || uses.length > 0 && !givesRow) return void 0;
	return {
		read,
		variable,
		used: uses.length > 0
	};
}
const mentionedIn = (text, name) => new RegExp(`(?<![\\w$])${name.replaceAll("$", "\\$")}(?![\\w$])`).test(text);
// src/code/claims/plan.ts
/** A plan, or why there is none. */
function planClaim(module, { call, statement, guard }, claiming) {
	const code = functionAround(module, call);
	if (!code) return "it stands outside of any function, so nothing can be left where the claim is lost";
	const path = pathTo(code.body, statement);
	const write = path.at(-1)?.statement;
	if (!write || !isPlain(write, call)) return "the write is a part of a larger statement";
	if (write.is === "assign" && (write.target.is !== "name" || claiming.mentions(write.target, code).length > 1)) return "what the write answers is used";
	const situation = {
		module,
		function: code,
		path,
		write
	};
	if (!guard) return planUnguarded(situation);
	const test = pathTo(code.body, guard.statement).at(-1);
	if (test?.statement.is !== "if" || !equals$1(test.statement, guard.statement)) return "the status is not tested by an `if` of its own";
	return planGuarded(situation, guard, test.statement, test, claiming);
}
const isPlain = (write, call) => (write.is === "expression" || write.is === "assign" && !write.operator) && equals$1(awaited(write.value), call);
function planUnguarded(situation) {
	const { function: code, path, write } = situation;
	const claim = { insteadOf: write };
	if (path.some(({ statement }) => statement.is === "loop")) return {
		...situation,
		claim,
		loser: { by: "continue" }
	};
	if (!(situation.module.language === "python" && code.decorators.length > 0) && answers$1(code.body)) return "what its function should answer where the claim is lost is not known";
	return {
		...situation,
		claim,
		loser: { by: "return" }
	};
}
const answers$1 = (body) => body.some((one) => one.is === "return" && one.value !== void 0 || blocksOf(one).some(answers$1));
function planGuarded(situation, guard, test, spot, claiming) {
	const { path, write } = situation;
	const level = levelOf(path, spot);
	if (level < 0) return "the test of the status stands in another block than the write";
	const then = branchOf(test, write);
	if (!then) return "the test of the status does not leave the function";
	const between = path.slice(level).flatMap(({ block, index }) => block.slice(block === spot.block ? spot.index + 1 : 0, index));
	if (guard.exact && !between.some(mayLeave) && !path.slice(level, -1).some((one) => isConditional$1(one, write))) {
		const row = rowOf$1(situation, guard, spot, then, claiming);
		const besides = row && row.read.block === spot.block && row.read.index + 1 === spot.index;
		return {
			...situation,
			claim: besides ? { insteadOf: row.read.statement } : { before: test },
			loser: {
				by: "guard",
				guard: test,
				then,
				variable: guard.variable
			},
			row
		};
	}
	if (contains(test, write)) return "other ways lead out between the test of the status and the write";
	if (!isAnyOf(test.test)) return "the test asks for more than the status";
	if (path.slice(level, -1).some(({ statement }) => statement.is === "loop")) return "a loop stands between the test of the status and the write";
	return {
		...situation,
		claim: { insteadOf: write },
		loser: {
			by: "copy",
			of: then === "loser" ? test.then : test.otherwise
		}
	};
}
/** Where the way from the test down to the write begins: the block after the test, or the branch that holds the write. */
function levelOf(path, test) {
	const around = path.findIndex(({ statement }) => statement === test.statement);
	return around >= 0 ? around + 1 : path.findIndex(({ block, index }) => block === test.block && index > test.index);
}
/** Whose the first branch is; undefined where neither leaves. */
function branchOf(test, write) {
	if (test.then.some((one) => contains(one, write))) return "winner";
	if (test.otherwise.some((one) => contains(one, write)) || leaves(test.then)) return "loser";
	return leaves(test.otherwise) ? "winner" : void 0;
}
function leaves(block) {
	const last = block.at(-1);
	if (last?.is === "block" || last?.is === "with") return leaves(last.body);
	if (last?.is === "if") return leaves(last.then) && leaves(last.otherwise);
	return last !== void 0 && [
		"return",
		"throw",
		"continue",
		"break"
	].includes(last.is);
}
/** Whether a statement around the write makes it under a further condition, or more than once. */
const isConditional$1 = ({ statement }, write) => [
	"if",
	"switch",
	"loop"
].includes(statement.is) || statement.is === "try" && !statement.body.some((one) => contains(one, write));
/** One test, or several of which any leaves. */
const isAnyOf = (test) => test.is === "binary" && test.operator === "or" ? isAnyOf(test.left) && isAnyOf(test.right) : test.is !== "binary" || test.operator !== "and";
// src/code/claims/form.ts
/** A guard that names what it passes is asked for that. One that names what it does not pass: all else, if the claim `keeps` its meaning, or else the pending status alone. */
function formOf(transition, keeps, context) {
	const to = require_facts.valueIn(transition.to);
	if (to === void 0) return "the status that it writes is not known";
	if (transition.how === "put") return "it writes the row as a whole";
	const keys = transition.store?.key?.map(({ attribute }) => attribute) ?? [];
	const others = transition.conditionOn.filter((name) => name !== transition.attribute && !keys.includes(name));
	if (transition.condition !== "none" && transition.condition !== "weak") return "it has a condition already";
	if (others.length > 0) return `its condition also asks for ${others.join(", ")}`;
	const { guard } = transition;
	const words = {
		...wordsLike(to),
		...context.claims.statuses
	};
	const bound = longestLimit(transition, context.facts);
	const form = {
		takeover: context.settings.profile === "late-ack" && bound !== void 0,
		...bound === void 0 ? {} : { leaseSeconds: Math.ceil(bound) + require_facts.slack }
	};
	if (guard?.sense === "passes-on") {
		if (guard.statuses.some((status) => require_facts.sameStatus(status, to))) return `its test also lets ${to} pass, so two workers could both hold the job`;
		const pending = words.pending !== void 0 && guard.statuses.includes(words.pending) ? words.pending : guard.statuses[0];
		const from = guard.statuses.length > 1 ? { from: guard.statuses } : {};
		return {
			...form,
			...from,
			statuses: unusual({
				...words,
				pending
			})
		};
	}
	const texts = [transition.call, ...transition.store ? [transition.store.at] : []].map(({ file }) => context.files.read(file) ?? "");
	const pending = context.claims.statuses?.pending ?? pendingIn(context.facts, transition, to, texts);
	if (!keeps && pending !== void 0) return {
		...form,
		statuses: unusual({
			...words,
			pending
		})
	};
	const except = (guard?.statuses ?? []).filter((status) => !require_facts.sameStatus(status, to));
	return {
		...form,
		except,
		statuses: unusual({
			...words,
			...pending === void 0 ? {} : { pending }
		})
	};
}
const own = {
	pending: "PENDING",
	processing: "PROCESSING",
	completed: "COMPLETED",
	failed: "FAILED"
};
/** `processing` says how the other three are spelled; another word says nothing of them. */
function wordsLike(to) {
	if (to.toUpperCase() !== own.processing) return { processing: to };
	const spelled = (word) => to === to.toUpperCase() ? word : to === to.toLowerCase() ? word.toLowerCase() : word[0] + word.slice(1).toLowerCase();
	return Object.fromEntries(Object.entries(own).map(([state, word]) => [state, spelled(word)]));
}
const unusual = (words) => Object.fromEntries(Object.entries(own).flatMap(([state, usual]) => {
	const word = words[state];
	return word === void 0 || word === usual ? [] : [[state, word]];
}));
/**
* The project's own word for PENDING, where it is written as a status, or anywhere in the texts beside the claim. What ends a job with
* no busy status between says nothing of the word that it waits under: there only its own table's rows count.
*/
function pendingIn(facts, { store }, to, texts) {
	const seen = /* @__PURE__ */ new Set();
	const isOwn = (other) => require_facts.phaseOf(to) === "busy" || store?.table !== void 0 && other.store?.table === store.table;
	for (const fact of facts) if (fact.kind === "transition" && isOwn(fact)) {
		for (const word of [
			require_facts.valueIn(fact.to),
			...require_facts.valueIn(fact.from) ?? [],
			...fact.guard?.statuses ?? []
		]) if (word?.toUpperCase() === own.pending) seen.add(word);
	}
	const alike = wordsLike(to).pending;
	if (alike === void 0) return seen.size === 1 ? [...seen][0] : void 0;
	return seen.has(alike) || texts.some((text) => text.includes(`'${alike}'`) || text.includes(`"${alike}"`)) ? alike : void 0;
}
/** The hard limit of the tasks that come here; where no task is known to, of every worker of the language. */
function longestLimit(transition, facts) {
	const tasks = facts.filter((fact) => fact.kind === "task" && fact.transitions.includes(transition.id));
	const workers = facts.filter((fact) => fact.kind === "worker" && fact.language === transition.language);
	const limits = (tasks.length > 0 ? tasks : workers).map(({ timeLimit }) => require_facts.valueIn(timeLimit));
	const known = limits.filter((limit) => typeof limit === "number");
	return known.length === limits.length && known.length > 0 ? Math.max(...known) : void 0;
}
// src/code/claims/subject.ts
/**
* The key of a store's call as the transition's own function would write it: where the call stands in a helper, its
* parameters are replaced by what the helper is given. Undefined where something else than parameters stands in it.
*/
function keyAtCall({ call }, store, module, text) {
	if (!store.key) return void 0;
	if (!store.helper) return store.key;
	const around = module(store.at.file);
	const helper = around && functionAround(around, store.at);
	const here = module(call.file);
	const made = here && callAt(here, call);
	if (!helper || !made || calledName(made) !== store.helper.name) return void 0;
	const given = argumentsOf(helper, made, (one) => text({
		file: call.file,
		start: one.start,
		end: one.end
	}));
	const parts = store.key.map(({ attribute, value }) => ({
		attribute,
		value: replaced(value, given)
	}));
	return parts.every((part) => part.value !== void 0) ? parts : void 0;
}
/** Of `jobs.update(…)`: `update`. A call of another name leads to the helper through further functions. */
const calledName = ({ callee }) => callee.is === "member" || callee.is === "name" ? callee.name : void 0;
function callAt(module, at) {
	let found;
	walk(module, { expression(expression) {
		if (expression.is === "call" && equals$1(expression, at)) found ??= expression;
	} });
	return found;
}
/** What each parameter is given, by name; Python's `self` and `cls` are given by the call's receiver. */
function argumentsOf(helper, call, text) {
	const [first, ...others] = helper.parameters;
	const parameters = first && (first.name === "self" || first.name === "cls") ? others : helper.parameters;
	const given = /* @__PURE__ */ new Map();
	call.arguments.forEach(({ name, value, spread }, index) => {
		const parameter = name ?? parameters[index]?.name;
		if (parameter && !spread) given.set(parameter, text(value));
	});
	return given;
}
/** A key made of one parameter alone, of a text, or of a text with one parameter in it. */
function replaced(value, given) {
	if (/^(['"])(?:(?!\1).)*\1$/.test(value)) return value;
	if (/^[\w$]+$/.test(value)) return given.get(value);
	const [, before, name, after] = /^((?:`[^`{}]*\$|f"[^"{}]*|f'[^'{}]*)\{)([\w$]+)(\}[^{}]*)$/.exec(value) ?? [];
	const argument = name && given.get(name);
	return argument && /^[\w$.]+$/.test(argument) ? `${before}${argument}${after}` : void 0;
}
// src/code/claims/besides.ts
/** What a write sets beside the status; or why that is not known. */
function besidesOf(transition, module) {
	const { store, call } = transition;
	if (store?.besides) return store.besides;
	if (!store?.helper) return "not all that it writes could be read";
	const around = module(store.at.file);
	const helper = around && functionAround(around, store.at);
	const here = module(call.file);
	const made = here && callAt(here, call);
	if (!around || !helper || !made || calledName(made) !== store.helper.name) return "not all that it writes could be read";
	const given = givenTo(made, transition);
	const own = ownTo(helper, around, transition);
	return typeof given === "string" ? given : typeof own === "string" ? own : [...given, ...own];
}
/** `updateJob(id, { status, startedAt })`: what the call hands in beside the id and the status. */
function givenTo({ arguments: given }, { attribute, call }) {
	const elsewhere = "what it writes is put together elsewhere";
	const id = given.find(({ name }) => name === void 0 || /(^|_)id$/i.test(name));
	const others = given.filter((one) => one !== id);
	const found = [];
	for (const { name, value, spread } of others) {
		if (spread) return elsewhere;
		if (value.is === "object") for (const entry of value.entries) {
			const key = entry.key && literalText(entry.key);
			if (key === void 0) return elsewhere;
			if (key !== attribute) found.push({
				attribute: key,
				at: place(call.file, entry.value)
			});
		}
		else if (name !== void 0 && name !== attribute) found.push({
			attribute: name,
			at: place(call.file, value)
		});
		else if (name === void 0 && others.length > 1) return elsewhere;
	}
	return found;
}
const place = (file, { start, end }) => ({
	file,
	start,
	end
});
/** What the function itself adds: `updatedAt = :now` in its expression, or `{ ...changes, updatedAt: now }`. */
function ownTo(helper, module, { attribute }) {
	const values = /* @__PURE__ */ new Map();
	const found = /* @__PURE__ */ new Map();
	const fixed = [];
	const parameters = new Set(helper.parameters.map(({ name }) => name));
	const isHandedIn = (one) => one.is === "name" && parameters.has(one.name);
	walkFunction(helper, top(module), {
		expression(expression) {
			const text = literalText(expression) ?? "";
			for (const [, name, token] of text.matchAll(/(#?[A-Za-z_]\w*)\s*=\s*(:\w+)/g)) fixed.push({
				name,
				token
			});
			if (expression.is !== "object") return;
			const spreads = expression.entries.some(({ key, value }) => !key && isHandedIn(value.is === "spread" ? value.value : value));
			for (const { key, value } of expression.entries) {
				const name = key && literalText(key);
				if (name === void 0) continue;
				values.set(name, value);
				if (spreads && !/^[#:]/.test(name)) found.set(name, value);
			}
		},
		statement(statement) {
			if (statement.is !== "assign" || statement.target.is !== "index" && statement.target.is !== "member") return;
			const name = keyOf$2(statement.target);
			if (name === void 0) return;
			values.set(name, statement.value);
			if (isHandedIn(statement.target.of)) found.set(name, statement.value);
		}
	});
	for (const { name, token } of fixed) {
		const alias = values.get(name);
		const own = alias ? literalText(alias) : name.replace("#", "");
		const value = values.get(token);
		if (own === void 0 || !value) return `\`${helper.name}\` also writes \`${own ?? name}\``;
		found.set(own, value);
	}
	return [...found].filter(([name]) => name !== attribute).map(([name, value]) => ({
		attribute: name,
		at: place(module.file, value)
	}));
}
// src/code/claims/place.ts
/** The names that an expression begins with: `config` of `config.tables.jobs`; none of its strings, keywords and globals. */
function rootsOf(expression) {
	const names = expression.replaceAll(/'[^']*'|"[^"]*"|`[^`$]*`/g, "''").matchAll(/(?<![\w$.])[A-Za-z_$][\w$]*(?!\s*=(?!=))/g);
	return [...new Set([...names].map(([name]) => name))].filter((name) => !everywhere.has(name));
}
const everywhere = new Set("process new await as null undefined true false string typeof String Number None True False not and or in is if else str int".split(" "));
/** Whether every name of the expressions is one of the module's own where they stand: no parameter, no local, no `this`. */
function isOfModule(module, at, expressions) {
	const own = moduleNames(module);
	const local = new Set(functionsAround(module, at).flatMap((code) => [...localNames(code).keys()]));
	return expressions.flatMap(rootsOf).every((name) => own.has(name) && !local.has(name));
}
function functionsAround(module, at) {
	const innermost = functionAround(module, at);
	const found = innermost ? [innermost] : [];
	walk(module, { function(code, place) {
		if (code === innermost) found.push(...place.enclosing.filter(isFunction));
	} });
	return found;
}
/** The last of the module's statements that something built from the expressions must come after; its last import, at least. */
function lastNeeded(module, expressions) {
	const own = moduleNames(module);
	const spans = [...module.imports.filter((one) => isTop(module, one))];
	for (const name of expressions.flatMap(rootsOf)) for (const binding of own.get(name) ?? []) {
		const span = spanOfBinding(binding);
		const around = span && module.body.find((one) => one.start <= span.start && span.end <= one.end);
		if (around) spans.push(statementSpan(module, around));
	}
	return spans.sort((a, b) => a.end - b.end).at(-1);
}
const isTop = (module, one) => !functionAround(module, one);
const spanOfBinding = (binding) => binding.is === "value" ? binding.at : binding.is === "function" ? binding.function : binding.is === "class" ? binding.class : void 0;
const statementSpan = (_module, statement) => statement;
/** The text of the value that a module's constant is made of. */
function codeOf(module, name, text) {
	const [binding, more] = moduleNames(module).get(name) ?? [];
	return binding?.is === "value" && !more ? text.slice(binding.value.start, binding.value.end) : void 0;
}
// src/code/fences/fence.ts
/** What is to be fenced, or why it cannot be. */
function fenceOf(change, module, { facts }) {
	const found = (id) => facts.find((fact) => fact.id === id && fact.kind === "transition");
	const write = change.do === "fence" ? found(change.transition) : void 0;
	const claim = write && found(write.after);
	const to = write && require_facts.valueIn(write.to);
	if (!write || !claim || to === void 0) return "what is claimed is not known";
	const code = functionAround(module, write.call);
	if (!code || claim.call.file !== write.call.file || functionAround(module, claim.call) !== code) return "the claim is made in another function, so what it knows is not at hand here";
	const calls = {
		write: callAt(module, write.call),
		claim: callAt(module, claim.call)
	};
	if (!calls.write || !calls.claim) return "the call is not to be seen";
	const paths = {
		write: pathTo(code.body, write.call),
		claim: pathTo(code.body, claim.call)
	};
	const statement = paths.write.at(-1)?.statement;
	if (statement?.is !== "expression" || awaited(statement.value) !== calls.write) return "the write is a part of a larger statement";
	return {
		module,
		function: code,
		write,
		claim,
		to,
		calls: {
			write: calls.write,
			claim: calls.claim
		},
		paths
	};
}
/** How the runtime ends a claim that writes this status; undefined where its words do not say it. */
function settlingOf$1(to, words) {
	if (to === (words.completed ?? "COMPLETED")) return "complete";
	if (to === (words.failed ?? "FAILED")) return "fail";
	return to === (words.pending ?? "PENDING") ? "release" : void 0;
}
// src/code/fences/condition.ts
/** The edits that make a write conditional on the claimed status, and on the token where the claim writes one. */
function conditionEdits(fence, request, text, spelling, module) {
	const { claim, write } = fence;
	const busy = require_facts.valueIn(claim.to);
	const update = request.get("UpdateExpression");
	const values = request.get("ExpressionAttributeValues");
	if (busy === void 0 || !update || values?.value.is !== "object" || values.value.entries.some(({ key }) => !key)) return "its expressions are put together elsewhere";
	const { entries } = values.value;
	const last = entries.at(-1);
	const taken = new Set(entries.map(({ key }) => key && literalText(key)));
	if (!last || taken.has(void 0)) return "its values are put together elsewhere";
	const tagged = isTagged(last.value);
	const typed = (code) => tagged ? spelling.tagged(code) : code;
	const token = tokenOf(fence, spelling, module);
	if (typeof token === "string") return token;
	if (!token && claim.takesOver) return "the claim writes no token, and a worker that takes the job over sets the same status";
	const status = nameIn$1(write.attribute, request);
	if (status === void 0) return `the name of \`${write.attribute}\` in its expression is not known`;
	const held = free(":held", taken);
	const mine = free(":mine", taken);
	const parts = [...write.conditionOn.includes(write.attribute) ? [] : [{
		says: `${status} = ${held}`,
		entry: spelling.entry(held, typed(spelling.text(busy)))
	}], ...token ? [{
		says: `${token.attribute} = ${mine}`,
		entry: spelling.entry(mine, typed(token.code))
	}] : []];
	const condition = parts.map(({ says }) => says).join(" AND ");
	const added = parts.map((part) => part.entry);
	const conditioned = withCondition(request, update, condition, text, spelling);
	if (typeof conditioned === "string") return conditioned;
	return [conditioned, beside(last, added, text)];
}
/** `{ S: … }`: a value with its type. */
const isTagged = (value) => value.is === "object" && value.entries.length === 1 && /^(S|N|BOOL|L|M)$/.test(literalText(value.entries[0].key) ?? "");
const free = (name, taken) => taken.has(name) ? free(`${name}_`, taken) : name;
/** `#s` where a name stands for the attribute, else the attribute. */
function nameIn$1(attribute, request) {
	const names = request.get("ExpressionAttributeNames");
	if (!names) return attribute;
	if (names.value.is !== "object") return void 0;
	const found = names.value.entries.find(({ value }) => literalText(value) === attribute)?.key;
	return found ? literalText(found) : attribute;
}
/** The token that the claim wrote, in the words of the write's function; undefined where it wrote none. */
function tokenOf({ claim }, spelling, module) {
	const { owner, store } = claim;
	if (!owner || owner.by === "message" || owner.by === "worker" || !store) return void 0;
	if (!owner.at) return `the value of \`${owner.attribute}\` is not to be seen where the job is claimed`;
	const written = spelling.textOf(owner.at);
	const code = keyAtCall(claim, {
		...store,
		key: [{
			attribute: owner.attribute,
			value: written
		}]
	}, module, spelling.textOf)?.[0]?.value;
	if (code === void 0 || !/^[\w$.]+$/.test(code)) return `\`${owner.attribute}\` is written from no variable, so it cannot be compared later`;
	return {
		attribute: owner.attribute,
		code
	};
}
function withCondition(request, update, condition, text, spelling) {
	const there = request.get("ConditionExpression");
	if (!there) return beside(update.whole, [spelling.part("ConditionExpression", spelling.text(condition))], text);
	const written = literalText(there.value);
	if (written === void 0 || /\bor\b/i.test(written)) return "its condition is not one text without OR";
	const end = there.value.end - 1;
	return {
		start: end,
		end,
		text: ` AND ${condition}`
	};
}
/** Further parts beside one, on lines of their own where that has one; a comment behind it stays with it. */
function beside({ start, end }, added, text) {
	const [, indent] = /\n([ \t]*)$/.exec(text.slice(0, start)) ?? [];
	const between = indent === void 0 ? ", " : `,${require_layout.newlineOf(text)}${indent}`;
	return /^[ \t]*,?[ \t]*(#|\/\/)/.test(text.slice(end, require_layout.lineEnd(text, end))) ? {
		start,
		end: start,
		text: added.map((one) => one + between).join("")
	} : {
		start: end,
		end,
		text: added.map((one) => between + one).join("")
	};
}
// src/code/fences/refused.ts
/** Where a refused write leads: out of the function or to the next of a loop, where more would follow; or why that is not known. */
function onwardOf({ function: code, paths, module }) {
	const path = paths.write;
	const write = path.at(-1).statement;
	const rest = path.flatMap(({ block, index }) => block.slice(index + 1));
	if (path.some(({ statement }) => isHandling(statement, write)) || rest.every(({ is }) => is === "return")) return "nothing";
	if (path.some(({ statement }) => statement.is === "loop")) return "continue";
	if (module.language === "python" && code.decorators.length > 0 || !answers(code.body)) return "return";
	return effectsIn(rest) ? { skipped: "what its function should answer where another worker has the job is not known" } : "nothing";
}
const isHandling = (statement, write) => statement.is === "try" && ![...statement.body, ...statement.otherwise].some((one) => contains(one, write));
const answers = (body) => body.some((one) => one.is === "return" && one.value !== void 0 || blocksOf(one).some(answers));
/** A statement with edits made in it, as the body of a `try`; or why its lines cannot be moved. */
function moved(statement, edits, text, unit) {
	if (!require_layout.ownsItsLines(text, statement)) return "it shares its lines with other code";
	const code = text.slice(statement.start, statement.end);
	if (/"""|'''|`[^`]*\n/.test(code)) return "a text of several lines stands in it";
	const shifted = edits.map((one) => ({
		...one,
		start: one.start - statement.start,
		end: one.end - statement.start
	}));
	const indent = require_layout.indentAt(text, statement.start);
	return require_edits.applyEdits(code, shifted).split(require_layout.newlineOf(text)).map((line, index) => line === "" ? line : unit + (index === 0 ? line : line.slice(line.startsWith(indent) ? indent.length : 0)));
}
// src/code/level.ts
/** Another level for a line of a log. */
const level = (_source, change) => change.do === "level" ? [{
	start: change.at.start,
	end: change.at.end,
	text: change.to
}] : {
	skipped: "it is no level",
	at: change.at
};
// src/code/move.ts
/** A statement goes before another of its block, with the comments right above it. */
function moveEdits(text, change) {
	if (change.do !== "move") return {
		skipped: "it is no statement that moves",
		at: change.at
	};
	const { at, before } = change;
	if (!(require_layout.ownsItsLines(text, at) && require_layout.indentAt(text, at.start) === require_layout.indentAt(text, before.start)) || !/^[ \t]*$/.test(text.slice(require_layout.lineStart(text, before.start), before.start))) return {
		skipped: "its delete shares a line with other code",
		at
	};
	const from = commentsAbove(text, require_layout.lineStart(text, at.start));
	const end = require_layout.lineEnd(text, at.end);
	const newline = require_layout.newlineOf(text);
	const next = text.startsWith(newline, end) ? end + newline.length : end;
	const insertAt = commentsAbove(text, require_layout.lineStart(text, before.start));
	return [{
		start: insertAt,
		end: insertAt,
		text: `${text.slice(from, end)}${newline}`
	}, next > end ? {
		start: from,
		end: next,
		text: ""
	} : {
		start: from - newline.length,
		end,
		text: ""
	}];
}
function commentsAbove(text, start) {
	let at = start;
	while (at > 0) {
		const above = require_layout.lineStart(text, at - 1);
		if (!/^[ \t]*(?:#|\/\/)/.test(text.slice(above, at))) return at;
		at = above;
	}
	return at;
}
// src/code/recovery/claims.ts
/** The claims of a `recover` change, or why they cannot be read. */
function claimsOf(change, { facts, files }, module) {
	const claims = [];
	for (const id of change.transitions) {
		const transition = facts.find((fact) => fact.kind === "transition" && fact.id === id);
		const own = transition && module(transition.call.file);
		const call = own && callAt(own, transition.call);
		const first = call?.arguments[0]?.value;
		if (!transition || !own || !call || !first) return "the claim is not to be found";
		const root = rootOf(first);
		const [binding, more] = root !== void 0 && moduleNames(own).get(root) || [];
		if (root === void 0 || !binding || more || binding.is !== "import" && binding.is !== "value") return "what the claim is made on is no name of its module";
		const task = facts.find((fact) => fact.kind === "task" && fact.transitions.includes(id));
		const from = binding.is === "import" ? {
			from: binding.import.from,
			original: binding.import.name
		} : {};
		const text = files.read(own.file) ?? "";
		claims.push({
			transition,
			own,
			text,
			call,
			root: {
				name: root,
				...from
			},
			...task ? { task } : {}
		});
	}
	return claims;
}
const rootOf = (expression) => {
	if (expression.is === "name") return /^(self|cls|this)$/.test(expression.name) ? void 0 : expression.name;
	return expression.is === "member" ? rootOf(expression.of) : void 0;
};
// src/code/cdk/resolve.ts
const tooDeep$4 = 12;
/**
* The expression behind another: beyond what `Scope` follows also fields of constructs (`this.queue`, `storage.queue`), what the
* project's own functions return, and defaults (`props.timeout ?? Duration.seconds(30)`).
*/
function resolve(expression, scope, depth = 0) {
	const field = depth < tooDeep$4 ? memberOf(expression, scope, depth) : void 0;
	if (field) return field.value === expression ? field : resolve(field.value, field.scope, depth + 1);
	const here = scope.follow(expression);
	const next = depth < tooDeep$4 ? step(here, depth, expression) : void 0;
	return next ? resolve(next.value, next.scope, depth + 1) : here;
}
function step({ value, scope }, depth, from) {
	if (value.is === "name") return definitionOf(value, scope);
	if (value.is === "member" || value.is === "index") return value === from ? void 0 : memberOf(value, scope, depth);
	if (value.is === "call") return returned(value, scope);
	if (value.is === "ternary") {
		const test = scope.fold(value.test);
		return test.is === "set" && test.unless === void 0 ? {
			value: test.value ? value.then : value.otherwise,
			scope
		} : void 0;
	}
	if (value.is !== "binary" || value.operator !== "??" && value.operator !== "or") return void 0;
	if (isAbsent(value.left, scope, depth + 1)) return {
		value: value.right,
		scope
	};
	const left = resolve(value.left, scope, depth + 1);
	return left.value.is === "call" && left.value !== value.left ? left : void 0;
}
/** `const storage = new StorageStack(…)`, of which a meaning says only the class; `const { queue } = this.props`. */
function definitionOf(expression, scope) {
	const found = scope.definitions(expression.name);
	const [only, second] = found?.all ?? [];
	if (!found || !only?.value || second || only.how !== "assigned") return void 0;
	const { start, end } = expression;
	const nameAt = {
		start,
		end
	};
	const taken = only.path.reduce((of, name) => ({
		is: "member",
		of,
		name,
		nameAt,
		start,
		end
	}), only.value);
	return taken.is === "call" || taken.is === "member" ? {
		value: taken,
		scope: found.scope
	} : void 0;
}
/** Itself where it is not one value. */
function memberOf(expression, scope, depth) {
	const key = keyOf$2(expression);
	if (key === void 0 || !("of" in expression)) return void 0;
	const { of } = expression;
	const itself = {
		value: expression,
		scope
	};
	if (of.is === "name" && (of.name === "this" || of.name === "self")) {
		const owner = heirIn(scope.place);
		return owner && fieldOf(owner, key, scope, itself);
	}
	const owner = resolve(of, scope, depth + 1);
	if (owner.value.is === "object") return Fields.ofObject(owner.value, owner.scope)?.get(key);
	if (owner.value.is !== "call") return void 0;
	const meaning = scope.base.code.meaning(owner.value.callee, owner.scope.place);
	return meaning?.is === "class" ? fieldOf(meaning, key, made$1(meaning, owner.value, owner.scope), itself) : void 0;
}
/** Nothing is given there: `undefined`, `None`, or a property that the object of a caller does not have. */
function isAbsent(expression, scope, depth = 0) {
	const { value, scope: at } = resolve(expression, scope, depth);
	if (value.is === "literal") return value.value === null;
	if (value.is === "name") return value.name === "undefined";
	if (value.is !== "member" || depth > tooDeep$4) return false;
	const owner = resolve(value.of, at, depth + 1);
	const fields = owner.value.is === "object" ? Fields.ofObject(owner.value, owner.scope) : void 0;
	return fields !== void 0 && !fields.open && !fields.has(value.name);
}
/** The scope of a class's constructor as this call runs it. */
function made$1(of, call, scope) {
	const run = constructorOf(of, scope);
	return run ? scope.enter(run.function, run.place, call, true) : scope;
}
/** The call of the base's constructor in a constructor. */
function superCallIn({ body }) {
	const inside = (statements) => {
		for (const statement of statements) {
			for (const part of expressionsOf(statement)) if (part.is === "call" && superOf(part)) return part;
			for (const block of blocksOf(statement)) {
				const found = inside(block);
				if (found) return found;
			}
		}
	};
	return inside(body);
}
/** What a field of a class is given, where that is one place, else `itself`; `scope` knows its constructor's parameters. */
function fieldOf(of, key, scope, itself, depth = 0) {
	const [only, second] = fieldsOf(of.class, of.place).get(key) ?? [];
	if (only) return second ? itself : {
		value: only.value,
		scope: scope.at(only.place)
	};
	const base = depth < 8 ? scope.base.code.bases(of.class, of.place)[0] : void 0;
	if (!base) return void 0;
	const own = constructorOf({
		...of,
		class: {
			...of.class,
			bases: []
		}
	}, scope);
	const call = own && superCallIn(own.function);
	return fieldOf(base, key, own && call ? made$1(base, call, scope.at(within$1(own.place, own.function))) : scope, itself, depth + 1);
}
const known$2 = /* @__PURE__ */ new WeakMap();
function fieldsOf(code, around) {
	const already = known$2.get(code);
	if (already) return already;
	const found = /* @__PURE__ */ new Map();
	const note = (key, value, place) => void found.set(key, [...found.get(key) ?? [], {
		value,
		place
	}]);
	const place = within$1(around, code);
	for (const statement of code.body) {
		if (statement.is === "assign" && statement.target.is === "name" && statement.value.is !== "other") note(statement.target.name, statement.value, place);
		if (statement.is !== "function") continue;
		const { parameters, body } = statement.function;
		const inside = within$1(place, statement.function);
		for (const { field, name, start, end } of parameters) if (field) note(name, {
			is: "name",
			name,
			start,
			end
		}, inside);
		walkStatements(body, inside, { statement(one, where) {
			if (one.is !== "assign" || one.target.is !== "member" || one.target.of.is !== "name") return;
			if (one.target.of.name === "this" || one.target.of.name === "self") note(one.target.name, one.operator ? {
				is: "other",
				...span(one),
				why: "it is changed"
			} : one.value, where);
		} });
	}
	known$2.set(code, found);
	return found;
}
const span = ({ start, end }) => ({
	start,
	end
});
/** What a function of the project gives back, where it has one `return`. */
function returned(call, scope) {
	const meaning = scope.base.code.meaning(call.callee, scope.place);
	if (meaning?.is !== "function" || meaning.function.generator) return void 0;
	const answers = [];
	const collect = (body) => {
		for (const statement of body) {
			if (statement.is === "return" && statement.value) answers.push(statement.value);
			for (const block of blocksOf(statement)) collect(block);
		}
	};
	collect(meaning.function.body);
	const [only, second] = answers;
	if (!only || second) return void 0;
	return {
		value: only,
		scope: scope.enter(meaning.function, meaning.place, call, meaning.self !== void 0)
	};
}
// src/code/cdk/constructs.ts
const constructId = ({ call, scope }) => `construct:${scope.place.module.file}:${call.start}`;
function constructBehind(expression, scope) {
	const { value, scope: at } = resolve(expression, scope);
	return value.is === "call" ? constructOf(value, at) : void 0;
}
function constructOf(call, scope, depth = 0) {
	const name = constructName(call, scope);
	if (name !== void 0) return {
		name,
		call,
		scope
	};
	const meaning = scope.base.code.meaning(call.callee, scope.place);
	const run = meaning?.is === "class" && depth < 8 ? constructorOf(meaning, scope) : void 0;
	const inner = run && superCallIn(run.function);
	return inner && meaning?.is === "class" ? constructOf(inner, made$1(meaning, call, scope), depth + 1) : void 0;
}
// src/code/cdk/contexts.ts
/** More ways to a place than these are not told apart. */
const most = 16;
const tooDeep$3 = 6;
/** The ways in which code of a construct is run: one for each place of the project that makes it. */
var Contexts = class {
	base;
	calls = /* @__PURE__ */ new Map();
	known = /* @__PURE__ */ new Map();
	constructor(base, modules) {
		this.base = base;
		for (const module of modules) walk(module, { expression: (expression, place) => {
			if (expression.is === "call") this.note(expression, place);
		} });
	}
	/** Without a frame where nothing of the project leads there: its parameters are then not known. */
	of(place, depth = 0) {
		const { module, enclosing } = place;
		const called = enclosing.findLastIndex((code) => isFunction(code) && this.calls.has(code));
		if (called >= 0) return this.entered(enclosing[called], {
			module,
			enclosing: enclosing.slice(0, called)
		}, depth).map((scope) => scope.at(place));
		const owner = heirIn(place);
		const made = owner && constructorOf(owner, new Scope(this.base, owner.place));
		if (!made || !this.calls.has(made.function)) return [new Scope(this.base, place)];
		return this.entered(made.function, made.place, depth).map((scope) => scope.at(place));
	}
	entered(code, place, depth) {
		const known = this.known.get(code);
		if (known) return known;
		const plain = [new Scope(this.base, within$1(place, code))];
		if (depth > tooDeep$3) return plain;
		this.known.set(code, plain);
		const found = (this.calls.get(code) ?? []).flatMap((site) => this.of(site.place, depth + 1).map((scope) => scope.enter(code, place, site.call, place.enclosing.at(-1) !== void 0)));
		const scopes = found.length === 0 || found.length > most ? plain : found;
		this.known.set(code, scopes);
		return scopes;
	}
	note(call, place) {
		const { code } = this.base;
		const heir = superOf(call) ? heirIn(place) : void 0;
		const meaning = heir ? code.bases(heir.class, heir.place)[0] : code.meaning(call.callee, place);
		const run = meaning?.is === "class" ? constructorOf(meaning, new Scope(this.base, place)) : meaning;
		if (run?.is !== "function") return;
		const already = this.calls.get(run.function);
		if (already) already.push({
			call,
			place
		});
		else this.calls.set(run.function, [{
			call,
			place
		}]);
	}
};
/** What holds in all of them; unknown where they disagree. */
function agreed(values, at) {
	const [first, ...rest] = values;
	const doubt = values.find(({ is }) => is === "unknown");
	if (!first || doubt) return doubt ?? require_facts.unknown("nothing makes it", at);
	if (!rest.every((one) => one.is !== "unknown" && first.is !== "unknown" && one.value === first.value) || first.is === "unknown") return require_facts.unknown("the places that make it give it different values", at);
	if (new Set(values.map((one) => one.is === "set" ? `${one.at.file}:${one.at.start}` : one.is)).size > 1) return {
		is: "set",
		value: first.value,
		at
	};
	return first;
}
// src/code/cdk/props.ts
/** What a construct is given by name: TypeScript's object of properties, Python's keywords. */
var Props = class Props {
	fields;
	language;
	at;
	roomAt;
	later;
	constructor(fields, language, at, roomAt, later) {
		this.fields = fields;
		this.language = language;
		this.at = at;
		this.roomAt = roomAt;
		this.later = later;
	}
	/** `index`: which argument holds the properties in TypeScript. */
	static of(call, index, scope) {
		const { language } = scope.base;
		const at = locate(call, scope.place);
		if (language === "python") {
			const fields = Fields.ofKeywords(call.arguments, scope, Number.POSITIVE_INFINITY);
			return new Props(fields, language, at, fields.open ? void 0 : at, 0);
		}
		if (call.arguments.slice(0, index + 1).some(({ spread }) => spread)) return new Props(void 0, language, at, void 0, 0);
		const given = call.arguments[index]?.value;
		if (!given) {
			const room = call.arguments.length === index ? at : void 0;
			return new Props(Fields.none, language, at, room, 0);
		}
		const props = Props.struct(given, scope);
		const room = given.is === "object" && !props.open ? locate(given, scope.place) : void 0;
		return new Props(props.fields, language, at, room, props.later);
	}
	/** `{ queue, maxReceiveCount: 5 }`, Python's `DeadLetterQueue(queue=…)` or a dictionary. */
	static struct(expression, scope) {
		const { value, scope: at } = resolve(expression, scope);
		const { language } = scope.base;
		const place = locate(expression, scope.place);
		if (isAbsent(expression, scope)) return new Props(Fields.none, language, place, void 0, 0);
		if (value.is === "call" && language === "python") return new Props(Fields.ofKeywords(value.arguments, at, Number.POSITIVE_INFINITY), language, place, void 0, 0);
		const fields = value.is === "object" ? Fields.ofObject(value, at) : Fields.ofObject(expression, scope);
		const later = value.is === "object" ? value.entries.findLast(({ key }) => !key)?.start ?? 0 : 0;
		return new Props(fields, language, place, void 0, fields?.open ? later : 0);
	}
	static none(at, { base }) {
		return new Props(Fields.none, base.language, at, void 0, 0);
	}
	/** The properties of a part: `queueProps: { … }`. */
	inner(key) {
		const given = this.get(key);
		if (given) {
			const { fields, language, at, later } = Props.struct(given.value, given.scope);
			const isRoom = given.value.is === "object" && language !== "python" && fields?.open === false;
			return new Props(fields, language, at, isRoom ? at : void 0, later);
		}
		return new Props(this.open ? void 0 : Fields.none, this.language, this.at, void 0, 0);
	}
	/** Something may be given that is not seen. */
	get open() {
		return this.fields?.open ?? true;
	}
	get(key) {
		return this.fields?.get(spelled(key, this.language)) ?? this.fields?.get(camel(key));
	}
	/** What is given for a property, else what holds without it. */
	value(key, read, otherwise) {
		const given = this.get(key);
		if (!given) return this.open ? require_facts.unknown("not all of its properties are seen", this.at) : otherwise;
		const at = locate(given.value, given.scope.place);
		const name = this.fields?.has(spelled(key, this.language)) ? spelled(key, this.language) : key;
		if (!this.fields?.sure(name)) return require_facts.unknown("it is given under a condition", at);
		if (given.value.start < this.later && at.file === this.at.file) return require_facts.unknown("what is spread behind it may replace it", at);
		if (isAbsent(given.value, given.scope)) return withoutRoom(otherwise);
		return read(given);
	}
	/** Where a property can be added. */
	room(key) {
		return this.roomAt && {
			at: this.roomAt,
			key: spelled(key, this.language)
		};
	}
};
/** `visibilityTimeout: undefined` is there already. */
function withoutRoom(known) {
	return known.is === "default" ? {
		is: "default",
		value: known.value,
		from: known.from
	} : known;
}
/** The positional argument of a call, or the keyword of that name. */
function argument(call, index, name) {
	const keyword = call.arguments.find((one) => one.name !== void 0 && camel(one.name) === name);
	const at = call.arguments[index];
	return keyword?.value ?? (at && at.name === void 0 && !at.spread ? at.value : void 0);
}
// src/code/cdk/labels.ts
/** A construct is told its scope first; a resource of Pulumi has none. */
const idOf = ({ name, call }) => isResource$1(name) ? argument(call, 0, "resourceName") : argument(call, 1, "id");
/** What a construct is called: its id, or the longest text of which that is made; else its kind. */
function labelOf({ name, call, scope }) {
	const id = idOf({
		name,
		call
	});
	return (id && (textOf$2(id, scope) ?? wordsIn(id, scope))) ?? name.split(".").at(-1);
}
/** What the code calls a construct that several ways make, each with an id of its own. */
function sharedLabel(ways) {
	const [first, ...others] = [...new Set(ways.map(labelOf))];
	const { name, call, scope } = ways[0];
	const id = idOf({
		name,
		call
	});
	return others.length === 0 ? first : (id && wordsIn(id, scope)) ?? name.split(".").at(-1);
}
function textOf$2(id, scope) {
	const { value, scope: at } = resolve(id, scope);
	const texts = (value.is === "template" ? value.parts : [value]).map((part) => {
		const { value: one, scope: where } = resolve(part, at);
		return require_facts.valueIn(where.fold(one));
	});
	return texts.every((text) => typeof text === "string") ? texts.join("") : void 0;
}
const wordsIn = (id, scope) => textsIn(scope.follow(id).value).sort((a, b) => b.length - a.length)[0];
function textsIn(expression) {
	const own = literalText(expression)?.replace(/^[-_\s]+|[-_\s]+$/g, "");
	return own ? [own] : partsOf$1(expression).flatMap(textsIn);
}
// src/code/cdk/sst-functions.ts
/** `'src/orders.handler'`, or the properties of a function (`Function.fromDefinition` of SST); undefined for what was made elsewhere. */
function inlineFunction({ value, scope }, owner) {
	const definition = resolve(value, scope).value;
	const isPath = definition.is === "literal" || definition.is === "template";
	if (!isPath && definition.is !== "object") return void 0;
	const props = isPath ? void 0 : Props.struct(value, scope);
	const given = props ? props.get("handler") : {
		value,
		scope
	};
	const path = given && require_facts.valueIn(given.scope.fold(given.value));
	const handler = handlerFrom(path, scope, props);
	return {
		name: typeof path === "string" ? path : labelOf(owner),
		timeout: props ? sstTimeout(props, scope) : defaultsOf(scope.base).timeout,
		...handler ? { handler } : {}
	};
}
/** A number of seconds, or `'5 minutes'`. */
const sstTimeout = (props, { base }) => props.value("timeout", timeoutIn, defaultsOf(base).timeout);
function timeoutIn({ value, scope }) {
	const worded = wordedDuration(value, scope);
	return worded.is === "unknown" ? require_facts.map(numberOf$1(value, scope), require_facts.seconds) : worded;
}
function sstHandler(props, scope) {
	const given = props.get("handler");
	return given && handlerFrom(require_facts.valueIn(given.scope.fold(given.value)), scope, props);
}
/** Handlers are written from the folder of the app, or from `srcPath` below it. */
function handlerFrom(path, scope, props) {
	const app = appFolder$1(scope);
	const below = defaultsOf(scope.base).folder;
	const folder = require_facts.valueIn(props?.value("srcPath", textIn$1, below) ?? below);
	return typeof path !== "string" || app === void 0 || folder === void 0 ? void 0 : require_facts.handlerAt(node_path.posix.join(app, folder), path);
}
const textIn$1 = ({ value, scope }) => require_facts.map(scope.fold(value), String);
const configurations = [
	"sst.config.ts",
	"sst.config.js",
	"sst.config.mjs",
	"sst.json"
];
function appFolder$1({ place, base }) {
	for (let folder = node_path.posix.dirname(place.module.file);; folder = node_path.posix.dirname(folder)) {
		if (configurations.some((name) => base.files.exists(node_path.posix.join(folder, name)))) return folder;
		if (folder === ".") return void 0;
	}
}
const known$1 = /* @__PURE__ */ new WeakMap();
const sstDefault$1 = "SST's default";
function defaultsOf(base) {
	return getOrInsert(known$1, base, () => {
		const all = base.modules.flatMap((module) => defaultsIn(module, base));
		const said = (key, read, otherwise) => {
			const [first, second] = all.filter(({ props }) => props.open || props.get(key));
			if (!first) return otherwise;
			if (second || !first.ofApp) return require_facts.unknown("several defaults are set, or that of a stack");
			return first.props.value(key, read, otherwise);
		};
		return {
			timeout: said("timeout", timeoutIn, require_facts.byDefault(require_facts.seconds(10), sstDefault$1)),
			folder: said("srcPath", textIn$1, require_facts.byDefault(".", sstDefault$1))
		};
	});
}
/** `app.setDefaultFunctionProps({ timeout: '1 minute' })`; what a stack sets holds for no more than its own functions. */
function defaultsIn(module, base) {
	const found = [];
	walk(module, { expression(one, place) {
		if (one.is !== "call" || one.callee.is !== "member" || one.callee.name !== "setDefaultFunctionProps") return;
		const ofApp = pathOf(one.callee.of)?.at(-1) === "app";
		found.push({
			props: Props.of(one, 0, new Scope(base, place)),
			ofApp
		});
	} });
	return found;
}
// src/code/cdk/sst.ts
/** SST up to 2 (packages/sst/src/constructs/Queue.ts of sst/v2): a queue of the CDK, and the one function that consumes it. */
const isSstQueue = (name) => name === "sst.Queue";
/** `cdk: { queue: … }`; before SST 1 `sqsQueue`. */
const inner = ({ call, scope }) => {
	const props = Props.of(call, 2, scope);
	return props.get("sqsQueue") ? [props, "sqsQueue"] : [props.inner("cdk"), "queue"];
};
function readSstQueue(made) {
	const [props, key] = inner(made);
	return readProps(props.inner(key), false, headOf(made));
}
/** Unless it is given a queue in the place of the properties of one. */
const makesOwnQueue = (made) => !isMade(givenQueue(made));
const isMade = (queue) => !!queue && resolve(queue.value, queue.scope).value.is === "call";
function givenQueue(made) {
	const [props, key] = inner(made);
	return props.get(key);
}
function sstQueueMeant(made, depth = 0) {
	if (makesOwnQueue(made)) return {
		by: "id",
		id: queueId(made)
	};
	const queue = givenQueue(made);
	return queue && queueMeant(queue.value, queue.scope, depth + 1);
}
/** `new Queue(stack, 'orders', { consumer: … })` */
function ownConsumer(made) {
	const consumer = Props.of(made.call, 2, made.scope).get("consumer");
	return consumer && sourceOf$2(consumer.value, consumer.scope, made);
}
/** `orders.addConsumer(stack, …)` */
function addedConsumer(call, scope) {
	const owner = call.callee.is === "member" ? constructBehind(call.callee.of, scope) : void 0;
	const consumer = argument(call, 1, "consumer");
	return owner && consumer && isSstQueue(owner.name) ? sourceOf$2(consumer, scope, owner) : void 0;
}
/** The consumer is a function, or says which one and how its event source is set. */
function sourceOf$2(consumer, scope, owner) {
	const at = locate(consumer, scope.place);
	const itself = resolve(consumer, scope);
	const isFunction = /^(?:literal|template|call)$/.test(itself.value.is) || Props.struct(consumer, scope).get("handler");
	const props = isFunction ? Props.none(at, scope) : Props.struct(consumer, scope);
	const run = (isFunction ? void 0 : props.inner("cdk").get("function") ?? props.get("function")) ?? itself;
	const source = props.get("consumerProps") ? props.inner("consumerProps") : props.inner("cdk").inner("eventSource");
	if (isOff(source)) return void 0;
	return {
		at,
		run: inlineFunction(run, owner) ?? functionMeant(run.value, run.scope),
		queue: sstQueueMeant(owner),
		...settingsOf(source)
	};
}
// src/code/cdk/symbols.ts
const tooDeep$2 = 4;
const ways = /* @__PURE__ */ new WeakMap();
let last = 0;
/** One place gives another value to each call that leads to it. */
const wayTo = ({ frames }) => getOrInsert(ways, frames, () => ++last);
/** A text that is the same for expressions with the same value: what a parameter holds, one definition, a duration of such. */
function symbolOf(expression, scope, depth = 0) {
	const { value, scope: at } = resolve(expression, scope);
	const from = `${at.place.module.file}:${wayTo(at)}`;
	const [root, ...keys] = pathOf(value) ?? [];
	const owner = root === void 0 ? void 0 : at.definitions(root);
	if (/^(?:parameter|loop)$/.test(owner?.all[0]?.how ?? "") && !owner?.all[1]) return `${from}:${owner?.code?.start}:${[root, ...keys].join(".")}`;
	const made = value.is === "call" ? /^Duration\.(\w+)$/.exec(nameOf$1(at.base.code.meaning(value.callee, at.place)) ?? "") : null;
	const amount = made && value.is === "call" ? argument(value, 0, "amount") : void 0;
	return amount && depth < tooDeep$2 ? `${made[1]}(${symbolOf(amount, at, depth + 1)})` : `${from}:${value.start}`;
}
// src/code/cdk/queues.ts
const isQueue$1 = (name) => name === "awsSqs.Queue" || name === "awsSqs.CfnQueue";
function queueId({ name, call, scope }) {
	const id = idOf({
		name,
		call
	});
	const label = id?.is === "literal" ? id.value : name.split(".").at(-1);
	return `queue:${scope.place.module.file}:${label}:${call.start}`;
}
/** One queue for one call, whatever constructs run it: what they disagree about is unknown. */
function queueOf$1(ways, mentions, read = readQueue$1) {
	const first = ways[0];
	const at = headOf(first);
	const all = ways.map(read);
	const id = queueId(first);
	const over = mentions.overrides.get(id) ?? [];
	const agree = (of) => {
		const set = over.flatMap((one) => of(one) ?? []);
		return agreed(set.length > 0 ? set : all.flatMap((one) => of(one) ?? []), at);
	};
	return {
		kind: "queue",
		id,
		at,
		language: first.scope.base.language,
		label: sharedLabel(ways),
		name: agree(({ name }) => name),
		visibility: agree(({ visibility }) => visibility),
		deadLetter: agree(({ deadLetter }) => deadLetter),
		maxReceives: agree(({ maxReceives }) => maxReceives),
		retention: agree(({ retention }) => retention),
		fifo: agree(({ fifo }) => fifo),
		takesDeadLetters: mentions.deadLetter.has(id),
		variables: [...mentions.variables.get(id) ?? []].sort()
	};
}
/** `new sqs.Queue`, without what it is given. */
const headOf = ({ call, scope }) => ({
	...locate(call, scope.place),
	end: call.callee.end
});
function readQueue$1({ name, call, scope }) {
	return readProps(Props.of(call, 2, scope), name === "awsSqs.CfnQueue", headOf({
		call,
		scope
	}));
}
function readProps(props, plain, at) {
	const redrive = props.get(plain ? "redrivePolicy" : "deadLetterQueue");
	const struct = redrive && Props.struct(redrive.value, redrive.scope);
	const redriveKey = plain ? "redrivePolicy" : "deadLetterQueue";
	const room = props.room("visibilityTimeout");
	const lasting = ({ value, scope }) => plain ? require_facts.map(numberOf$1(value, scope), require_facts.seconds) : require_facts.withSymbol(durationOf(value, scope), symbolOf(value, scope), locate(value, scope.place));
	const named = props.value("queueName", ({ value, scope }) => textOf$1(value, scope), require_facts.unknown("CloudFormation makes its name", at));
	return {
		name: named,
		visibility: props.value("visibilityTimeout", lasting, require_facts.byDefault(require_facts.seconds(30), require_facts.sqsDefault, room)),
		retention: props.value(plain ? "messageRetentionPeriod" : "retentionPeriod", lasting, require_facts.byDefault(require_facts.fourDays, require_facts.sqsDefault)),
		deadLetter: props.value(redriveKey, ({ value, scope }) => givesUp$1(value, scope, locate(value, scope.place)), require_facts.byDefault(false, require_facts.sqsDefault)),
		maxReceives: struct?.value("maxReceiveCount", (one) => numberOf$1(one.value, one.scope), require_facts.unknown("no maximum is written", at)) ?? require_facts.unknown("no redrive policy is written", at),
		fifo: props.value(plain ? "fifoQueue" : "fifo", ({ value, scope }) => require_facts.map(scope.fold(value), Boolean), require_facts.byDefault(require_facts.valueIn(named)?.endsWith(".fifo") ?? false, require_facts.sqsDefault))
	};
}
/** Only what is written as an object or a struct is a policy for certain. */
function givesUp$1(expression, scope, at) {
	const { value } = resolve(expression, scope);
	return value.is === "object" || value.is === "call" ? require_facts.set(true, at) : require_facts.unknown("its dead-letter queue is computed", at);
}
function textOf$1(expression, scope) {
	const folded = scope.fold(expression);
	return folded.is === "unknown" ? folded : require_facts.map(folded, String);
}
const parts$1 = /^(?:queue(?:Arn|Url|Name)|attr(?:Arn|QueueName|QueueUrl)|ref|arn|url|id|name)$/;
/** How a queue that is declared elsewhere is brought in, and where its ARN stands. */
const imports = {
	fromQueueArn: "queueArn",
	fromQueueAttributes: "attrs"
};
/** The queue that an expression means: a construct, its URL, ARN or name, or an imported one. */
function queueMeant(expression, scope, depth = 0) {
	const { value, scope: at } = resolve(expression, scope);
	if (depth > 8) return void 0;
	if (value.is === "member" && parts$1.test(camel(keyOf$2(value) ?? ""))) return queueMeant(value.of, at, depth + 1);
	const wrapper = value.is === "member" && value.name === "queue" ? value.of : void 0;
	if (wrapper?.is === "member" && /^(?:cdk|nodes)$/.test(wrapper.name)) return queueMeant(wrapper.of, at, depth + 1);
	if (value.is === "member") return ofSolution(value, at);
	if (value.is === "literal") return named(value.value);
	if (value.is === "template") return named(lastText(value));
	const made = constructBehind(value, at);
	if (!made) return void 0;
	if (isQueue$1(made.name) || isPulumiQueue(made.name)) return {
		by: "id",
		id: queueId(made)
	};
	if (isSstQueue(made.name)) return sstQueueMeant(made, depth);
	const from = /^awsSqs\.Queue\.(\w+)$/.exec(made.name)?.[1] ?? "";
	const key = Object.hasOwn(imports, from) ? imports[from] : void 0;
	const given = key === void 0 ? void 0 : argument(made.call, 2, key);
	if (given && from === "fromQueueArn") return queueMeant(given, made.scope, depth + 1);
	const arn = key && Props.of(made.call, 2, made.scope).get("queueArn");
	return arn ? queueMeant(arn.value, arn.scope, depth + 1) : void 0;
}
const lastText = ({ parts: all }) => {
	const last = all.at(-1);
	return last?.is === "literal" && /[:/]/.test(String(last.value)) ? last.value : void 0;
};
function named(value) {
	const name = typeof value === "string" ? value.split(/[:/]/).at(-1) : void 0;
	return name && /^[\w-]+(?:\.fifo)?$/.test(name) ? {
		by: "name",
		name
	} : void 0;
}
/** The queue that a pattern made itself: `orders.sqsQueue`. */
function ofSolution(member, scope) {
	const owner = camel(member.name) === "sqsQueue" ? constructBehind(member.of, scope) : void 0;
	return owner && (isSolution(owner.name) || isProcessingService(owner.name)) ? {
		by: "id",
		id: queueId(owner)
	} : void 0;
}
const isProcessingService = (name) => name === "awsEcsPatterns.QueueProcessingFargateService" || name === "awsEcsPatterns.QueueProcessingEc2Service";
const isSolution = (name) => name === "awsSqsLambda.SqsToLambda" || name === "awsLambdaSqsLambda.LambdaToSqsToLambda";
// src/code/pulumi/transform.ts
/** What SST is told to change of a resource that it makes: `transform: { queue: { … } }`, or a function that changes its arguments. */
var Transform = class Transform {
	props;
	text;
	at;
	constructor(props, text, at) {
		this.props = props;
		this.text = text;
		this.at = at;
	}
	static of(component, resource) {
		const given = component.inner("transform").get(resource);
		if (!given) return new Transform(void 0, "");
		const { value, scope } = resolve(given.value, given.scope);
		const at = locate(given.value, given.scope.place);
		if (value.is === "object") return new Transform(Props.struct(given.value, given.scope), "", at);
		return new Transform(void 0, value.is === "function" ? scope.textOf(value) : void 0, at);
	}
	/** What holds of a property of the resource: `own`, unless it is changed. */
	over(key, read, own) {
		if (this.props) return this.props.open || this.props.get(key) ? read(this.props) : own;
		return this.text?.includes(key) === false ? own : require_facts.unknown("a transform changes it", this.at);
	}
};
// src/code/pulumi/queues.ts
const isPulumiQueue = (name) => readerOf(name) !== void 0;
const readerOf = (name) => name === "sst.aws.Queue" ? readComponent : name === "aws.sqs.Queue" ? readResource : void 0;
const propsOf$1 = ({ call, scope }) => Props.of(call, 1, scope);
const sstDefault = "SST's default";
/** `new sst.aws.Queue('Orders', { … })` (platform/src/components/aws/queue.ts of sst/sst). */
function readComponent(made) {
	const at = headOf(made);
	const props = propsOf$1(made);
	const transform = Transform.of(props, "queue");
	const changed = (key) => (plain) => readPlain(plain, at)[key];
	const visibility = props.value("visibilityTimeout", ({ value, scope }) => wordedDuration(value, scope), require_facts.byDefault(require_facts.seconds(30), sstDefault, props.room("visibilityTimeout")));
	const deadLetter = props.value("dlq", givesUp, require_facts.byDefault(false, require_facts.sqsDefault));
	return {
		name: transform.over("name", changed("name"), require_facts.unknown("SST makes its name", at)),
		visibility: transform.over("visibilityTimeoutSeconds", changed("visibility"), visibility),
		retention: transform.over("messageRetentionSeconds", changed("retention"), require_facts.byDefault(require_facts.fourDays, require_facts.sqsDefault)),
		deadLetter: transform.over("redrivePolicy", changed("deadLetter"), deadLetter),
		maxReceives: transform.over("redrivePolicy", changed("maxReceives"), triesOf(props, at)),
		fifo: transform.over("fifoQueue", changed("fifo"), props.value("fifo", isTrue, require_facts.byDefault(false, require_facts.sqsDefault)))
	};
}
/** `dlq: lost.arn`, `dlq: { queue: lost.arn, retry: 5 }` */
function triesOf(props, at) {
	const dlq = props.get("dlq");
	if (!dlq) return require_facts.unknown("no dead-letter queue is written", at);
	const isArn = /^(?:member|literal|template)$/.test(resolve(dlq.value, dlq.scope).value.is);
	const retry = Props.struct(dlq.value, dlq.scope).value("retry", toNumber, require_facts.unknown("it is not written", at));
	return isArn ? require_facts.byDefault(3, sstDefault) : retry;
}
/** `new aws.sqs.Queue('orders', { … })` */
const readResource = (made) => readPlain(propsOf$1(made), headOf(made));
function readPlain(props, at) {
	const lasting = (one) => require_facts.map(toNumber(one), require_facts.seconds);
	const policy = props.get("redrivePolicy");
	return {
		name: props.value("name", ({ value, scope }) => require_facts.map(scope.fold(value), String), require_facts.unknown("Pulumi makes its name", at)),
		visibility: props.value("visibilityTimeoutSeconds", lasting, require_facts.byDefault(require_facts.seconds(30), require_facts.sqsDefault, props.room("visibilityTimeoutSeconds"))),
		retention: props.value("messageRetentionSeconds", lasting, require_facts.byDefault(require_facts.fourDays, require_facts.sqsDefault)),
		deadLetter: props.value("redrivePolicy", givesUp, require_facts.byDefault(false, require_facts.sqsDefault)),
		maxReceives: policy ? mostIn(policy) : require_facts.unknown("no redrive policy is written", at),
		fifo: props.value("fifoQueue", isTrue, require_facts.byDefault(false, require_facts.sqsDefault))
	};
}
const toNumber = ({ value, scope }) => numberOf$1(value, scope);
function isTrue({ value, scope }) {
	const { value: made } = resolve(value, scope);
	return made.is === "object" ? require_facts.set(true, locate(value, scope.place)) : require_facts.map(scope.fold(value), Boolean);
}
/** An ARN, an object, or a text that is made when the ARN is known: each is a policy; what may be absent is not for certain. */
function givesUp({ value, scope }) {
	const at = locate(value, scope.place);
	const { value: policy } = resolve(value, scope);
	return /^(?:object|call|member|literal|template)$/.test(policy.is) ? require_facts.set(true, at) : require_facts.unknown("its dead-letter queue is computed", at);
}
/** The policy is text in the end, whatever makes it. */
function mostIn({ value, scope }) {
	const made = resolve(value, scope);
	const found = /maxReceiveCount["']?\s*:\s*(\d+)/.exec(made.scope.textOf(made.value))?.[1];
	const at = locate(value, scope.place);
	return found === void 0 ? require_facts.unknown("its redrive policy is computed", at) : require_facts.set(Number(found), at);
}
// src/code/pulumi/functions.ts
const isPulumiFunction = (name) => /^(?:sst\.aws\.Function|aws\.lambda\.(?:Callback)?Function)$/.test(name);
function pulumiTimeout(made) {
	const props = propsOf$1(made);
	if (made.name === "sst.aws.Function") return componentTimeout(props, made.scope);
	const otherwise = made.name === "aws.lambda.Function" ? require_facts.byDefault(require_facts.seconds(3), require_facts.lambdaDefault) : require_facts.unknown("it is made of a closure", locate(made.call, made.scope.place));
	return props.value("timeout", secondsIn, otherwise);
}
/** The arguments of `sst.aws.Function` (platform/src/components/aws/function.ts of sst/sst). */
function componentTimeout(props, { base }) {
	const own = props.value("timeout", ({ value, scope }) => wordedDuration(value, scope), defaultTimeout(base));
	const inSeconds = (plain) => plain.value("timeout", secondsIn, own);
	return Transform.of(props, "function").over("timeout", inSeconds, own);
}
const secondsIn = ({ value, scope }) => require_facts.map(numberOf$1(value, scope), require_facts.seconds);
const known = /* @__PURE__ */ new WeakMap();
/** `$transform(sst.aws.Function, (args) => { args.timeout ??= … })` changes what functions get that say nothing themselves. */
function defaultTimeout(base) {
	return getOrInsert(known, base, () => {
		let changed;
		for (const module of base.modules) walk(module, { expression(one, place) {
			if (one.is !== "call" || one.callee.is !== "name" || one.callee.name !== "$transform") return;
			const [of, change] = one.arguments;
			const path = of && pathOf(of.value)?.join(".");
			const text = change && base.files.read(module.file)?.slice(change.start, change.end);
			if (path && isPulumiFunction(path) && (!text?.includes("=>") || text.includes("timeout"))) changed = require_facts.unknown("a transform of all functions may change it", locate(one, place));
		} });
		return changed ?? require_facts.byDefault(require_facts.seconds(20), "SST's default");
	});
}
/** Its path is written from the folder of the app, or from that of its own bundle. */
function componentHandler(path, scope, props) {
	const app = appFolder$1(scope);
	const bundle = props?.get("bundle");
	const folder = bundle ? require_facts.valueIn(bundle.scope.fold(bundle.value)) : ".";
	if (typeof path !== "string" || typeof folder !== "string" || app === void 0) return void 0;
	return require_facts.handlerAt(node_path.posix.join(app, folder), path);
}
/** What `sst.aws.Function` runs. Plain functions of Pulumi run what was packed before. */
function pulumiHandler(made) {
	const props = propsOf$1(made);
	const given = props.get("handler");
	if (!given || made.name !== "sst.aws.Function") return void 0;
	return componentHandler(require_facts.valueIn(given.scope.fold(given.value)), made.scope, props);
}
// src/code/cdk/paths.ts
const tooDeep$1 = 12;
/** The file or folder of the project that a path means; undefined where it is computed, or leads out of the project. */
function pathMeant(expression, scope, appFile) {
	const path = meant(expression, scope, 0);
	const root = path?.anchored ? "." : path && appFolder(appFile, scope);
	if (!path || root === void 0) return void 0;
	const found = node_path.posix.join(root, path.text).replace(/\/$/, "");
	return found === ".." || found.startsWith("../") ? void 0 : found;
}
/** The CDK runs the app where its cdk.json stands, and takes relative paths from there. */
function appFolder(file, { base }) {
	for (let folder = node_path.posix.dirname(file);; folder = node_path.posix.dirname(folder)) {
		if (base.files.exists(node_path.posix.join(folder, "cdk.json"))) return folder;
		if (folder === ".") return void 0;
	}
}
function meant(expression, scope, depth) {
	const text = require_facts.valueIn(scope.fold(expression));
	if (typeof text === "string") return text.startsWith("/") ? void 0 : {
		text,
		anchored: false
	};
	if (depth > tooDeep$1) return void 0;
	const { value, scope: at } = resolve(expression, scope);
	const part = (one) => meant(one, at, depth + 1);
	const { file } = at.place.module;
	const name = pathOf(value)?.join(".") ?? "";
	if (/^(?:__dirname|import\.meta\.dirname)$/.test(name)) return here(node_path.posix.dirname(file));
	if (/^(?:__filename|__file__|import\.meta\.(?:filename|url))$/.test(name)) return here(file);
	if (value.is === "member" && value.name === "parent") return mapped(part(value.of), node_path.posix.dirname);
	if (value.is === "index" && value.of.is === "member" && value.of.name === "parents") return above(part(value.of.of), Number(keyOf$2(value) ?? require_facts.valueIn(at.fold(value.key))));
	if (value.is === "binary" && value.operator === "/") return joined([part(value.left), part(value.right)]);
	if (value.is === "binary" && value.operator === "+") return behind([value.left, value.right], at, depth);
	if (value.is === "template") return behind(value.parts, at, depth);
	return value.is === "call" ? ofCall$2(value, part, file) : void 0;
}
/** With a dot before it, so that what is written behind it may lead up. */
const here = (path) => ({
	text: `./${path}`,
	anchored: true
});
const mapped = (path, change) => path && {
	...path,
	text: change(path.text)
};
/** `Path(__file__).parents[1]` */
function above(path, index) {
	if (!Number.isInteger(index) || index < 0 || index > tooDeep$1) return void 0;
	return mapped(path, (text) => node_path.posix.join(text, ...Array(index + 1).fill("..")));
}
/** `__dirname + '/../src'` */
function behind([first, ...rest], scope, depth) {
	const begin = first && meant(first, scope, depth + 1);
	const texts = rest.map((one) => require_facts.valueIn(scope.fold(one)));
	return begin && texts.every((text) => text !== void 0) ? {
		...begin,
		text: begin.text + texts.join("")
	} : void 0;
}
/** What begins anew takes the place of all before it. */
function joined(parts) {
	const known = parts.filter((part) => part !== void 0);
	if (known.length < parts.length || known.length === 0) return void 0;
	const from = Math.max(0, known.findLastIndex(({ anchored }) => anchored));
	return {
		text: node_path.posix.join(...known.slice(from).map((part) => part.text)),
		anchored: known[from].anchored
	};
}
const joins = /^(?:(?:os\.)?path\.(?:posix\.)?|posix\.)?(?:join|resolve|normalize)$|^(?:pathlib\.)?(?:Pure)?Path$/i;
const same = /^(?:url\.)?fileURLToPath$|^str$|^String$|^(?:os\.)?path\.(?:abspath|realpath|normpath)$/;
const methods$1 = /^(?:resolve|absolute|as_posix|toString|__str__)$/;
function ofCall$2(call, part, file) {
	const { callee } = call;
	const given = call.arguments.map(({ value }) => value);
	if (call.arguments.some(({ spread, name }) => spread || name !== void 0)) return void 0;
	const name = pathOf(callee)?.join(".") ?? "";
	const [first, second] = given;
	if (/^(?:process\.cwd|os\.getcwd|(?:pathlib\.)?Path\.cwd)$/.test(name)) return {
		text: ".",
		anchored: false
	};
	if (first && joins.test(name)) return joined(given.map(part));
	if (first && same.test(name)) return part(first);
	if (first && /^(?:(?:os\.)?path\.)?dirname$/.test(name)) return mapped(part(first), node_path.posix.dirname);
	if (first && name === "require.resolve") return joined([here(node_path.posix.dirname(file)), part(first)]);
	if (first && second && name === "URL") return joined([mapped(part(second), node_path.posix.dirname), part(first)]);
	if (callee.is !== "member") return void 0;
	if (callee.name === "joinpath") return joined([callee.of, ...given].map(part));
	return !first && methods$1.test(callee.name) ? part(callee.of) : void 0;
}
// src/code/cdk/handlers.ts
const endings = /\.(?:[cm]?[jt]sx?|py)$/;
const fromFolder = /^awsLambda\.(?:(?:Asset)?Code\.(?:fromAsset|asset)|AssetCode)$/;
/** The code that a function runs, where that is a file or a folder of the project. */
function handlerOf(made) {
	const props = Props.of(made.call, 2, made.scope);
	if (made.name === "awsLambdaNodejs.NodejsFunction") return ofNode(made, props);
	if (made.name === "awsLambdaPython.PythonFunction") return ofPython(made, props);
	if (made.name === "awsLambda.DockerImageFunction") return ofImage(made, props);
	if (made.name === "sst.Function") return sstHandler(props, made.scope);
	if (isPulumiFunction(made.name)) return pulumiHandler(made);
	return handlerIn(props, made.scope);
}
/** `code: Code.fromAsset('src')` and `handler: 'orders.handler'` among the properties of a function. */
function handlerIn(props, { place }) {
	const folder = pathIn(props, "code", (code) => folderOf(code, place.module.file));
	const handler = textIn(props, "handler");
	return folder === void 0 || handler === void 0 ? void 0 : require_facts.handlerAt(folder, handler);
}
function folderOf({ value, scope }, file) {
	const { value: code, scope: at } = resolve(value, scope);
	if (code.is === "call" && fromFolder.test(nameOf$1(at.base.code.meaning(code.callee, at.place)) ?? "")) {
		const path = argument(code, 0, "path");
		return path && pathMeant(path, at, file);
	}
	const [only, more] = value.is === "call" ? value.arguments : [];
	return only && !more && only.value.is === "call" ? pathMeant(only.value, scope, file) : void 0;
}
/** Without an entry it is the file beside that of the construct, with its id (findEntry of aws-lambda-nodejs/lib/function.ts). */
function ofNode({ call, scope }, props) {
	const { file } = scope.place.module;
	const id = argument(call, 1, "id");
	const named = id && require_facts.valueIn(scope.fold(id));
	const entry = pathIn(props, "entry", ({ value, scope: at }) => pathMeant(value, at, file), typeof named === "string" ? `${file.replace(endings, "")}.${named}` : void 0);
	const handler = textIn(props, "handler", "handler")?.split(".").at(-1);
	if (props.get("code") || entry === void 0 || handler === void 0) return void 0;
	return {
		file: entry.replace(endings, ""),
		name: handler
	};
}
function ofPython({ scope }, props) {
	const { file } = scope.place.module;
	const entry = pathIn(props, "entry", ({ value, scope: at }) => pathMeant(value, at, file));
	const index = textIn(props, "index", "index.py");
	const handler = textIn(props, "handler", "handler");
	if (entry === void 0 || index === void 0 || handler === void 0) return void 0;
	return {
		file: node_path.posix.join(entry, index).replace(endings, ""),
		name: handler
	};
}
/** `DockerImageCode.fromImageAsset('worker', { cmd: ['orders.handler'] })`: without `cmd` only the Dockerfile says what runs. */
function ofImage({ scope }, props) {
	const given = props.get("code");
	const code = given && resolve(given.value, given.scope);
	if (code?.value.is !== "call") return void 0;
	const { value: call, scope: at } = code;
	if (nameOf$1(at.base.code.meaning(call.callee, at.place)) !== "awsLambda.DockerImageCode.fromImageAsset") return void 0;
	const folder = argument(call, 0, "directory");
	const cmd = Props.of(call, 1, at).get("cmd");
	const list = cmd && resolve(cmd.value, cmd.scope);
	const [only, second] = list?.value.is === "list" ? list.value.items : [];
	const handler = only && !second ? require_facts.valueIn(list.scope.fold(only)) : void 0;
	const path = folder && pathMeant(folder, at, scope.place.module.file);
	return path === void 0 || typeof handler !== "string" ? void 0 : require_facts.handlerAt(path, handler);
}
const textIn = (props, key, otherwise) => require_facts.valueIn(props.value(key, ({ value, scope }) => require_facts.map(scope.fold(value), String), defaulted(otherwise)));
function pathIn(props, key, read, otherwise) {
	const known = ({ value, scope }) => {
		const path = read({
			value,
			scope
		});
		const at = locate(value, scope.place);
		return path === void 0 ? require_facts.unknown("its path is computed", at) : require_facts.set(path, at);
	};
	return require_facts.valueIn(props.value(key, known, defaulted(otherwise)));
}
const defaulted = (value) => value === void 0 ? require_facts.unknown("it is not written") : require_facts.byDefault(value, "the construct's default");
// src/code/cdk/timeouts.ts
const functions$1 = /^(?:awsLambda\.(?:Function|DockerImageFunction|SingletonFunction)|awsLambdaNodejs\.NodejsFunction|awsLambdaPython\.PythonFunction|awsLambdaGo\.GoFunction)$/;
const plainFunctions = /^(?:awsLambda|awsSam)\.CfnFunction$/;
const threeSeconds = require_facts.byDefault(require_facts.seconds(3), require_facts.lambdaDefault);
function timeoutOf({ name, call, scope }) {
	const props = Props.of(call, 2, scope);
	if (functions$1.test(name)) return durationIn(props, threeSeconds);
	if (plainFunctions.test(name)) return props.value("timeout", (one) => require_facts.map(numberOf$1(one.value, one.scope), require_facts.seconds), threeSeconds);
	if (name === "sst.Function") return sstTimeout(props, scope);
	if (isPulumiFunction(name)) return pulumiTimeout({
		name,
		call,
		scope
	});
	return require_facts.unknown("its function is not declared here", locate(call, scope.place));
}
const durationIn = (props, otherwise) => props.value("timeout", ({ value, scope }) => require_facts.withSymbol(durationOf(value, scope), symbolOf(value, scope), locate(value, scope.place)), otherwise);
/** `new AcmeFunction(this, 'send', { timeout: … })` of a library: what is called so and given messages is a function, with a default of its own. */
function timeoutOfUnseen(value, scope, otherwise) {
	if (value.is !== "call" || !/(?:Function|Lambda)$/.test(pathOf(value.callee)?.at(-1) ?? "")) return otherwise;
	return scope.base.code.meaning(value.callee, scope.place)?.is === "outside" ? durationIn(Props.of(value, 2, scope), otherwise) : otherwise;
}
const isFunctionConstruct = (name) => functions$1.test(name);
/** Also as CloudFormation, SST and Pulumi have it. */
const isAnyFunction = (name) => functions$1.test(name) || plainFunctions.test(name) || name === "sst.Function" || isPulumiFunction(name);
/** The function that an expression means, also through an alias, a version, its name or its ARN. */
function functionMeant(expression, scope, depth = 0) {
	const { value, scope: at } = resolve(expression, scope);
	const inner = (one, where = at) => one && depth < 8 ? functionMeant(one, where, depth + 1) : void 0;
	const undeclared = require_facts.unknown("its function is not declared here", locate(expression, scope.place));
	const unseen = {
		name: isDeclared(value) ? scope.textOf(expression) : nameOfUnseen(value, at),
		timeout: timeoutOfUnseen(value, at, undeclared)
	};
	if (value.is === "member" && parts.test(camel(keyOf$2(value) ?? ""))) return inner(value.of) ?? unseen;
	if (value.is !== "call") return unseen;
	const made = constructBehind(value, at);
	if (made && isAnyFunction(made.name)) return runs$1(made);
	if (made?.name === "awsLambda.Alias" || made?.name === "awsLambda.Version") {
		const of = Props.of(made.call, 2, made.scope).get(made.name === "awsLambda.Alias" ? "version" : "lambda");
		return inner(of?.value, of?.scope) ?? unseen;
	}
	if (value.callee.is === "member" && /^add(?:Alias|Version)$/.test(camel(value.callee.name))) return inner(value.callee.of) ?? unseen;
	return unseen;
}
function runs$1(made) {
	const handler = handlerOf(made);
	return {
		id: constructId(made),
		name: labelOf(made),
		timeout: timeoutOf(made),
		...handler ? { handler } : {}
	};
}
/** Its id, where a library outside makes it, or a builder: `FunctionBuilder.create(this, 'send').withTimeout(…).build()`; else as it is written. */
function nameOfUnseen(value, scope) {
	let made = {
		value,
		scope
	};
	for (let depth = 0; made.value.is === "call" && depth < 12; depth += 1) {
		const id = argument(made.value, 1, "id");
		const text = id && require_facts.valueIn(made.scope.fold(id));
		if (typeof text === "string") return text;
		if (made.value.callee.is !== "member") break;
		made = resolve(made.value.callee.of, made.scope);
	}
	const [line] = scope.textOf(value.is === "call" ? value.callee : value).split("\n");
	return line;
}
/** `send: Function | None = field(default=None)`: a dataclass that is given its function elsewhere. */
const isDeclared = (value) => value.is === "call" && value.callee.is === "name" && value.callee.name === "field";
const parts = /^(?:currentVersion|latestVersion|functionName|functionArn|ref|attrArn|lambda|aliasName|arn|name|id)$/;
// src/code/cdk/durations.ts
/** The units that a duration is made of and read as, in seconds. */
const units = {
	millis: .001,
	milliseconds: .001,
	seconds: 1,
	minutes: 60,
	hours: 3600,
	days: 86400
};
const tooDeep = 10;
/** `Duration.minutes(5)`, its sums, and what stands for one; written where the whole of it is. */
function durationOf(expression, scope, depth = 0) {
	const { value, scope: at } = resolve(expression, scope);
	const place = locate(value, at.place);
	const doubt = require_facts.unknown("it is no duration that is written", locate(expression, scope.place));
	if (depth > tooDeep) return doubt;
	if (value.is === "binary" && (value.operator === "??" || value.operator === "or")) return isAbsent(value.left, at) ? durationOf(value.right, at, depth + 1) : durationOf(value.left, at, depth + 1);
	if (value.is === "member" && value.name === "timeout") {
		const owner = constructBehind(value.of, at);
		return owner ? timeoutOf(owner) : doubt;
	}
	if (value.is !== "call") return doubt;
	const [kind, unit, ...more] = (nameOf$1(at.base.code.meaning(value.callee, at.place)) ?? "").split(".");
	if (kind === "Duration" && unit !== void 0 && more.length === 0) return made(value, unit, at, depth);
	const { callee } = value;
	if (callee.is !== "member" || !/^(?:plus|minus)$/.test(callee.name)) return doubt;
	const added = value.arguments[0]?.value;
	const sign = callee.name === "plus" ? 1 : -1;
	const parts = [durationOf(callee.of, at, depth + 1), added ? durationOf(added, at, depth + 1) : doubt];
	return asSeconds(combine(parts, place, ([a, b]) => Number(a) + sign * Number(b)), place);
}
function made(call, unit, scope, depth) {
	const at = locate(call, scope.place);
	const amount = argument(call, 0, unit === "parse" ? "duration" : "amount");
	if (!amount) return require_facts.unknown("it is no duration that is written", at);
	if (unit === "parse") return asSeconds(combine([scope.fold(amount)], at, ([text]) => parsed(String(text))), at);
	const factor = Object.hasOwn(units, unit) ? units[unit] : void 0;
	if (factor === void 0) return require_facts.unknown("its unit is not known", at);
	const product = combine([numberOf$1(amount, scope, depth + 1)], at, ([one]) => Math.round(Number(one) * factor * 1e3) / 1e3);
	return asSeconds(product, at);
}
const asSeconds = (known, at) => known.is === "unknown" ? known : require_facts.set(require_facts.seconds(Number(known.value)), at, known.is === "set" ? known.unless : void 0);
/** ISO 8601, as far as `Duration.parse` takes it. */
function parsed(text) {
	const [, days = 0, hours = 0, minutes = 0, rest = 0] = /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?$/.exec(text) ?? [];
	return /\d/.test(text) && /^P/.test(text) ? Number(days) * 86400 + Number(hours) * 3600 + Number(minutes) * 60 + Number(rest) : void 0;
}
/** A number, also one that is worked out of durations: `timeout.toSeconds() * 6`. */
function numberOf$1(expression, scope, depth = 0) {
	const folded = scope.fold(expression);
	if (folded.is !== "unknown") return numeric(folded, locate(expression, scope.place));
	const { value, scope: at } = resolve(expression, scope);
	const place = locate(value, at.place);
	const doubt = {
		...folded,
		at: locate(expression, scope.place)
	};
	if (depth > tooDeep) return doubt;
	const part = (one) => numberOf$1(one, at, depth + 1);
	if (value.is === "binary" && (value.operator === "??" || value.operator === "or")) return part(isAbsent(value.left, at) ? value.right : value.left);
	if (value.is === "binary") return numeric(combine([part(value.left), part(value.right)], place, ([a, b]) => sum$1(value.operator, Number(a), Number(b))), place);
	if (value.is === "call") return ofCall$1(value, at, part, depth) ?? doubt;
	return value === expression ? doubt : numeric(at.fold(value), place);
}
function ofCall$1(call, scope, part, depth) {
	const { callee } = call;
	const place = locate(call, scope.place);
	const unit = callee.is === "member" ? /^to(\w+)$/.exec(camel(callee.name))?.[1]?.toLowerCase() : void 0;
	if (callee.is === "member" && unit !== void 0 && Object.hasOwn(units, unit)) return require_facts.map(durationOf(callee.of, scope, depth + 1), (value) => value / units[unit]);
	const name = pathOf(callee)?.join(".") ?? "";
	const of = Object.hasOwn(functions, name) ? functions[name] : void 0;
	const given = call.arguments.map(({ value }) => part(value));
	return of && numeric(combine(given, place, (values) => of(...values.map(Number))), place);
}
const functions = {
	"Math.max": Math.max,
	"Math.min": Math.min,
	"Math.ceil": Math.ceil,
	"Math.floor": Math.floor,
	max: Math.max,
	min: Math.min,
	"math.ceil": Math.ceil,
	int: Math.trunc,
	Number
};
function sum$1(operator, left, right) {
	if (operator === "+") return left + right;
	if (operator === "-") return left - right;
	if (operator === "*") return left * right;
	if (right === 0) return void 0;
	if (operator === "/") return left / right;
	return operator === "//" ? Math.floor(left / right) : void 0;
}
function numeric(known, at) {
	if (known.is === "unknown") return known;
	const number = typeof known.value === "string" && known.value.trim() === "" ? NaN : Number(known.value);
	return known.value === null || Number.isNaN(number) ? require_facts.unknown("it is no number", at) : {
		...known,
		value: number
	};
}
// src/code/cdk/event-sources.ts
/** One worker for one place that attaches, whatever constructs run it. */
function workerOf(id, ways, language) {
	const first = ways[0];
	const { at } = first;
	const agree = (read) => agreed(ways.map(read), at);
	const { handler } = first.run;
	const isOne = ways.every(({ run }) => run.handler?.file === handler?.file && run.handler?.name === handler?.name);
	const worker = require_facts.lambdaWorker({
		id,
		at,
		language,
		name: first.run.name,
		timeout: agree(({ run }) => run.timeout),
		queue: first.queue,
		unjoined: "the queue of the event source is not declared here",
		batchSize: agree(({ batchSize }) => batchSize),
		batchingWindow: agree(({ batchingWindow }) => batchingWindow),
		partialBatch: agree(({ partialBatch }) => partialBatch),
		...isOne && handler ? { handler } : {}
	});
	const queues = new Map(ways.flatMap(({ queue }) => queue ? [[JSON.stringify(queue), queue]] : []));
	return {
		...worker,
		consumes: [...queues.values()]
	};
}
/** `new SqsEventSource(queue, { batchSize, … })` of a function; undefined where it is switched off. */
function sourceOf$1({ call, scope }, run, at) {
	const props = Props.of(call, 1, scope);
	const queue = scope.base.language === "python" ? props.get("queue")?.value ?? call.arguments[0]?.value : call.arguments[0]?.value;
	return isOff(props) ? void 0 : {
		at,
		run,
		queue: queue && queueMeant(queue, scope),
		...settingsOf(props)
	};
}
/** What is given to `addEventSourceMapping`, `new EventSourceMapping` and `new CfnEventSourceMapping`. */
function mappingOf(props, run, at, plain) {
	const arn = props.get("eventSourceArn");
	const queue = arn && queueMeant(arn.value, arn.scope);
	if (!(queue?.by === "id" || arn !== void 0 && namesQueue(arn)) || isOff(props)) return void 0;
	return {
		at,
		run,
		queue,
		...plain ? plainSettings(props) : settingsOf(props)
	};
}
function namesQueue({ value, scope }) {
	const { value: arn, scope: at } = resolve(value, scope);
	return /:sqs:/.test(at.textOf(arn)) || arn.is === "member" && camel(keyOf$2(arn) ?? "") === "queueArn";
}
const isOff = (props) => {
	const enabled = props.get("enabled");
	const known = enabled?.scope.fold(enabled.value);
	return known?.is === "set" && known.value === false;
};
function settingsOf(props) {
	const add = props.room("reportBatchItemFailures");
	return {
		batchSize: batchSizeOf(props),
		batchingWindow: props.value("maxBatchingWindow", (one) => durationOf(one.value, one.scope), require_facts.byDefault(require_facts.seconds(0), require_facts.lambdaDefault)),
		partialBatch: props.value("reportBatchItemFailures", ({ value, scope }) => require_facts.map(scope.fold(value), Boolean), require_facts.byDefault(false, require_facts.lambdaDefault, add))
	};
}
const batchSizeOf = (props) => props.value("batchSize", (one) => numberOf$1(one.value, one.scope), require_facts.byDefault(10, require_facts.lambdaDefault));
/** As CloudFormation and Pulumi spell them. */
function plainSettings(props) {
	return {
		batchSize: batchSizeOf(props),
		batchingWindow: props.value("maximumBatchingWindowInSeconds", (one) => require_facts.map(numberOf$1(one.value, one.scope), require_facts.seconds), require_facts.byDefault(require_facts.seconds(0), require_facts.lambdaDefault)),
		partialBatch: props.value("functionResponseTypes", ({ value, scope }) => reportsEach(value, scope), require_facts.byDefault(false, require_facts.lambdaDefault, props.room("functionResponseTypes")))
	};
}
/** A list of response types. */
function reportsEach(expression, scope) {
	const { value, scope: at } = resolve(expression, scope);
	const place = locate(expression, scope.place);
	if (value.is !== "list") return require_facts.unknown("the response types are computed", place);
	const types = value.items.map((item) => at.fold(item));
	if (types.some((type) => type.is === "set" && type.value === "ReportBatchItemFailures")) return require_facts.set(true, place);
	return types.every(({ is }) => is === "set") ? require_facts.set(false, place) : require_facts.unknown("a response type is computed", place);
}
/** The function of a mapping that is a construct of its own. */
function targetOf(props, key, at) {
	const target = props.get(key);
	return target ? functionMeant(target.value, target.scope) : {
		name: "its function",
		timeout: require_facts.unknown("its function is not seen", at)
	};
}
// src/code/cdk/consumers.ts
/** The functions that are called with a queue's messages: wherever an event source is attached. */
function consumersIn(modules, contexts, overrides, readerOf = sourcesOf$1) {
	const found = [];
	const note = (call, place, read) => {
		const { file } = place.module;
		const ways = /* @__PURE__ */ new Map();
		for (const scope of contexts.of(place)) for (const source of read(scope)) {
			const where = `${source.at.file}:${source.at.start}`;
			ways.set(where, [...ways.get(where) ?? [], source]);
		}
		for (const [where, sources] of ways) {
			const id = `worker:${file}:${sources[0].run.name}:${call.start}${ways.size > 1 ? `:${where}` : ""}`;
			found.push(workerOf(id, sources.map((one) => overridden(one, overrides)), contexts.base.language));
		}
	};
	for (const module of modules) walk(module, { expression(expression, place) {
		if (expression.is !== "call") return;
		const read = readerOf(expression, place, contexts);
		if (read) note(expression, place, read);
	} });
	return found;
}
function sourcesOf$1(call, place, contexts) {
	const { callee } = call;
	const method = callee.is === "member" ? camel(callee.name) : void 0;
	if (callee.is === "member" && method === "addEventSource") return (scope) => attached(argument(call, 0, "source"), functionMeant(callee.of, scope), scope);
	if (callee.is === "member" && method === "addEventSourceMapping") return (scope) => present(identified(mappingOf(Props.of(call, 1, scope), functionMeant(callee.of, scope), headOf({
		call,
		scope
	}), false), {
		call,
		scope
	}));
	const scope = contexts.of(place)[0];
	if (method === "addConsumer") return (one) => present(addedConsumer(call, one));
	const name = constructName(call, scope) ?? "";
	if (isSstQueue(name)) return (one) => present(ownConsumer({
		name,
		call,
		scope: one
	}));
	if (name === "awsLambda.EventSourceMapping") return (one) => present(mapping$1(call, one, "target"));
	if (name === "awsLambda.CfnEventSourceMapping") return (one) => present(mapping$1(call, one, "functionName"));
	if (isFunctionConstruct(name)) return (one) => listed(call, one);
}
function mapping$1(call, scope, key) {
	const at = headOf({
		call,
		scope
	});
	const props = Props.of(call, 2, scope);
	return identified(mappingOf(props, targetOf(props, key, at), at, key === "functionName"), {
		call,
		scope
	});
}
/** `events: [new SqsEventSource(queue)]` of a function. */
function listed(call, scope) {
	const events = Props.of(call, 2, scope).get("events");
	const list = events && resolve(events.value, events.scope);
	if (list?.value.is !== "list") return [];
	const run = functionMeant(call, scope);
	return list.value.items.flatMap((item) => attached(item, run, list.scope));
}
function attached(expression, run, scope) {
	const made = expression && constructBehind(expression, scope);
	if (made?.name !== "awsLambdaEventSources.SqsEventSource") return [];
	const { call } = made;
	return present(sourceOf$1(made, run, {
		...locate(call, made.scope.place),
		end: call.callee.end
	}));
}
const identified = (source, made) => source && {
	...source,
	id: constructId(made)
};
/** What an escape hatch says of the function, or of the mapping, holds over what their constructs were given. */
function overridden(source, overrides) {
	const said = (id, key, otherwise) => {
		const all = (overrides.get(id ?? "") ?? []).flatMap((one) => one[key] ?? []);
		return all.length > 0 ? agreed(all, source.at) : otherwise;
	};
	const { id, run, batchSize, batchingWindow, partialBatch } = source;
	return {
		...source,
		run: {
			...run,
			timeout: said(run.id, "timeout", run.timeout)
		},
		batchSize: said(id, "batchSize", batchSize),
		batchingWindow: said(id, "batchingWindow", batchingWindow),
		partialBatch: said(id, "partialBatch", partialBatch)
	};
}
const present = (source) => source ? [source] : [];
// src/code/cdk/overrides.ts
/** By the ids of the queues and of the other constructs. */
function overridesIn(modules, contexts) {
	const found = /* @__PURE__ */ new Map();
	const note = (one, place) => {
		if (!one || !properties.test(one.path)) return;
		for (const scope of contexts.of(place)) {
			const id = resourceMeant(one.of, scope);
			if (id !== void 0) found.set(id, [...found.get(id) ?? [], read(one, scope, place)]);
		}
	};
	for (const module of modules) walk(module, {
		expression(one, place) {
			if (one.is === "call") note(called$1(one, contexts.of(place)[0]), place);
		},
		statement(one, place) {
			if (one.is !== "assign" || one.target.is !== "member") return;
			const { of, name } = one.target;
			note({
				of,
				path: pascal(camel(name)),
				...one.operator ? {} : { value: one.value }
			}, place);
		}
	});
	return found;
}
const properties = /^(?:(?:VisibilityTimeout|Timeout|BatchSize|MaximumBatchingWindowInSeconds|FunctionResponseTypes)$|RedrivePolicy(?:\.|$))/;
const pascal = (name) => `${name[0]?.toUpperCase() ?? ""}${name.slice(1)}`;
/** `addPropertyOverride('VisibilityTimeout', 90)`, `addOverride('Properties.VisibilityTimeout', 90)`, and what deletes them. */
function called$1(call, scope) {
	const { callee } = call;
	const method = callee.is === "member" ? /^add(Property)?(Deletion)?Override$/.exec(camel(callee.name)) : null;
	if (!method || callee.is !== "member") return void 0;
	const path = argument(call, 0, method[1] ? "propertyPath" : "path");
	const text = path && require_facts.valueIn(scope.fold(path));
	if (typeof text !== "string") return void 0;
	const value = method[2] ? void 0 : argument(call, 1, "value");
	return {
		of: callee.of,
		path: text.replace(/^Properties\./, ""),
		...value ? { value } : {}
	};
}
/** What an expression means the resource of: `queue.node.defaultChild`, or a `CfnQueue` itself. */
function resourceMeant(expression, scope) {
	const { value, scope: at } = resolve(expression, scope);
	const { callee } = value.is === "call" ? value : { callee: void 0 };
	if (value.is === "call" && callee?.is === "name" && callee.name === "cast" && value.arguments[1]) return resourceMeant(value.arguments[1].value, at);
	const child = value.is === "member" && camel(value.name) === "defaultChild" ? value.of : void 0;
	const found = callee?.is === "member" && /^(?:tryF|f)indChild$/.test(camel(callee.name)) ? callee.of : void 0;
	const node = child ?? found;
	const owner = node?.is === "member" && node.name === "node" ? node.of : value;
	const queue = value.is === "call" || node ? queueMeant(owner, at) : void 0;
	if (queue?.by === "id") return queue.id;
	const maker = resolve(owner, at);
	if (maker.value.is !== "call") return void 0;
	const made = constructBehind(owner, at);
	const { callee: by } = maker.value;
	if (!made) return by.is === "member" && camel(by.name) === "addEventSourceMapping" ? constructId({
		call: maker.value,
		scope: maker.scope
	}) : void 0;
	return isAnyFunction(made.name) || mappings.test(made.name) ? constructId(made) : void 0;
}
const mappings = /^awsLambda\.(?:Cfn)?EventSourceMapping$/;
function read({ path, value }, scope, place) {
	const at = value ? locate(value, place) : void 0;
	const doubt = () => require_facts.unknown("an escape hatch changes it", at);
	const number = value && isAlways(value, place) ? numberOf$1(value, scope) : doubt();
	if (path === "VisibilityTimeout") return { visibility: require_facts.map(number, require_facts.seconds) };
	if (path === "Timeout") return { timeout: require_facts.map(number, require_facts.seconds) };
	if (path === "BatchSize") return { batchSize: number };
	if (path === "MaximumBatchingWindowInSeconds") return { batchingWindow: require_facts.map(number, require_facts.seconds) };
	if (path === "FunctionResponseTypes") return { partialBatch: value && isAlways(value, place) ? reportsEach(value, scope) : doubt() };
	if (path === "RedrivePolicy.maxReceiveCount") return { maxReceives: number };
	return {
		deadLetter: value && at && isAlways(value, place) && resolve(value, scope).value.is === "object" ? require_facts.set(true, at) : doubt(),
		maxReceives: doubt()
	};
}
/** No condition stands between the function's start and it. */
function isAlways({ start, end }, { module, enclosing }) {
	const around = enclosing.at(-1);
	return (around && isFunction(around) ? around.body : module.body).some((one) => (one.is === "expression" || one.is === "assign") && one.start <= start && end <= one.end);
}
// src/code/cdk/processing-services.ts
/** What its containers are told the queue's name in (aws-ecs-patterns/lib/base/queue-processing-service-base.ts). */
const variableOfService = "QUEUE_NAME";
const pattern$2 = "the pattern's default";
/** `new QueueProcessingFargateService(…)` makes a queue and a dead-letter queue, unless it is given one. */
const makesQueue = ({ call, scope }) => {
	const props = Props.of(call, 2, scope);
	return !props.open && !props.get("queue");
};
function queueOfService(made) {
	const given = Props.of(made.call, 2, made.scope).get("queue");
	if (given) return queueMeant(given.value, given.scope);
	return makesQueue(made) ? {
		by: "id",
		id: queueId(made)
	} : void 0;
}
function readService(made) {
	const props = Props.of(made.call, 2, made.scope);
	return {
		...readProps(props, false, headOf(made)),
		deadLetter: require_facts.byDefault(true, pattern$2),
		maxReceives: props.value("maxReceiveCount", (one) => numberOf$1(one.value, one.scope), require_facts.byDefault(3, pattern$2))
	};
}
// src/code/cdk/mentions.ts
const giveUp = /^(?:deadLetterQueue|deadLetterTargetArn|dlq)$/;
const giveUpTo = /^(?:awsLambdaEventSources\.SqsDlq|awsLambdaDestinations\.SqsDestination)$/;
const part = /^queue(?:Url|Arn|Name)$|^(?:ref|url|arn|id|name)$/;
const policy = /^redrivePolicy$/;
/** Which queues take what others gave up, and which environment variables carry one to code. */
function mentionsIn(modules, contexts) {
	const deadLetter = /* @__PURE__ */ new Set();
	const variables = /* @__PURE__ */ new Map();
	const note = (reference) => {
		if (reference?.by === "id") deadLetter.add(reference.id);
	};
	const carries = (variable, reference) => {
		if (reference?.by !== "id") return;
		variables.set(reference.id, (variables.get(reference.id) ?? /* @__PURE__ */ new Set()).add(variable));
	};
	const each = (place, read) => void contexts.of(place).forEach(read);
	const entry = (key, value, place) => {
		if (giveUp.test(camel(key))) each(place, (scope) => {
			note(queueMeant(value, scope));
			const queue = Props.struct(value, scope).get("queue");
			if (queue) note(queueMeant(queue.value, queue.scope));
		});
		else if (policy.test(camel(key))) each(place, (scope) => {
			for (const one of waitedFor(value)) note(queueMeant(one, scope));
		});
		else if (isVariable(key, value)) each(place, (scope) => carries(key, queueMeant(value, scope)));
	};
	for (const module of modules) walk(module, { expression(expression, place) {
		if (expression.is === "object") {
			for (const { key, value } of expression.entries) if (key && literalText(key) !== void 0) entry(literalText(key), value, place);
		}
		if (expression.is !== "call") return;
		for (const { name, value } of expression.arguments) if (name !== void 0) entry(name, value, place);
		const { callee } = expression;
		const name = constructName(expression, contexts.of(place)[0]);
		if (name !== void 0 && isProcessingService(name)) each(place, (scope) => carries(variableOfService, queueOfService({
			name,
			call: expression,
			scope
		})));
		if (callee.is === "member" && camel(callee.name) === "addEnvironment") {
			const [key, value] = [argument(expression, 0, "key"), argument(expression, 1, "value")];
			if (key && value && literalText(key) !== void 0) each(place, (scope) => carries(literalText(key), queueMeant(value, scope)));
		}
		if (giveUpTo.test(nameOf$1(contexts.base.code.meaning(callee, place)) ?? "") && expression.arguments[0]) each(place, (scope) => note(queueMeant(expression.arguments[0].value, scope)));
	} });
	return {
		deadLetter,
		variables,
		overrides: overridesIn(modules, contexts)
	};
}
/** `QUEUE_URL: queue.queueUrl`, `QUEUE_URL: queueUrl` */
const isVariable = (key, value) => /^[A-Z][A-Z\d_]*$/.test(key) && (value.is === "name" || value.is === "member" && part.test(camel(value.name)));
/** `lost.arn.apply((arn) => …)` of Pulumi, and `all([lost.arn]).apply(…)`. */
function waitedFor(value) {
	const { callee } = value.is === "call" ? value : { callee: void 0 };
	if (callee?.is !== "member" || callee.name !== "apply") return [];
	const { of } = callee;
	const [first] = of.is === "call" ? of.arguments.map((one) => one.value) : [];
	if (of.is !== "call") return [of];
	return first?.is === "list" ? first.items : first ? [first] : [];
}
// src/code/cdk/solutions.ts
const pattern$1 = "the pattern's default";
/**
* `new SqsToLambda(…)` of Solutions Constructs: a queue with the defaults of SQS, a dead-letter queue after 15 receives, and a
* function with the defaults of Lambda (core/lib/sqs-helper.js, sqs-defaults.js, lambda-defaults.js of 2.104.0).
*/
function* factsOfSolution(ways, mentions) {
	if (ways.map(propsOf).every((props) => !props.open && !props.get("existingQueueObj"))) yield queueOf$1(ways, mentions, readQueue);
	const sources = ways.map(sourceOf);
	const { at, run } = sources[0];
	yield workerOf(`worker:${at.file}:${run.name}:${at.start}`, sources, ways[0].scope.base.language);
}
const propsOf = ({ call, scope }) => Props.of(call, 2, scope);
function readQueue(made) {
	const props = propsOf(made);
	const most = require_facts.byDefault(15, pattern$1);
	return {
		...readProps(props.inner("queueProps"), false, headOf(made)),
		deadLetter: deadLetterOf(props),
		maxReceives: props.value("maxReceiveCount", (one) => numberOf$1(one.value, one.scope), most)
	};
}
function deadLetterOf(props) {
	const otherwise = require_facts.byDefault(true, pattern$1);
	const deploys = props.value("deployDeadLetterQueue", ({ value, scope }) => require_facts.map(scope.fold(value), Boolean), otherwise);
	return deploys.is === "set" && !deploys.value ? require_facts.byDefault(false, require_facts.sqsDefault) : deploys;
}
function sourceOf(made) {
	const props = propsOf(made);
	const existing = props.get("existingQueueObj");
	return {
		at: headOf(made),
		run: runs(made, props),
		queue: existing ? queueMeant(existing.value, existing.scope) : {
			by: "id",
			id: queueId(made)
		},
		...settingsOf(props.inner("sqsEventSourceProps"))
	};
}
function runs(made, props) {
	const between = made.name.endsWith("LambdaToSqsToLambda");
	const existing = props.get(between ? "existingConsumerLambdaObj" : "existingLambdaObj");
	if (existing) return functionMeant(existing.value, existing.scope);
	const own = props.inner(between ? "consumerLambdaFunctionProps" : "lambdaFunctionProps");
	const otherwise = require_facts.byDefault(require_facts.seconds(3), require_facts.lambdaDefault);
	const timeout = own.value("timeout", (one) => durationOf(one.value, one.scope), otherwise);
	const handler = handlerIn(own, made.scope);
	return {
		name: labelOf(made),
		timeout,
		...handler ? { handler } : {}
	};
}
// src/code/cdk/facts.ts
/** Queues, and the functions that are called with their messages, as AWS CDK code declares them. */
function cdkFacts(base) {
	const modules = base.modules.filter(isCdk);
	if (!modules.some(({ file }) => mentionsQueue.test(base.files.read(file) ?? ""))) return [];
	const contexts = new Contexts(base, modules);
	const mentions = mentionsIn(modules, contexts);
	const facts = [];
	const declared = (call, place) => {
		const ways = contexts.of(place);
		const name = constructName(call, ways[0]);
		if (name === void 0) return;
		const made = ways.map((scope) => ({
			name,
			call,
			scope
		}));
		if (isQueue$1(name)) facts.push(queueOf$1(made, mentions));
		if (isSstQueue(name) && made.every(makesOwnQueue)) facts.push(queueOf$1(made, mentions, readSstQueue));
		if (isProcessingService(name) && made.every(makesQueue)) facts.push(queueOf$1(made, mentions, readService));
		if (isSolution(name)) facts.push(...factsOfSolution(made, mentions));
	};
	for (const module of modules) walk(module, { expression(expression, place) {
		if (expression.is === "call") declared(expression, place);
	} });
	return [...facts, ...consumersIn(modules, contexts, mentions.overrides)];
}
const mentionsQueue = /sqs|QueueProcessing|\bsst\/constructs\b|@serverless-stack/i;
// src/code/lambda/error-answers.ts
/** `catch (error) { return { statusCode: 500 } }`, `if (failed) return { statusCode: 500 }`: an answer for HTTP, which says nothing to an event source. */
function* errorAnswers({ code, place }, task, base) {
	if (takesRequests(code)) return;
	const scope = new Scope(base, within$1(place, code));
	for (const { value, start, caught } of answersIn(code.body, false)) {
		const status = value && statusIn(value, scope);
		if (status === void 0 || status < (caught ? 400 : 500)) continue;
		const at = locate(value, place);
		yield {
			kind: "ending",
			id: `ending:${at.file}:${start}`,
			at,
			language: place.module.language,
			worker: task.id,
			within: task.name,
			how: `returns the status code ${status}`,
			becomes: "deleted",
			means: require_facts.set("retry", at),
			why: "Lambda deletes the messages of a call that does not throw, whatever it returns but `batchItemFailures`"
		};
	}
}
/** It is behind an API as well as behind a queue: some of its answers are read. */
function takesRequests(code) {
	const [event] = code.parameters;
	let found = false;
	walkFunction(code, nowhere, { expression(one) {
		found ||= one.is === "member" && request.test(one.name) && one.of.is === "name" && one.of.name === event?.name;
	} });
	return found;
}
const request = /^(body|headers|httpMethod|requestContext|(path|queryString)Parameters|rawPath|resource|path)$/;
/** The status code of an answer that is written there, or that a function of the project makes: `formatJSONResponse(500, …)`. */
function statusIn(answer, scope) {
	if (answer.is === "await") return statusIn(answer.value, scope);
	const made = answer.is === "call" ? madeBy(answer, scope) : {
		value: answer,
		scope
	};
	const written = made && entryOf(made.value, "statusCode");
	const status = written && require_facts.valueIn(made.scope.fold(written));
	return typeof status === "number" ? status : void 0;
}
/** What a function of the project ends by giving back. */
function madeBy(call, scope) {
	const meant = scope.base.code.meaning(call.callee, scope.place);
	const last = meant?.is === "function" ? meant.function.body.at(-1) : void 0;
	if (meant?.is !== "function" || last?.is !== "return" || !last.value) return void 0;
	return {
		value: last.value,
		scope: scope.enter(meant.function, meant.place, call, call.callee.is === "member")
	};
}
const asksForMessages = (test) => keyOf$2(test) === "Records" || partsOf$1(test).some(asksForMessages);
/** The values that are returned, and whether an error was caught there. */
function answersIn(body, caught) {
	return body.flatMap((one) => {
		if (one.is === "return") return [{
			value: one.value,
			start: one.start,
			caught
		}];
		if (one.is !== "try") {
			const answers = blocksOf(one).flatMap((block) => answersIn(block, caught));
			return one.is === "if" && asksForMessages(one.test) ? answers.filter((answer) => answer.caught) : answers;
		}
		return [
			...answersIn(one.body, caught),
			...one.handlers.flatMap((handler) => answersIn(handler.body, true)),
			...answersIn(one.finally, caught)
		];
	});
}
// src/code/lambda/failing.ts
const deepest$3 = 3;
/** What becomes of an error that the work on a message makes: the first that is let out decides. */
function failingOf(code, place, base, depth = 0) {
	const { sites } = flowOf(code, place);
	const fates = sites.filter(mayThrow).map((site) => fateOf(site, base, depth));
	const thrown = fates.find((one) => one.is === "set" && one.value === "throws");
	const open = fates.find((one) => one.is === "unknown");
	const fate = thrown ?? open ?? fates[0] ?? require_facts.unknown("no work on a message is seen", locate(code, place));
	return fate.is === "set" && fate.value === "swallows" && throwsAfter(code, fate.at, place) ? require_facts.unknown("what is caught may be thrown at the end", fate.at) : fate;
}
/** `if (failed.length > 0) throw …`, behind the loop that gathers them. */
function throwsAfter({ body }, { file, end }, { module }) {
	let found = false;
	walkStatements(body, nowhere, { statement(one) {
		found ||= one.is === "throw" && one.start > end && file === module.file;
	} });
	return found;
}
const parses = /^(JSON\.parse|json\.loads)$/;
/** In TypeScript what is waited for; in both what reads a body that may not be JSON. */
function mayThrow(site) {
	const { call, place, around, steps } = site;
	if (inHandler(steps)) return false;
	if (parses.test(callName(call))) return true;
	if (call.new || isQuiet(call)) return false;
	return place.module.language === "python" || around.some((one) => one.is === "await") || steps.at(-1)?.statement.is === "return";
}
const inHandler = (steps) => steps.some(({ statement, into }) => statement.is === "try" && into !== statement.body);
function fateOf(site, base, depth) {
	for (const { statement, into } of site.steps.toReversed()) {
		if (statement.is !== "try" || into !== statement.body) continue;
		const handler = statement.handlers.find(takesAll);
		if (!handler && statement.handlers.length > 0) return require_facts.unknown("a handler takes some errors", locate(statement, site.place));
		const fate = handler && handledBy(handler, site.place, base);
		if (fate) return fate;
	}
	const caught = site.around.find((one) => one.is === "call" && /(^|\.)(catch|allSettled|gather|then)$/.test(callName(one)));
	if (caught) return settledBy(caught, site);
	return thrownBy(site, base, depth);
}
const takesAll = ({ type }) => !type || mentions(type, /^(Base)?Exception$/);
/** Undefined where it goes on outwards. */
function handledBy(handler, place, base) {
	if (exitOf(handler.body) === "throw") return void 0;
	const at = locate(handler, place);
	const last = handler.body.at(-1);
	const answer = last?.is === "return" ? last.value : void 0;
	const isForHttp = answer !== void 0 && (statusIn(answer, new Scope(base, place)) ?? 0) >= 400;
	if (throwsIn(handler.body) || effectsIn(isForHttp ? handler.body.slice(0, -1) : handler.body)) return require_facts.unknown("an error handler deals with it", at);
	return require_facts.set("swallows", at);
}
/** `await Promise.allSettled(…)` whose answer nobody looks at. */
function settledBy(caught, { steps, place }) {
	const { statement } = steps.at(-1);
	return statement.is === "expression" && mentions(caught.callee, /^allSettled$/) ? require_facts.set("swallows", locate(caught, place)) : require_facts.unknown("its error is caught", locate(caught, place));
}
/** Certain of a text that is no JSON, of the SDK and other packages, and of the project's own functions that throw. */
function thrownBy({ call, place }, base, depth) {
	const at = locate(call, place);
	if (parses.test(callName(call)) || /(^|\.)(send|promise|fetch)$/.test(callName(call))) return require_facts.set("throws", at);
	const meant = base.code.meaning(call.callee, place);
	if (meant?.is === "outside") return require_facts.set("throws", at);
	if (meant?.is === "function" && depth < deepest$3) return failingOf(meant.function, meant.place, base, depth + 1);
	return require_facts.unknown("whether its error is caught is not known", at);
}
function throwsIn(body) {
	let found = false;
	walkStatements(body, nowhere, { statement(one) {
		found ||= one.is === "throw";
	} });
	return found;
}
// src/code/lambda/handlers.ts
/** Powertools, in both languages and all of its spellings. */
const partialResponse = /(^|\.)(async_?)?process_?partial_?response(_?sync)?$/i;
const handlersIn = (module, base) => [...module.language === "python" ? definedIn(module, base) : exportedBy(module, base)].filter((one) => takesMessages(one, module));
function takesMessages({ name, code, each }, module) {
	if (isTyped(code) || takesRecords(code, module) || hasType(name, module) || isDocumented(code, module)) return true;
	return (each !== void 0 || calls(code, partialResponse)) && isOfQueue(module);
}
/** `(event: SQSEvent)`, `@event_source(data_class=SQSEvent)`. */
const isTyped = ({ parameters: [event], decorators }) => event?.type !== void 0 && mentions(event.type, /^SQS(Batch)?Event$/) || decorators.some((one) => mentions(one, /^sqs_?event/i));
/** `@param {import('aws-lambda').SQSEvent} event` of JavaScript, in the comment before it. */
function isDocumented({ start, end }, { body, comments }) {
	const index = body.findIndex((one) => one.start <= start && end <= one.end);
	const own = body[index];
	const before = own && comments.findLast((one) => one.end <= own.start);
	return before !== void 0 && before.start >= (body[index - 1]?.end ?? 0) && /@param\s*\{[^}]*\bSQSEvent\s*\}/.test(before.text);
}
/** `export const handler: SQSHandler = …`. */
const hasType = (name, { body }) => body.some((one) => one.is === "assign" && one.target.is === "name" && one.target.name === name && one.type !== void 0 && mentions(one.type, /^SQSHandler$/));
function calls(code, name) {
	let found = false;
	walkFunction(code, nowhere, { expression(one) {
		found ||= one.is === "call" && name.test(callName(one));
	} });
	return found;
}
/** `EventType.SQS`, `SqsFifoPartialProcessor`: Powertools takes the batches of streams alike. */
function isOfQueue(module) {
	let found = false;
	walk(module, { expression(one) {
		found ||= one.is === "member" && one.name === "SQS" || one.is === "name" && /^SqsFifo/.test(one.name);
	} });
	return found;
}
function* definedIn(module, base) {
	const place = top(module);
	for (const statement of module.body) {
		if (statement.is !== "function" || statement.function.parameters.length < 2) continue;
		const { function: code } = statement;
		const batch = code.decorators.find((one) => one.is === "call" && /(^|\.)(async_)?batch_processor$/.test(callName(one)));
		const given = batch?.is === "call" ? batch.arguments.find(({ name }) => name === "record_handler")?.value : void 0;
		const meant = given && base.code.meaning(given, place);
		const each = meant?.is === "function" ? { each: {
			code: meant.function,
			place: meant.place
		} } : {};
		yield {
			name: code.name ?? "",
			code,
			place,
			around: code.decorators,
			...each
		};
	}
}
function* exportedBy(module, base) {
	for (const { name, local, value, from } of module.exports) {
		if (from !== void 0) continue;
		const entries = name === "=" && value?.is === "object" ? value.entries : void 0;
		const given = entries ? entries.map((entry) => [(entry.key && literalText(entry.key)) ?? "", entry.value]) : [[name, value]];
		for (const [exported, expression] of given) {
			const meant = expression ? base.code.meaning(expression, top(module)) : base.code.named(local ?? name, top(module));
			const found = meant && unwrapped(meant, base);
			if (found) yield {
				name: exported,
				...found
			};
		}
	}
}
/** The one function in what wraps it: `middy(handler).use(…)`, `middy().use(…).handler(lambdaHandler)`, `makeIdempotent(process, …)`. */
function unwrapped(meant, base, depth = 0) {
	if (meant.is === "function") return {
		code: meant.function,
		place: meant.place,
		around: []
	};
	if (meant.is !== "value" || meant.value.is !== "call" || depth > 4) return void 0;
	const chain = chainOf(meant.value);
	const [only, second] = chain.flatMap((call) => call.arguments.flatMap(({ value }) => {
		if (!/^(function|name|call)$/.test(value.is)) return [];
		const found = base.code.meaning(value, meant.place);
		const own = found && unwrapped(found, base, depth + 1);
		return own ? [own] : [];
	}));
	const around = chain.flatMap((call) => wrapping(call, meant.place, base));
	return only && !second ? {
		...only,
		around: [...around, ...only.around]
	} : void 0;
}
/** What a function of the project wraps a handler in: `(handler) => middy(handler).use(…)`. */
function wrapping(call, place, base) {
	const meant = base.code.meaning(call.callee, place);
	const [answer, second] = meant?.is === "function" && !meant.function.async ? returnedBy(meant.function.body) : [];
	return answer?.value?.is === "call" && !second ? chainOf(answer.value) : [call];
}
const chainOf = (call) => [call, ...call.callee.is === "member" && call.callee.of.is === "call" ? chainOf(call.callee.of) : []];
// src/code/lambda/reports.ts
/** Wrappers that leave the answer as it is. */
const passing = /^(middy|use|handler|before|after|onError|wrap\w*|makeIdempotent|idempotent\w*|inject_?lambda_?context|capture_?lambda_?handler|log_?metrics|event_?source|event_?parser|tracer|logger|metrics|typing|override)$/i;
/** Whether the handler returns `batchItemFailures`, as far as all that it returns can be read. */
function reportsOf({ code, place, around, each }, base) {
	const wrapper = around.find((one) => mentions(one, /partial.?batch|batch_processor/i));
	if (each || wrapper) return require_facts.set(true, locate(wrapper ?? code, place));
	const own = answerOf(code, place, base);
	if (own.is !== "set" || own.value) return own;
	const strange = strangeAround(around);
	return strange ? require_facts.unknown("what wraps the handler may answer for it", locate(strange, place)) : own;
}
/** What wraps a handler and may do more than to hand it the event and on what it returns. */
const strangeAround = (around) => around.find((one) => !passing.test(lastName(one)));
const lastName = (one) => (one.is === "call" ? callName(one) : one.is === "member" || one.is === "name" ? one.name : "").split(".").at(-1) ?? "";
const deepest$2 = 3;
function answerOf(code, place, base, depth = 0) {
	const said = failuresIn(code);
	if (said) return said.empty ? require_facts.unknown("it returns no failures", locate(said, place)) : require_facts.set(true, locate(said, place));
	const inside = within$1(place, code);
	for (const { value } of returnsOf(code.body)) {
		const known = value ? valueAnswers(value, inside, base, depth) : void 0;
		if (known && (known.is === "unknown" || known.value === true)) return known;
	}
	return require_facts.set(false, locate(code.nameAt ?? {
		start: code.start,
		end: code.bodyAt.start
	}, place));
}
/** What one returned value says; undefined where it plainly is no answer to Lambda. */
function valueAnswers(value, place, base, depth) {
	if (value.is === "await") return valueAnswers(value.value, place, base, depth);
	if (/^(literal|template|list|unary)$/.test(value.is)) return void 0;
	if (value.is === "name" && value.name === "undefined") return void 0;
	if (value.is === "object" && value.entries.every(({ key }) => key?.is === "literal")) return void 0;
	if (value.is === "call") {
		if (/^Promise\.(all|allSettled)$|(^|\.)map$|^json\.dumps$|^JSON\.stringify$/.test(callName(value))) return void 0;
		if (isProcessors(value.callee, place, base)) return require_facts.set(true, locate(value, place));
		const meant = base.code.meaning(value.callee, place);
		if (meant?.is === "function" && depth < deepest$2) return answerOf(meant.function, meant.place, base, depth + 1);
	}
	return require_facts.unknown("what the handler returns is not known", locate(value, place));
}
/** `processor.response()` behind `with processor(records, handler=…)`: Powertools' answer in two steps. */
function isProcessors(callee, place, base) {
	const meant = callee.is === "member" && callee.name === "response" ? base.code.meaning(callee.of, place) : void 0;
	return meant?.is === "value" && meant.value.is === "call" && /(^|\.)(Async)?(Batch|SqsFifoPartial)Processor$/.test(callName(meant.value));
}
/** Where a function says `batchItemFailures`, or has Powertools say it; `empty`: only that there are none. */
function failuresIn(code) {
	const found = [];
	walkFunction(code, nowhere, { expression(one) {
		if (one.is === "object") {
			for (const entry of one.entries) if (keyOf$2(entry) === "batchItemFailures") found.push({
				start: entry.start,
				end: entry.end,
				empty: entry.value.is === "list" && entry.value.items.length === 0
			});
		}
		if (keyOf$2(one) === "batchItemFailures" || one.is === "call" && partialResponse.test(callName(one))) found.push({
			...one,
			empty: false
		});
	} });
	return found.find(({ empty }) => !empty) ?? found[0];
}
/** The returns of a function's own body. */
function returnsOf(body) {
	return body.flatMap((one) => one.is === "return" ? [one] : blocksOf(one).flatMap(returnsOf));
}
// src/code/lambda/first-message.ts
/**
* Where a handler takes the first message of its batch (`event.Records[0]`), if it does nothing else with the batch; undefined where
* it does, or may: `event` goes on to another function, its length is looked at.
*/
function firstMessageOf({ code, place, around, each }) {
	const [event] = code.parameters;
	if (!event || event.pattern || each || strangeAround(around)) return void 0;
	const firsts = [];
	const known = /* @__PURE__ */ new Set();
	let others = false;
	const take = (batch) => {
		firsts.push(batch);
		walkExpression(batch, nowhere, { expression: (one) => void known.add(one) });
	};
	walkFunction(code, nowhere, {
		expression(one) {
			const batch = takenFrom(one);
			if (isLog(one)) walkExpression(one, nowhere, { expression: (part) => void known.add(part) });
			else if (known.has(one)) return;
			else if (batch && isBatch(batch, event.name)) take(batch);
			else others ||= one.is === "name" && one.name === event.name;
		},
		statement(one) {
			if (place.module.language !== "typescript" || one.is !== "assign" || one.target.is !== "list") return;
			const [only, second] = one.target.items;
			if (only && only.is !== "spread" && !second && isBatch(one.value, event.name)) take(one.value);
		}
	});
	const [first] = firsts;
	return first && !others ? locate(first, place) : void 0;
}
/** What `[0]` is taken of. */
const takenFrom = (one) => one.is === "index" && one.key.is === "literal" && one.key.value === 0 ? one.of : void 0;
const isBatch = (one, event) => (one.is === "member" || one.is === "index") && keyOf$2(one) === "Records" && one.of.is === "name" && one.of.name === event;
const isLog = (one) => one.is === "call" && /^(console|log|logger|logging)\.|^print$/.test(callName(one));
// src/code/lambda/own-delete.ts
const deletes = /(^|\.)(delete_?message(_?batch)?|deleteMessage(Batch)?Command)$/i;
/**
* Lambda deletes what the function did not fail for. A handler that deletes its own messages (`receiptHandle` is the record's, with
* a small letter) acknowledges each by itself: late, where work stands before it.
*/
function ackOf({ code, place }, base) {
	const { sites } = flowOf(code, place);
	const first = sites.find((site) => deletesBy(site, code, base));
	if (!first) return require_facts.byDefault("late", "Lambda deletes what its function did not fail for");
	const before = sites.slice(0, sites.indexOf(first)).some(isWork$1);
	return require_facts.set(before ? "late" : "early", locate(first.call, place));
}
/** By the SDK, or by a function of the project that is called, or given to what calls it: `inBatches(removeFromQueue, records)`. */
function deletesBy({ call, place }, handler, base) {
	if (deletes.test(callName(call))) return usesReceipt(handler);
	return [call.callee, ...call.arguments.map(({ value }) => value)].some((one) => {
		const meant = /^(name|member)$/.test(one.is) ? base.code.meaning(one, place) : void 0;
		if (meant?.is !== "function" || !calls(meant.function, deletes)) return false;
		return usesReceipt(handler) || usesReceipt(meant.function);
	});
}
function usesReceipt(code) {
	let found = false;
	walkFunction(code, nowhere, { expression(one) {
		found ||= keyOf$2(one) === "receiptHandle" || one.is === "literal" && one.value === "receiptHandle";
	} });
	return found;
}
const isWork$1 = ({ call, around, place }) => !isQuiet(call) && !call.new && (place.module.language === "python" || around.some((one) => one.is === "await"));
// src/code/loops/taint.ts
/** Whether an expression speaks of one; what only a callback in it says is the callback's own. */
function carries(expression, names, source) {
	if (!expression) return false;
	if (expression === source) return true;
	if (expression.is === "name") return names.has(expression.name);
	if (partsOf$1(expression).some((part) => carries(part, names, source))) return true;
	return expression.is === "call" && expression.callee.is === "function" && carriesIn(expression.callee.function.body, names, source);
}
const carriesIn = (block, names, source) => block.some((statement) => expressionsOf(statement).some((part) => carries(part, names, source)) || blocksOf(statement).some((inner) => carriesIn(inner, names, source)));
/** All names to which the messages of `source` flow in a body, its callbacks included. */
function carriersIn(owner, seeds, source) {
	const names = new Set(seeds);
	for (let before = -1; before !== names.size;) {
		before = names.size;
		inBlock(owner.body, names, source);
	}
	return names;
}
function inBlock(block, names, source) {
	for (const statement of block) {
		if (statement.is === "assign" && carries(statement.value, names, source)) add(statement.target, names);
		else if (statement.is === "loop" && statement.target && carries(statement.over, names, source)) add(statement.target, names);
		else if (statement.is === "with") {
			for (const { value, as } of statement.items) if (as && carries(value, names, source)) add(as, names);
		}
		for (const part of expressionsOf(statement)) inExpression(part, names, source);
		for (const inner of blocksOf(statement)) inBlock(inner, names, source);
	}
}
function inExpression(expression, names, source) {
	if (expression.is === "assignment" && carries(expression.value, names, source)) add(expression.target, names);
	if (expression.is === "function") inBlock(expression.function.body, names, source);
	if (expression.is === "call") {
		const gathering = gatheredIn(expression);
		if (gathering && expression.arguments.some(({ value }) => carries(value, names, source))) names.add(gathering);
		const given = carries(expression, names, source);
		for (const { value } of expression.arguments) if (value.is === "function" && given) {
			for (const { name, pattern } of value.function.parameters) for (const one of pattern ? namesIn(pattern) : [name]) if (!/^_?(err(or)?|e|index|idx|i)$/.test(one)) names.add(one);
		}
	}
	for (const part of partsOf$1(expression)) inExpression(part, names, source);
}
/** `handles.append(message["ReceiptHandle"])`. */
const gatheredIn = ({ callee }) => callee.is === "member" && callee.of.is === "name" && /^(append|extend|push)$/.test(callee.name) ? callee.of.name : void 0;
function add(target, names) {
	const patterns = target.is === "object" ? target.entries.map(({ value }) => value) : [target];
	for (const one of patterns) for (const name of namesIn(one.is === "assignment" ? one.target : one)) names.add(name);
}
// src/code/loops/work.ts
/** What reads, checks or shapes a message, or settles it: no work of the job. */
const preparing = /^_?(pars|valid|decod|deseriali[sz]|get|find|lookup|exists|check|should|build|make|format|filter|slice|normali[sz]|hydrat|unmarshal|marshal|trace|record_?metric|track|count|incr|observe|set_?(context|attribute|tag|logger|level|var)|sleep|wait|delay|apply_?async|publish|put_?events|send_?message|enqueue|requeue|re_?drive|release|change_?(message_?)?visib|some$|every$|sort|concat|flat|chunk(s|ed)?$|batched$|islice$|dump(s|_?(letters?|messages?|bod(y|ies)|batch))?$|all_?settled$|set_?(timeout|interval)$|clear|replace|trim|safe_?parse|byte_?length|digest|append|encode|strip|split|lower|upper|extract_?(body|payload|message|record|job_?id|data)|create_?(hash|logger|span|context)|send_?to_?(dlq|dead|queue|sqs))/i;
const preparingWord = /^(_?(to|from|as|is|has|log)(?=[A-Z_])\w*|log|logs|emit|bind|child|then|catch|finally|promise|reduce|map|forEach|match|with|when|otherwise|exhaustive|all|race|items|keys|values|copy|update|add|delete|push|text|type|now|from|isArray|startswith|endswith|startsWith|includes|join|submit|create_task|ensure_future|gather|Promise|resolve|reject|done|next|notify|schedule|set|put)$/;
/** What a work function is called when nothing else tells. */
const working = /(process|handl|work|run|execut|perform|consum|dispatch|render|transcod|convert|generat|upload|download|import|export|deliver|invoke|callback|on_?message|do_?job|job$|task$|send_?(e?mail|sms|mail)|charg|sync|ingest|index|crawl|scrap)/i;
const claiming = /(^|_)(try_?)?(claim|acquire|reserve|lock|lease|dedup|conditional_?update|mark_?(as_?)?(process|start|run|in_?progress|busy|claim))|idempot|isDuplicate|is_duplicate|already_?processed/i;
const nameOf = (call) => callName(call).split(".").at(-1) ?? "";
/** A claim of the job by its name, or a write under a condition. */
const isClaim = (site, text) => claiming.test(nameOf(site.call)) || /ConditionExpression|attribute_not_exists/.test(text);
/**
* A call that is given something of a message and does the job with it. In TypeScript what nobody waits for is only preparation,
* unless its name says otherwise; a function of the project without any effect is none.
*/
function isWork(site, entered) {
	const { call } = site;
	const name = nameOf(call);
	if (call.new || isQuiet(call) && !working.test(name) && !printsOnPaper(site) || /^[A-Z]/.test(name) || isPreparing(name)) return false;
	if (/^(console|log|logger|logging|JSON|json|Object|Array|Math|base64|datetime|time|os\.path|Buffer|z)\b/.test(callName(call))) return false;
	const named = working.test(name);
	if (entered && (!named || sendsOn(entered))) return hasEffect(entered, 0);
	if (site.place.module.language === "python") return named || !pureBuiltin.test(callName(call));
	return isWaitedFor(site) || named;
}
/** `print` is a function of Python alone. */
const printsOnPaper = ({ call, place }) => place.module.language === "typescript" && callName(call) === "print";
const isPreparing = (name) => preparing.test(name) || preparingWord.test(name);
const pureBuiltin = /^(str|int|float|bool|len|dict|list|set|tuple|isinstance|getattr|setattr|hasattr|print|repr|sorted|enumerate|zip|range|min|max|sum|any|all|next|iter|type|super|map|filter|uuid\.\w+|re\.\w+|copy\.\w+|urllib\.parse\.\w+|urlparse|unquote_plus|unquote|Decimal|Path|os\.environ\.\w+|os\.getenv|traceback\.\w+|ast\.\w+|html\.\w+)$/;
const isWaitedFor = ({ around, steps, call, callbacks }) => around.some((one) => one.is === "await") || steps.at(-1)?.statement.is === "return" || call.arguments.some(({ value }) => value.is === "function") || around.some((one) => one.is === "call" && callbacks.every((other) => other !== one) && /\.(then|all|allSettled|race)$/.test(callName(one)));
/** It hands the message to another queue: that is all of its work, unless there is more. */
const sendsOn = ({ code, place }) => flowOf(code, place).sites.some(({ call }) => sending.test(nameOf(call)));
const sending = /^(delay|apply_async|send_message(_batch)?|sendMessage(Batch)?|put_events|enqueue)$/;
function hasEffect({ code, place }, depth) {
	return flowOf(code, place).sites.some((site) => depth < 3 && !site.call.new && !isQuiet(site.call) && !/^[A-Z]/.test(nameOf(site.call)) && !isPreparing(nameOf(site.call)) && (place.module.language === "typescript" ? isWaitedFor(site) || working.test(nameOf(site.call)) : !pureBuiltin.test(callName(site.call))));
}
// src/code/loops/batch.ts
/** Calls that only start what they are given. */
const starting = /^(submit|create_task|ensure_future|gather|start_soon|apply_async|map_async|starmap|imap|imap_unordered|Thread|Process|run_in_executor|to_thread|all|allSettled|race|fork|spawn)$/;
/** How the messages of one receive are worked on: by what stands around the work on its way from the receive. */
function batchOf$1(work, source) {
	const at = locate(work.path[0].call, work.path[0].place);
	const ways = work.path.flatMap((site, index) => waysOf(site, work.carriers[index], index === 0 ? source : void 0));
	const parallel = ways.includes("parallel");
	if (parallel && ways.includes("chunk")) return require_facts.unknown("its messages are worked on in groups", at);
	if (parallel) return require_facts.set("parallel", at);
	if (ways.includes("alone")) return require_facts.set("parallel", at);
	return ways.includes("loop") ? require_facts.set("sequential", at) : require_facts.unknown("how it goes through the messages of one receive is not seen", at);
}
function waysOf(site, names, source) {
	const ways = [];
	const mapped = site.callbacks.filter((call) => /^(map|flatMap|forEach)$/.test(nameOf(call)));
	const handed = /^(map|flatMap|forEach)$/.test(nameOf(site.call));
	const isPython = site.place.module.language === "python";
	const started = site.around.some((one) => one.is === "call" && starting.test(nameOf(one))) || starting.test(nameOf(site.call));
	const plainMap = isPython && handed && site.call.callee.is === "member";
	if (!isPython && (mapped.length > 0 || handed) || started || plainMap) ways.push("parallel");
	if (!site.steps.find(({ statement, into }) => into !== void 0 && isOverMessages(statement, names, source))) return ways;
	if (ways.includes("parallel") && !isPython && (mapped.length > 0 || handed)) return ["parallel", "chunk"];
	if (ways.includes("parallel")) return ways;
	return isPython || site.around.some((one) => one.is === "await") || site.callbacks.length > 0 ? ["loop"] : ["alone"];
}
/** A loop over the messages: not the one that receives. */
function isOverMessages(statement, names, source) {
	if (statement.is !== "loop") return false;
	if (source && statement.start <= source.call.start && source.call.end <= statement.end) return carries(statement.over, /* @__PURE__ */ new Set(), source.call);
	return carries(statement.over, names, source?.call) || carries(statement.test, names);
}
// src/code/loops/sqs-calls.ts
const commands = {
	ReceiveMessage: "receive",
	DeleteMessage: "delete",
	DeleteMessageBatch: "delete",
	ChangeMessageVisibility: "extend",
	ChangeMessageVisibilityBatch: "extend",
	SendMessage: "other",
	SendMessageBatch: "other",
	GetQueueUrl: "other",
	GetQueueAttributes: "other"
};
const operationOf = (name) => Object.hasOwn(commands, name) ? commands[name] : void 0;
/** Calls of boto3's client and resource, and of the JavaScript SDKs' clients, by what their method is called. */
const methods = {
	receive_message: "receive",
	receive_messages: "receive",
	receiveMessage: "receive",
	delete_message: "delete",
	delete_message_batch: "delete",
	delete_messages: "delete",
	deleteMessage: "delete",
	deleteMessageBatch: "delete",
	change_message_visibility: "extend",
	change_visibility: "extend",
	change_message_visibility_batch: "extend",
	changeMessageVisibility: "extend",
	changeMessageVisibilityBatch: "extend",
	send_message: "other",
	send_messages: "other",
	sendMessage: "other"
};
/** A file that says none of it receives nothing, and need not be gone through. */
const mentionsSqs = ({ file }, { files }) => /receive_?message|change_?(message_?)?visibility/i.test(files.read(file) ?? "");
/** `client.send(new ReceiveMessageCommand({ … }))`, also where the command was made before; `sqs.receiveMessage({ … })`; `sqs.receive_message(…)`. */
function sqsCall(call, scope) {
	if (call.new) return void 0;
	return sentCommand(call, scope) ?? method(call, scope);
}
function sentCommand(call, scope) {
	if (scope.place.module.language !== "typescript") return void 0;
	const [first] = call.arguments;
	if (!first || first.spread || call.callee.is !== "member") return void 0;
	const made = first.value.is === "name" ? scope.follow(first.value) : {
		value: first.value,
		scope
	};
	if (made.value.is !== "call" || !made.value.new) return void 0;
	const is = operationOf(/(?:^|\.)(\w+)Command$/.exec(importedName(made.value, made.scope))?.[1] ?? "");
	const input = made.value.arguments[0]?.value;
	return is && {
		is,
		call,
		scope,
		parameters: input ? made.scope.follow(input) : void 0
	};
}
function method(call, scope) {
	if (call.callee.is !== "member" || !Object.hasOwn(methods, call.callee.name)) return void 0;
	const is = methods[call.callee.name];
	const keywords = keywordsOf(call, scope);
	const first = call.arguments.find(({ name }) => name === void 0);
	const parameters = keywords ?? (first ? scope.follow(first.value) : void 0);
	const queue = parameters?.value.is === "object" && hasKey(parameters.value, /^(QueueUrl|Queue)$/);
	const isPython = scope.place.module.language === "python";
	if (is === "receive" && isPython && call.callee.name === "receive_messages") return isResource(call, scope) ? {
		is,
		call,
		scope,
		parameters: parameters ?? {
			value: nothing(call),
			scope
		}
	} : void 0;
	const ofMessage = isPython && call.callee.name === "change_visibility" && keywords !== void 0;
	if (queue || ofMessage) return {
		is,
		call,
		scope,
		parameters
	};
	const plain = parameters && parameters.value.is !== "object" && parameters.value.is !== "literal";
	const own = scope.base.code.meaning(call.callee, scope.place)?.is === "function";
	return plain && !own && call.arguments.length <= 2 && usesSdk(scope) && isNamedParams(first?.value ?? call) ? {
		is,
		call,
		scope
	} : void 0;
}
const isNamedParams = (value) => value.is === "name" && /param|input|request|options|args|kwargs/i.test(value.name);
const usesSdk = ({ place }) => place.module.imports.some(({ from }) => /^(aws-sdk|@aws-sdk\/client-sqs|boto3|aioboto3|aiobotocore)/.test(from));
/** A queue of boto3's resource; Azure's clients have a method of the same name. */
function isResource(call, scope) {
	const keys = call.arguments.map(({ name }) => name ?? "");
	if (keys.some((key) => /^(MaxNumberOfMessages|WaitTimeSeconds|VisibilityTimeout|AttributeNames|Message(System)?AttributeNames)$/.test(key))) return true;
	return keys.length === 0 && usesSdk(scope);
}
/** Python's keywords as one object; `**params` is followed to the dictionary. */
function keywordsOf(call, scope) {
	const named = call.arguments.filter(({ name }) => name !== void 0);
	const spread = call.arguments.find((one) => one.spread === "map");
	if (spread && named.length === 0) return scope.follow(spread.value);
	if (named.length === 0) return void 0;
	return {
		value: {
			...nothing(call),
			entries: [...spread ? [{
				start: spread.start,
				end: spread.end,
				value: spread.value
			}] : [], ...named.map(({ name, value, start, end }) => ({
				start,
				end,
				value,
				key: {
					is: "literal",
					value: name,
					start,
					end: start
				}
			}))]
		},
		scope
	};
}
const nothing = ({ start, end }) => ({
	is: "object",
	start,
	end,
	entries: []
});
const hasKey = (value, pattern) => value.entries.some(({ key }) => key?.is === "literal" && pattern.test(String(key.value)));
/** A parameter as it is written; `open` where it may stand in a part that is not seen. */
function parameterOf({ parameters }, key) {
	if (parameters?.value.is !== "object") return "open";
	const value = entryOf(parameters.value, key);
	if (value) return {
		value,
		scope: parameters.scope
	};
	return parameters.value.entries.some((entry) => !entry.key) ? "open" : void 0;
}
/** The literal window that a ChangeMessageVisibility sets. */
function windowSet(call) {
	const given = parameterOf(call, "VisibilityTimeout");
	const value = given && given !== "open" ? require_facts.valueIn(given.scope.fold(given.value)) : void 0;
	return typeof value === "number" ? value : void 0;
}
const isDeleteName = (call) => /(^|\.)_?(delete|ack|remove|acknowledge)_?(from_?)?(sqs|queue)?_?messages?(_?batch)?$|deleteMessage(Batch|FromQueue|FromSqs)?$/i.test(callName(call));
// src/code/loops/events.ts
const deepest$1 = 4;
/** What the functions of a project do with SQS, themselves and through others. */
var Reach = class {
	base;
	known = new ByDepth();
	constructor(base) {
		this.base = base;
	}
	/** Kinds of SQS calls that a function leads to. */
	of({ code, place }, depth = deepest$1) {
		return this.known.of(code, depth, () => {
			const parameters = new Set(code.parameters.map(({ name }) => name));
			return new Set(flowOf(code, place).sites.flatMap((site) => [...this.at(site, parameters, depth)]));
		});
	}
	at(site, parameters, depth) {
		const scope = new Scope(this.base, site.place);
		const own = sqsCall(site.call, scope);
		if (own) return [own.is];
		if (isDelete(site, parameters)) return ["delete"];
		return depth > 0 ? this.next(site, scope).flatMap((next) => [...this.of(next, depth - 1)]) : [];
	}
	/** The functions of the project that a call runs: its own, and those that it is handed. */
	next(site, scope) {
		const { call } = site;
		if (call.new && scope.place.module.language === "typescript") return [];
		const own = this.enter(call, scope);
		const handed = call.arguments.flatMap(({ value }) => {
			if (value.is !== "name" && value.is !== "member") return [];
			const meaning = this.base.code.meaning(value, scope.place);
			if (meaning?.is !== "function") return [];
			const place = {
				...meaning.place,
				enclosing: [...meaning.place.enclosing, meaning.function]
			};
			return [{
				code: meaning.function,
				place: meaning.place,
				scope: scope.at(place),
				handed: true
			}];
		});
		return own ? [own, ...handed] : handed;
	}
	enter(call, scope) {
		const meaning = this.base.code.meaning(call.callee, scope.place);
		if (meaning?.is !== "function") return void 0;
		const { function: code, place } = meaning;
		return {
			code,
			place,
			scope: scope.enter(code, place, call, call.callee.is === "member")
		};
	}
};
/** All that a flow does with the messages that `source` brings, in the order of the text. */
function eventsOf(flow, source, reach, from) {
	const carriers = [carriersIn(flow.code ?? flow.place.module, [], source.call)];
	const way = {
		path: [],
		carriers,
		entered: []
	};
	const later = flow.sites.filter((site) => site !== source && (site.call.start >= source.call.start || site.callbacks.includes(source.call)) && (sqsCall(site.call, from.at(site.place)) !== void 0 || !contains$1(site.call, source.call)));
	return [{
		is: "receive",
		path: [source],
		carriers,
		scope: from
	}, ...later.flatMap((site) => [...eventsAt(site, way, reach, from.at(site.place))])];
}
function* eventsAt(site, { path, carriers, entered }, reach, scope) {
	const names = carriers.at(-1);
	const here = {
		path: [...path, site],
		carriers,
		scope
	};
	const given = carries(withoutCallbacks(site.call), names);
	const sqs = sqsCall(site.call, scope);
	if (sqs) {
		if (given && (sqs.is === "delete" || sqs.is === "extend")) yield {
			is: sqs.is,
			...here,
			sqs
		};
		return;
	}
	const next = reach.next(site, scope);
	const leading = entered.length < deepest$1 ? next.filter(({ code }) => !entered.includes(code)).filter((one) => leads(reach.of(one))) : [];
	for (const one of leading) {
		const seeds = seedsOf(one.code, site, names, one.handed ?? false);
		if (seeds.length === 0 && !encloses(one, scope)) continue;
		const inner = carriersIn(one.code, encloses(one, scope) ? [...names, ...seeds] : seeds);
		const way = {
			path: here.path,
			carriers: [...carriers, inner],
			entered: [...entered, one.code]
		};
		for (const each of flowOf(one.code, one.place).sites) yield* eventsAt(each, way, reach, one.scope.at(each.place));
	}
	if (given && renewing.test(nameOf(site.call))) yield {
		is: "renewer",
		...here
	};
	if (given && leading.length === 0) {
		const own = next.find(({ handed }) => !handed);
		const is = isDelete(site, names) ? "delete" : isClaim(site, scope.textOf(site.call)) ? "claim" : isWork(site, own) && "work";
		if (is) yield {
			is,
			...here
		};
	}
}
const renewing = /heart_?beat|keep_?alive|(extend|renew)\w*|visibility/i;
const leads = (kinds) => kinds.has("delete") || kinds.has("extend");
/** `message.delete()` of boto3's resource, and a wrapper's method that cannot be followed. */
function isDelete({ call, place }, names) {
	if (isDeleteName(call)) return true;
	const { callee } = call;
	return place.module.language === "python" && callee.is === "member" && callee.name === "delete" && call.arguments.length === 0 && callee.of.is === "name" && names.has(callee.of.name);
}
/** Its callee and arguments, without the functions among them: those have sites of their own. */
const withoutCallbacks = (call) => ({
	...call,
	arguments: call.arguments.filter(({ value }) => value.is !== "function")
});
/** The parameters of a function that are given something of a message. */
function seedsOf(code, { call }, names, handed) {
	const plain = code.parameters.flatMap(namesOf).filter((name) => !/^(self|cls|this)$/.test(name));
	if (!call.arguments.some(({ value }) => carries(value, names))) return [];
	if (handed) return plain;
	const bound = code.parameters[0]?.name === "self" || code.parameters[0]?.name === "cls" ? 1 : 0;
	return call.arguments.flatMap(({ name, value, spread }, index) => {
		if (!carries(value, names)) return [];
		if (spread) return plain;
		if (name !== void 0) return [name];
		const parameter = code.parameters[index + bound] ?? code.parameters.at(-1);
		return parameter ? namesOf(parameter) : [];
	});
}
/** The names that a parameter binds. */
const namesOf = ({ name, pattern }) => pattern ? patternNames(pattern) : [name];
const patternNames = (pattern) => pattern.is === "name" ? [pattern.name] : pattern.is === "object" ? pattern.entries.flatMap(({ value }) => patternNames(value.is === "assignment" ? value.target : value)) : [];
/** A function that stands inside the one that calls it sees its names. */
const encloses = (one, scope) => one.place.module === scope.place.module && one.place.enclosing.length > 0 && one.place.enclosing.every((code, index) => scope.place.enclosing[index] === code) && "parameters" in one.place.enclosing.at(-1);
// src/code/loops/limits.ts
const unseen = require_facts.unknown("no time limit is seen around the work");
/**
* What bounds the work where that is written as a number: `asyncio.wait_for(…, timeout=30)`, `AbortSignal.timeout(30_000)`,
* `Promise.race([work, timeout(30_000)])`.
*/
function limitOf({ path, scope }) {
	for (const site of path) {
		const at = scope.at(site.place);
		for (const around of site.around) {
			const limit = around.is === "call" ? boundOf(around, site.call, at) : void 0;
			if (limit) return limit;
		}
		for (const { value } of site.call.arguments) {
			const limit = signalIn(value, at);
			if (limit) return limit;
		}
		for (const { statement } of site.steps) if (statement.is === "with") {
			for (const { value } of statement.items) if (value.is === "call" && /^(timeout|fail_after|move_on_after)$/.test(nameOf(value))) return folded(value.arguments[0]?.value, at, 1);
		}
	}
	return unseen;
}
function boundOf(around, work, scope) {
	const name = nameOf(around);
	if (name === "wait_for") return folded((around.arguments.find((one) => one.name === "timeout") ?? around.arguments[1])?.value, scope, 1);
	if (name !== "race" || around.arguments[0]?.value.is !== "list") return void 0;
	const other = around.arguments[0].value.items.find((item) => !contains$1(item, work));
	return other && timerIn(other, scope);
}
/** The milliseconds of a timer: `timeout(30_000)`, `new Promise((_, reject) => setTimeout(reject, 30_000))`. */
function timerIn(value, scope) {
	let found;
	walkExpression(value, scope.place, { expression(one) {
		if (one.is === "call" && /^(setTimeout|timeout|sleep|delay|rejectAfter|timeoutAfter)$/i.test(nameOf(one))) found ??= one.arguments.find((argument) => argument.value.is !== "function" && !isCallback(argument.value))?.value;
	} });
	return folded(found, scope, 1e3);
}
const isCallback = (value) => value.is === "name" && /^(resolve|reject|res|rej|cb|done)$/.test(value.name);
function signalIn(value, scope) {
	let found;
	const look = (one) => {
		if (one.is === "call" && nameOf(one) === "timeout" && one.callee.is === "member" && one.callee.of.is === "name" && one.callee.of.name === "AbortSignal") found ??= one.arguments[0]?.value;
	};
	walkExpression(value, scope.place, { expression(one) {
		look(one);
		if (one.is === "name" && /signal/i.test(one.name)) look(scope.follow(one).value);
	} });
	return found && folded(found, scope, 1e3);
}
function folded(value, scope, unit) {
	const number = value && require_facts.valueIn(scope.fold(value));
	const at = value && locate(value, scope.place);
	return typeof number === "number" && at ? require_facts.set(require_facts.seconds(number / unit), at) : require_facts.unknown("its time limit is computed", at);
}
// src/code/lambda/pace.ts
const deepest = 3;
/**
* How long the work on one message may take, by the limit that is written around the longest part of it; undefined where there is
* none, or where messages are not plainly worked on one after the other.
*/
function paceOf(handler, base) {
	const bounded = inTurn(handler, base).map(limitOf).filter((one) => typeof require_facts.valueIn(one) === "number");
	return require_facts.longest(bounded, (one) => require_facts.valueIn(one));
}
/** The first call that does the work on one message after the other. */
const workInTurn = (handler, base) => inTurn(handler, base).find(({ path, carriers }) => {
	const site = path.at(-1);
	const given = site.call.arguments.some(({ value }) => carries(value, carriers.at(-1)));
	const meant = base.code.meaning(site.call.callee, site.place);
	return given && isWork(site, meant?.is === "function" ? {
		code: meant.function,
		place: meant.place
	} : void 0);
});
function inTurn({ code, place }, base) {
	const [batch] = code.parameters;
	if (!batch) return [];
	const carriers = [carriersIn(code, namesOf(batch))];
	return flowOf(code, place).sites.flatMap((site) => [...callsIn(site, {
		path: [],
		carriers
	}, new Scope(base, site.place))]).filter((one) => require_facts.valueIn(batchOf$1(one)) === "sequential");
}
/** A call, and those of the project's function that it runs for what it is given of the batch. */
function* callsIn(site, way, scope) {
	const { base } = scope;
	const path = [...way.path, site];
	const work = {
		is: "work",
		path,
		carriers: way.carriers,
		scope
	};
	yield work;
	const meant = path.length < deepest ? base.code.meaning(site.call.callee, site.place) : void 0;
	if (meant?.is !== "function") return;
	const { function: code, place } = meant;
	const seeds = seedsOf(code, site, way.carriers.at(-1), false);
	if (require_facts.valueIn(batchOf$1(work)) !== "sequential" && seeds.length === 0) return;
	const entered = scope.enter(code, place, site.call, site.call.callee.is === "member");
	const inner = {
		path,
		carriers: [...way.carriers, carriersIn(code, seeds)]
	};
	for (const next of flowOf(code, place).sites) yield* callsIn(next, inner, entered.at(next.place));
}
// src/code/lambda/facts.ts
/** The handlers of Lambda functions that take the messages of a queue; what calls them, and bounds them, infrastructure says. */
function* lambdaFacts(base) {
	for (const module of base.modules) if (!isAside(module)) for (const handler of handlersIn(module, base)) {
		const task = taskOf(handler, base);
		yield task;
		yield* errorAnswers(handler, task, base);
	}
}
const outside = "its event source is not found in this project";
function taskOf(handler, base) {
	const [pace, first] = [paceOf(handler, base), firstMessageOf(handler)];
	const { code, place } = handler.each ?? handler;
	const { file, language } = handler.place.module;
	const at = locate(code.nameAt ?? {
		start: code.start,
		end: code.bodyAt.start
	}, place);
	return {
		kind: "task",
		id: `task:${file}:${handler.name}`,
		at,
		language,
		name: handler.code.name ?? handler.name,
		queue: require_facts.unknown(outside, at),
		ack: ackOf(handler, base),
		timeLimit: require_facts.unknown(outside, at),
		softTimeLimit: require_facts.byDefault(null, "Lambda has none"),
		delays: [],
		transitions: [],
		lambda: {
			handler: {
				file: file.replace(/\.\w+$/, ""),
				name: handler.name
			},
			reports: reportsOf(handler, base),
			failing: failingOf(code, place, base),
			...pace ? { pace } : {},
			...first ? { first } : {}
		}
	};
}
// src/code/pulumi/consumers.ts
/** The calls that attach a function to a queue. */
function sourcesOf(call, place, contexts) {
	const scope = contexts.of(place)[0];
	const name = constructName(call, scope);
	if (name === "aws.lambda.EventSourceMapping") return (one) => mapping({
		name,
		call,
		scope: one
	});
	if (name === "sst.aws.Queue.subscribe") return (one) => subscribed(call.arguments[0]?.value, call.arguments.slice(1), call, one);
	if (call.callee.is !== "member" || !/^(?:subscribe|onEvent)$/.test(call.callee.name)) return void 0;
	const { of, name: method } = call.callee;
	const read = method === "subscribe" ? subscribed : notified;
	return (one) => isQueue(of, one) ? read(of, call.arguments, call, one) : [];
}
const isQueue = (expression, scope) => isPulumiQueue(constructBehind(expression, scope)?.name ?? "");
function mapping(made) {
	const at = headOf(made);
	const props = propsOf$1(made);
	const source = mappingOf(props, targetOf(props, "functionName", at), at, true);
	return source ? [{
		...source,
		id: constructId(made)
	}] : [];
}
/** `orders.subscribe('src/orders.handler', { batch: { … } })` (queue-lambda-subscriber.ts of sst/sst). */
function subscribed(queue, [subscriber, args], call, scope) {
	if (!queue || !subscriber) return [];
	const at = {
		...locate(call, scope.place),
		end: call.callee.end
	};
	const props = args ? Props.struct(args.value, scope) : Props.none(at, scope);
	const transform = Transform.of(props, "eventSourceMapping");
	const changed = (key) => (plain) => plainSettings(plain)[key];
	const own = batchOf(props.inner("batch"));
	return [{
		at,
		run: subscriberOf({
			value: subscriber.value,
			scope
		}),
		queue: queueMeant(queue, scope),
		batchSize: transform.over("batchSize", changed("batchSize"), own.batchSize),
		batchingWindow: transform.over("maximumBatchingWindowInSeconds", changed("batchingWindow"), own.batchingWindow),
		partialBatch: transform.over("functionResponseTypes", changed("partialBatch"), own.partialBatch)
	}];
}
/** `orders.onEvent('orders', handler, { batchSize: 5 })` of @pulumi/aws (sqs/sqsMixins.ts). */
function notified(queue, [, handler, args], call, scope) {
	if (!queue || !handler) return [];
	const at = {
		...locate(call, scope.place),
		end: call.callee.end
	};
	const { partialBatch, ...settings } = plainSettings(args ? Props.struct(args.value, scope) : Props.none(at, scope));
	const reports = partialBatch.is === "default" ? require_facts.byDefault(partialBatch.value, partialBatch.from) : partialBatch;
	return [{
		at,
		run: functionMeant(handler.value, scope),
		queue: queueMeant(queue, scope),
		...settings,
		partialBatch: reports
	}];
}
const batchOf = (batch) => ({
	batchSize: batch.value("size", ({ value, scope }) => numberOf$1(value, scope), require_facts.byDefault(10, sstDefault)),
	batchingWindow: batch.value("window", ({ value, scope }) => wordedDuration(value, scope), require_facts.byDefault(require_facts.seconds(0), sstDefault)),
	partialBatch: batch.value("partialResponses", ({ value, scope }) => require_facts.map(scope.fold(value), Boolean), require_facts.byDefault(false, sstDefault, batch.room("partialResponses")))
});
/** A handler's path, the arguments of a function, or the ARN of one. */
function subscriberOf(given) {
	const { value, scope } = resolve(given.value, given.scope);
	const props = value.is === "object" ? Props.struct(given.value, given.scope) : void 0;
	const handler = props?.get("handler");
	const path = handler ? require_facts.valueIn(handler.scope.fold(handler.value)) : require_facts.valueIn(scope.fold(value));
	if (typeof path === "string" && !path.startsWith("arn:")) {
		const run = componentHandler(path, given.scope, props);
		return {
			name: path,
			timeout: props ? componentTimeout(props, given.scope) : defaultTimeout(scope.base),
			...run ? { handler: run } : {}
		};
	}
	return props ? {
		name: "its function",
		timeout: componentTimeout(props, given.scope)
	} : functionMeant(value, scope);
}
// src/code/pulumi/redrives.ts
/** Policies that are resources of their own, by the ids of their queues: `new aws.sqs.RedrivePolicy('orders', { queueUrl, redrivePolicy })`. */
function redrivesIn(modules, contexts) {
	const found = /* @__PURE__ */ new Map();
	for (const module of modules) walk(module, { expression(call, place) {
		if (call.is !== "call") return;
		for (const scope of contexts.of(place)) {
			if (constructName(call, scope) !== "aws.sqs.RedrivePolicy") return;
			const props = propsOf$1({
				call,
				scope
			});
			const [url, policy] = [props.get("queueUrl"), props.get("redrivePolicy")];
			const queue = url && queueMeant(url.value, url.scope);
			if (queue?.by !== "id" || !policy) continue;
			const deadLetter = require_facts.set(true, locate(policy.value, policy.scope.place));
			found.set(queue.id, [...found.get(queue.id) ?? [], {
				deadLetter,
				maxReceives: mostIn(policy)
			}]);
		}
	} });
	return found;
}
// src/code/pulumi/facts.ts
const mentionsIt = /\bsst\.aws\.|@pulumi\/aws|\bpulumi_aws\b/;
/** Queues, and the functions that are called with their messages, as Pulumi declares them, or SST from version 3 on. */
function pulumiFacts(base) {
	const isMeant = ({ file }) => mentionsIt.test(base.files.read(file) ?? "");
	const modules = base.modules.filter(isMeant);
	if (modules.length === 0) return [];
	const contexts = new Contexts(base, modules);
	const mentions = {
		...mentionsIn(modules, contexts),
		overrides: redrivesIn(modules, contexts)
	};
	const facts = [];
	for (const module of modules) walk(module, { expression(call, place) {
		if (call.is !== "call") return;
		const ways = contexts.of(place);
		const name = constructName(call, ways[0]);
		const read = name === void 0 ? void 0 : readerOf(name);
		if (name === void 0 || !read) return;
		const made = ways.map((scope) => ({
			name,
			call,
			scope
		}));
		facts.push(queueOf$1(made, mentions, read));
	} });
	return [...facts, ...consumersIn(modules, contexts, mentions.overrides, sourcesOf)];
}
// src/code/loops/order.ts
function order(one, other) {
	const split = splitAt(one, other);
	const [mine, theirs] = [one.steps[split], other.steps[split]];
	if (!mine || !theirs || mine.block !== theirs.block || mine.index === theirs.index && mine.into === theirs.into) return withinStatement(one, other);
	if (mine.index !== theirs.index) {
		const isFirst = mine.index < theirs.index;
		if (leavesFrom(isFirst ? one : other, split)) return "never";
		return isFirst ? "before" : "after";
	}
	return betweenBlocks(mine.statement, one, other, split);
}
/** The first step in which they differ. */
function splitAt(one, other) {
	let at = 0;
	while (one.steps[at] && other.steps[at] && one.steps[at].block === other.steps[at].block && one.steps[at].index === other.steps[at].index && one.steps[at].into === other.steps[at].into) at += 1;
	return at;
}
function betweenBlocks(statement, one, other, split) {
	if (!one.steps[split].into) return "before";
	if (!other.steps[split].into) return "after";
	if (statement.is !== "try") return "never";
	const rank = (site) => {
		const into = site.steps[split].into;
		if (into === statement.body) return 0;
		if (into === statement.otherwise) return 1;
		return into === statement.finally ? 3 : 2;
	};
	const [mine, theirs] = [rank(one), rank(other)];
	if (mine === 2 && theirs !== 3 || theirs === 2 && mine !== 3) return "never";
	return mine < theirs ? "before" : "after";
}
/** By the callbacks of one expression: `work().then(() => remove())`, `match(x).with(a, …).with(b, …)`. */
function withinStatement(one, other) {
	if (contains$1(one.call, other.call) && one.call !== other.call) return other.callbacks.includes(one.call) ? "before" : "after";
	if (contains$1(other.call, one.call) && one.call !== other.call) return one.callbacks.includes(other.call) ? "after" : "before";
	const mine = one.callbacks.find((call) => !other.callbacks.includes(call));
	const theirs = other.callbacks.find((call) => !one.callbacks.includes(call));
	if (!mine && !theirs) return one.call.end <= other.call.start ? "before" : "after";
	if (mine && theirs && mine !== theirs) return chained(mine, theirs);
	if (theirs && !mine) return contains$1(theirs.callee, one.call) ? "before" : "unknown";
	return mine && contains$1(mine.callee, other.call) ? "after" : "unknown";
}
function chained(mine, theirs) {
	const then = (call) => call.callee.is === "member" && /^(then|finally)$/.test(call.callee.name);
	if (contains$1(theirs.callee, mine)) return then(theirs) && then(mine) ? "before" : "never";
	if (contains$1(mine.callee, theirs)) return then(mine) && then(theirs) ? "after" : "never";
	return "never";
}
/** Whether the run that makes the call leaves before it comes to the next statement of the block at `split`. */
function leavesFrom(site, split) {
	for (let at = site.steps.length - 1; at > split; at -= 1) {
		const { block, index } = site.steps[at];
		const left = exitOf(block.slice(index));
		const inside = site.steps.slice(split, at);
		if (left === void 0) continue;
		const isCallback = site.place.enclosing.some((code) => inCallback(code, site, split));
		if (left === "continue" && inside.some(({ statement }) => statement.is === "loop")) return false;
		if (isCallback && left !== "continue") return false;
		return true;
	}
	return false;
}
/** A `return` of a callback that stands below the step leaves the callback alone. */
const inCallback = (code, site, split) => site.steps.slice(split + 1).some(({ block }) => block === code.body);
/** It is made only where something went wrong: in a handler, in `.catch(…)`, under `if (error)`. */
function isFailure({ steps, callbacks }, from = 0) {
	if (callbacks.some(({ callee }) => callee.is === "member" && callee.name === "catch")) return true;
	return steps.slice(from).some(({ statement, into }) => {
		if (statement.is === "try") return statement.handlers.some(({ body }) => body === into);
		return statement.is === "if" && into === statement.then && isError(statement);
	});
}
const isError = ({ test }) => test.is === "name" && /^_?err(or)?$|^exc$/i.test(test.name);
/** Something between the step and the call decides whether it is made. */
const isConditional = (site, from = 0) => site.given.length > 0 || site.steps.slice(from).some(({ statement, into }) => into !== void 0 && (statement.is === "if" || statement.is === "switch"));
// src/code/loops/ack.ts
function settlingOf(events) {
	const works = events.filter(({ is }) => is === "work");
	const deletes = events.filter(({ is }) => is === "delete");
	const [first] = deletes;
	if (!first) return { ack: require_facts.unknown("no delete of its messages is seen") };
	if (works.length === 0) return { ack: require_facts.unknown("no work is seen between the receive and the delete", placeOf(first)) };
	const pairs = works.flatMap((work) => deletes.map((one) => pairOf(work, one))).filter(isOrdinary);
	const late = pairs.find((pair) => pair.order === "before");
	if (late) {
		const alone = pairs.every((pair) => pair.delete === late.delete || pair.order === "never");
		return {
			ack: require_facts.set("late", placeOf(late.delete, late.at)),
			pair: late,
			alone
		};
	}
	const early = pairs.find((pair) => pair.order === "after" && isCertain(pair));
	if (early) return {
		ack: require_facts.set("early", placeOf(early.delete, early.at)),
		pair: early
	};
	return { ack: require_facts.unknown("whether the delete comes before or after the work is not seen", placeOf(first)) };
}
const placeOf = ({ path }, index = 0) => {
	const site = path[index];
	return locate(site.call, site.place);
};
/** The index of the first call in which the ways of two events differ. */
function partingOf(one, other) {
	let at = 0;
	while (one.path[at] === other.path[at] && one.path[at + 1] && other.path[at + 1]) at += 1;
	return at;
}
function pairOf(work, one) {
	const at = partingOf(work, one);
	const [mine, theirs] = [work.path[at], one.path[at]];
	return {
		work,
		delete: one,
		order: order(mine, theirs),
		at,
		step: splitAt(mine, theirs)
	};
}
/** What is deleted because its work has failed is no sign of either. */
const isOrdinary = ({ delete: one, at, step }) => one.path.slice(at).every((site, index) => !isFailure(site, index === 0 ? step : 0));
const isCertain = ({ delete: one, at, step }) => one.path.slice(at).every((site, index) => !isConditional(site, index === 0 ? step : 0));
// src/code/loops/bounds.ts
const window = "VisibilityTimeout";
/** What SQS takes (https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference). */
const bounds = {
	MaxNumberOfMessages: {
		least: 1,
		most: 10
	},
	WaitTimeSeconds: {
		least: 0,
		most: 20
	},
	[window]: {
		least: 0,
		most: 43200
	}
};
/** Numbers that a call of an SDK hands to SQS, which refuses the request where they are out of bounds. */
function* boundsIn(base) {
	for (const module of base.modules) {
		if (isAside(module) || !mentionsSqs(module, base)) continue;
		const found = [];
		walk(module, { expression(expression, place) {
			const call = expression.is === "call" ? sqsCall(expression, new Scope(base, place)) : void 0;
			if (call?.is === "receive" || call?.is === "extend") found.push(...boundedBy(call, base.language));
		} });
		yield* found;
	}
}
const boundedBy = (call, language) => Object.entries(bounds).flatMap(([name, range]) => {
	const given = parameterOf(call, name);
	if (!given || given === "open") return [];
	const at = locate(given.value, given.scope.place);
	const departs = require_facts.set(true, at);
	return [{
		kind: "setting",
		id: `setting:${at.file}:${name}:${at.start}`,
		at,
		language,
		name,
		of: "",
		whole: at,
		departs,
		bounds: {
			value: numberOf(given),
			...range,
			...call.is === "extend" && name === window ? { since: "receive" } : {}
		}
	}];
});
function numberOf({ value, scope }) {
	const known = scope.fold(value);
	if (known.is === "unknown") return known;
	return typeof known.value === "number" ? {
		...known,
		value: known.value
	} : require_facts.unknown("it is no number", locate(value, scope.place));
}
// src/code/loops/move.ts
/** Where the delete of a message may go: before the work, where both are statements of one block and nothing made on the way is needed. */
function movable(one, work) {
	const parting = partingOf(one, work);
	const [settle, worked] = [one.path[parting], work.path[parting]];
	const [to, from] = [worked.steps.at(-1), settle.steps.at(-1)];
	if (from.statement.is !== "expression") return { why: "its delete is not a statement of its own" };
	if (to.block !== from.block) return { why: "its delete and its work do not stand in one block" };
	const between = from.block.slice(to.index, from.index);
	const value = from.statement.value;
	if (carries(value, new Set(between.flatMap((statement) => statement.is === "assign" ? namesIn(statement.target) : [])))) return { why: "its delete needs what the work has made" };
	if (!settle.around.some(({ is }) => is === "await") && settle.place.module.language === "typescript") return { why: "nothing waits for its delete" };
	return {
		statement: locate(from.statement, settle.place),
		before: locate(to.statement, worked.place)
	};
}
// src/code/loops/queue.ts
/** Which queue a receive asks, as far as its URL, its name or the variable that carries either is written. */
function queueOf(receive) {
	const given = parameterOf(receive, "QueueUrl");
	if (given && given !== "open") return referencesTo(given.value, given.scope);
	const { callee } = receive.call;
	return callee.is === "member" ? referencesTo(callee.of, receive.scope) : [];
}
function referencesTo(expression, scope, depth = 0) {
	if (depth > 6) return [];
	const name = require_facts.valueIn(scope.fold(expression));
	const { value, scope: at } = scope.follow(expression);
	const variable = scope.base.variable(value, at.place) ?? scope.base.variable(expression, scope.place);
	const references = [];
	if (variable !== void 0) references.push({
		by: "variable",
		variable
	});
	if (typeof name === "string" && name !== "") references.push({
		by: "name",
		name
	});
	if (references.length > 0) return references;
	if ((value.is === "member" || value.is === "index") && keyOf$2(value) === "QueueUrl") return referencesTo(value.of, at, depth + 1);
	if (value.is === "await") return referencesTo(value.value, at, depth + 1);
	if (value.is !== "call") return [];
	const named = value.arguments.find((one) => one.name === "QueueName")?.value ?? nameIn(value, at);
	if (named) return referencesTo(named, at, depth + 1);
	const [first] = value.arguments;
	return first && /\.Queue$|^(str|String)$/.test(callName(value)) ? referencesTo(first.value, at, depth + 1) : [];
}
function nameIn(call, scope) {
	for (const { value } of call.arguments) {
		const followed = scope.follow(value).value;
		const input = followed.is === "call" && followed.new ? followed.arguments[0]?.value : followed;
		const entry = input && entryOf(input, "QueueName");
		if (entry) return entry;
	}
}
// src/code/loops/renewal.ts
/** How often the window is renewed while the work runs; `null` where nothing does. */
function renewalOf(events) {
	const works = events.filter(({ is }) => is === "work");
	const during = events.filter((event) => works.length === 0 || !works.every((work) => givesBack(event, work)));
	const extensions = during.filter(({ is, sqs }) => is === "extend" && sqs && windowSet(sqs) !== 0);
	for (const event of extensions) {
		const every = periodOf(event);
		if (every) return every;
	}
	const other = extensions[0] ?? during.find(({ is }) => is === "renewer");
	if (!other) return require_facts.byDefault(null, "nothing renews it");
	const { call, place } = other.path.at(-1);
	return require_facts.unknown("something renews the window, and how often is not seen", locate(call, place));
}
/** What only a message whose work has failed is given: how long it waits for its next run. */
function givesBack({ path }, work) {
	const at = partingOf(work, { path });
	const [mine, theirs] = [work.path[at], path[at]];
	const from = splitAt(mine, theirs);
	return path.slice(at).some((site, index) => {
		const start = index === 0 ? from : 0;
		return isFailure(site, start) || isConditional(site, start);
	}) && order(mine, theirs) === "before";
}
/** The period of the timer, or of the loop, that an extension stands in. */
function periodOf({ path, scope }) {
	for (const [index, site] of path.entries()) {
		const timer = [...site.callbacks, ...path[index + 1] ? [site.call] : []].find((call) => /^(setInterval|Timer|setTimeout)$/.test(nameOf(call)));
		if (timer && nameOf(timer) === "setInterval") return fold(timer.arguments[1]?.value, scope.at(site.place), 1e3);
		if (timer) return require_facts.unknown("a timer renews the window, and whether again is not seen", locate(timer, site.place));
	}
	const loop = path.at(-1).steps.findLast(({ statement }) => statement.is === "loop");
	if (!loop || path.length < 2) return void 0;
	const wait = waitIn(loop.into ?? [], loop.statement);
	return wait ? fold(wait, scope, scope.place.module.language === "python" ? 1 : 1e3) : void 0;
}
function waitIn(block, around) {
	let found;
	const look = (one) => {
		if (typeof one !== "object" || one === null || found) return;
		if ("is" in one && one.is === "call" && "callee" in one) {
			const call = one;
			if (/^(sleep|wait|setTimeout|delay)$/.test(nameOf(call))) {
				found = call.arguments.find(({ value }) => value.is !== "function")?.value;
				return;
			}
		}
		for (const part of Object.values(one)) look(part);
	};
	look(block);
	look(around);
	return found;
}
function fold(value, scope, unit) {
	if (!value) return require_facts.unknown("how often the window is renewed is not seen");
	const known = scope.fold(value);
	const number = require_facts.valueIn(known);
	const at = locate(value, scope.place);
	if (typeof number !== "number") return require_facts.unknown("how often the window is renewed is not seen", at);
	return require_facts.set(require_facts.seconds(number / unit), at);
}
// src/code/loops/timer.ts
/**
* The `setInterval` that renews a window and goes on when the work throws, or for ever; undefined where it is cleared on every way out,
* and where its handle goes elsewhere, so that nobody sees who clears it.
*/
function unstoppedTimer(events) {
	for (const { is, sqs, path } of events) {
		if (is !== "extend" || !sqs || windowSet(sqs) === 0) continue;
		for (const [index, site] of path.entries()) {
			const timer = [...site.callbacks, ...path[index + 1] ? [site.call] : []].find((call) => nameOf(call) === "setInterval");
			if (timer) return judged(timer, site);
		}
	}
}
function judged(timer, { place, callbacks }) {
	const { module, enclosing } = place;
	const depth = enclosing.length - 1 - callbacks.length;
	const code = enclosing[depth];
	if (!code || !isFunction(code)) return void 0;
	const { sites } = flowOf(code, {
		module,
		enclosing: enclosing.slice(0, depth)
	});
	const started = sites.find(({ call }) => call === timer);
	const statement = started?.steps.at(-1)?.statement;
	if (!started || !statement) return void 0;
	const at = locate(timer, place);
	if (statement.is === "expression" && statement.value === timer) return {
		at,
		cleared: false
	};
	if (statement.is !== "assign" || statement.target.is !== "name" || statement.value !== timer) return void 0;
	const { name } = statement.target;
	const clears = sites.filter(({ call }) => clearsTimer(call, name));
	if (mentioned(code, name) > clears.length + 1) return void 0;
	if (clears.length === 0) return {
		at,
		cleared: false
	};
	if (clears.some((one) => one.callbacks.length !== started.callbacks.length)) return void 0;
	const lost = sites.filter((one) => one.call.start > timer.end && one.callbacks.length === started.callbacks.length && one.around.some(({ is }) => is === "await")).find((one) => clears.some(({ call }) => call.start > one.call.end) && escapes(one, clears));
	return lost && {
		at,
		cleared: true,
		lost: locate(lost.call, lost.place)
	};
}
const clearsTimer = (call, name) => /^clear(Interval|Timeout)$/.test(nameOf(call)) && call.arguments[0]?.value.is === "name" && call.arguments[0].value.name === name;
function mentioned({ body }, name) {
	let times = 0;
	walkStatements(body, nowhere, { expression(one) {
		if (one.is === "name" && one.name === name) times += 1;
	} });
	return times;
}
/** Whether an error of the call leaves the function, or its way to the clearing, before the timer is cleared. */
function escapes(site, clears) {
	const clearedIn = (block) => block.some((one) => clears.some(({ call }) => contains$1(one, call)));
	let isCaught = false;
	for (const { statement, into } of site.steps.toReversed()) {
		if (statement.is !== "try") continue;
		if (clearedIn(statement.finally)) return false;
		const handler = into === statement.body && !isCaught ? statement.handlers[0] : void 0;
		if (!handler) continue;
		if (clearedIn(handler.body)) return false;
		const exit = exitOf(handler.body);
		if (exit !== "throw" && exit !== "return") return !clears.some(({ call }) => call.start > statement.end);
		isCaught = exit === "return";
	}
	return true;
}
// src/code/loops/facts.ts
/** A loop as the worker that it is, and the handling of its messages as a task. */
function factsOf(loop) {
	const { flow, source, receive, events } = loop;
	const at = flow.code ? locate(flow.code.nameAt ?? flow.code, flow.place) : locate(source.call, source.place);
	const name = flow.code?.name ?? (0, node_path_posix.basename)(source.place.module.file).replace(/\.\w+$/, "");
	const { ack, pair, alone = false } = settlingOf(events);
	const work = pair?.work ?? events.find(({ is }) => is === "work");
	const batchSize = asked(receive, "MaxNumberOfMessages") ?? require_facts.byDefault(1, "SQS's default");
	const batch = work ? batchOf$1(work, source) : require_facts.unknown("no work of its messages is seen", at);
	const unstopped = unstoppedTimer(events);
	const id = `worker:${at.file}:${name}:${source.call.start}`;
	const language = source.place.module.language;
	return [{
		kind: "worker",
		id,
		at,
		language,
		name,
		library: "loop",
		broker: require_facts.byDefault("sqs", "it calls SQS"),
		queues: require_facts.byDefault(1, "one receive asks one queue"),
		concurrency: require_facts.byDefault(1, "one receive at a time"),
		prefetch: waiting(batchSize, batch),
		ack,
		timeLimit: require_facts.unknown("no time limit is seen around the work"),
		softTimeLimit: require_facts.byDefault(null, "a loop has none"),
		delays: [],
		consumes: queueOf(receive),
		batchSize,
		batch,
		heartbeat: renewalOf(events),
		...unstopped ? { unstopped } : {},
		...windowOf(receive)
	}, {
		kind: "task",
		id: `task:${at.file}:${name}:${source.call.start}`,
		at,
		language,
		name,
		worker: id,
		queue: require_facts.unknown("its loop names the queue"),
		ack,
		timeLimit: work ? limitOf(work) : require_facts.unknown("no work is seen"),
		softTimeLimit: require_facts.byDefault(null, "a loop has none"),
		delays: [],
		transitions: [],
		...pair ? { settles: settles(pair.delete, pair.work, require_facts.valueIn(ack), alone) } : {}
	}];
}
/** One after the other, the last message of a batch waits for all before it, as behind a prefetch. */
function waiting(size, batch) {
	if (require_facts.valueIn(size) === 1) return require_facts.byDefault(1, "one message is received at a time");
	if (batch.is === "unknown") return require_facts.unknown(batch.why, batch.at);
	return batch.value === "sequential" ? size : require_facts.byDefault(1, "the messages of one receive are worked on at the same time");
}
/** What a receive asks for by a key; undefined where it leaves it out. */
function asked(receive, key) {
	const given = parameterOf(receive, key);
	if (given === "open") return require_facts.unknown("the parameters of the receive are put together elsewhere", locate(receive.call, receive.scope.place));
	return given && numberOf(given);
}
/** The window that is sent with each receive; the queue's own where none is. */
function windowOf(receive) {
	const window = asked(receive, "VisibilityTimeout");
	return window ? {
		visibility: require_facts.map(window, require_facts.seconds),
		asksEachReceive: true
	} : { visibility: require_facts.unknown("the queue decides it, and is not declared in this project") };
}
/** How the delete of a message stands to its work. */
function settles(one, work, ack, alone) {
	const at = partingOf(one, work);
	const [gone, mine] = [one.path[at], work.path[at]];
	return {
		at: locate(gone.call, gone.place),
		work: locate(mine.call, mine.place),
		...ack === "late" ? { move: alone ? movable(one, work) : { why: "it deletes in several places" } } : { after: afterwards(one, work) }
	};
}
/** The stretches of code that run when the message is gone: what follows the delete in its block, and the work itself. */
function afterwards(one, work) {
	const at = partingOf(one, work);
	const [gone, mine] = [one.path[at], work.path[at]];
	const file = mine.place.module.file;
	const end = gone.steps.find(({ block, index }) => mine.steps.some((other) => other.block === block && other.index > index))?.block.at(-1)?.end ?? mine.call.end;
	return [{
		file,
		start: gone.call.end,
		end
	}];
}
// src/code/loops/receive-loops.ts
const highest = 3;
/** The project's own loops of receive, work and delete (semantics 4, raw SDK). */
function* findReceiveLoops(base) {
	const own = base.modules.filter((module) => !isAside(module, true));
	const receiving = new Set(own.filter((module) => mentionsSqs(module, base)));
	if (receiving.size === 0) return;
	const flows = own.flatMap(flowsOf);
	const search = new Search(base, flows);
	const found = /* @__PURE__ */ new Map();
	for (const flow of flows.filter(({ place }) => receiving.has(place.module))) for (const site of flow.sites) {
		const receive = sqsCall(site.call, new Scope(base, site.place));
		if (receive?.is !== "receive") continue;
		for (const loop of search.from(flow, site, receive)) if (!found.get(loop.source.call)?.flow.code?.name) found.set(loop.source.call, loop);
	}
	for (const loop of found.values()) yield* factsOf(loop);
}
/** From a receive to the loops that it stands in. */
var Search = class {
	base;
	reach;
	callers;
	constructor(base, flows) {
		this.base = base;
		this.reach = new Reach(base);
		this.callers = callersByName(flows);
	}
	/** The function itself where it deletes what it receives, else those that call it. */
	from(flow, source, receive, height = 0) {
		const events = eventsOf(flow, source, this.reach, new Scope(this.base, source.place));
		if (events.some(({ is }) => is === "delete")) return [{
			flow,
			source,
			receive,
			events
		}];
		const { code } = flow;
		if (!code?.name || height >= highest) return [];
		return (this.callers.get(code.name) ?? []).filter((caller) => caller.flow.code !== code).flatMap((caller) => {
			const { site } = caller;
			const entered = this.reach.enter(site.call, new Scope(this.base, site.place));
			if (!entered && this.wraps(flow, site)) return this.from(caller.flow, site, receive, height + 1);
			if (entered?.code !== code) return [];
			const inner = {
				...receive,
				scope: entered.scope.at(receive.scope.place)
			};
			const framed = height === 0 ? sqsCall(receive.call, inner.scope) ?? inner : inner;
			return this.from(caller.flow, site, framed, height + 1);
		});
	}
	/**
	* Whether a method that is called on nobody knows what is this one of a queue's wrapper: a class that deletes messages too. Of
	* what it receives the caller has to delete something, which no other method of the name leads to.
	*/
	wraps({ place }, { call, place: from }) {
		const owner = place.enclosing.findLast((code) => !isFunction(code));
		if (!owner || isFunction(owner) || call.callee.is !== "member") return false;
		if (this.base.code.meaning(call.callee, from) !== void 0) return false;
		const inside = {
			module: place.module,
			enclosing: [...place.enclosing.slice(0, place.enclosing.indexOf(owner)), owner]
		};
		return owner.body.some((method) => method.is === "function" && this.reach.of({
			code: method.function,
			place: inside
		}).has("delete"));
	}
};
// src/code/dynamodb/attr-objects.ts
const comparisons$3 = {
	eq: "=",
	ne: "<>",
	lt: "<",
	lte: "<=",
	gt: ">",
	gte: ">="
};
/** boto3's conditions as objects: `Attr('status').eq('PENDING') & Attr('owner').not_exists()`; undefined for what is none. */
function attrCondition(expression, scope) {
	const { value, scope: at } = scope.follow(expression);
	const inner = (one) => attrCondition(one, at) ?? {
		is: "unknown",
		why: "a part of it is computed"
	};
	if (value.is === "binary" && (value.operator === "&" || value.operator === "|")) return {
		is: value.operator === "&" ? "and" : "or",
		of: [inner(value.left), inner(value.right)]
	};
	if (value.is === "unary" && value.operator === "~") return {
		is: "not",
		of: inner(value.value)
	};
	return value.is === "call" ? ofCall(value, at) : void 0;
}
function ofCall(call, scope) {
	const combined = /(^|\.)(And|Or)$/.exec(callName(call))?.[2];
	if (combined) {
		const of = call.arguments.map(({ value }) => attrCondition(value, scope) ?? unreadable);
		return {
			is: combined === "And" ? "and" : "or",
			of
		};
	}
	if (call.callee.is !== "member") return void 0;
	const attribute = attributeOf(call.callee.of, scope);
	if (attribute === void 0) return void 0;
	const terms = call.arguments.map((one) => termOf(one.value, scope));
	const { name } = call.callee;
	const operator = comparisons$3[name];
	if (operator) return {
		is: "compare",
		attribute,
		operator,
		value: terms[0] ?? { is: "unknown" }
	};
	if (name === "exists") return {
		is: "exists",
		attribute
	};
	if (name === "not_exists") return {
		is: "not",
		of: {
			is: "exists",
			attribute
		}
	};
	if (name === "is_in") return membership$2(attribute, call, scope);
	if (name !== "between" || !terms[0] || !terms[1]) return {
		is: "unknown",
		why: `\`${name}\` is not judged`
	};
	return {
		is: "and",
		of: [...[{
			is: "compare",
			attribute,
			operator: ">=",
			value: terms[0]
		}, {
			is: "compare",
			attribute,
			operator: "<=",
			value: terms[1]
		}]]
	};
}
const unreadable = {
	is: "unknown",
	why: "a part of it is computed"
};
function membership$2(attribute, call, scope) {
	const list = call.arguments[0] && scope.follow(call.arguments[0].value);
	if (list?.value.is !== "list") return {
		is: "unknown",
		why: "its list is computed"
	};
	return {
		is: "in",
		attribute,
		values: list.value.items.map((item) => termOf(item, list.scope))
	};
}
/** `Attr('status')`, `Key("id")`, under whatever name they were imported. */
function attributeOf(expression, scope) {
	const { value, scope: at } = scope.follow(expression);
	if (value.is !== "call" || !/(^|\.)(Attr|Key)$/.test(importedName(value, at))) return void 0;
	const term = value.arguments[0] && termOf(value.arguments[0].value, at);
	return term?.is === "value" && typeof term.value === "string" ? term.value : void 0;
}
// src/code/dynamodb/tokens.ts
/** The marks and words of a DynamoDB expression: names with `#`, values with `:`, document paths joined. */
function tokensOf$1(text) {
	return text.match(/<>|<=|>=|[=<>(),+]|-(?!\w)|:\w+|#?[\w$-]+(?:\[\d+\]|\.#?[\w$-]+)*|\S/g) ?? [];
}
/** A place in an expression, read from left to right. */
var Tokens = class {
	all;
	at = 0;
	constructor(all) {
		this.all = all;
	}
	peek() {
		return this.all[this.at];
	}
	next() {
		const token = this.all[this.at];
		if (token === void 0) throw new Unreadable$1("it ends too early");
		this.at += 1;
		return token;
	}
	/** Takes the word, in any case, if it comes next. */
	take(word) {
		if (this.peek()?.toLowerCase() !== word) return false;
		this.at += 1;
		return true;
	}
	expect(word) {
		if (!this.take(word)) throw new Unreadable$1(`\`${word}\` is missing`);
	}
	get done() {
		return this.at >= this.all.length;
	}
};
/** An expression that DynamoDB would refuse, or that is put together in a way that is not followed. */
var Unreadable$1 = class extends Error {};
// src/code/dynamodb/conditions.ts
const comparisons$2 = [
	"=",
	"<>",
	"<",
	"<=",
	">",
	">="
];
const mirrored$1 = {
	"=": "=",
	"<>": "<>",
	"<": ">",
	"<=": ">=",
	">": "<",
	">=": "<="
};
/** A ConditionExpression as a tree; what is not understood of it is `unknown` in its place. */
function parseCondition(text, names) {
	const tokens = new Tokens(tokensOf$1(text));
	try {
		const condition = anyOf(tokens, names);
		return tokens.done ? condition : {
			is: "unknown",
			why: `\`${tokens.peek()}\` is not expected in it`
		};
	} catch (error) {
		if (error instanceof Unreadable$1) return {
			is: "unknown",
			why: error.message
		};
		throw error;
	}
}
function anyOf(tokens, names) {
	const of = [allOf$1(tokens, names)];
	while (tokens.take("or")) of.push(allOf$1(tokens, names));
	return of.length === 1 ? of[0] : {
		is: "or",
		of
	};
}
function allOf$1(tokens, names) {
	const of = [one$1(tokens, names)];
	while (tokens.take("and")) of.push(one$1(tokens, names));
	return of.length === 1 ? of[0] : {
		is: "and",
		of
	};
}
function one$1(tokens, names) {
	if (tokens.take("not")) return {
		is: "not",
		of: one$1(tokens, names)
	};
	if (tokens.take("(")) {
		const inner = anyOf(tokens, names);
		tokens.expect(")");
		return inner;
	}
	const first = tokens.next();
	return tokens.peek() === "(" && !first.startsWith(":") && !first.startsWith("#") ? called(first, tokens, names) : compared$1(first, tokens, names);
}
/** `attribute_exists(id)`, and functions that say nothing a claim could rest on. */
function called(name, tokens, names) {
	tokens.expect("(");
	const given = [];
	while (!tokens.take(")")) {
		const token = tokens.next();
		if (token !== ",") given.push(token);
	}
	const attribute = given[0] === void 0 ? void 0 : names.attribute(given[0]);
	const exists = attribute === void 0 ? void 0 : {
		is: "exists",
		attribute
	};
	if (exists && name.toLowerCase() === "attribute_exists") return exists;
	if (exists && name.toLowerCase() === "attribute_not_exists") return {
		is: "not",
		of: exists
	};
	if (comparisons$2.includes(tokens.peek() ?? "")) {
		tokens.next();
		tokens.next();
	}
	return {
		is: "unknown",
		why: `\`${name}\` is not judged`
	};
}
function compared$1(first, tokens, names) {
	const operator = tokens.next().toLowerCase();
	if (operator === "between") {
		const from = tokens.next();
		tokens.expect("and");
		const to = tokens.next();
		return {
			is: "and",
			of: [comparison(first, ">=", from, names), comparison(first, "<=", to, names)]
		};
	}
	if (operator === "in") return membership$1(first, tokens, names);
	if (!comparisons$2.includes(operator)) throw new Unreadable$1(`\`${operator}\` is not expected in it`);
	return comparison(first, operator, tokens.next(), names);
}
function membership$1(first, tokens, names) {
	tokens.expect("(");
	const values = [];
	while (!tokens.take(")")) {
		const token = tokens.next();
		if (token !== ",") values.push(names.value(token));
	}
	const attribute = names.attribute(first);
	return attribute === void 0 ? {
		is: "unknown",
		why: `\`${first}\` is not known`
	} : {
		is: "in",
		attribute,
		values
	};
}
function comparison(left, operator, right, names) {
	if (left.startsWith(":") && !right.startsWith(":")) return comparison(right, mirrored$1[operator], left, names);
	const attribute = left.startsWith(":") ? void 0 : names.attribute(left);
	if (attribute === void 0) return {
		is: "unknown",
		why: `\`${left}\` is not known`
	};
	return {
		is: "compare",
		attribute,
		operator,
		value: operand$2(right, names)
	};
}
function operand$2(token, names) {
	if (token.startsWith(":")) return names.value(token);
	const attribute = names.attribute(token);
	return attribute === void 0 ? { is: "unknown" } : {
		is: "attribute",
		attribute,
		plus: 0
	};
}
// src/code/dynamodb/values.ts
/** The entries of an object that is sent, through `marshall({ … })` and the like. */
function fieldsBehind(given, until) {
	const inner = throughMarshall(given);
	return Fields.ofObject(inner.value, inner.scope, until);
}
function throughMarshall(given) {
	const { value, scope } = given.scope.follow(given.value);
	const first = value.is === "call" ? value.arguments[0] : void 0;
	const name = value.is === "call" ? callName(value) : "";
	return first && /(^|\.)(marshall|marshalled|serialize|to_dynamo(db)?|remove_?undefined\w*)$/i.test(name) ? {
		value: first.value,
		scope
	} : given;
}
/** `{ S: jobId }` and `{ N: '3' }`: a value with its type. */
function tagged(given) {
	const { value, scope } = given.scope.follow(given.value);
	const [entry, more] = value.is === "object" ? value.entries : [];
	const type = entry?.key?.is === "literal" ? entry.key.value : void 0;
	if (!entry || more || typeof type !== "string" || !/^(S|N|BOOL|NULL|B)$/.test(type)) return void 0;
	return {
		value: {
			value: entry.value,
			scope
		},
		type
	};
}
function termBehind(given) {
	const typed = tagged(given);
	if (!typed) return termOf(given.value, given.scope);
	const term = termOf(typed.value.value, typed.value.scope);
	return typed.type === "N" && term.is === "value" && typeof term.value === "string" ? {
		is: "value",
		value: Number(term.value)
	} : term;
}
// src/code/dynamodb/legacy.ts
const comparisons$1 = {
	EQ: "=",
	NE: "<>",
	LT: "<",
	LE: "<=",
	GT: ">",
	GE: ">="
};
/**
* The old form of a condition: `Expected: { status: { ComparisonOperator: 'IN', AttributeValueList: [ … ] } }`.
* https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/LegacyConditionalParameters.Expected.html
*/
function expectedCondition(request) {
	const given = request.get("Expected");
	if (!given) return void 0;
	const fields = fieldsBehind(given);
	if (!fields || fields.open || !request.sure("Expected")) return {
		is: "unknown",
		why: "`Expected` is computed"
	};
	const how = request.get("ConditionalOperator");
	return {
		is: how && literalText(how.scope.follow(how.value).value) === "OR" ? "or" : "and",
		of: fields.keys().map((attribute) => expected(attribute, fields.get(attribute)))
	};
}
function expected(attribute, given) {
	const fields = fieldsBehind(given);
	const operator = textOf(fields?.get("ComparisonOperator"));
	const exists = {
		is: "exists",
		attribute
	};
	const single = fields?.get("Value");
	if (single) return {
		is: "compare",
		attribute,
		operator: comparisons$1[operator ?? "EQ"] ?? "=",
		value: termBehind(single)
	};
	if (operator === "NOT_NULL") return exists;
	if (operator === "NULL" || fields?.has("Exists")) return {
		is: "not",
		of: exists
	};
	const list = fields?.get("AttributeValueList");
	const values = list && itemsOf(list);
	const comparison = operator === void 0 ? void 0 : comparisons$1[operator];
	if (values && operator === "IN") return {
		is: "in",
		attribute,
		values
	};
	const [only] = values ?? [];
	return only && comparison ? {
		is: "compare",
		attribute,
		operator: comparison,
		value: only
	} : {
		is: "unknown",
		why: `what is expected of \`${attribute}\` is computed`
	};
}
function itemsOf(given) {
	const { value, scope } = given.scope.follow(given.value);
	return value.is === "list" ? value.items.map((item) => termBehind({
		value: item,
		scope
	})) : void 0;
}
const textOf = (given) => {
	const folded = given?.scope.fold(given.value);
	return folded?.is === "set" && typeof folded.value === "string" ? folded.value : void 0;
};
// src/code/dynamodb/updates.ts
const clauses = [
	"set",
	"remove",
	"add",
	"delete"
];
/** What an UpdateExpression writes; stops, incomplete, at the first thing that is not understood. */
function parseUpdate(text, names) {
	const tokens = new Tokens(tokensOf$1(text));
	const update = {
		sets: [],
		complete: true
	};
	try {
		while (!tokens.done) clause(tokens, names, update);
	} catch (error) {
		if (!(error instanceof Unreadable$1)) throw error;
		update.complete = false;
	}
	return update;
}
function clause(tokens, names, update) {
	const kind = tokens.next().toLowerCase();
	if (!clauses.includes(kind)) throw new Unreadable$1(`\`${kind}\` is no clause`);
	do {
		if (tokens.done || clauses.includes(tokens.peek().toLowerCase())) {
			update.complete = false;
			return;
		}
		const attribute = names.attribute(tokens.next());
		const written = action(kind, attribute, tokens, names);
		if (attribute === void 0) update.complete = false;
		else update.sets.push({
			attribute,
			...written
		});
	} while (tokens.take(","));
}
function action(kind, attribute, tokens, names) {
	if (kind === "remove") return { value: { is: "absent" } };
	if (kind === "set") {
		tokens.expect("=");
		return sum(tokens, names);
	}
	const token = tokens.next();
	const by = names.value(token);
	if (kind === "add" && attribute !== void 0 && by.is === "value" && typeof by.value === "number") return { value: {
		is: "attribute",
		attribute,
		plus: by.value
	} };
	return { value: { is: "unknown" } };
}
/** `:v`, `version + :one`, `if_not_exists(version, :zero) + :one`. */
function sum(tokens, names) {
	const first = operand$1(tokens, names);
	const sign = tokens.peek();
	if (sign !== "+" && sign !== "-") return first;
	tokens.next();
	const { value: by } = operand$1(tokens, names);
	const plus = by.is === "value" && typeof by.value === "number" ? sign === "+" ? by.value : -by.value : void 0;
	if (plus === void 0 || first.value.is !== "attribute" && first.value.is !== "symbol") return { value: { is: "unknown" } };
	return { value: {
		...first.value,
		plus: first.value.plus + plus
	} };
}
function operand$1(tokens, names) {
	const token = tokens.next();
	if (token.startsWith(":")) return {
		token,
		value: names.value(token)
	};
	if (tokens.peek() === "(") return call(token, tokens, names);
	const attribute = names.attribute(token);
	return { value: attribute === void 0 ? { is: "unknown" } : {
		is: "attribute",
		attribute,
		plus: 0
	} };
}
function call(name, tokens, names) {
	tokens.expect("(");
	const first = tokens.next();
	for (let depth = 1; depth > 0;) {
		const token = tokens.next();
		if (token === "(") depth += 1;
		else if (token === ")") depth -= 1;
	}
	const attribute = name.toLowerCase() === "if_not_exists" ? names.attribute(first) : void 0;
	return { value: attribute === void 0 ? { is: "unknown" } : {
		is: "attribute",
		attribute,
		plus: 0
	} };
}
// src/code/dynamodb/operations.ts
const refusal = ["ConditionalCheckFailedException", "TransactionCanceledException"];
const readOf = (request) => ({
	is: "read",
	rowAt: ["Item"],
	row: rowOf(request)
});
function updateOf(request) {
	const { fields } = request;
	const text = fields.get("UpdateExpression");
	const update = text && textBehind(text.value, text.scope);
	const names = substitutions(fields);
	const parsed = update ? parseUpdate(update.text, names) : {
		sets: [],
		complete: false
	};
	const at = text && locate(text.value, text.scope.place);
	const sets = parsed.sets.map(({ attribute, token, value }) => {
		const written = token === void 0 ? void 0 : valueAt(fields, token);
		const found = written && (tagged(written)?.value ?? written);
		return {
			attribute,
			value,
			at: found ? locate(found.value, found.scope.place) : at,
			written: found !== void 0
		};
	});
	const complete = parsed.complete && update?.complete === true && fields.get("AttributeUpdates") === void 0;
	return write(request, "update", [
		...sets,
		...legacySets(fields),
		...keySets(request)
	], complete);
}
function putOf(request) {
	const item = request.fields.get("Item");
	const fields = item && fieldsBehind(item, request.call.start);
	return write(request, "put", (fields?.keys() ?? []).map((attribute) => {
		const { value, scope } = fields.get(attribute);
		return {
			attribute,
			value: termBehind({
				value,
				scope
			}),
			at: locate(value, scope.place),
			written: true
		};
	}), fields !== void 0 && !fields.open);
}
/** Each item of a transaction is made or refused with all others. */
function transactionOf(request) {
	const given = request.fields.get("TransactItems");
	const items = given?.scope.follow(given.value);
	if (items?.value.is !== "list") return [];
	const writes = items.value.items.flatMap((value) => itemOf(request, {
		value,
		scope: items.scope
	}));
	return writes.map((one) => ({
		...one,
		together: writes.filter((other) => other !== one)
	}));
}
function itemOf(request, item) {
	const kinds = fieldsBehind(item);
	for (const kind of [
		"Put",
		"Update",
		"ConditionCheck"
	]) {
		const given = kinds?.get(kind);
		const fields = given && fieldsBehind(given);
		if (!fields) continue;
		const one = {
			...request,
			fields
		};
		return [kind === "Put" ? putOf(one) : kind === "Update" ? updateOf(one) : write(one, "update", keySets(one), true)];
	}
	return [];
}
function write(request, how, sets, complete) {
	const { fields } = request;
	const written = fields.get("ConditionExpression") ?? fields.get("Expected");
	const conditionAt = written ? locate(written.value, written.scope.place) : void 0;
	return {
		is: "write",
		how,
		row: rowOf(request),
		sets,
		complete,
		condition: conditionOf(request),
		conditionAt,
		refusal
	};
}
function conditionOf({ fields, condition }) {
	const written = fields.get("ConditionExpression");
	const expected = expectedCondition(fields);
	if (expected) return expected;
	if (!written) return fields.open ? {
		is: "unknown",
		why: "the request is put together elsewhere"
	} : void 0;
	if (!fields.sure("ConditionExpression")) return {
		is: "unknown",
		why: "it is only set at times"
	};
	const { value, scope } = written.scope.follow(written.value);
	const tree = condition?.(value, scope);
	if (tree) return tree;
	const text = textBehind(written.value, written.scope);
	if (!text?.complete) return {
		is: "unknown",
		why: "it is computed"
	};
	return parseCondition(text.text, substitutions(fields));
}
function substitutions(fields) {
	const names = fields.get("ExpressionAttributeNames");
	const known = names && fieldsBehind(names);
	return {
		attribute(token) {
			const parts = token.split(".").map((part) => part.startsWith("#") ? nameBehind(known?.get(part)) : part);
			return parts.includes(void 0) ? void 0 : parts.join(".");
		},
		value(token) {
			const found = valueAt(fields, token);
			return found ? termBehind(found) : { is: "unknown" };
		}
	};
}
function nameBehind(name) {
	const text = name && textBehind(name.value, name.scope);
	return text?.complete ? text.text : void 0;
}
function valueAt(fields, token) {
	const values = fields.get("ExpressionAttributeValues");
	return values && fieldsBehind(values)?.get(token);
}
/** Attributes of the old form: `AttributeUpdates: { status: { Value: … } }`. */
function legacySets(fields) {
	const updates = fields.get("AttributeUpdates");
	const known = updates && fieldsBehind(updates);
	return (known?.keys() ?? []).flatMap((attribute) => {
		const value = fieldsBehind(known.get(attribute))?.get("Value");
		return value ? [{
			attribute,
			value: termBehind(value),
			at: locate(value.value, value.scope.place),
			written: true
		}] : [];
	});
}
/** The row is there after the write, whether it was before or not. */
function keySets(request) {
	return (keyOfRequest(request.fields) ?? []).map(({ attribute, value, scope }) => ({
		attribute,
		value: termBehind({
			value,
			scope
		}),
		at: locate(value, scope.place),
		written: true
	}));
}
function rowOf({ call, scope, fields, library, client, table }) {
	const written = fields.get("Key") ?? fields.get("Item");
	return {
		library,
		call,
		scope,
		client,
		table: fields.get("TableName")?.value ?? table,
		key: keyOfRequest(fields) ?? keyOfItem(fields, call.start),
		keyAt: written?.value
	};
}
function keyOfRequest(fields) {
	const key = fields.get("Key");
	return key && attributesIn(key);
}
/** Which attributes of a whole item are its key is not written: all of them may be. */
const keyOfItem = (fields, until) => {
	const item = fields.get("Item");
	return item && attributesIn(item, until);
};
function attributesIn(given, until) {
	const fields = fieldsBehind(given, until);
	return fields?.keys().map((attribute) => {
		const found = fields.get(attribute);
		return {
			attribute,
			...tagged(found)?.value ?? found
		};
	});
}
// src/code/locks.ts
/** A key that is set so that others find it: a value that is only cached may be set twice without harm. */
const locking = /lock|claim|lease|mutex|running|in_?progress/i;
/** What sets a key only where there is none: a claim, if the key's name says that it keeps others out. */
function lockBy(library, call, scope) {
	const { callee, arguments: given } = call;
	const [key, token] = given;
	const { value, scope: at } = scope.follow(key.value);
	if (callee.is !== "member" || !locking.test(`${scope.textOf(key.value)} ${at.textOf(value)}`)) return [];
	return [{
		is: "write",
		row: {
			library,
			call,
			scope,
			client: callee.of,
			keyAt: key.value
		},
		how: "put",
		sets: [{
			attribute: "lock",
			value: termOf(token.value, scope),
			at: locate(token.value, scope.place),
			written: true
		}],
		complete: true,
		condition: {
			is: "not",
			of: {
				is: "exists",
				attribute: "lock"
			}
		},
		conditionAt: locate(call, scope.place),
		refusal: []
	}];
}
// src/code/sql/tokens.ts
/** What stands for an expression that is put into a statement's text, between marks of no script. */
const inserted = (index) => `\uE000${index}\uE000`;
const pattern = /--[^\n]*|\/\*[\s\S]*?\*\/|'(?:[^']|'')*'|"[^"]*"|`[^`]*`|\[\w+\]|\uE000\d+\uE000|\$\d+|%\(\w+\)s|%s|::\s*[\w"]+(?:\[\])?|[:@]\w+|\?|\d+(?:\.\d+)?|[A-Za-z_]\w*|<>|!=|<=|>=|\|\||\S/g;
/** The words of an SQL statement, comments and casts left out, whatever marks its values have. */
function tokensOf(text) {
	let marks = 0;
	return (text.match(pattern) ?? []).flatMap((part) => {
		if (/^(--|\/\*|::)/.test(part)) return [];
		if (part.startsWith("'")) return [textToken(part.slice(1, -1).replaceAll("''", "'"))];
		if (/^["`[]/.test(part) && part.length > 1) return [{
			is: "name",
			text: part.slice(1, -1)
		}];
		if (/^(\uE000|\$\d|%|[:@]\w|\?)/.test(part)) {
			const index = part === "?" || part === "%s" ? marks++ : Number(/\d+/.exec(part)?.[0] ?? 0);
			return [{
				is: "mark",
				mark: part,
				index: part.startsWith("$") ? index - 1 : index
			}];
		}
		if (/^\d/.test(part)) return [{
			is: "number",
			value: Number(part)
		}];
		return [/^\w/.test(part) ? {
			is: "word",
			text: part
		} : {
			is: "sign",
			text: part
		}];
	});
}
/** `'${id}'`: the inserted value, quoted. */
function textToken(value) {
	const only = /^\uE000(\d+)\uE000$/.exec(value);
	return only ? {
		is: "mark",
		mark: value,
		index: Number(only[1])
	} : {
		is: "text",
		value
	};
}
/** A statement, read from left to right. */
var Reader = class Reader {
	tokens;
	at = 0;
	constructor(tokens) {
		this.tokens = tokens;
	}
	get done() {
		return this.at >= this.tokens.length;
	}
	peek(ahead = 0) {
		return this.tokens[this.at + ahead];
	}
	next() {
		const token = this.tokens[this.at];
		if (!token) throw new Unreadable("it ends too early");
		this.at += 1;
		return token;
	}
	/** The next token is this word (in any case) or sign. */
	is(text, ahead = 0) {
		const token = this.peek(ahead);
		return (token?.is === "word" || token?.is === "sign") && token.text.toLowerCase() === text;
	}
	/** Takes the words or signs if they come next. */
	take(...texts) {
		if (!texts.every((text, index) => this.is(text, index))) return false;
		this.at += texts.length;
		return true;
	}
	expect(text) {
		if (!this.take(text)) throw new Unreadable(`\`${text}\` is missing`);
	}
	/** What stands up to the end, or to one of these words or signs outside of brackets. */
	until(...ends) {
		const start = this.at;
		for (let depth = 0; !this.done; this.at += 1) {
			if (depth === 0 && ends.some((end) => this.is(end))) break;
			if (this.is("(")) depth += 1;
			if (this.is(")")) {
				if (depth === 0) break;
				depth -= 1;
			}
		}
		return new Reader(this.tokens.slice(start, this.at));
	}
};
/** A part that is not understood. */
var Unreadable = class extends Error {};
// src/code/sql/values.ts
/** A column without its table: `j.status`, `"status"`; undefined, and nothing taken, where none comes next. */
function columnIn(reader) {
	const token = reader.peek();
	if (token?.is !== "word" && token?.is !== "name" || reader.is("(", 1)) return void 0;
	if (token.is === "word" && /^(null|true|false|not|case|exists|select|any|current_timestamp|interval)$/i.test(token.text)) return void 0;
	reader.next();
	if (!reader.take(".")) return token.text;
	const after = reader.next();
	return after.is === "word" || after.is === "name" ? after.text : void 0;
}
/** A value: a literal, a mark, a column, a sum of these. */
function valueIn(reader, bind) {
	let term = operand(reader, bind);
	for (;;) {
		const sign = [
			"+",
			"-",
			"*",
			"/",
			"||",
			"%"
		].find((one) => reader.take(one));
		if (!sign) return term;
		term = combined(term, sign, operand(reader, bind));
	}
}
function combined(left, sign, right) {
	const plus = sign === "+" ? 1 : sign === "-" ? -1 : 0;
	if (left.is === "time" && plus !== 0) return {
		is: "time",
		plus
	};
	const by = right.is === "value" && typeof right.value === "number" ? plus * right.value : void 0;
	if ((left.is === "attribute" || left.is === "symbol") && plus !== 0 && by !== void 0) return {
		...left,
		plus: left.plus + by
	};
	return { is: "unknown" };
}
const clocks = /^(now|current_timestamp|clock_timestamp|statement_timestamp|getdate|sysdate|unix_timestamp|datetime|utc_timestamp)$/i;
function operand(reader, bind) {
	const column = columnIn(reader);
	if (column !== void 0) return {
		is: "attribute",
		attribute: column,
		plus: 0
	};
	const token = reader.next();
	switch (token.is) {
		case "mark": return bind(token);
		case "text":
		case "number": return {
			is: "value",
			value: token.value
		};
		case "sign": return ofSign(token.text, reader, bind);
		default: return ofWord(token.text, reader);
	}
}
function ofSign(sign, reader, bind) {
	if (sign === "(") {
		const inner = reader.until(")");
		reader.expect(")");
		const term = inner.is("select") ? void 0 : valueIn(inner, bind);
		return term && inner.done ? term : { is: "unknown" };
	}
	const term = sign === "-" ? operand(reader, bind) : void 0;
	return term?.is === "value" && typeof term.value === "number" ? {
		is: "value",
		value: -term.value
	} : { is: "unknown" };
}
function ofWord(word, reader) {
	const called = reader.take("(");
	if (called) {
		reader.until(")");
		reader.expect(")");
	}
	if (clocks.test(word)) return {
		is: "time",
		plus: 0
	};
	if (called) return { is: "unknown" };
	if (/^null$/i.test(word)) return { is: "absent" };
	if (/^(true|false)$/i.test(word)) return {
		is: "value",
		value: /^true$/i.test(word)
	};
	if (/^interval$/i.test(word)) {
		reader.next();
		return { is: "unknown" };
	}
	throw new Unreadable(`\`${word}\` is not expected in it`);
}
// src/code/sql/conditions.ts
const comparisons = {
	"=": "=",
	"<>": "<>",
	"!=": "<>",
	"<": "<",
	"<=": "<=",
	">": ">",
	">=": ">="
};
const mirrored = {
	"=": "=",
	"<>": "<>",
	"<": ">",
	"<=": ">=",
	">": "<",
	">=": "<="
};
/** What an SQL condition says of a row's columns; what is not understood is `unknown` in its place. */
function conditionIn(reader, bind) {
	const of = [allOf(reader, bind)];
	while (reader.take("or")) of.push(allOf(reader, bind));
	return of.length === 1 ? of[0] : {
		is: "or",
		of
	};
}
function allOf(reader, bind) {
	const of = [one(reader, bind)];
	while (reader.take("and")) of.push(one(reader, bind));
	return of.length === 1 ? of[0] : {
		is: "and",
		of
	};
}
function one(reader, bind) {
	if (reader.take("not")) return {
		is: "not",
		of: one(reader, bind)
	};
	if (reader.is("(") && !reader.is("select", 1)) {
		reader.next();
		const inner = reader.until(")");
		reader.expect(")");
		const condition = conditionIn(inner, bind);
		return inner.done ? condition : unknown(`\`(…)\` is not judged`);
	}
	const part = reader.until("and", "or");
	const between = part.peek() && endsBetween(reader, part);
	try {
		return between ?? compared(part, bind);
	} catch (error) {
		if (error instanceof Unreadable) return unknown(error.message);
		throw error;
	}
}
const unknown = (why) => ({
	is: "unknown",
	why
});
/** `a BETWEEN x AND y`: the `and` is its own. */
function endsBetween(reader, part) {
	for (let ahead = 0; part.peek(ahead); ahead += 1) if (part.is("between", ahead)) {
		reader.take("and");
		reader.until("and", "or");
		return unknown("`BETWEEN` is not judged");
	}
}
function compared(reader, bind) {
	const left = valueIn(reader, bind);
	const attribute = left.is === "attribute" && left.plus === 0 ? left.attribute : void 0;
	if (reader.done && attribute !== void 0) return {
		is: "compare",
		attribute,
		operator: "=",
		value: truth
	};
	if (reader.take("is")) {
		const negated = reader.take("not");
		if (!reader.take("null") || attribute === void 0) return unknown("`IS` is not judged");
		return negated ? {
			is: "exists",
			attribute
		} : {
			is: "not",
			of: {
				is: "exists",
				attribute
			}
		};
	}
	if (reader.take("not", "in")) return {
		is: "not",
		of: membership(attribute, reader, bind)
	};
	if (reader.take("in")) return membership(attribute, reader, bind);
	const sign = Object.keys(comparisons).find((text) => reader.take(text));
	if (!sign) return unknown("it is no comparison");
	const operator = comparisons[sign];
	if (reader.is("(") && reader.is("select", 1)) return selected(reader, bind);
	const right = valueIn(reader, bind);
	if (!reader.done) return unknown("a part of it is not judged");
	if (attribute !== void 0) return {
		is: "compare",
		attribute,
		operator,
		value: right
	};
	return right.is === "attribute" ? {
		is: "compare",
		attribute: right.attribute,
		operator: mirrored[operator],
		value: left
	} : unknown("it compares no column");
}
const truth = {
	is: "value",
	value: true
};
function membership(attribute, reader, bind) {
	if (!reader.is("(")) return unknown("its list is computed");
	if (reader.is("select", 1)) return selected(reader, bind);
	reader.next();
	const values = [];
	do
		values.push(valueIn(reader, bind));
	while (reader.take(","));
	reader.expect(")");
	const isPut = values.length === 1 && values[0].is === "symbol";
	return attribute === void 0 || isPut ? unknown("its list is computed") : {
		is: "in",
		attribute,
		values
	};
}
/** `id = (SELECT id … WHERE status = 'queued' FOR UPDATE SKIP LOCKED)`: no other passes what is locked so. */
function selected(reader, bind) {
	reader.expect("(");
	return lockedRows(reader.until(")"), bind) ?? unknown("it asks another query");
}
/** The condition of a SELECT that locks its rows until the statement ends; undefined for one that does not. */
function lockedRows(select, bind) {
	select.until("where");
	if (!select.take("where")) return void 0;
	const where = select.until("for", "order", "limit", "group");
	select.until("for");
	return select.take("for", "update") || select.take("for", "no", "key", "update") ? conditionIn(where, bind) : void 0;
}
// src/code/sql/statements.ts
/** An SQL statement that reads or changes rows of one table; undefined for every other one. */
function statementOf(text, bind) {
	try {
		const reader = new Reader(tokensOf(text.replace(/;\s*$/, "")));
		if (reader.take("select")) return select(reader, bind);
		const picked = reader.is("with") ? pickedRows(reader, bind) : void 0;
		return reader.take("update") ? update(reader, bind, picked) : void 0;
	} catch (error) {
		if (error instanceof Unreadable) return void 0;
		throw error;
	}
}
function select(reader, bind) {
	const columns = columnsIn(reader.until("from"));
	if (!reader.take("from")) return void 0;
	const table = tableIn(reader);
	if (table === void 0) return void 0;
	reader.until("where", "for", "limit");
	const where = reader.take("where") ? conditionIn(reader.until("for", "order", "limit", "group"), bind) : void 0;
	reader.until("for");
	return {
		is: "select",
		table,
		columns,
		where,
		locks: reader.take("for")
	};
}
/** The names of what is selected, in order; `''` for what is reckoned. */
function columnsIn(reader) {
	const columns = [];
	while (!reader.done) {
		const part = reader.until(",");
		reader.take(",");
		const column = columnIn(part);
		columns.push(column !== void 0 && part.done ? column : "");
	}
	return columns;
}
function update(reader, bind, picked) {
	reader.take("only");
	const table = tableIn(reader);
	reader.until("set");
	if (table === void 0 || !reader.take("set")) return void 0;
	const written = assignments(reader.until("where", "from", "returning"), bind);
	reader.until("where", "returning");
	const both = [picked, reader.take("where") ? conditionIn(reader.until("returning", "limit", "order"), bind) : void 0].filter((one) => one !== void 0);
	const where = both.length > 1 ? {
		is: "and",
		of: both
	} : both[0];
	reader.until("returning");
	return {
		is: "update",
		table,
		...written,
		where,
		returns: reader.is("returning")
	};
}
function assignments(reader, bind) {
	const sets = [];
	while (!reader.done) {
		const part = reader.until(",");
		reader.take(",");
		const column = columnIn(part);
		if (column === void 0 || !part.take("=")) return {
			sets,
			complete: false
		};
		sets.push({
			column,
			value: valueBehind(part, bind)
		});
	}
	return {
		sets,
		complete: true
	};
}
function valueBehind(part, bind) {
	try {
		const value = valueIn(part, bind);
		return part.done ? value : { is: "unknown" };
	} catch (error) {
		if (error instanceof Unreadable) return { is: "unknown" };
		throw error;
	}
}
/** `WITH next AS (SELECT … FOR UPDATE SKIP LOCKED) UPDATE …`: the rows that it picked are this statement's alone. */
function pickedRows(reader, bind) {
	let picked;
	while (!reader.done && !reader.is("update")) {
		if (!reader.take("(")) {
			reader.next();
			continue;
		}
		const inner = reader.until(")");
		reader.take(")");
		if (inner.take("select")) picked ??= lockedRows(inner, bind);
	}
	return picked ?? {
		is: "unknown",
		why: "it asks another query"
	};
}
/** `jobs`, `public.jobs`, `"jobs"`. */
function tableIn(reader) {
	const token = reader.next();
	if (token.is !== "word" && token.is !== "name") return void 0;
	if (!reader.take(".")) return token.text;
	const after = reader.next();
	return after.is === "word" || after.is === "name" ? after.text : void 0;
}
Object.defineProperty(exports, "Fields", {
	enumerable: true,
	get: function() {
		return Fields;
	}
});
Object.defineProperty(exports, "Reader", {
	enumerable: true,
	get: function() {
		return Reader;
	}
});
Object.defineProperty(exports, "Scope", {
	enumerable: true,
	get: function() {
		return Scope;
	}
});
Object.defineProperty(exports, "addition", {
	enumerable: true,
	get: function() {
		return addition;
	}
});
Object.defineProperty(exports, "attrCondition", {
	enumerable: true,
	get: function() {
		return attrCondition;
	}
});
Object.defineProperty(exports, "attributesOf", {
	enumerable: true,
	get: function() {
		return attributesOf;
	}
});
Object.defineProperty(exports, "awaited", {
	enumerable: true,
	get: function() {
		return awaited;
	}
});
Object.defineProperty(exports, "besidesOf", {
	enumerable: true,
	get: function() {
		return besidesOf;
	}
});
Object.defineProperty(exports, "blocksOf", {
	enumerable: true,
	get: function() {
		return blocksOf;
	}
});
Object.defineProperty(exports, "boundsIn", {
	enumerable: true,
	get: function() {
		return boundsIn;
	}
});
Object.defineProperty(exports, "callAt", {
	enumerable: true,
	get: function() {
		return callAt;
	}
});
Object.defineProperty(exports, "callName", {
	enumerable: true,
	get: function() {
		return callName;
	}
});
Object.defineProperty(exports, "carriersIn", {
	enumerable: true,
	get: function() {
		return carriersIn;
	}
});
Object.defineProperty(exports, "carries", {
	enumerable: true,
	get: function() {
		return carries;
	}
});
Object.defineProperty(exports, "cdkFacts", {
	enumerable: true,
	get: function() {
		return cdkFacts;
	}
});
Object.defineProperty(exports, "claimByHand", {
	enumerable: true,
	get: function() {
		return claimByHand;
	}
});
Object.defineProperty(exports, "claimEdits", {
	enumerable: true,
	get: function() {
		return claimEdits;
	}
});
Object.defineProperty(exports, "claimsOf", {
	enumerable: true,
	get: function() {
		return claimsOf;
	}
});
Object.defineProperty(exports, "codeFrontEnd", {
	enumerable: true,
	get: function() {
		return codeFrontEnd;
	}
});
Object.defineProperty(exports, "codeOf", {
	enumerable: true,
	get: function() {
		return codeOf;
	}
});
Object.defineProperty(exports, "combine", {
	enumerable: true,
	get: function() {
		return combine;
	}
});
Object.defineProperty(exports, "conditionEdits", {
	enumerable: true,
	get: function() {
		return conditionEdits;
	}
});
Object.defineProperty(exports, "conditionIn", {
	enumerable: true,
	get: function() {
		return conditionIn;
	}
});
Object.defineProperty(exports, "contains", {
	enumerable: true,
	get: function() {
		return contains;
	}
});
Object.defineProperty(exports, "coreOf", {
	enumerable: true,
	get: function() {
		return coreOf;
	}
});
Object.defineProperty(exports, "definitionsOf", {
	enumerable: true,
	get: function() {
		return definitionsOf;
	}
});
Object.defineProperty(exports, "durationEdits", {
	enumerable: true,
	get: function() {
		return durationEdits;
	}
});
Object.defineProperty(exports, "entryOf", {
	enumerable: true,
	get: function() {
		return entryOf;
	}
});
Object.defineProperty(exports, "equals", {
	enumerable: true,
	get: function() {
		return equals$1;
	}
});
Object.defineProperty(exports, "expressionsOf", {
	enumerable: true,
	get: function() {
		return expressionsOf;
	}
});
Object.defineProperty(exports, "fenceByHand", {
	enumerable: true,
	get: function() {
		return fenceByHand;
	}
});
Object.defineProperty(exports, "fenceOf", {
	enumerable: true,
	get: function() {
		return fenceOf;
	}
});
Object.defineProperty(exports, "findReceiveLoops", {
	enumerable: true,
	get: function() {
		return findReceiveLoops;
	}
});
Object.defineProperty(exports, "flowOf", {
	enumerable: true,
	get: function() {
		return flowOf;
	}
});
Object.defineProperty(exports, "formOf", {
	enumerable: true,
	get: function() {
		return formOf;
	}
});
Object.defineProperty(exports, "functionAround", {
	enumerable: true,
	get: function() {
		return functionAround;
	}
});
Object.defineProperty(exports, "getOrInsert", {
	enumerable: true,
	get: function() {
		return getOrInsert;
	}
});
Object.defineProperty(exports, "givesRawRow", {
	enumerable: true,
	get: function() {
		return givesRawRow;
	}
});
Object.defineProperty(exports, "importedName", {
	enumerable: true,
	get: function() {
		return importedName;
	}
});
Object.defineProperty(exports, "inserted", {
	enumerable: true,
	get: function() {
		return inserted;
	}
});
Object.defineProperty(exports, "isAside", {
	enumerable: true,
	get: function() {
		return isAside;
	}
});
Object.defineProperty(exports, "isClaim", {
	enumerable: true,
	get: function() {
		return isClaim;
	}
});
Object.defineProperty(exports, "isCore", {
	enumerable: true,
	get: function() {
		return isCore;
	}
});
Object.defineProperty(exports, "isFunction", {
	enumerable: true,
	get: function() {
		return isFunction;
	}
});
Object.defineProperty(exports, "isOfModule", {
	enumerable: true,
	get: function() {
		return isOfModule;
	}
});
Object.defineProperty(exports, "isQuiet", {
	enumerable: true,
	get: function() {
		return isQuiet;
	}
});
Object.defineProperty(exports, "isWork", {
	enumerable: true,
	get: function() {
		return isWork;
	}
});
Object.defineProperty(exports, "keyAtCall", {
	enumerable: true,
	get: function() {
		return keyAtCall;
	}
});
Object.defineProperty(exports, "keyOf", {
	enumerable: true,
	get: function() {
		return keyOf$2;
	}
});
Object.defineProperty(exports, "lambdaFacts", {
	enumerable: true,
	get: function() {
		return lambdaFacts;
	}
});
Object.defineProperty(exports, "lastNeeded", {
	enumerable: true,
	get: function() {
		return lastNeeded;
	}
});
Object.defineProperty(exports, "leaves", {
	enumerable: true,
	get: function() {
		return leaves$1;
	}
});
Object.defineProperty(exports, "level", {
	enumerable: true,
	get: function() {
		return level;
	}
});
Object.defineProperty(exports, "literalText", {
	enumerable: true,
	get: function() {
		return literalText;
	}
});
Object.defineProperty(exports, "localNames", {
	enumerable: true,
	get: function() {
		return localNames;
	}
});
Object.defineProperty(exports, "locate", {
	enumerable: true,
	get: function() {
		return locate;
	}
});
Object.defineProperty(exports, "lockBy", {
	enumerable: true,
	get: function() {
		return lockBy;
	}
});
Object.defineProperty(exports, "mentions", {
	enumerable: true,
	get: function() {
		return mentions;
	}
});
Object.defineProperty(exports, "mentionsIn", {
	enumerable: true,
	get: function() {
		return mentionsIn$1;
	}
});
Object.defineProperty(exports, "moduleNames", {
	enumerable: true,
	get: function() {
		return moduleNames;
	}
});
Object.defineProperty(exports, "moveEdits", {
	enumerable: true,
	get: function() {
		return moveEdits;
	}
});
Object.defineProperty(exports, "moved", {
	enumerable: true,
	get: function() {
		return moved;
	}
});
Object.defineProperty(exports, "nowhere", {
	enumerable: true,
	get: function() {
		return nowhere;
	}
});
Object.defineProperty(exports, "onwardOf", {
	enumerable: true,
	get: function() {
		return onwardOf;
	}
});
Object.defineProperty(exports, "paceOf", {
	enumerable: true,
	get: function() {
		return paceOf;
	}
});
Object.defineProperty(exports, "parseCondition", {
	enumerable: true,
	get: function() {
		return parseCondition;
	}
});
Object.defineProperty(exports, "partsOf", {
	enumerable: true,
	get: function() {
		return partsOf$1;
	}
});
Object.defineProperty(exports, "pathOf", {
	enumerable: true,
	get: function() {
		return pathOf;
	}
});
Object.defineProperty(exports, "pathTo", {
	enumerable: true,
	get: function() {
		return pathTo;
	}
});
Object.defineProperty(exports, "planClaim", {
	enumerable: true,
	get: function() {
		return planClaim;
	}
});
Object.defineProperty(exports, "pulumiFacts", {
	enumerable: true,
	get: function() {
		return pulumiFacts;
	}
});
Object.defineProperty(exports, "putOf", {
	enumerable: true,
	get: function() {
		return putOf;
	}
});
Object.defineProperty(exports, "readOf", {
	enumerable: true,
	get: function() {
		return readOf;
	}
});
Object.defineProperty(exports, "returnedBy", {
	enumerable: true,
	get: function() {
		return returnedBy;
	}
});
Object.defineProperty(exports, "reworded", {
	enumerable: true,
	get: function() {
		return reworded;
	}
});
Object.defineProperty(exports, "rootsOf", {
	enumerable: true,
	get: function() {
		return rootsOf;
	}
});
Object.defineProperty(exports, "settles", {
	enumerable: true,
	get: function() {
		return settles;
	}
});
Object.defineProperty(exports, "settlingOf", {
	enumerable: true,
	get: function() {
		return settlingOf;
	}
});
Object.defineProperty(exports, "settlingOf$1", {
	enumerable: true,
	get: function() {
		return settlingOf$1;
	}
});
Object.defineProperty(exports, "statementOf", {
	enumerable: true,
	get: function() {
		return statementOf;
	}
});
Object.defineProperty(exports, "suppressionsIn", {
	enumerable: true,
	get: function() {
		return suppressionsIn;
	}
});
Object.defineProperty(exports, "suppressionsOf", {
	enumerable: true,
	get: function() {
		return suppressionsOf;
	}
});
Object.defineProperty(exports, "termOf", {
	enumerable: true,
	get: function() {
		return termOf;
	}
});
Object.defineProperty(exports, "textBehind", {
	enumerable: true,
	get: function() {
		return textBehind;
	}
});
Object.defineProperty(exports, "tokenless", {
	enumerable: true,
	get: function() {
		return tokenless;
	}
});
Object.defineProperty(exports, "tokensOf", {
	enumerable: true,
	get: function() {
		return tokensOf;
	}
});
Object.defineProperty(exports, "top", {
	enumerable: true,
	get: function() {
		return top;
	}
});
Object.defineProperty(exports, "transactionOf", {
	enumerable: true,
	get: function() {
		return transactionOf;
	}
});
Object.defineProperty(exports, "updateOf", {
	enumerable: true,
	get: function() {
		return updateOf;
	}
});
Object.defineProperty(exports, "walk", {
	enumerable: true,
	get: function() {
		return walk;
	}
});
Object.defineProperty(exports, "walkExpression", {
	enumerable: true,
	get: function() {
		return walkExpression;
	}
});
Object.defineProperty(exports, "walkFunction", {
	enumerable: true,
	get: function() {
		return walkFunction;
	}
});
Object.defineProperty(exports, "walkStatements", {
	enumerable: true,
	get: function() {
		return walkStatements;
	}
});
Object.defineProperty(exports, "within", {
	enumerable: true,
	get: function() {
		return within$1;
	}
});
Object.defineProperty(exports, "workInTurn", {
	enumerable: true,
	get: function() {
		return workInTurn;
	}
});
