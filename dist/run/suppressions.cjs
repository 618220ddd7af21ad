Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" });
const require_nearest = require("../chunks/nearest.cjs");
// src/run/suppressions.ts
/** What may be wrong with the suppressions themselves. These ids are switched off as any rule. */
const suppressionRules = {
	"suppression-without-reason": { meta: {
		summary: "A suppression does not say why the finding is right there",
		why: "A finding that is silenced without a reason looks, a year later, like one that somebody was in a hurry about. So it stays open until one is given.",
		remedy: "Write the reason after two dashes: `queue-lint-ignore late-ack -- a heartbeat extends the window`.",
		severity: "error",
		since: "0.1.0",
		links: []
	} },
	"unused-suppression": { meta: {
		summary: "A suppression silences nothing, or names no rule",
		why: "It would silence the next fault that is written in its place; and one with a misspelt rule silences nothing at all.",
		remedy: "Remove it, or correct the name of its rule.",
		severity: "warning",
		since: "0.1.0",
		links: []
	} }
};
/** The suppression that answers a finding, the one that covers least where several do. */
function answering(suppressions, rule, { at }) {
	const length = ({ covers }) => covers.end - covers.start;
	return suppressions.filter(({ file, rules, covers }) => file === at.file && rules.includes(rule) && covers.start <= at.start && at.start < covers.end).sort((a, b) => length(a) - length(b))[0];
}
/** `used` holds those of its rules that silence a finding; `known` are the names of all rules. */
async function aboutSuppression(suppression, used, known) {
	const { file, start, end, rules, reason } = suppression;
	const at = {
		file,
		start,
		end
	};
	const said = `\`queue-lint-ignore${rules.map((rule) => ` ${rule}`).join(",")}`;
	const found = [];
	if (!reason) found.push({
		rule: "suppression-without-reason",
		finding: {
			at,
			message: `${said}\` gives no reason, so the finding stays open: write ${said} -- why it is right here\``
		}
	});
	const message = await faultOf(rules, used, known);
	if (message) found.push({
		rule: "unused-suppression",
		finding: {
			at,
			message
		}
	});
	return found;
}
async function faultOf(rules, used, known) {
	if (rules.length === 0) return "the suppression names no rule, so it silences nothing: name the rule, or remove it";
	const stranger = rules.find((rule) => !known.includes(rule));
	if (stranger !== void 0) return `the suppression silences nothing: ${await require_nearest.unknownWord("rule", stranger, known)}`;
	const idle = rules.filter((rule) => !used.has(rule)).map((rule) => `\`${rule}\``);
	if (idle.length === 0) return void 0;
	return `the suppression silences no ${idle.join(" and no ")} here: remove ${idle.length === rules.length ? "it" : "what it does not need"}`;
}
exports.aboutSuppression = aboutSuppression;
exports.answering = answering;
exports.suppressionRules = suppressionRules;
