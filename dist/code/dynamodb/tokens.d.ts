/** The marks and words of a DynamoDB expression: names with `#`, values with `:`, document paths joined. */
export declare function tokensOf(text: string): string[];
/** A place in an expression, read from left to right. */
export declare class Tokens {
    private readonly all;
    private at;
    constructor(all: readonly string[]);
    peek(): string | undefined;
    next(): string;
    /** Takes the word, in any case, if it comes next. */
    take(word: string): boolean;
    expect(word: string): void;
    get done(): boolean;
}
/** An expression that DynamoDB would refuse, or that is put together in a way that is not followed. */
export declare class Unreadable extends Error {
}
