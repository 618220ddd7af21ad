const require_facts = require("./facts.cjs");
const require_edits = require("./edits.cjs");
const require_code = require("./code.cjs");
const require_layout = require("./layout.cjs");
const require_languages_python = require("./languages-python.cjs");
const require_comments = require("./comments.cjs");
let node_path = require("node:path");
// src/languages/python/edits/add.ts
/** A keyword argument of a call or a bare decorator, an entry of a dictionary, or an assignment behind another. */
const edit$7 = (source, change, { facts }, module) => {
	const skip = (skipped) => ({
		skipped,
		at: change.at
	});
	const own = module(source.file);
	if (change.do !== "add" || !own) return skip("the file is not known");
	const { text } = source;
	const statement = assignmentAt$1(own, change.at);
	if (statement) {
		const end = require_layout.lineEnd(text, statement.end);
		const line = `${require_layout.indentAt(text, statement.start)}${change.key} = ${valueText(change)}`;
		return require_layout.ownsItsLines(text, statement) ? [{
			start: end,
			end,
			text: require_layout.newlineOf(text) + line
		}] : skip("the statement shares its line with other code");
	}
	const holder = holderAt(own, change.at);
	const ofConstruct = require_code.addition(change, holder, own, facts);
	if (holder?.is === "object") {
		if (holder.entries.some(({ key }) => key && require_code.literalText(key) === change.key)) return skip(`${change.key} is there already`);
		if (holder.entries.some(({ key }) => !key)) return skip(`\`**\` may bring ${change.key} in already`);
		const key = holder.entries.at(-1)?.key;
		const quotes = (key && require_languages_python.quotesOf(text.slice(key.start, key.end))) ?? "\"";
		return [inserted(text, holder.start + 1, holder.end - 1, holder.entries, `${require_languages_python.spelled(change.key, quotes)}: ${valueText(change, quotes)}`)];
	}
	const item = `${change.key}=${ofConstruct?.value ?? valueText(change)}`;
	const more = ofConstruct?.imports ? require_languages_python.importEdits(own, text, [{
		from: require_code.coreOf(own),
		name: "Duration"
	}], [], "Duration").edits : [];
	if (holder?.is === "call") {
		const given = holder.arguments;
		if (given.some(({ name }) => name === change.key)) return skip(`${change.key} is there already`);
		if (given.some(({ spread }) => spread === "map")) return skip(`\`**\` may bring ${change.key} in already`);
		const open = text.indexOf("(", holder.callee.end);
		if (given[0] && given[0].start === open) return skip("a generator expression stands alone in the call");
		return [inserted(text, open + 1, holder.end - 1, given, item), ...more];
	}
	return holder ? [{
		start: change.at.end,
		end: change.at.end,
		text: `(${item})`
	}] : skip("no call or dictionary stands there");
};
const valueText = ({ to, under }, quotes) => under === void 0 ? require_languages_python.spelled(to) : `{${require_languages_python.spelled(under, quotes)}: ${require_languages_python.spelled(to)}}`;
function assignmentAt$1(module, at) {
	let found;
	require_code.walk(module, { statement(one) {
		if (one.is === "assign" && one.start === at.start && one.end === at.end) found ??= one;
	} });
	return found;
}
/** A call, a dictionary, or a decorator without parentheses. */
function holderAt(module, at) {
	let found;
	const note = (expression) => {
		if (expression.start === at.start && expression.end === at.end) found ??= expression;
	};
	require_code.walk(module, {
		expression(expression) {
			if (expression.is === "call" || expression.is === "object") note(expression);
		},
		function(code) {
			code.decorators.forEach(note);
		}
	});
	return found;
}
/** One more item at the end of a list that stands between two offsets, in the shape that the list has. */
function inserted(text, from, to, items, item) {
	const last = items.at(-1);
	const at = last?.end ?? from;
	const rest = text.slice(at, to);
	const comma = last ? commaIn(rest) : void 0;
	const hasComment = /#/.test(rest);
	const closes = require_layout.lineStart(text, to) > at;
	const newline = require_layout.newlineOf(text);
	if (!closes) return {
		start: at + (comma ?? 0),
		end: at + (comma ?? 0),
		text: `${last ? `${comma === void 0 ? "," : ""} ` : ""}${item}`
	};
	if (last && !hasComment && comma === void 0 && require_layout.lineStart(text, last.start) === require_layout.lineStart(text, from)) return {
		start: at,
		end: at,
		text: `, ${item}`
	};
	const line = `${(last && ownIndent(text, last)) ?? require_layout.indentAt(text, to) + require_layout.indentUnit(text)}${item},${newline}`;
	const start = require_layout.lineStart(text, to);
	if (last && comma === void 0) return {
		start: at,
		end: start,
		text: `,${text.slice(at, start)}${line}`
	};
	return {
		start,
		end: start,
		text: line
	};
}
/** Past the comma behind the last item; undefined where there is none. */
function commaIn(rest) {
	return /^(?:[ \t\r\n]|#[^\n]*\n)*,/.exec(rest)?.[0].length;
}
/** The indentation of an item that begins its line. */
function ownIndent(text, item) {
	const before = text.slice(require_layout.lineStart(text, item.start), item.start);
	return before.trim() === "" ? before : void 0;
}
// src/languages/python/edits/claim.ts
/**
* A status that is read, tested and written becomes a claim: by the configured function, else where the write stands, if
* the library's own call can carry it, else by `queue_claims`. A project that has `queue_claims` goes on with it.
*/
const edit$6 = (source, change, context, module) => {
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
		text: source.text,
		own,
		module,
		context
	};
	const edits = isInPlace(job) ? inPlace(job) : byFunction(job);
	if (isInPlace(job)) context.without(require_code.tokenless);
	return typeof edits === "string" ? skip(edits) : edits;
};
function isInPlace({ transition, own, context }) {
	const { store } = transition;
	if (context.claims.import !== void 0 || !store || store.helper) return false;
	return /^(django|sqlalchemy|pynamodb|boto3\.client)$/.test(store.library) || store.library === "boto3.Table" && !require_languages_python.isVendored(own, context);
}
function inPlace(job) {
	const { own, transition, text } = job;
	const plan = require_code.planClaim(own, transition, {
		mentions: require_code.mentionsIn(own),
		texts: [],
		givesRow: false
	});
	if (typeof plan === "string") return plan;
	if (!require_layout.ownsItsLines(text, plan.write)) return "the statements share their lines with other code";
	const library = libraryOf(transition);
	if (library === "pynamodb") return require_languages_python.pynamodbClaim(job, plan);
	if (library?.startsWith("boto3")) return require_languages_python.boto3Claim(job, plan);
	const variable = freeVariable(job, plan);
	if (!variable) return noName;
	return library === "sqlalchemy" ? require_languages_python.sqlalchemyClaim(job, plan, variable) : require_languages_python.djangoClaim(job, plan, variable);
}
/** `save()` is a method of several libraries' objects: of which, the read says. */
const libraryOf = ({ store, guard }) => store?.saves && guard?.store?.library === "pynamodb" ? "pynamodb" : store?.library;
function byFunction(job) {
	const claim = job.context.claims.import === void 0 ? require_languages_python.vendoredClaim(job) : require_languages_python.configuredClaim(job);
	return typeof claim === "string" ? claim : written(job, claim);
}
const noName = "no name is free for the answer of the claim";
function freeVariable({ text }, plan) {
	const code = text.slice(plan.function.start, plan.function.end);
	return [
		"claimed",
		"job_claimed",
		"is_claimed"
	].find((name) => !new RegExp(`\\b${name}\\b`).test(code));
}
function written(job, claim) {
	const { transition, text, own, context } = job;
	const plan = require_code.planClaim(own, transition, {
		mentions: require_code.mentionsIn(own),
		texts: claim.texts,
		givesRow: claim.givesRow
	});
	if (typeof plan === "string") return plan;
	const variable = freeVariable(job, plan);
	if (!variable) return noName;
	const releases = isReleasing(job) ? require_languages_python.releasesFor(job, plan, claim) : { edits: [] };
	if (typeof releases === "string") return releases;
	const edits = require_code.claimEdits(plan, text, require_languages_python.wordingOf(claim, variable, text, releases.row));
	if (typeof edits === "string") return edits;
	const { loser, row, write } = plan;
	const tested = loser.by === "guard" ? [loser.guard.test] : [];
	const imports = require_languages_python.importEdits(own, text, claim.wanted, [
		write,
		...row ? [row.read.statement] : [],
		...tested
	], [claim.callee, ...claim.texts].join(" "));
	if (imports.takesOut) context.alone();
	return require_edits.joined([
		...imports.edits,
		...edits,
		...releases.edits
	]);
}
/** What the project's own function claims, it gives back in its own way. */
const isReleasing = ({ context }) => context.claims.import === void 0;
// src/languages/python/edits/fence.ts
/** A claimed job's status is written by its holder alone: by the claim's own functions, or under a condition. */
const edit$5 = (source, change, context, module) => {
	const own = module(source.file);
	const skip = (skipped) => ({
		skipped,
		at: change.at
	});
	if (!own) return skip("the file is not known");
	const fence = require_code.fenceOf(change, own, context);
	if (typeof fence === "string") return skip(fence);
	const job = {
		transition: fence.write,
		keeps: false,
		text: source.text,
		own,
		module,
		context
	};
	if (fence.claim.known !== "runtime") {
		const edits = require_languages_python.conditionalEdits(fence, job);
		return typeof edits === "string" ? skip(edits) : edits;
	}
	const edits = require_languages_python.settledEdits(fence, job);
	if (typeof edits === "string") return skip(edits);
	const all = [fence, ...others(change, own, context)].flatMap((one) => {
		const made = require_languages_python.settledEdits(one, {
			...job,
			transition: one.write
		});
		return typeof made === "string" ? [] : [{
			call: one.calls.write,
			made
		}];
	});
	const kept = all.flatMap(({ made }) => made.map(({ text }) => text)).join(" ");
	const imports = require_languages_python.importEdits(own, source.text, [], all.map(({ call }) => call), kept);
	return require_edits.joined([...imports.edits, ...edits]);
};
function others(change, own, context) {
	return context.facts.filter((fact) => fact.kind === "transition" && fact.after !== void 0 && fact.call.file === own.file && fact.call.start !== change.at.start).flatMap((write) => {
		const fence = require_code.fenceOf({
			...change,
			do: "fence",
			transition: write.id
		}, own, context);
		return typeof fence !== "string" && fence.claim.known === "runtime" && require_facts.fenceFault(write, fence.claim) ? [fence] : [];
	});
}
// src/languages/python/edits/move.ts
const edit$4 = (source, change) => require_code.moveEdits(source.text, change);
// src/languages/python/edits/recover.ts
/** A task that calls `queue_claims.recover`, in a module beside the claims, its entry in beat's schedule, and the index's attributes in the rows that wait. */
const edit$3 = (_source, change, context, module) => {
	const skip = (skipped) => ({
		skipped,
		at: change.at
	});
	if (change.do !== "recover") return skip("it is no recovery");
	const claims = require_code.claimsOf(change, context, module);
	if (typeof claims === "string") return skip(claims);
	const [first] = claims;
	if (!first) return skip("no claim asks for it");
	const folder = node_path.posix.dirname(first.own.file);
	const name = ["recovery", "orphan_recovery"].find((one) => !context.files.exists(node_path.posix.join(folder, `${one}.py`)));
	if (name === void 0) return skip("there are modules of both names, recovery and orphan_recovery, already");
	const worker = context.facts.find(({ id }) => id === first.task?.worker);
	if (worker?.kind !== "worker") return skip("no app of Celery runs the claim, so none can schedule its recovery");
	const sweep = require_languages_python.sweepModule(claims, worker, folder, context.files);
	if (typeof sweep === "string") return skip(sweep);
	const schedule = require_languages_python.scheduleEdits(worker, {
		folder,
		name,
		task: sweep.task
	}, context, module);
	if (typeof schedule === "string") return skip(schedule);
	context.add(node_path.posix.join(folder, `${name}.py`), sweep.text);
	for (const [file, edits] of schedule) context.also(file, edits);
	for (const claim of sweep.sent) for (const [file, edits] of require_languages_python.waitingEdits(claim, context, module)) context.also(file, edits);
	return [];
};
// src/languages/python/edits/remove.ts
/** A keyword argument, an entry of a dictionary or an assignment goes; comments stay, but for one that speaks of it alone. */
const edit$2 = (source, change, _context, module) => {
	const skip = (skipped) => ({
		skipped,
		at: change.at
	});
	const own = module(source.file);
	if (change.do !== "remove" || !own) return skip("the file is not known");
	const { text } = source;
	const item = itemAt(own, change.at);
	if (item) return [withoutItem(text, item)];
	const found = assignmentAt(own, change.at);
	if (!found) return skip("no argument, entry or assignment stands there");
	const { statement, alone } = found;
	if (alone) return [{
		start: statement.start,
		end: statement.end,
		text: "pass"
	}];
	if (require_layout.ownsItsLines(text, statement)) return [require_comments.withoutLines(text, statement)];
	return [withoutPart(text, statement)];
};
const same = (one, another) => one.start === another.start && one.end === another.end;
/** The argument or entry that stands there, or of which the value does. */
function itemAt(module, at) {
	let found;
	const note = (item) => {
		if (same(item, at) || same(item.value, at)) found = item;
	};
	require_code.walk(module, {
		expression(expression) {
			if (expression.is === "call") {
				for (const one of expression.arguments) if (one.name !== void 0) note(one);
			}
			if (expression.is === "object") expression.entries.forEach(note);
		},
		class(code) {
			code.keywords.forEach(note);
		}
	});
	return found;
}
/** An item of a list in parentheses or braces, with the comma that parts it from its neighbour. */
function withoutItem(text, { start, end }) {
	const comma = /^[ \t\r\n]*,/.exec(text.slice(end))?.[0].length;
	const to = end + (comma ?? 0);
	const behind = text.slice(to, require_layout.lineEnd(text, to));
	const spaces = behind.length - behind.trimStart().length;
	const startsLine = text.slice(require_layout.lineStart(text, start), start).trim() === "";
	if (startsLine && behind.trim() === "") {
		const next = text.indexOf("\n", to);
		return {
			start: require_layout.lineStart(text, require_comments.startWithComment(text, {
				start,
				end: to
			})),
			end: next < 0 ? text.length : next + 1,
			text: ""
		};
	}
	if (comma !== void 0 || startsLine) return {
		start,
		end: to + spaces,
		text: ""
	};
	return {
		start: start - (/,[ \t]*$/.exec(text.slice(0, start))?.[0].length ?? 0),
		end,
		text: ""
	};
}
/** The assignment that stands there, or of which the value does; `alone` in its block, or one of several targets. */
function assignmentAt(module, at) {
	let found;
	const look = (block, mayBeEmpty) => {
		for (const statement of block) if (statement.is === "assign" && (same(statement, at) || same(statement.value, at))) found = {
			statement,
			alone: block.length === 1 && !mayBeEmpty
		};
	};
	const inside = (code) => look(code.body, false);
	look(module.body, true);
	require_code.walk(module, {
		statement: (statement) => {
			for (const block of require_code.blocksOf(statement)) look(block, false);
		},
		function: inside,
		class: inside
	});
	return found;
}
/** One of several statements of a line, or of a suite on one line. */
function withoutPart(text, { start, end }) {
	const behind = /^[ \t]*;[ \t]*/.exec(text.slice(end, require_layout.lineEnd(text, end)))?.[0].length;
	if (behind !== void 0) return {
		start,
		end: end + behind,
		text: ""
	};
	return {
		start: start - (/[ \t]*;[ \t]*$/.exec(text.slice(require_layout.lineStart(text, start), start))?.[0].length ?? 0),
		end,
		text: ""
	};
}
// src/languages/python/edits/rename.ts
/** Another name in the place of one: a variable's, an attribute's, a keyword, a key with its quotes around it. */
const edit$1 = (source, change) => {
	if (change.do !== "rename") return {
		skipped: "the file is not known",
		at: change.at
	};
	const { start, end } = change.at;
	const [, before = "", name = ""] = /^(\w*["'])?([\w.]+)["']?$/.exec(source.text.slice(start, end)) ?? [];
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
// src/languages/python/edits/set.ts
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
	const duration = require_code.durationEdits(found.value, Number(change.to));
	if (duration !== void 0) {
		const { holder } = found;
		if (holder !== void 0 && !/visib/i.test(holder) && readsOf(holder, own) !== 1) return skip(`\`${holder}\` is a value that other code may use too; change it by hand`);
		return typeof duration === "string" ? skip(duration) : duration;
	}
	const name = found.constant;
	if (name !== void 0 && !require_languages_python.isSetting(name) && readsOf(name, own) !== 1) return skip(`\`${name}\` is a constant that other code may use too; change it by hand`);
	const written = source.text.slice(start, end);
	const quotes = require_languages_python.quotesOf(written);
	const to = typeof change.to === "number" && quotes !== void 0 ? String(change.to) : change.to;
	const value = require_languages_python.spelled(to, quotes);
	return written === value ? [] : [{
		start,
		end,
		text: value
	}];
};
/** The expression of exactly that stretch, the module's constant that it is the value of, and whatever else holds it. */
function valueAt(module, at) {
	const same = (span) => span.start === at.start && span.end === at.end;
	let found;
	let constant;
	let holder;
	require_code.walk(module, {
		expression(expression) {
			if (same(expression)) found ??= expression;
			if (expression.is === "call") holder ??= expression.arguments.find(({ value }) => same(value))?.name;
		},
		statement(statement, place) {
			const name = assigned(statement, same);
			if (statement.is === "assign" && same(statement.value)) holder = require_code.keyOf(statement.target) ?? name;
			if (name !== void 0 && place.enclosing.length === 0) constant = name;
		}
	});
	return found && {
		value: found,
		constant,
		holder
	};
}
const assigned = (statement, same) => statement.is === "assign" && statement.target.is === "name" && same(statement.value) ? statement.target.name : void 0;
/** How often the file reads a name. */
function readsOf(name, module) {
	let count = 0;
	require_code.walk(module, { expression(expression) {
		if (expression.is === "name" && expression.name === name) count += 1;
	} });
	return count - 1;
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
Object.defineProperty(exports, "inserted", {
	enumerable: true,
	get: function() {
		return inserted;
	}
});
