import { type Found } from './lines.js';
/**
 * What an image runs, with the environment that it has: of each kind the last of its stage, or of the stages that this begins with.
 * The last stage is built, and each with a name can be (`--target`, Compose's `target`).
 */
export declare function dockerScripts(text: string): Found[];
