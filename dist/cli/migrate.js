import { t as gather } from "../chunks/input.js";
import { n as visible } from "../chunks/frame.js";
import { t as UsageError } from "../chunks/usage-error.js";
import { r as wantsColour, t as exit } from "../chunks/shell.js";
// src/cli/migrate.ts
/** Shows the changes as a patch on stdout, with what they are on stderr; `--write` makes them. */
async function run(values, paths, shell) {
	const { input, scope } = await gather({
		cwd: shell.cwd,
		paths,
		config: values.config
	});
	const { migrate } = await import("../migrate.js");
	if (values.plan && values.write) throw new UsageError("--plan only prints: leave out --write");
	const migration = await migrate(input, {
		unsafe: values.unsafe || values.plan,
		only: values.only
	});
	if (values.plan) return plan(migration, scope, shell);
	if (!values.write) shell.stdout.write(wantsColour(shell) ? await coloured(migration.patch) : migration.patch);
	const summary = values.write ? shell.stdout : shell.stderr;
	const notes = migration.notes.map((note) => `${note}\n`).join("");
	summary.write(`${summaryOf(migration.steps, scope)}${notes}${await outcome(migration, values, scope)}\n`);
	if (migration.crashes.length > 0) return (await import("../chunks/crash.js")).reportCrash(migration.crashes.map(({ error }) => error), shell);
	return migration.problems.length > 0 || values.check && migration.changes.length > 0 ? exit.findings : exit.clean;
}
/** What `--write --unsafe` would write, and what is left to do, as steps. */
async function plan(migration, scope, shell) {
	shell.stdout.write((await import("../chunks/plan.js")).planText(migration, scope));
	const { crashes, problems } = migration;
	if (crashes.length === 0) return problems.length > 0 ? exit.findings : exit.clean;
	const { reportCrash } = await import("../chunks/crash.js");
	return reportCrash(crashes.map(({ error }) => error), shell);
}
async function outcome(migration, values, { name }) {
	const { changes, problems } = migration;
	const unread = problems.map(({ file, line, message }) => `Not changed: ${name(file)}:${line}  ${visible(message)}\n`);
	if (changes.length === 0) return `${unread.join("")}Nothing to change`;
	if (!values.write) return `${unread.join("")}Nothing is written yet: --write writes ${counted(changes.length, "file")}`;
	const written = await migration.apply({ allowDirty: values["allow-dirty"] });
	if (written.is === "written") return `${unread.join("")}Wrote ${written.files.map(name).join(", ")}`;
	const hint = values["allow-dirty"] ? "" : "\nCommit or stash them first, or pass --allow-dirty";
	throw new UsageError(`nothing was written, ${written.why}: ${written.files.map(name).join(", ")}${hint}`);
}
/** The steps in the order in which they must be deployed. */
function summaryOf(steps, { name }) {
	const list = (title, entries) => entries.length === 0 ? [] : [title, ...entries.map(({ file, line, why }) => `    ${name(file)}:${line}  ${visible(why)}`)];
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
export { run };
