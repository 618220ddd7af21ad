import type { Word } from './words.js';
/** The commands of a shell script, each with what was exported before it: `export CELERY_WORKER_CONCURRENCY=4`. */
export declare function withExports(commands: readonly Word[][]): {
    words: Word[];
    exported: Word[];
}[];
