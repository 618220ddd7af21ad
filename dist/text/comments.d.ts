import type { TextEdit } from '../facts/index.js';
/**
 * Where what is taken out begins: with the lines of comment right above it, where nothing else can be meant by them because its
 * paragraph, or its block, ends with it.
 */
export declare function startWithComment(text: string, { start, end }: {
    start: number;
    end: number;
}): number;
/** Takes out what owns its lines, and the comment that only speaks of it; where one stands behind it, both comments stay. */
export declare function withoutLines(text: string, span: {
    start: number;
    end: number;
}): TextEdit;
