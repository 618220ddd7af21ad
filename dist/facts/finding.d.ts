import type { Loc } from './known.js';
export type Severity = 'error' | 'warning';
export interface Finding {
    at: Loc;
    message: string;
    /** The rule's own severity where it is not the one of its metadata. */
    severity?: Severity;
    because?: {
        at: Loc;
        message: string;
    }[];
    change?: Change;
}
/**
 * A wish, in no language's syntax; the front end of `language` writes it.
 * Safe: the behaviour of correct programs is unchanged and nothing is lost. Unsafe: it may change behaviour; `why` says how.
 */
export type Change = {
    at: Loc;
    language: string;
    safety: 'safe' | 'unsafe';
    why: string;
    /** No front end writes it where it stands: `migrate` says how to do it by hand, and `check` promises nothing. */
    byHand?: true;
} & Deed;
export type Deed = 
/** `literal`: only where `at` is a plain value, since an environment variable is read in anything else. */
{
    do: 'set';
    to: string | number | boolean;
    literal?: boolean;
}
/** A keyword argument, an entry, an assignment: `at` is its value or the whole of it. */
 | {
    do: 'remove';
}
/** `at` is a name, or a key as it is written. */
 | {
    do: 'rename';
    to: string;
}
/** `at` is the call or the object that gets the entry, or the statement behind which `key` is assigned. `under`: within a mapping of one. */
 | {
    do: 'add';
    key: string;
    to: string | number | boolean;
    under?: string;
}
/** `at` is a transition's call; `transition` its id. `keeps`: every status that its guard passes may be claimed, not only the waiting one. */
 | {
    do: 'claim';
    transition: string;
    keeps?: boolean;
}
/** `at` is the call of a transition that writes the status of a claimed job; `transition` its id. */
 | {
    do: 'fence';
    transition: string;
}
/** `at` is a statement; it is put before the one at `before`, of the same block. */
 | {
    do: 'move';
    before: Loc;
}
/** `at` is the method of a log: `warning`. */
 | {
    do: 'level';
    to: 'info';
}
/** `at` is a claim's call; `transitions` are the ids of all claims of its app: a scheduled sweep is added for the jobs that they leave. */
 | {
    do: 'recover';
    transitions: readonly string[];
};
/** One replacement on the original text: UTF-16 offsets, half-open; an insertion has `start === end`. */
export interface TextEdit {
    start: number;
    end: number;
    text: string;
}
/** Edits of one file, or why there are none. */
export interface Skip {
    skipped: string;
    at: Loc;
}
/** Something about a user's file that keeps it from being judged. Offsets count from 0. */
export interface Problem {
    file: string;
    start: number;
    message: string;
}
/** `queue-lint-ignore RULE -- reason`, and the stretch of code that it covers. */
export interface Suppression {
    file: string;
    /** The comment. */
    start: number;
    end: number;
    rules: string[];
    reason?: string;
    covers: {
        start: number;
        end: number;
    };
}
