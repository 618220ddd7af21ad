import type { Readable, Writable } from 'node:stream';
/** What surrounds a command. Tests give their own. */
export interface Shell {
    stdin: Readable;
    stdout: Writable & {
        isTTY?: boolean;
        columns?: number;
    };
    stderr: Writable & {
        isTTY?: boolean;
    };
    cwd: string;
    env: Readonly<Record<string, string | undefined>>;
}
export declare const exit: {
    readonly clean: 0;
    /** Findings at or above `--fail-on`, or a relevant file that was not read. */
    readonly findings: 1;
    /** A flag, a path or a configuration that cannot be followed. */
    readonly usage: 2;
    /** A bug of ours. */
    readonly bug: 3;
};
/** https://no-color.org and https://force-color.org; else whether a terminal reads it. */
export declare function wantsColour({ stdout, env }: Shell): boolean;
/** A reader that left (`queue-lint check | head`) ends the writing, not the verdict. */
export declare function ignoreClosedPipe({ stdout }: Shell): void;
