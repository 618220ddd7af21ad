import { G as mentionsIn, I as tokenless, N as claimEdits, j as planClaim } from "../../../chunks/code.js";
import { r as joined } from "../../../chunks/edits.js";
import { s as ownsItsLines } from "../../../chunks/layout.js";
import { $ as pynamodbClaim, J as wordingOf, Q as sqlalchemyClaim, X as isVendored, Y as vendoredClaim, Z as releasesFor, at as importEdits, et as djangoClaim, nt as configuredClaim, tt as boto3Claim } from "../../../chunks/languages-python.js";
// src/languages/python/edits/claim.ts
/**
* A status that is read, tested and written becomes a claim: by the configured function, else where the write stands, if
* the library's own call can carry it, else by `queue_claims`. A project that has `queue_claims` goes on with it.
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
	if (isInPlace(job)) context.without(tokenless);
	return typeof edits === "string" ? skip(edits) : edits;
};
function isInPlace({ transition, own, context }) {
	const { store } = transition;
	if (context.claims.import !== void 0 || !store || store.helper) return false;
	return /^(django|sqlalchemy|pynamodb|boto3\.client)$/.test(store.library) || store.library === "boto3.Table" && !isVendored(own, context);
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
	const library = libraryOf(transition);
	if (library === "pynamodb") return pynamodbClaim(job, plan);
	if (library?.startsWith("boto3")) return boto3Claim(job, plan);
	const variable = freeVariable(job, plan);
	if (!variable) return noName;
	return library === "sqlalchemy" ? sqlalchemyClaim(job, plan, variable) : djangoClaim(job, plan, variable);
}
/** `save()` is a method of several libraries' objects: of which, the read says. */
const libraryOf = ({ store, guard }) => store?.saves && guard?.store?.library === "pynamodb" ? "pynamodb" : store?.library;
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
	const releases = isReleasing(job) ? releasesFor(job, plan, claim) : { edits: [] };
	if (typeof releases === "string") return releases;
	const edits = claimEdits(plan, text, wordingOf(claim, variable, text, releases.row));
	if (typeof edits === "string") return edits;
	const { loser, row, write } = plan;
	const tested = loser.by === "guard" ? [loser.guard.test] : [];
	const imports = importEdits(own, text, claim.wanted, [
		write,
		...row ? [row.read.statement] : [],
		...tested
	], [claim.callee, ...claim.texts].join(" "));
	if (imports.takesOut) context.alone();
	return joined([
		...imports.edits,
		...edits,
		...releases.edits
	]);
}
/** What the project's own function claims, it gives back in its own way. */
const isReleasing = ({ context }) => context.claims.import === void 0;
export { edit as default };
