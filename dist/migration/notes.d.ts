import type { Files } from '../languages/language.js';
import type { Step } from '../migrate.js';
import type { FileChange } from '../text/diff.js';
/** What has to be done beside the changes. */
export declare function notesOf(steps: readonly Step[], changes: readonly FileChange[], files: Files): string[];
