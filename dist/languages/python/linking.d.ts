import type { Files } from '../language.js';
/** The file of the module that an import means: `app.tasks`, `.base`, `..`; undefined when it is not the project's. */
export declare function target(from: string, file: string, files: Files): string | undefined;
/**
 * A module in a package that has no file of its own (a namespace package): `from`, then `path` within it. Django's
 * `settings` stands for the settings module of the project.
 */
export declare function submodule(from: string, path: readonly string[], file: string, files: Files): string | undefined;
/** What the image or the nearest entry point names as DJANGO_SETTINGS_MODULE, seen from a file. */
export declare function djangoSettings(file: string, files: Files): string | undefined;
/** The folders on Python's path, as far as the layout shows: none that is itself a package; nearest first. */
export declare function rootsFor(file: string, files: Files): string[];
