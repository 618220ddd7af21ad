import type { Finding, Loc, Severity, Suppression } from '../facts/index.js';
import type { Config, Level } from './config.js';
import type { Judged, Verdict } from './judge.js';
import { aboutSuppression, answering, suppressionRules } from './suppressions.js';

/** A finding with its final severity, and the suppression that answers it. */
export interface Settled {
  rule: string;
  severity: Severity;
  finding: Finding;
  suppression?: Suppression;
}

/** Severities from the configuration, suppressions, and the fixed order: file, offset, rule, message. */
export async function settle(
  { judged, rules }: Verdict,
  suppressions: readonly Suppression[],
  config: Config,
): Promise<Settled[]> {
  const settled: Settled[] = [];
  const used = new Map(suppressions.map((one) => [one, new Set<string>()]));
  const add = ({ rule, finding }: Judged, byDefault: Severity, suppression?: Suppression) => {
    const severity = severityOf(rule, finding, byDefault, config);
    if (severity) settled.push({ rule, severity, finding, suppression });
  };
  for (const one of judged) {
    const suppression = answering(suppressions, one.rule, one.finding);
    if (suppression) used.get(suppression)!.add(one.rule);
    add(one, rules.get(one.rule)!.meta.severity, suppression);
  }
  const known = [...rules.keys(), ...Object.keys(suppressionRules)];
  for (const [suppression, silenced] of used)
    for (const one of await aboutSuppression(suppression, silenced, known))
      add(one, suppressionRules[one.rule].meta.severity);
  return distinct(settled.sort(byPlace));
}

/** A module that is called twice may be wrong twice in one line: one fault at one place is said once. */
const distinct = (sorted: readonly Settled[]): Settled[] =>
  sorted.filter((one, index) => index === 0 || byPlace(sorted[index - 1]!, one) !== 0);

/** Off is undefined. A level of `error` or `warn` replaces the finding's own severity. */
function severityOf(rule: string, finding: Finding, byDefault: Severity, config: Config): Severity | undefined {
  let level: Level | undefined = config.rules[rule]?.level;
  for (const override of config.overrides)
    if (override.rules[rule]?.level && override.matches(finding.at.file)) level = override.rules[rule].level;
  if (level === 'off') return undefined;
  if (level) return level === 'warn' ? 'warning' : 'error';
  return finding.severity ?? byDefault;
}

const placeOrder = (a: Loc, b: Loc) =>
  a.file < b.file ? -1 : a.file > b.file ? 1 : a.start - b.start || a.end - b.end;
const textOrder = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

export function byPlace(a: Settled, b: Settled): number {
  return (
    placeOrder(a.finding.at, b.finding.at) ||
    textOrder(a.rule, b.rule) ||
    textOrder(a.finding.message, b.finding.message)
  );
}
