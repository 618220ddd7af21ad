import type { Edit } from './front-end.js';
/** Another level for a line of a log. */
export declare const level: Edit;
