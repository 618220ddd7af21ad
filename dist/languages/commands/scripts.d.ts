import type { Script, Word } from './words.js';
/** Shell code, or words that no shell parts: `["celery", "worker"]`. */
export type Found = (Script | {
    words: Word[];
}) & {
    /** What the same place says of its environment, as `env` is given it: `CELERY_WORKER_CONCURRENCY=4`. */
    environment?: Word[];
};
/** Every place of a file that may hold a command line, by the kind of the file. */
export declare function scriptsIn(file: string, written: string): Found[];
/** What follows a mark, to the end of the line; a backslash at its end goes on. */
export declare function behind(text: string, mark: RegExp): Script[];
/** Docker's `CMD ["celery", "worker"]` is JSON; anything else is for a shell. */
export declare function execForm(script: Script): Found;
