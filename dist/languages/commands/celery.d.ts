import { type Process, type Setting } from '../../facts/index.js';
import { type Word } from './words.js';
/** What a command line says of a Celery worker; nothing where it starts none. */
export declare function processOf(words: readonly Word[], file: string): (Process | Setting)[];
