import { type Found } from './lines.js';
/** What an image runs, with the environment that it has: `ENV` of its stage, and of the stages that this begins with. */
export declare function dockerScripts(text: string): Found[];
