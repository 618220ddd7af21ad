import type { Files } from '../language.js';
/** The file that `compilerOptions.paths` or `baseUrl` of the nearest tsconfig gives to an import. */
export declare function aliased(from: string, file: string, files: Files): string | undefined;
