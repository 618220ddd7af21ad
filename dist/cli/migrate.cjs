Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" });
const require_input = require("../chunks/input.cjs");
const require_frame = require("../chunks/frame.cjs");
const require_usage_error = require("../chunks/usage-error.cjs");
const require_shell = require("../chunks/shell.cjs");
// src/cli/migrate.ts
/** Shows the changes as a patch on stdout, with what they are on stderr; `--write` makes them. */
async function run(values, paths, shell) {
	const { input, scope } = await require_input.gather({
		cwd: shell.cwd,
		paths,
		config: values.config
	});
	const { migrate } = await Promise.resolve().then(() => require("../migrate.cjs"));
	if (values.plan && values.write) throw new require_usage_error.UsageError("--plan only prints: leave out --write");
	const migration = await migrate(input, {
		unsafe: values.unsafe || values.plan,
		only: values.only
	});
	if (values.plan) return plan(migration, scope, shell);
	if (!values.write) shell.stdout.write(require_shell.wantsColour(shell) ? await coloured(migration.patch) : migration.patch);
	const summary = values.write ? shell.stdout : shell.stderr;
	const notes = migration.notes.map((note) => `${note}\n`).join("");
	summary.write(`${summaryOf(migration.steps, scope)}${notes}${await outcome(migration, values, scope)}\n`);
	if (migration.crashes.length > 0) return (await Promise.resolve().then(() => require("../chunks/crash.cjs"))).reportCrash(migration.crashes.map(({ error }) => error), shell);
	return migration.problems.length > 0 || values.check && migration.changes.length > 0 ? require_shell.exit.findings : require_shell.exit.clean;
}
/** What `--write --unsafe` would write, and what is left to do, as steps. */
async function plan(migration, scope, shell) {
	shell.stdout.write((await Promise.resolve().then(() => require("../chunks/plan.cjs"))).planText(migration, scope));
	const { crashes, problems } = migration;
	if (crashes.length === 0) return problems.length > 0 ? require_shell.exit.findings : require_shell.exit.clean;
	const { reportCrash } = await Promise.resolve().then(() => require("../chunks/crash.cjs"));
	return reportCrash(crashes.map(({ error }) => error), shell);
}
async function outcome(migration, values, { name }) {
	const { changes, problems } = migration;
	const unread = problems.map(({ file, line, message }) => `Not changed: ${name(file)}:${line}  ${require_frame.visible(message)}\n`);
	if (changes.length === 0) return `${unread.join("")}Nothing to change`;
	if (!values.write) return `${unread.join("")}Nothing is written yet: --write writes ${counted(changes.length, "file")}`;
	const written = await migration.apply({ allowDirty: values["allow-dirty"] });
	if (written.is === "written") return `${unread.join("")}Wrote ${written.files.map(name).join(", ")}`;
	const hint = values["allow-dirty"] ? "" : "\nCommit or stash them first, or pass --allow-dirty";
	throw new require_usage_error.UsageError(`nothing was written, ${written.why}: ${written.files.map(name).join(", ")}${hint}`);
}
/** The steps in the order in which they must be deployed. */
function summaryOf(steps, { name }) {
	const list = (title, entries) => entries.length === 0 ? [] : [title, ...entries.map(({ file, line, why }) => `    ${name(file)}:${line}  ${require_frame.visible(why)}`)];
	return steps.map(({ codemod, made, withheld, skipped }) => [
		...list(`  ${counted(made.length, "change")}:`, made),
		...list(`  ${counted(withheld.length, "change")} only with --unsafe:`, withheld),
		...list(`  ${skipped.length} not possible:`, skipped)
	].map((line, index) => index === 0 ? `${codemod}\n${line}` : line)).flat().map((line) => `${line}\n`).join("");
}
const counted = (many, one) => `${many} ${one}${many === 1 ? "" : "s"}`;
async function coloured(patch) {
	const { Chalk } = await import("chalk");
	const { bold, cyan, green, red } = new Chalk({ level: 1 });
	const paint = (line) => {
		if (/^(?:diff|index|---|\+\+\+|new file)/.test(line)) return bold(line);
		if (line.startsWith("@@")) return cyan(line);
		return line.startsWith("+") ? green(line) : line.startsWith("-") ? red(line) : line;
	};
	return patch.split("\n").map(paint).join("\n");
}
exports.run = run;
