import { type Word } from './words.js';
/** The variables of an environment that Celery reads, each as `env` is given it. */
export declare const readByCelery: (environment: readonly Word[]) => Word[];
/** The options that an environment gives: of two values of a variable the later, and nothing where it is empty. */
export declare function optionsOf(environment: readonly Word[]): [option: string, word: Word][];
