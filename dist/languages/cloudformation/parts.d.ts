import { Stack, type Template } from './stack.js';
/**
 * One stack for each template. A template that names what it does not declare is a part: it is merged, before it is deployed,
 * with those of the nearest folder around it that declare most of these names.
 */
export declare function stacksOf(templates: readonly Template[], rest: () => readonly Template[]): Stack[];
