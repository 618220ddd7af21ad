import type { Position } from '../report.js';
/** Line starts of a text: `\n`, `\r\n` and a lone `\r` each end a line. A byte order mark is no column of the first. */
export declare function lineStarts(text: string): number[];
/** Lines and columns from 1, by bisection. */
export declare function positionAt(starts: readonly number[], offset: number): Position;
