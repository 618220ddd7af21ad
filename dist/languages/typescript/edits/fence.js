import { x as fenceOf } from "../../../chunks/code.js";
import { t as fenceFault } from "../../../chunks/facts.js";
import { r as joined } from "../../../chunks/edits.js";
import { G as conditionalEdits, Q as openSheet, W as settledEdit, X as importEdits } from "../../../chunks/languages-typescript.js";
// src/languages/typescript/edits/fence.ts
/** A claimed job's status is written by its holder alone: by the claim's own functions, or under a condition. */
const edit = async (source, change, context, module) => {
	const own = module(source.file);
	const skip = (skipped) => ({
		skipped,
		at: change.at
	});
	if (!own) return skip("the file is not known");
	const fence = fenceOf(change, own, context);
	if (typeof fence === "string") return skip(fence);
	const sheet = await openSheet(source.file, source.text);
	const job = {
		transition: fence.write,
		keeps: false,
		sheet,
		own,
		module,
		context
	};
	if (fence.claim.known !== "runtime") {
		const edits = conditionalEdits(fence, job);
		return typeof edits === "string" ? skip(edits) : edits;
	}
	const settled = settledEdit(fence, job);
	if (typeof settled === "string") return skip(settled);
	const all = [fence, ...others(change, job)].flatMap((one) => {
		const made = settledEdit(one, {
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
	const imports = importEdits(sheet, wanted, all.map(({ call }) => call), kept);
	return joined([...imports.edits, settled.edit]);
};
function others(change, { own, context }) {
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
