// src/rules/unread-setting.ts
const rule = {
	meta: {
		summary: "A setting is written under a name that nothing reads",
		why: "Celery looks for each setting under one spelling, which depends on the namespace, and ignores every other without a word: under `namespace=\"CELERY\"` both `CELERY_ACKS_LATE` and `CELERYD_TASK_TIME_LIMIT` do nothing, without one `CELERY_TASK_TIME_LIMIT` does nothing. The default holds, whatever the file says.",
		remedy: "Rename it to the spelling that is read, or remove it where that is written already. What then takes effect deserves a look: it never did before.",
		severity: "error",
		since: "0.1.0",
		links: ["https://docs.celeryq.dev/en/stable/userguide/configuration.html#new-lowercase-settings"]
	},
	*check(project) {
		for (const setting of project.all("setting")) if (setting.unread) yield finding(project, setting, setting.unread);
	}
};
function finding(project, setting, unread) {
	const { name, at } = setting;
	const { there, near, stops, matters } = unread;
	return {
		at,
		severity: stops || matters && !near ? "error" : "warning",
		message: `\`${name}\` ${fault(project, unread)}`,
		because: there ? [{
			at: there,
			message: "the one that is read"
		}] : [],
		change: changeOf(setting, unread)
	};
}
function fault(project, { instead, there, near, stops, where }) {
	if (near) return `is no setting, so nothing reads it; \`${instead}\` is one. Rename it if that is meant`;
	if (stops) return `keeps the worker from starting: Celery refuses to mix old and new names. Rename it \`${instead}\`, as the others are`;
	const called = `is read by nothing: ${where} it is called \`${instead}\``;
	if (there) return `${called}, which is written already (${project.where(there)}). Remove this one`;
	return `${called}; as it is, the default holds. Rename it`;
}
function changeOf({ at, whole, language }, { instead, there }) {
	if (there) return {
		do: "remove",
		at: whole,
		language,
		safety: "safe",
		why: "nothing reads it"
	};
	return {
		do: "rename",
		at,
		to: instead,
		language,
		safety: "unsafe",
		why: "the setting takes effect, which it never did under the other name"
	};
}
export { rule as default };
