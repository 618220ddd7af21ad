import { D as planClaim, P as mentionsIn, k as claimEdits } from "../../../chunks/code.js";
import { r as joined } from "../../../chunks/edits.js";
import { s as ownsItsLines } from "../../../chunks/layout.js";
import { G as djangoClaim, H as wordingOf, J as configuredClaim, K as boto3Claim, U as vendoredClaim, W as isVendored, q as importEdits } from "../../../chunks/languages-python.js";
// src/languages/python/edits/claim.ts
/**
* A status that is read, tested and written becomes a claim: by the configured function, else where the write stands, if
* it is Django's or boto3's own call, else by `queue_claims`. A project that has `queue_claims` goes on with it.
*/
const edit = (source, change, context, module) => {
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
	return typeof edits === "string" ? skip(edits) : edits;
};
function isInPlace({ transition, own, context }) {
	const { store } = transition;
	if (context.claims.import !== void 0 || !store || store.helper) return false;
	return /^(django|boto3\.client)$/.test(store.library) || store.library === "boto3.Table" && !isVendored(own, context);
}
function inPlace(job) {
	const { own, transition, text } = job;
	const plan = planClaim(own, transition, {
		mentions: mentionsIn(own),
		texts: [],
		givesRow: false
	});
	if (typeof plan === "string") return plan;
	if (!ownsItsLines(text, plan.write)) return "the statements share their lines with other code";
	if (transition.store?.library !== "django") return boto3Claim(job, plan);
	const variable = freeVariable(job, plan);
	return variable ? djangoClaim(job, plan, variable) : noName;
}
function byFunction(job) {
	const claim = job.context.claims.import === void 0 ? vendoredClaim(job) : configuredClaim(job);
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
	const plan = planClaim(own, transition, {
		mentions: mentionsIn(own),
		texts: claim.texts,
		givesRow: claim.givesRow
	});
	if (typeof plan === "string") return plan;
	const variable = freeVariable(job, plan);
	if (!variable) return noName;
	const edits = claimEdits(plan, text, wordingOf(claim, variable, text));
	if (typeof edits === "string") return edits;
	const { loser, row, write } = plan;
	const tested = loser.by === "guard" ? [loser.guard.test] : [];
	const imports = importEdits(own, text, claim.wanted, [
		write,
		...row ? [row.read.statement] : [],
		...tested
	], [claim.callee, ...claim.texts].join(" "));
	if (imports.takesOut) context.alone();
	return joined([...imports.edits, ...edits]);
}
export { edit as default };
