/** A place that a value is bound to: the mark as written, and which of its kind it is, from 0. */
export interface Mark {
    mark: string;
    index: number;
}
export type Token = {
    is: 'word';
    text: string;
} | {
    is: 'name';
    text: string;
} | {
    is: 'text';
    value: string;
} | {
    is: 'number';
    value: number;
} | ({
    is: 'mark';
} & Mark) | {
    is: 'sign';
    text: string;
};
/** What stands for an expression that is put into a statement's text, between marks of no script. */
export declare const inserted: (index: number) => string;
/** The words of an SQL statement, comments and casts left out, whatever marks its values have. */
export declare function tokensOf(text: string): Token[];
/** A statement, read from left to right. */
export declare class Reader {
    private readonly tokens;
    private at;
    constructor(tokens: readonly Token[]);
    get done(): boolean;
    peek(ahead?: number): Token | undefined;
    next(): Token;
    /** The next token is this word (in any case) or sign. */
    is(text: string, ahead?: number): boolean;
    /** Takes the words or signs if they come next. */
    take(...texts: string[]): boolean;
    expect(text: string): void;
    /** What stands up to the end, or to one of these words or signs outside of brackets. */
    until(...ends: string[]): Reader;
}
/** A part that is not understood. */
export declare class Unreadable extends Error {
}
