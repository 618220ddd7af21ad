import type { Finding, Severity, Suppression } from '../facts/index.js';
import type { Config } from './config.js';
import type { Verdict } from './judge.js';
/** A finding with its final severity, and the suppression that answers it. */
export interface Settled {
    rule: string;
    severity: Severity;
    finding: Finding;
    suppression?: Suppression;
}
/** Severities from the configuration, suppressions, and the fixed order: file, offset, rule, message. */
export declare function settle({ judged, rules }: Verdict, suppressions: readonly Suppression[], config: Config): Promise<Settled[]>;
export declare function byPlace(a: Settled, b: Settled): number;
