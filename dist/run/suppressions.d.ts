import type { Finding, Suppression } from '../facts/index.js';
/** What may be wrong with the suppressions themselves. These ids are switched off as any rule. */
export declare const suppressionRules: {
    readonly 'suppression-without-reason': {
        readonly meta: {
            readonly summary: "A suppression does not say why the finding is right there";
            readonly why: "A finding that is silenced without a reason looks, a year later, like one that somebody was in a hurry about. So it stays open until one is given.";
            readonly remedy: "Write the reason after two dashes: `queue-lint-ignore late-ack -- a heartbeat extends the window`.";
            readonly severity: "error";
            readonly since: "0.1.0";
            readonly links: readonly [];
        };
    };
    readonly 'unused-suppression': {
        readonly meta: {
            readonly summary: "A suppression silences nothing, or names no rule";
            readonly why: "It would silence the next fault that is written in its place; and one with a misspelt rule silences nothing at all.";
            readonly remedy: "Remove it, or correct the name of its rule.";
            readonly severity: "warning";
            readonly since: "0.1.0";
            readonly links: readonly [];
        };
    };
};
/** What a run says of one suppression. */
export interface SuppressionFinding {
    rule: keyof typeof suppressionRules;
    finding: Finding;
}
/** The suppression that answers a finding, the one that covers least where several do. */
export declare function answering(suppressions: readonly Suppression[], rule: string, { at }: Finding): Suppression | undefined;
/** `used` holds those of its rules that silence a finding; `known` are the names of all rules. */
export declare function aboutSuppression(suppression: Suppression, used: ReadonlySet<string>, known: readonly string[]): Promise<SuppressionFinding[]>;
