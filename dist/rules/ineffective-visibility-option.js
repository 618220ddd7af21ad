import { F as longest, G as valueIn, H as placeOf, M as origin, P as unless, j as listed } from "../chunks/facts.js";
// src/rules/ineffective-visibility-option.ts
const rule = {
	meta: {
		summary: "A visibility timeout is written where it changes no queue",
		why: "Celery's SQS transport sends `visibility_timeout` in one request only: the one that creates a queue. A queue that exists, or is predefined, keeps its own (30 s unless it was set there): with the option at 3600 s and the queue at 4 s, a message came back after 4 s.",
		remedy: "Set the visibility timeout where the queue is made (CloudFormation, CDK, Terraform, `aws sqs set-queue-attributes`), and remove the option.",
		severity: "warning",
		since: "0.1.0",
		links: ["https://docs.celeryq.dev/en/stable/getting-started/backends-and-brokers/sqs.html#predefined-queues"]
	},
	*check(project) {
		for (const setting of project.all("setting")) {
			const { ineffective, asks, of } = setting;
			const worker = asks === "visibility" ? project.get("worker", of) : void 0;
			if (ineffective) yield useless(setting, ineffective);
			else if (worker) yield* overruled(project, setting, worker);
		}
	}
};
function useless(setting, { why, at, severity }) {
	return {
		at: setting.at,
		severity,
		message: `\`${setting.name}\` changes no queue: ${why}. Set it where the queue is made, and remove it here`,
		because: at ? [{
			at,
			message: "what keeps it from taking effect"
		}] : [],
		change: removing(setting)
	};
}
/** The queues are declared, and with another window: theirs holds. */
function* overruled(project, setting, worker) {
	const { visibility } = worker;
	const declared = project.queuesOf(worker);
	const others = declared.filter((queue) => project.decide([visibility, queue.visibility], (one, own) => one !== own));
	const shortest = longest(others, (queue) => -valueIn(queue.visibility));
	if (!shortest) return;
	const [asked, own] = [valueIn(visibility), valueIn(shortest.visibility)];
	const names = listed(others.map(({ label }) => `\`${label}\``));
	const all = declared.length === worker.consumes?.length;
	const remedy = `Set ${asked} s there${own < asked ? "" : " if that is meant"}${all ? ", and remove it here" : ""}`;
	yield {
		at: setting.at,
		severity: own < asked ? "error" : "warning",
		message: `\`${setting.name}\` of ${asked} s${unless(visibility)} does not reach ${names}: the queue is declared with ${own} s${origin(shortest.visibility)} (${project.where(placeOf(shortest.visibility) ?? shortest.at)}), and Celery's option is sent only for queues that it creates. ${remedy}`,
		because: others.map(reason),
		...all ? { change: removing(setting) } : {}
	};
}
const reason = ({ visibility, at, label }) => ({
	at: placeOf(visibility) ?? at,
	message: `the visibility timeout of \`${label}\`: ${valueIn(visibility)} s`
});
const removing = ({ whole, language }) => ({
	do: "remove",
	at: whole,
	language,
	safety: "safe",
	why: "no queue gets it"
});
export { rule as default };
