import type { TextEdit } from '../facts/index.js';
/** The line ending that a text mostly uses. */
export declare function newlineOf(text: string): string;
export declare const lineStart: (text: string, offset: number) => number;
/** The end of a line, before its line ending. */
export declare function lineEnd(text: string, offset: number): number;
/** The white space before the code of a line. */
export declare const indentAt: (text: string, offset: number) => string;
/** One step of indentation: the commonest one from a line to the next that goes further in; else four spaces. */
export declare function indentUnit(text: string): string;
/** Lines written with `\n` and no indentation, as they stand at some indentation of a text. */
export declare const laid: (code: string, indent: string, newline: string) => string;
/** Whether only white space stands before a stretch, and only white space or a comment behind it, on its lines. */
export declare function ownsItsLines(text: string, { start, end }: {
    start: number;
    end: number;
}): boolean;
/** Puts other code in the place of a stretch that owns its lines, or takes the lines out; a comment behind it stays. */
export declare function replaceLines(text: string, { start, end }: {
    start: number;
    end: number;
}, code: string): TextEdit;
