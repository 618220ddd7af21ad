Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" });
const require_check = require("./check.cjs");
const require_start = require("./start.cjs");
const require_draft = require("./chunks/draft.cjs");
const require_edits = require("./chunks/edits.cjs");
const require_lines = require("./chunks/lines.cjs");
const require_run_read = require("./run/read.cjs");
let node_path = require("node:path");
let node_child_process = require("node:child_process");
let node_util = require("node:util");
let node_fs_promises = require("node:fs/promises");
let diff = require("diff");
// src/migration/overlay.ts
/** The same run over other texts: changed files, and new ones. What was edited is read whatever it mentions. */
function overlay(input, texts, languages) {
	const files = {
		root: input.files.root,
		exists: (file) => texts.has(file) || input.files.exists(file),
		read: (file) => texts.get(file) ?? input.files.read(file)
	};
	const sources = new Map(input.sources);
	for (const { id, files: endings } of languages) {
		const untouched = (input.sources.get(id) ?? []).filter(({ file }) => !texts.has(file));
		const mine = [...texts].filter(([file]) => endings.some((ending) => file.endsWith(ending)));
		sources.set(id, [...untouched, ...mine.map(([file, text]) => ({
			file,
			text
		}))]);
	}
	return {
		...input,
		files,
		sources
	};
}
// src/migration/stage.ts
async function firstStage(input) {
	const whole = {
		...input,
		only: void 0
	};
	return {
		input: whole,
		inspection: await require_check.inspect(whole),
		texts: /* @__PURE__ */ new Map(),
		history: []
	};
}
/** The stage that the drafts lead to; they must fit each other. */
async function nextStage(stage, drafts, languages) {
	const edits = /* @__PURE__ */ new Map();
	const texts = new Map(stage.texts);
	for (const draft of drafts) {
		for (const [file, more] of draft.edits) edits.set(file, [...edits.get(file) ?? [], ...more]);
		for (const [file, text] of draft.added) texts.set(file, text);
	}
	for (const [file, all] of edits) texts.set(file, require_edits.applyEdits(stage.input.files.read(file) ?? "", all));
	const input = overlay(stage.input, texts, languages);
	return {
		input,
		texts,
		inspection: await require_check.inspect(input),
		history: [...stage.history, edits]
	};
}
/** Where something stands in the files on disk. */
function placeOnDisk(stage, disk, at) {
	const offset = stage.history.reduceRight((offset, edits) => require_edits.offsetBefore(offset, edits.get(at.file) ?? []), at.start);
	return {
		file: at.file,
		line: require_lines.positionAt(require_lines.lineStarts(disk.files.read(at.file) ?? ""), offset).line
	};
}
/** All that differs from the files on disk, by path. */
function changesOf(stage, disk) {
	return [...stage.texts].map(([file, after]) => ({
		file,
		before: disk.files.read(file),
		after
	})).filter(({ before, after }) => before !== after).sort((a, b) => a.file < b.file ? -1 : 1);
}
// src/migration/verify.ts
/**
* What is wrong with the code that the drafts lead to, or undefined: it must parse as before and use no name that nothing
* binds, the findings that asked for the drafts must be gone, and none may be new. Counted by rule and file, since edits move
* and reword what stands around.
*/
function fault({ inspection: before, ...from }, { inspection: after, ...to }, drafts) {
	const problems = count(before.report.problems, (one) => one.file);
	const broken = excess(after.report.problems, (one) => one.file, problems);
	if (broken) return `${broken.file} would not parse: ${broken.message}`;
	for (const { change, edits } of drafts) for (const file of edits.keys()) {
		const unbound = (stage) => after.read.frontEnds.get(change.language)?.unbound?.({
			file,
			text: stage.input.files.read(file) ?? ""
		});
		const there = unbound(from);
		const name = [...unbound(to) ?? []].find((one) => !there?.has(one) && !(one in globalThis));
		if (name !== void 0) return `\`${name}\` would not be bound in ${file}`;
	}
	if (after.verdict.crashes.length > before.verdict.crashes.length) return "a rule would fail on the result";
	const allowed = count(before.report.findings, ({ rule, at }) => keyOf(rule, at.file));
	for (const { rule, finding } of before.verdict.judged) {
		const key = keyOf(rule, finding.at.file);
		if (drafts.some(({ change }) => same(change, finding.change))) allowed.set(key, (allowed.get(key) ?? 0) - 1);
	}
	const asked = new Set(before.verdict.judged.filter(({ finding }) => drafts.some(({ change }) => same(change, finding.change))).map(({ rule }) => rule));
	const found = excess(after.report.findings.filter(({ rule, severity, fix }) => (severity === "error" || fix !== "safe") && !after.verdict.rules.get(rule)?.meta.after?.some((one) => asked.has(one))), ({ rule, at }) => keyOf(rule, at.file), allowed);
	return found && `${found.rule} would find fault with the result, in ${found.at.file}: ${found.message}`;
}
/** A codemod may say more of a change than its rule did. */
const same = (a, b) => b !== void 0 && a.do === b.do && a.at.file === b.at.file && a.at.start === b.at.start && a.at.end === b.at.end && (a.do !== "add" || b.do !== "add" || a.key === b.key);
const keyOf = (rule, file) => `${rule}\0${file}`;
function count(all, key) {
	const counts = /* @__PURE__ */ new Map();
	for (const one of all) counts.set(key(one), (counts.get(key(one)) ?? 0) + 1);
	return counts;
}
/** One of those of which there are more than allowed. */
function excess(all, key, allowed) {
	const counts = count(all, key);
	return all.find((one) => counts.get(key(one)) > (allowed.get(key(one)) ?? 0));
}
// src/migration/accept.ts
/**
* As many of the drafts as can be made together with a good result. All are tried at once; a group that fails is halved,
* so that one bad draft costs a few readings of the project, not one for each draft.
*/
async function accept(stage, drafts, languages, refuse) {
	const grow = async (good, group) => {
		const fitting = [];
		for (const draft of group) if (require_draft.fits(draft, [...good.drafts, ...fitting])) fitting.push(draft);
		const all = [...good.drafts, ...fitting];
		const next = fitting.length > 0 ? await nextStage(stage, all, languages) : good.stage;
		const why = fitting.length > 0 ? fault(stage, next, all) : "its edits overlap others";
		if (!why) return {
			drafts: all,
			stage: next
		};
		if (group.length > 1) {
			const half = group.length >> 1;
			return grow(await grow(good, group.slice(0, half)), group.slice(half));
		}
		if (group[0]) refuse(group[0], why);
		return good;
	};
	return grow({
		drafts: [],
		stage
	}, drafts);
}
// src/migration/dirty.ts
const run = (0, node_util.promisify)(node_child_process.execFile);
/**
* Those of the files whose present content git could not bring back: changed, staged, or not tracked. Outside a git tree,
* and where git is not installed, there is nothing to compare with: none.
*/
async function uncommitted(root, files) {
	return (await Promise.all(files.map(async (file) => await isDirty((0, node_path.join)(root, file)) ? [file] : []))).flat().sort();
}
/** Asked from the file's own folder, so that a file of a submodule is answered by its own repository. */
async function isDirty(path) {
	const question = [
		"--literal-pathspecs",
		"status",
		"--porcelain",
		"--untracked-files=all",
		"--",
		(0, node_path.basename)(path)
	];
	const env = {
		...process.env,
		LC_ALL: "C",
		GIT_OPTIONAL_LOCKS: "0"
	};
	try {
		return (await run("git", [
			"-C",
			(0, node_path.dirname)(path),
			...question
		], { env })).stdout !== "";
	} catch (error) {
		const { code, stderr = "" } = error;
		return code !== "ENOENT" && !stderr.includes("not a git repository");
	}
}
// src/migration/notes.ts
/** What has to be done beside the changes. */
function notesOf(steps, changes, files) {
	const made = steps.filter((step) => step.made.length > 0).map(({ codemod }) => codemod);
	const order = made.length > 1 ? [`Deploy the steps in this order, each to all workers before the next: ${made.join(", ")}`] : [];
	const importers = changes.filter(({ before, after }) => importsRuntime(after) && !importsRuntime(before ?? ""));
	const packages = [...new Set(importers.map(({ file }) => packageOf(file, files)))];
	return [...order, ...packages.flatMap((file) => dependency(file, files))];
}
const importsRuntime = (text) => /['"]queue-lint\/runtime['"]/.test(text);
function packageOf(file, files) {
	for (let folder = node_path.posix.dirname(file); folder !== "."; folder = node_path.posix.dirname(folder)) if (files.exists(`${folder}/package.json`)) return `${folder}/package.json`;
	return "package.json";
}
function dependency(file, files) {
	return /"dependencies"\s*:\s*\{[^}]*"queue-lint"\s*:/.test(files.read(file) ?? "") ? [] : [`Workers import \`queue-lint/runtime\` now: make \`queue-lint\` one of the dependencies in ${file}`];
}
// src/migration/write.ts
/**
* Replaces all files or none, each by a temporary file and a rename; modes and owners stay. Refuses when a file's bytes
* are no longer those that were read. An error of the file system puts back what was already replaced, and is thrown.
*/
async function writeFiles(root, changes) {
	const changed = [];
	for (const change of changes) if (!await isAsRead(root, change)) changed.push(change.file);
	if (changed.length > 0) return {
		is: "refused",
		why: "changed on disk since they were read",
		files: changed
	};
	const { default: writeFileAtomic } = await import("write-file-atomic");
	const done = [];
	try {
		for (const change of changes) {
			await writeFileAtomic((0, node_path.join)(root, change.file), change.after);
			done.push(change);
		}
	} catch (error) {
		for (const { file, before } of done.reverse()) if (before === void 0) await (0, node_fs_promises.rm)((0, node_path.join)(root, file), { force: true });
		else await writeFileAtomic((0, node_path.join)(root, file), before);
		throw error;
	}
	return {
		is: "written",
		files: changes.map((change) => change.file)
	};
}
/** Compared as bytes: a file that is not UTF-8 never equals the text that was read from it. */
async function isAsRead(root, { file, before }) {
	const bytes = await (0, node_fs_promises.readFile)((0, node_path.join)(root, file)).catch((error) => {
		if (error.code === "ENOENT") return void 0;
		throw error;
	});
	if (bytes === void 0 || before === void 0) return bytes === before;
	return bytes.equals(Buffer.from(before, "utf8"));
}
// src/text/diff.ts
/** A unified patch with git's headers, as `git apply` takes it: line endings, and a missing one at the end, are kept. */
const patchOf = (changes) => changes.map(patchOfFile).join("");
function patchOfFile({ file, before, after }) {
	const isNew = before === void 0;
	const from = isNew ? "/dev/null" : `a/${file}`;
	const patch = (0, diff.structuredPatch)(from, `b/${file}`, before ?? "", after, void 0, void 0, { context: 3 });
	return (0, diff.formatPatch)({
		...patch,
		isGit: true,
		isCreate: isNew
	});
}
// src/migrate.ts
/** What `migrate` would do. Nothing is written until `apply`. Each step is planned on the code that those before it made. */
async function migrate(input, options = {}) {
	const run = {
		input,
		options,
		languages: await require_run_read.loadLanguages(),
		crashes: []
	};
	const codemods = [...await require_start.loadFolder("codemods")].filter(([id]) => options.only?.includes(id) ?? true).sort(([, a], [, b]) => a.meta.step - b.meta.step).map(([id, codemod]) => ({
		codemod,
		step: {
			codemod: id,
			meta: codemod.meta,
			made: [],
			withheld: [],
			skipped: []
		}
	}));
	let stage = await firstStage(input);
	const problems = stage.inspection.report.problems.filter(({ file }) => input.only?.(file) ?? true);
	for (let before; before !== stage;) {
		before = stage;
		run.crashes = [];
		for (const { codemod, step } of codemods) stage = await take(run, stage, codemod, step);
	}
	const changes = changesOf(stage, input);
	const steps = codemods.map(({ step }) => step);
	const { report } = stage.inspection;
	const open = report.findings.filter(({ state, at }) => state === "open" && (input.only?.(at.file) ?? true));
	return {
		steps,
		changes,
		patch: patchOf(changes),
		problems,
		left: open.map(({ rule, at, message }) => ({
			rule,
			...placeOnDisk(stage, input, at),
			why: message
		})),
		notes: notesOf(steps, changes, input.files),
		crashes: run.crashes,
		async apply({ allowDirty = false } = {}) {
			const files = allowDirty ? [] : await uncommitted(input.files.root, changes.map(({ file }) => file));
			if (files.length > 0) return {
				is: "refused",
				why: "uncommitted changes would be mixed with these",
				files
			};
			return writeFiles(input.files.root, changes);
		}
	};
}
/** One step of one round. What was withheld and skipped is told anew each time: an earlier step may have made it possible. */
async function take(run, stage, codemod, step) {
	const entry = (at, why, safety) => ({
		...placeOnDisk(stage, run.input, at),
		why,
		safety
	});
	const findings = (rule) => stage.inspection.findings(rule).filter((finding) => require_check.touches(finding, run.input.only));
	try {
		const { drafts, skips } = await require_draft.draftsOf(codemod, findings, stage, run.options.unsafe ?? false);
		const wanted = drafts.filter(({ change }) => run.options.unsafe || change.safety === "safe");
		step.withheld = drafts.filter((one) => !wanted.includes(one)).map(({ change }) => entry(change.at, change.why, change.safety));
		step.skipped = skips.map(({ at, skipped }) => entry(at, skipped));
		const accepted = await accept(stage, wanted, run.languages, ({ change }, why) => {
			step.skipped.push(entry(change.at, why));
		});
		step.made.push(...accepted.drafts.map(({ change }) => entry(change.at, change.why, change.safety)));
		return accepted.stage;
	} catch (error) {
		run.crashes.push({
			codemod: step.codemod,
			error: error instanceof Error ? error : new Error(String(error))
		});
		return stage;
	}
}
exports.migrate = migrate;
