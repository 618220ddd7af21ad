import type { Elsewhere } from './elsewhere.js';
import type { Script, Word } from './words.js';
/** Shell code, or words that no shell parts: `["celery", "worker"]`. */
export type Found = (Script | {
    words: Word[];
}) & {
    /** What the same place says of its environment, as `env` is given it: `CELERY_WORKER_CONCURRENCY=4`. */
    environment?: Word[];
    /** What it is given of its environment in other places, which what stands here goes over. */
    elsewhere?: Elsewhere[];
    /** What goes over the environment that stands here: systemd's `EnvironmentFile`. */
    over?: Elsewhere[];
};
/** What follows a mark, to the end of the line; a backslash at its end goes on. */
export declare function behind({ text, start: from }: Script, mark: RegExp): (Script & {
    mark: string;
})[];
/** Docker's `CMD ["celery", "worker"]` is JSON; anything else is for a shell. */
export declare function execForm(script: Script): Found;
export declare const stringsIn: ({ text, start }: Script) => Script[];
