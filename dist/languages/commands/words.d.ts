/** A word of a command line, as its program is given it. */
export interface Word {
    start: number;
    end: number;
    /** Undefined where it is computed: `$OPTIONS`. */
    value?: string;
    /** What stands before the part that is computed: `--queues=` of `--queues=$QUEUES`. */
    begins?: string;
    /** Where it stands, if not in the file of its command. */
    file?: string;
    /** The environment variable that may replace a part of it: `${WORKERS:-4}`. */
    unless?: string;
}
/** Shell code as it stands in a file: its first character is the file's at `start`. */
export interface Script {
    text: string;
    start: number;
}
/** The words of a line that is no command, assignments among them: `A=1 "B=two words"`. */
export declare function wordsIn({ text, start }: Script): Word[];
/** The words of every simple command, nested ones too; what is handed to a shell (`sh -c "…"`) is read as well. */
export declare function commandsIn({ text, start }: Script, depth?: number): Word[][];
/** `sh -c "celery …"`, also where each word stands by itself: the code, or what is handed over without quotes. */
export declare function handedToShell(words: readonly Word[], text: string, offset: number): Script | undefined;
/** The end of a word, where it stands there as it is read. */
export declare function partOf(word: Word, value: string): Word;
