import type { Files } from '../language.js';
import type { Word } from './words.js';
/** What a command is given of its environment in another place: a file of variables, the service that it extends, a map of Kubernetes. */
export type Elsewhere = {
    is: 'file';
    path: string;
} | {
    is: 'service';
    file?: string;
    name: string;
} | {
    is: 'config map';
    name: string;
};
/** A ConfigMap of Kubernetes: the environment of each container that names it in `envFrom`. */
export interface ConfigMap {
    name: string;
    environment: Word[];
}
/** The variables that stand elsewhere, each with its file; nothing of what is not part of the project. */
export declare function wordsElsewhere(all: readonly Elsewhere[], file: string, files: Files, maps: readonly ConfigMap[], depth?: number): Word[];
