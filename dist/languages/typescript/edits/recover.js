import { h as claimsOf } from "../../../chunks/code.js";
import { i as lineEnd, o as newlineOf } from "../../../chunks/layout.js";
import { et as specifierTo, lt as target } from "../../../chunks/languages-typescript.js";
import { posix } from "node:path";
// src/languages/typescript/edits/recover.ts
/** A module that calls `recoverOrphans` once a minute for each store, imported where the first of the claims stands. */
const edit = (source, change, context, module) => {
	const skip = (skipped) => ({
		skipped,
		at: change.at
	});
	if (change.do !== "recover") return skip("it is no recovery");
	const claims = claimsOf(change, context, module);
	if (typeof claims === "string") return skip(claims);
	const [first] = claims;
	if (!first || first.own.file !== source.file) return skip("no claim asks for it");
	if (/\baws-lambda\b|\bSQSEvent\b/.test(source.text)) return skip("a Lambda function keeps no timer: call `recoverOrphans` in a function of its own, and schedule that one");
	const last = first.own.imports.at(-1);
	if (!last || /\brequire\(/.test(source.text)) return skip("only modules of `import` and `export` get one");
	const ending = posix.extname(source.file);
	const file = posix.join(posix.dirname(source.file), `recovery${ending}`);
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
		stores.set(claim.root.name, specifierTo(held, sweeping));
		const edits = claim.root.from === void 0 ? exporting(claim) : [];
		if (typeof edits === "string") return skip(edits);
		for (const one of edits) {
			const place = `${claim.own.file}:${one.start}`;
			if (!exported.has(place)) context.also(claim.own.file, [one]);
			exported.add(place);
		}
	}
	const newline = newlineOf(source.text);
	const quote = source.text.includes(`from "`) ? "\"" : "'";
	context.add(file, written(stores, quote));
	const end = lineEnd(source.text, last.end);
	return [{
		start: end,
		end,
		text: `${newline}import ${quote}${specifierTo(file, first.own)}${quote};`
	}];
};
/** The file that has the store. */
const holderOf = ({ own, root }, files) => root.from === void 0 ? own.file : target(root.from, own.file, files);
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
export { edit as default };
