import type { Change, Skip, TextEdit } from '../../facts/index.js';
import type { Source } from '../language.js';
/** Another number in the place of an option's; an option that goes, where a shell reads it. */
export declare function editCommand({ text }: Source, change: Change): TextEdit[] | Skip;
