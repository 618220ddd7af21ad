import type { Change, Skip, TextEdit } from '../facts/index.js';
/** A statement goes before another of its block, with the comments right above it. */
export declare function moveEdits(text: string, change: Change): TextEdit[] | Skip;
