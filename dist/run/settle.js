import { aboutSuppression, answering, suppressionRules } from './suppressions.js';
/** Severities from the configuration, suppressions, and the fixed order: file, offset, rule, message. */
export async function settle({ judged, rules }, suppressions, config) {
    const settled = [];
    const used = new Map(suppressions.map((one) => [one, new Set()]));
    const add = ({ rule, finding }, byDefault, suppression) => {
        const severity = severityOf(rule, finding, byDefault, config);
        if (severity)
            settled.push({ rule, severity, finding, suppression });
    };
    for (const one of judged) {
        const suppression = answering(suppressions, one.rule, one.finding);
        if (suppression)
            used.get(suppression).add(one.rule);
        add(one, rules.get(one.rule).meta.severity, suppression);
    }
    const known = [...rules.keys(), ...Object.keys(suppressionRules)];
    for (const [suppression, silenced] of used)
        for (const one of await aboutSuppression(suppression, silenced, known))
            add(one, suppressionRules[one.rule].meta.severity);
    return settled.sort(byPlace);
}
/** Off is undefined. A level of `error` or `warn` replaces the finding's own severity. */
function severityOf(rule, finding, byDefault, config) {
    let level = config.rules[rule]?.level;
    for (const override of config.overrides)
        if (override.rules[rule]?.level && override.matches(finding.at.file))
            level = override.rules[rule].level;
    if (level === 'off')
        return undefined;
    if (level)
        return level === 'warn' ? 'warning' : 'error';
    return finding.severity ?? byDefault;
}
const placeOrder = (a, b) => a.file < b.file ? -1 : a.file > b.file ? 1 : a.start - b.start || a.end - b.end;
const textOrder = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
export function byPlace(a, b) {
    return (placeOrder(a.finding.at, b.finding.at) ||
        textOrder(a.rule, b.rule) ||
        textOrder(a.finding.message, b.finding.message));
}
