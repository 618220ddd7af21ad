import { x as fenceOf } from "../../../chunks/code.js";
import { t as fenceFault } from "../../../chunks/facts.js";
import { r as joined } from "../../../chunks/edits.js";
import { K as settledEdits, at as importEdits, q as conditionalEdits } from "../../../chunks/languages-python.js";
// src/languages/python/edits/fence.ts
/** A claimed job's status is written by its holder alone: by the claim's own functions, or under a condition. */
const edit = (source, change, context, module) => {
	const own = module(source.file);
	const skip = (skipped) => ({
		skipped,
		at: change.at
	});
	if (!own) return skip("the file is not known");
	const fence = fenceOf(change, own, context);
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
		const edits = conditionalEdits(fence, job);
		return typeof edits === "string" ? skip(edits) : edits;
	}
	const edits = settledEdits(fence, job);
	if (typeof edits === "string") return skip(edits);
	const all = [fence, ...others(change, own, context)].flatMap((one) => {
		const made = settledEdits(one, {
			...job,
			transition: one.write
		});
		return typeof made === "string" ? [] : [{
			call: one.calls.write,
			made
		}];
	});
	const kept = all.flatMap(({ made }) => made.map(({ text }) => text)).join(" ");
	const imports = importEdits(own, source.text, [], all.map(({ call }) => call), kept);
	return joined([...imports.edits, ...edits]);
};
function others(change, own, context) {
	return context.facts.filter((fact) => fact.kind === "transition" && fact.after !== void 0 && fact.call.file === own.file && fact.call.start !== change.at.start).flatMap((write) => {
		const fence = fenceOf({
			...change,
			do: "fence",
			transition: write.id
		}, own, context);
		return typeof fence !== "string" && fence.claim.known === "runtime" && fenceFault(write, fence.claim) ? [fence] : [];
	});
}
export { edit as default };
