import { type Loc, type TextEdit } from '../../facts/index.js';
import type { Expression, Module, Span } from '../module.js';
import type { Fence } from './fence.js';
/** A request to DynamoDB as it is written: its parts by name, and where each stands with its name. */
export type Request = ReadonlyMap<string, {
    value: Expression;
    whole: Span;
}>;
/** How a language writes what is added. */
export interface Spelling {
    text(value: string): string;
    part(name: string, value: string): string;
    entry(key: string, value: string): string;
    /** `{ S: value }`. */
    tagged(value: string): string;
    textOf(at: Loc): string;
}
/** The edits that make a write conditional on the claimed status, and on the token where the claim writes one. */
export declare function conditionEdits(fence: Fence, request: Request, text: string, spelling: Spelling, module: (file: string) => Module | undefined): TextEdit[] | string;
