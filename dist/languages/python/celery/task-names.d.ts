import type { Files } from '../../language.js';
/** The names that Celery may give a function's task: its module as seen from each folder that may be on Python's path. */
export declare function taskNames(file: string, name: string, files: Files): string[];
