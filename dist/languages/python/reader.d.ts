import type { Expression, Import, Span } from '../../code/module.js';
import type { Syntax } from '../../text/syntax.js';
/** A file while its tree becomes a module. */
export interface Reader {
    text: string;
    /** Filled while statements are read: every import of the file, nested ones too. */
    imports: Import[];
    /** How deep the node being read is nested. */
    depth: number;
}
/** One step further in; `otherwise` for what is nested too deep. */
export declare function deeper<T>(reader: Reader, read: () => T, otherwise: () => T): T;
export declare const span: ({ start, end }: Span) => Span;
export declare const textOf: (node: Span, reader: Reader) => string;
export declare const other: (node: Span, why: string) => Expression;
export declare const isToken: (node: Syntax, text: string) => boolean;
