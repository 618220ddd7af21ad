import type { Files } from '../language.js';
/** The file of a package of the same monorepo: `@acme/jobs`, `@acme/jobs/repository`. */
export declare function packageFile(from: string, file: string, files: Files): string | undefined;
/** `#store` of `imports` in the nearest package.json. */
export declare function subpathImport(from: string, file: string, files: Files): string | undefined;
/**
 * The folder of a package of the same monorepo. Folders cannot be listed, so it is looked for where the workspace's
 * patterns and the package's name say; its package.json must have that name.
 */
export declare function packageFolder(name: string, file: string, files: Files): string | undefined;
