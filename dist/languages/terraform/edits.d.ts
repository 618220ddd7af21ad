import type { Change, Skip, TextEdit } from '../../facts/index.js';
import type { Source } from '../language.js';
import { type Configuration } from './syntax.js';
/** Another number in the place of one, or one more attribute; everything around it stays. */
export declare function editTerraform({ text }: Source, change: Change, { blocks }: Configuration): TextEdit[] | Skip;
