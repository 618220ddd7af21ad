import type { Comparison, Term } from '../recogniser.js';
/** A value that an attribute may hold; `undefined` stands for an attribute that is absent. */
export type Point = {
    of: 'text';
    value: string;
} | {
    of: 'number';
    value: number;
} | {
    of: 'flag';
    value: boolean | null;
}
/** A value of the program that is not known, or so much above or below it. */
 | {
    of: 'symbol';
    name: string;
    plus: number;
}
/** Far apart enough that two workers' clocks do not matter. */
 | {
    of: 'time';
    plus: number;
}
/** Unlike everything that the program names. */
 | {
    of: 'fresh';
    name: string;
}
/** Of another type than every value that the program names: equal to none, and ordered with none. */
 | {
    of: 'stranger';
} | {
    of: 'unknown';
};
/** Kleene's third value: not decided. */
export type Verdict = boolean | undefined;
export declare const no: (verdict: Verdict) => Verdict;
export declare const every: (all: readonly Verdict[]) => Verdict;
export declare const some: (all: readonly Verdict[]) => Verdict;
/** What a term stands for when `who` writes or tests it; a rival holds the same symbols, but its own tokens. */
export declare function pointOf(term: Term, who: 'winner' | 'rival', before: (attribute: string) => Point | undefined): {
    of: "text";
    value: string;
} | {
    of: "number";
    value: number;
} | {
    of: "flag";
    value: boolean | null;
} | {
    of: "time";
    plus: number;
} | {
    of: "fresh";
    name: string;
} | {
    of: "stranger";
} | {
    readonly of: "fresh";
    readonly name: `${string} of winner` | `${string} of rival`;
    readonly plus?: undefined;
} | {
    readonly of: "symbol";
    readonly name: string;
    readonly plus: number;
} | {
    readonly of: "time";
    readonly plus: 0 | 1 | -1;
    readonly name?: undefined;
} | {
    readonly of: "unknown";
    readonly name?: undefined;
    readonly plus?: undefined;
} | undefined;
/** `version + 1`; DynamoDB's ADD takes an absent attribute for 0. */
export declare function moved(point: Point | undefined, plus: number): Point;
/** DynamoDB's comparison: an absent attribute equals nothing, and is ordered with nothing. */
export declare function compare(left: Point | undefined, operator: Comparison, right: Point | undefined): Verdict;
