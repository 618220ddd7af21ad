/** A line of a code frame: a line of the code, or the marks under it. */
export interface FrameLine {
    /** Undefined for marks. */
    number?: number;
    text: string;
}
/** The line of a stretch of code with one around it on each side, and what the stretch is, underlined. */
export declare function frame(text: string, { start, end }: {
    start: number;
    end: number;
}): FrameLine[];
/** Without the control characters by which a file could write over the terminal. */
export declare const visible: (text: string) => string;
