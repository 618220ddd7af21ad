const require_facts = require("./facts.cjs");
// src/migration/early.ts
/** What tasks still need before their messages may be gone when the work begins: an exclusive claim, and a scheduled recovery. */
function lackingForEarly(project, tasks) {
	const recoveries = project.all("recovery").filter((recovery) => require_facts.valueIn(recovery.scheduled) === true);
	const decided = tasks.filter((task) => !recoveries.some(isTask(task)));
	const unclaimed = decided.filter((task) => claimsOf(project, task).length === 0);
	const claims = decided.length > 0 ? decided.flatMap((task) => claimsOf(project, task)) : exclusive(project.all("transition"));
	const lacking = [];
	if (unclaimed.length > 0) lacking.push(`no exclusive claim in ${require_facts.listed(unclaimed.map((task) => `\`${task.name}\``))}`);
	else if (claims.length === 0) lacking.push("no exclusive claim of a job is to be seen");
	const left = unrecovered(claims, recoveries);
	if (project.settings.recovery !== "external" && (left.length > 0 || recoveries.length === 0)) lacking.push(`no scheduled recovery of jobs left in ${require_facts.listed(left) || "a claimed status"} (\`"recovery": "external"\` in the configuration says that another project has one)`);
	return lacking;
}
const isTask = (task) => (recovery) => recovery.name === task.name || recovery.at.file === task.at.file && recovery.at.start <= task.at.end && task.at.start <= recovery.at.end;
const exclusive = (all) => all.filter((one) => one.condition === "exclusive" && one.outcome === "tested");
/** Of a loop, what is told of its handler's call is judged by the write itself, which stands beside the work. */
const claimsOf = (project, { transitions, settles }) => exclusive(transitions.flatMap((id) => {
	const one = project.get("transition", id);
	const at = settles && one?.outcome === "unknown" ? one.writtenAt : void 0;
	const own = project.all("transition").find(({ call }) => at && call.file === at.file && call.start === at.start);
	return own && own.call.file === settles?.at.file ? own : one ?? [];
}));
/** The statuses that a claim leaves a job in when its worker dies, and that no sweep takes up. */
function unrecovered(claims, recoveries) {
	return [...new Set(claims.flatMap(({ to }) => require_facts.valueIn(to) ?? []))].filter((status) => !recoveries.some(({ statuses }) => statuses.includes(status)));
}
Object.defineProperty(exports, "claimsOf", {
	enumerable: true,
	get: function() {
		return claimsOf;
	}
});
Object.defineProperty(exports, "lackingForEarly", {
	enumerable: true,
	get: function() {
		return lackingForEarly;
	}
});
