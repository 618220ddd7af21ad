const require_facts = require("./facts.cjs");
const require_edits = require("./edits.cjs");
const require_code = require("./code.cjs");
const require_layout = require("./layout.cjs");
const require_languages_typescript = require("./languages-typescript.cjs");
const require_comments = require("./comments.cjs");
let node_path = require("node:path");
// src/languages/typescript/edits/add.ts
/** An entry of an object, or of the object that a call takes; a call without arguments gets one. */
const edit$7 = (source, change, { facts }, module) => {
	const skip = (skipped) => ({
		skipped,
		at: change.at
	});
	const own = module(source.file);
	if (change.do !== "add" || !own) return skip("the file is not known");
	const { text } = source;
	const holder = holderAt(own, change.at);
	if (!holder) return skip("no call or object stands there");
	const ofConstruct = require_code.addition(change, holder, own, facts);
	const more = ofConstruct?.imports ? require_languages_typescript.importOfDuration(own, text) : [];
	const value = ofConstruct?.value ?? require_languages_typescript.spelled(ofConstruct?.text ?? change.to, require_languages_typescript.usualQuote(text));
	const object = objectOf(holder);
	if (object) {
		const { entries } = object;
		if (entries.some(({ key }) => key && require_code.literalText(key) === change.key)) return skip(`${change.key} is there already`);
		if (entries.some(({ key }) => !key || require_code.literalText(key) === void 0)) return skip(`what is spread or computed may bring ${change.key} in already`);
		const keys = entries.map(({ key }) => text.slice(key.start, key.end));
		const list = {
			start: object.start + 1,
			end: object.end - 1,
			items: entries
		};
		return [...require_languages_typescript.appended(text, list, `${require_languages_typescript.spelledKey(change.key, keys)}: ${value}`), ...more];
	}
	if (ofConstruct && holder.is === "call") {
		const list = {
			start: text.indexOf("(", holder.callee.end) + 1,
			end: holder.end - 1,
			items: holder.arguments
		};
		return [...require_languages_typescript.appended(text, list, `{ ${require_languages_typescript.spelledKey(change.key, [])}: ${value} }`), ...more];
	}
	if (holder.is !== "call" || holder.arguments.length > 0) return skip("the call takes no object that is written there");
	const item = `{ ${require_languages_typescript.spelledKey(change.key, [])}: ${value} }`;
	const close = holder.end - 1;
	if (!text.slice(holder.callee.end, holder.end).includes("(")) return [{
		start: holder.end,
		end: holder.end,
		text: `(${item})`
	}];
	return [{
		start: close,
		end: close,
		text: text.slice(0, close).trimEnd().endsWith("*/") ? ` ${item}` : item
	}];
};
function holderAt(module, at) {
	let found;
	require_code.walk(module, { expression(expression) {
		if ((expression.is === "call" || expression.is === "object") && expression.start === at.start) {
			if (expression.end === at.end) found ??= expression;
		}
	} });
	return found;
}
/** The object itself, or the only one among a call's arguments. */
function objectOf(holder) {
	if (holder.is === "object") return holder;
	const objects = holder.arguments.flatMap(({ value }) => value.is === "object" ? [value] : []);
	return objects.length === 1 ? objects[0] : void 0;
}
// src/languages/typescript/edits/claim.ts
/** A status that is read, tested and written becomes the runtime's claim, or that of the configured function. */
const edit$6 = async (source, change, context, module) => {
	const skip = (skipped) => ({
		skipped,
		at: change.at
	});
	const own = module(source.file);
	if (change.do !== "claim") return skip("it is no claim");
	const transition = context.facts.find(({ id }) => id === change.transition);
	if (transition?.kind !== "transition" || !own) return skip("what it would claim is not known");
	const job = {
		transition,
		keeps: change.keeps ?? false,
		sheet: await require_languages_typescript.openSheet(source.file, source.text),
		own,
		module,
		context
	};
	if (context.claims.import === void 0 && require_languages_typescript.isInPlace(transition.store?.library)) {
		const edits = require_languages_typescript.claimInPlace(job);
		context.without(require_code.tokenless);
		return typeof edits === "string" ? skip(edits) : require_edits.joined(edits);
	}
	const claim = context.claims.import === void 0 ? await require_languages_typescript.runtimeClaim(job) : require_languages_typescript.configuredClaim(job);
	const edits = typeof claim === "string" ? claim : written$1(job, claim);
	return typeof edits === "string" ? skip(edits) : edits;
};
function written$1(job, claim) {
	const { transition, sheet, own, context } = job;
	const plan = require_code.planClaim(own, transition, {
		mentions: require_languages_typescript.mentionsOn(sheet),
		texts: claim.texts,
		givesRow: claim.row !== void 0
	});
	if (typeof plan === "string") return plan;
	if (!plan.function.async) return "its function is not `async`, so it cannot wait for the claim";
	const { read } = plan.row ?? {};
	const declares = read?.statement.is === "assign" && read.statement.declares || "const";
	const wording = require_languages_typescript.wordingOf(claim, freeName(plan, job), declares, sheet);
	const edits = require_code.claimEdits(plan, sheet.text, wording);
	if (typeof edits === "string") return edits;
	const removed = [
		plan.write,
		...read ? [read.statement] : [],
		...plan.loser.by === "guard" ? [plan.loser.guard.test] : []
	];
	const imports = require_languages_typescript.importEdits(sheet, claim.wanted, removed, [claim.call, claim.before].join(" "));
	if (imports.takesOut) context.alone();
	for (const [file, more] of claim.besides) if (file !== sheet.file) context.also(file, require_edits.joined(more));
	return require_edits.joined([
		...imports.edits,
		...claim.besides.get(sheet.file) ?? [],
		...edits
	]);
}
/** A name for the claim that nothing in its function, and nothing in the module, has. */
function freeName({ function: code }, { sheet, own }) {
	const taken = /* @__PURE__ */ new Set([...require_code.moduleNames(own).keys(), ...sheet.text.slice(code.start, code.end).match(/[\w$]+/g) ?? []]);
	return [
		"claim",
		"jobClaim",
		"ownClaim"
	].find((name) => !taken.has(name)) ?? "claim_";
}
// src/languages/typescript/edits/fence.ts
/** A claimed job's status is written by its holder alone: by the claim's own functions, or under a condition. */
const edit$5 = async (source, change, context, module) => {
	const own = module(source.file);
	const skip = (skipped) => ({
		skipped,
		at: change.at
	});
	if (!own) return skip("the file is not known");
	const fence = require_code.fenceOf(change, own, context);
	if (typeof fence === "string") return skip(fence);
	const sheet = await require_languages_typescript.openSheet(source.file, source.text);
	const job = {
		transition: fence.write,
		keeps: false,
		sheet,
		own,
		module,
		context
	};
	if (fence.claim.known !== "runtime") {
		const edits = require_languages_typescript.conditionalEdits(fence, job);
		return typeof edits === "string" ? skip(edits) : edits;
	}
	const settled = require_languages_typescript.settledEdit(fence, job);
	if (typeof settled === "string") return skip(settled);
	const all = [fence, ...others(change, job)].flatMap((one) => {
		const made = require_languages_typescript.settledEdit(one, {
			...job,
			transition: one.write
		});
		return typeof made === "string" ? [] : [{
			call: one.calls.write,
			...made
		}];
	});
	const wanted = [...new Set(all.map(({ name }) => name))].map((name) => ({
		name,
		from: "queue-lint/runtime"
	}));
	const kept = all.map(({ edit: { text } }) => text).join(" ");
	const imports = require_languages_typescript.importEdits(sheet, wanted, all.map(({ call }) => call), kept);
	return require_edits.joined([...imports.edits, settled.edit]);
};
function others(change, { own, context }) {
	return context.facts.filter((fact) => fact.kind === "transition" && fact.after !== void 0 && fact.call.file === own.file && fact.call.start !== change.at.start).flatMap((write) => {
		const fence = require_code.fenceOf({
			...change,
			do: "fence",
			transition: write.id
		}, own, context);
		return typeof fence !== "string" && fence.claim.known === "runtime" && require_facts.fenceFault(write, fence.claim) ? [fence] : [];
	});
}
// src/languages/typescript/edits/move.ts
const edit$4 = (source, change) => require_code.moveEdits(source.text, change);
// src/languages/typescript/edits/recover.ts
/** A module that calls `recoverOrphans` once a minute for each store, imported where the first of the claims stands. */
const edit$3 = (source, change, context, module) => {
	const skip = (skipped) => ({
		skipped,
		at: change.at
	});
	if (change.do !== "recover") return skip("it is no recovery");
	const claims = require_code.claimsOf(change, context, module);
	if (typeof claims === "string") return skip(claims);
	const [first] = claims;
	if (!first || first.own.file !== source.file) return skip("no claim asks for it");
	if (/\baws-lambda\b|\bSQSEvent\b/.test(source.text)) return skip("a Lambda function keeps no timer: call `recoverOrphans` in a function of its own, and schedule that one");
	const last = first.own.imports.at(-1);
	if (!last || /\brequire\(/.test(source.text)) return skip("only modules of `import` and `export` get one");
	const ending = node_path.posix.extname(source.file);
	const file = node_path.posix.join(node_path.posix.dirname(source.file), `recovery${ending}`);
	if (context.files.exists(file)) return skip(`${file} is there already`);
	const sweeping = {
		...first.own,
		file
	};
	const stores = /* @__PURE__ */ new Map();
	const exported = /* @__PURE__ */ new Set();
	for (const claim of claims) {
		const held = holderOf(claim, context.files);
		if (!held) return skip("the store of the claim is not one of its module");
		stores.set(claim.root.name, require_languages_typescript.specifierTo(held, sweeping));
		const edits = claim.root.from === void 0 ? exporting(claim) : [];
		if (typeof edits === "string") return skip(edits);
		for (const one of edits) {
			const place = `${claim.own.file}:${one.start}`;
			if (!exported.has(place)) context.also(claim.own.file, [one]);
			exported.add(place);
		}
	}
	const newline = require_layout.newlineOf(source.text);
	const quote = source.text.includes(`from "`) ? "\"" : "'";
	context.add(file, written(stores, quote));
	const end = require_layout.lineEnd(source.text, last.end);
	return [{
		start: end,
		end,
		text: `${newline}import ${quote}${require_languages_typescript.specifierTo(file, first.own)}${quote};`
	}];
};
/** The file that has the store. */
const holderOf = ({ own, root }, files) => root.from === void 0 ? own.file : require_languages_typescript.target(root.from, own.file, files);
/** `const jobs = jobStore(…)` gets its `export`. */
function exporting({ own, root }) {
	if (own.exports.some(({ local, name }) => (local ?? name) === root.name)) return [];
	const statement = own.body.find((one) => one.is === "assign" && one.target.is === "name" && one.target.name === root.name);
	return statement ? [{
		start: statement.start,
		end: statement.start,
		text: "export "
	}] : "the store is not made at the top of its module";
}
function written(stores, quote) {
	const imports = [...new Set(stores.values())].sort().map((from) => {
		return `import { ${[...stores].filter((one) => one[1] === from).map(([name]) => name).sort().join(", ")} } from ${quote}${from}${quote};`;
	});
	const text = (words) => `${quote}${words}${quote}`;
	return `${[
		`import { recoverOrphans } from ${text("queue-lint/runtime")};`,
		...imports,
		"",
		"/** Takes up the jobs that a worker left behind when it died, waiting ones too. Any number of processes may run it at once. */",
		"export async function recoverOrphanedJobs(): Promise<void> {",
		"  const found = [",
		...[...stores.keys()].map((name) => `    await recoverOrphans(${name}, { action: ${text("fail")} }),`),
		"  ];",
		`  for (const { key, outcome } of found.flatMap(({ rows }) => rows)) console.info(${text("orphaned job")}, key, outcome);`,
		"}",
		"",
		"setInterval(() => {",
		`  recoverOrphanedJobs().catch((error: unknown) => console.error(${text("the recovery failed")}, error));`,
		"}, 60_000).unref();"
	].join("\n")}\n`;
}
// src/languages/typescript/edits/remove.ts
/** An entry of an object, a field of a class, or an assignment to a member goes; comments stay, but for one that speaks of it alone. */
const edit$2 = (source, change, _context, module) => {
	const skip = (skipped) => ({
		skipped,
		at: change.at
	});
	const own = module(source.file);
	if (change.do !== "remove" || !own) return skip("the file is not known");
	const { text } = source;
	const found = entryAt(own, change.at);
	if (found) return require_languages_typescript.without(text, found.list, found.item);
	const statement = assignmentAt(own, change.at);
	if (!statement) return skip("no entry, field or assignment stands there");
	if (statement.is === "assign" && statement.declares !== "field" && statement.declares) return skip("other code may read the variable");
	if (require_layout.ownsItsLines(text, statement)) return [require_comments.withoutLines(text, statement)];
	const behind = /^[ \t]*;?[ \t]*/.exec(text.slice(statement.end))[0].length;
	return [{
		start: statement.start,
		end: statement.end + behind,
		text: ""
	}];
};
const same = (one, another) => one.start === another.start && one.end === another.end;
/** The entry that stands there, or of which the value does. */
function entryAt(module, at) {
	let found;
	require_code.walk(module, { expression(expression) {
		if (expression.is !== "object") return;
		for (const item of expression.entries) if (same(item, at) || same(item.value, at)) found = {
			list: {
				start: expression.start + 1,
				end: expression.end - 1,
				items: expression.entries
			},
			item
		};
	} });
	return found;
}
function assignmentAt(module, at) {
	let found;
	require_code.walk(module, { statement(statement) {
		if (statement.is === "assign" && (same(statement, at) || same(statement.value, at))) found = statement;
	} });
	return found;
}
// src/languages/typescript/edits/rename.ts
/** Another name in the place of a key, with the quotes that are around it. */
const edit$1 = (source, change) => {
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
// src/languages/typescript/edits/set.ts
/** Another value in the place of one that is written. */
const edit = (source, change, _context, module) => {
	const skip = (skipped) => ({
		skipped,
		at: change.at
	});
	const own = module(source.file);
	if (change.do !== "set" || !own) return skip("the file is not known");
	const { start, end } = change.at;
	const found = valueAt(own, change.at);
	if (!found) return skip("no value stands there");
	if (change.literal && found.value.is !== "literal") return skip("an environment variable is part of the value; change its default by hand");
	const { holder } = found;
	if (holder && isShared(holder, own)) return skip(`\`${holder.name}\` is a constant that other code may use too; change it by hand`);
	const duration = require_code.durationEdits(found.value, Number(change.to));
	if (duration !== void 0) return typeof duration === "string" ? skip(duration) : duration;
	const written = source.text.slice(start, end);
	if (found.value.is === "template") return skip("the value is computed; change it by hand");
	const value = spelledLike((found.value.is === "literal" ? require_code.reworded(String(found.value.value), Number(change.to)) : void 0) ?? inUnit(change.to, holder?.name), written, source.text);
	return written === value ? [] : [{
		start,
		end,
		text: value
	}];
};
/** The expression of exactly that stretch. */
function valueAt(module, at) {
	const same = (span) => span.start === at.start && span.end === at.end;
	let found;
	let holder;
	require_code.walk(module, {
		statement(statement) {
			if (statement.is !== "assign" || !same(statement.value)) return;
			const { target } = statement;
			if (target.is === "name") holder = {
				name: target.name,
				variable: statement.declares !== "field"
			};
			if (target.is === "member") holder = {
				name: target.name,
				variable: false
			};
		},
		expression(expression) {
			if (same(expression)) found ??= expression;
			if (expression.is === "object") for (const { key, value } of expression.entries) {
				const name = key && require_code.literalText(key);
				if (name !== void 0 && same(value)) holder = {
					name,
					variable: false
				};
			}
		}
	});
	return found && {
		value: found,
		holder
	};
}
/** A key of a worker's options is read by the worker; a constant of another name may be read by anything. */
function isShared({ name, variable }, module) {
	if (require_languages_typescript.settingOf(name) || /visibility|ack|prefetch|heartbeat/i.test(name)) return false;
	return !variable || module.exports.some(({ local }) => local === name) || readsOf(name, module) !== 1;
}
function readsOf(name, module) {
	let count = 0;
	require_code.walk(module, { expression(expression) {
		if (expression.is === "name" && expression.name === name) count += 1;
	} });
	return count - 1;
}
/** Changes count seconds; a key or a constant may say that it counts milliseconds. */
function inUnit(to, name = "") {
	const second = require_languages_typescript.unitOf(/_MS$/.test(name) ? "Ms" : name)(1e3);
	return typeof to === "number" ? to * 1e3 / second : to;
}
/** A number that was written as a text stays one. */
function spelledLike(to, written, text) {
	const quote = require_languages_typescript.quoteOf(written);
	if (quote === void 0) return require_languages_typescript.spelled(to, require_languages_typescript.usualQuote(text));
	return typeof to === "boolean" ? require_languages_typescript.spelled(to) : require_languages_typescript.spelled(String(to), quote);
}
Object.defineProperty(exports, "edit", {
	enumerable: true,
	get: function() {
		return edit;
	}
});
Object.defineProperty(exports, "edit$1", {
	enumerable: true,
	get: function() {
		return edit$1;
	}
});
Object.defineProperty(exports, "edit$2", {
	enumerable: true,
	get: function() {
		return edit$2;
	}
});
Object.defineProperty(exports, "edit$3", {
	enumerable: true,
	get: function() {
		return edit$3;
	}
});
Object.defineProperty(exports, "edit$4", {
	enumerable: true,
	get: function() {
		return edit$4;
	}
});
Object.defineProperty(exports, "edit$5", {
	enumerable: true,
	get: function() {
		return edit$5;
	}
});
Object.defineProperty(exports, "edit$6", {
	enumerable: true,
	get: function() {
		return edit$6;
	}
});
Object.defineProperty(exports, "edit$7", {
	enumerable: true,
	get: function() {
		return edit$7;
	}
});
