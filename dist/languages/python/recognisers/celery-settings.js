import { C as tasksOf, D as ackOptionsOf, O as ackSettingsOf, S as unreadSettings, w as celeryOf, y as visibilityOptionsOf } from "../../../chunks/languages-python.js";
// src/languages/python/recognisers/celery-settings.ts
/** Settings that are not read, and options that may change nothing. */
const recogniser = { *find(base) {
	const project = celeryOf(base);
	const seen = /* @__PURE__ */ new Set();
	const once = (setting) => !seen.has(setting.id) && seen.add(setting.id);
	yield* unreadSettings(project).filter(once);
	for (const app of project.apps.all) {
		yield* ackSettingsOf(app, project).filter(once);
		yield* visibilityOptionsOf(app, project).filter(once);
	}
	for (const task of tasksOf(project)) yield* ackOptionsOf(task, project).filter(once);
} };
export { recogniser as default };
