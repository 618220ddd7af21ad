/** The word that was probably meant; undefined when none is near. Loaded only once something is wrong. */
export declare function nearest(word: string, words: readonly string[]): Promise<string | undefined>;
/** `unknown rule "late-akc"; did you mean "late-ack"?` */
export declare function unknownWord(what: string, word: string, words: readonly string[]): Promise<string>;
