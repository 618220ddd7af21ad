import { f as phaseOf, n as claimFault, u as isStartTime } from "../chunks/facts.js";
// src/rules/missing-claim.ts
const rule = {
	meta: {
		summary: "A job's work starts without an exclusive claim of the job",
		why: "A queue delivers a message at least once: two workers may hold the same job at the same moment. A status that is read, tested and then written lets both pass, since neither has written when the other reads. Only a write whose condition is false on what it writes lets one through.",
		remedy: "Write the busy status under a condition on the waiting one (`ConditionExpression: \"#s = :pending\"`), look at the answer, and leave before any effect when it is refused. `queue-lint migrate` rewrites the common forms.",
		severity: "error",
		since: "0.1.0",
		links: ["https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Expressions.ConditionExpressions.html", "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/standard-queues-at-least-once-delivery.html"]
	},
	*check(project) {
		for (const transition of project.all("transition")) {
			const fault = claimFault(transition);
			if (fault) yield finding(project, transition, fault);
		}
	}
};
function finding(project, transition, fault) {
	return {
		at: transition.call,
		message: messageOf(project, transition, fault),
		because: reasons(transition, fault),
		change: fault.is === "unused" || transition.known === "named" || isStartTime(transition.attribute) && transition.store?.library !== "django" ? void 0 : changeOf(transition, fault)
	};
}
function messageOf(project, one, fault) {
	const status = `\`${one.attribute}\` of \`${one.row ?? one.subject}\``;
	switch (fault.is) {
		case "read-then-write": {
			const { statuses, sense, read } = fault.guard;
			return `${`${status} is read (${lineOf(project, read, one.call)}), then ${fault.to} is written ${how(one)}`}: two workers ${sense === "passes-on" ? `that read ${either(statuses)} at the same moment` : "that read it before either has written"} both run the job. Make the write conditional on ${sense === "passes-on" ? either(statuses) : "the status it may come from"} and leave when it is refused`;
		}
		case "unconditional": return `\`${fault.handler}\` writes ${fault.to} to ${status} ${how(one)} and with no claim before: each delivery of the message runs the job. Make the write conditional on the status it may come from and leave when it is refused`;
		case "weak": return `the condition on ${one.conditionOn.map((name) => `\`${name}\``).join(" and ")} still holds after ${fault.to} is written to ${status}: a second worker passes it too. Name the status that the job may come from`;
		case "unused": return `\`${one.within}\` claims \`${one.row ?? one.subject}\` and goes on whether it won or not: the loser runs the job too. Look at the answer and leave when the claim is lost`;
	}
}
const how = ({ condition }) => condition === "weak" ? "under a condition that it does not end" : "without a condition";
const either = (statuses) => statuses.join(" or ");
/** `line 14` in the same file, else with the file. */
function lineOf(project, at, near) {
	const where = project.where(at);
	return at.file === near.file ? `line ${where.slice(where.lastIndexOf(":") + 1)}` : where;
}
function reasons({ guard, writtenAt, condition }, fault) {
	return [
		guard && {
			at: guard.read,
			message: "the status is read"
		},
		guard && {
			at: guard.test,
			message: "the status is tested"
		},
		writtenAt && fault.is !== "unused" && {
			at: writtenAt,
			message: condition === "none" ? "the status is written without a condition" : "the status is written"
		}
	].filter((row) => row !== void 0 && row !== false);
}
/** Safe where the claim asks what the guard asked: that the job waits. */
function changeOf(one, fault) {
	const guard = fault.is === "read-then-write" ? fault.guard : void 0;
	const same = guard?.exact === true && guard.sense === "passes-on" && (isStartTime(one.attribute) || guard.statuses.every((status) => phaseOf(status) === "waiting"));
	const why = same ? `the claim passes ${either(guard.statuses)}, as the test did; only one worker now passes it` : guard ? `the test let pass every status but ${either(guard.statuses)}; the claim passes only the waiting one` : "the claim passes only the waiting status; until now every status was written over";
	return {
		do: "claim",
		at: one.call,
		transition: one.id,
		language: one.language,
		safety: same ? "safe" : "unsafe",
		why
	};
}
export { rule as default };
