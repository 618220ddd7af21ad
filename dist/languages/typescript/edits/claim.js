import { I as tokenless, N as claimEdits, ct as moduleNames, j as planClaim } from "../../../chunks/code.js";
import { r as joined } from "../../../chunks/edits.js";
import { $ as configuredClaim, J as claimInPlace, K as runtimeClaim, Q as openSheet, X as importEdits, Y as isInPlace, Z as mentionsOn, q as wordingOf } from "../../../chunks/languages-typescript.js";
// src/languages/typescript/edits/claim.ts
/** A status that is read, tested and written becomes the runtime's claim, or that of the configured function. */
const edit = async (source, change, context, module) => {
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
		sheet: await openSheet(source.file, source.text),
		own,
		module,
		context
	};
	if (context.claims.import === void 0 && isInPlace(transition.store?.library)) {
		const edits = claimInPlace(job);
		context.without(tokenless);
		return typeof edits === "string" ? skip(edits) : joined(edits);
	}
	const claim = context.claims.import === void 0 ? await runtimeClaim(job) : configuredClaim(job);
	const edits = typeof claim === "string" ? claim : written(job, claim);
	return typeof edits === "string" ? skip(edits) : edits;
};
function written(job, claim) {
	const { transition, sheet, own, context } = job;
	const plan = planClaim(own, transition, {
		mentions: mentionsOn(sheet),
		texts: claim.texts,
		givesRow: claim.row !== void 0
	});
	if (typeof plan === "string") return plan;
	if (!plan.function.async) return "its function is not `async`, so it cannot wait for the claim";
	const { read } = plan.row ?? {};
	const declares = read?.statement.is === "assign" && read.statement.declares || "const";
	const wording = wordingOf(claim, freeName(plan, job), declares, sheet);
	const edits = claimEdits(plan, sheet.text, wording);
	if (typeof edits === "string") return edits;
	const removed = [
		plan.write,
		...read ? [read.statement] : [],
		...plan.loser.by === "guard" ? [plan.loser.guard.test] : []
	];
	const imports = importEdits(sheet, claim.wanted, removed, [claim.call, claim.before].join(" "));
	if (imports.takesOut) context.alone();
	for (const [file, more] of claim.besides) if (file !== sheet.file) context.also(file, joined(more));
	return joined([
		...imports.edits,
		...claim.besides.get(sheet.file) ?? [],
		...edits
	]);
}
/** A name for the claim that nothing in its function, and nothing in the module, has. */
function freeName({ function: code }, { sheet, own }) {
	const taken = /* @__PURE__ */ new Set([...moduleNames(own).keys(), ...sheet.text.slice(code.start, code.end).match(/[\w$]+/g) ?? []]);
	return [
		"claim",
		"jobClaim",
		"ownClaim"
	].find((name) => !taken.has(name)) ?? "claim_";
}
export { edit as default };
