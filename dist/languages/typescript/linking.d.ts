import type { Files } from '../language.js';
/** The file that an import means, or undefined when it is not the project's. */
export declare function target(from: string, file: string, files: Files): string | undefined;
