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
		for (const { at, name, whole, language, ineffective } of project.all("setting")) {
			if (!ineffective) continue;
			const { why, at: because, severity } = ineffective;
			yield {
				at,
				severity,
				message: `\`${name}\` changes no queue: ${why}. Set it where the queue is made, and remove it here`,
				because: because ? [{
					at: because,
					message: "what keeps it from taking effect"
				}] : [],
				change: {
					do: "remove",
					at: whole,
					language,
					safety: "safe",
					why: "no queue gets it"
				}
			};
		}
	}
};
export { rule as default };
