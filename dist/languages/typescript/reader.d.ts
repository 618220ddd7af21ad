import type { Node } from 'oxc-parser';
import type { Export, Expression, Import, Span, Statement } from '../../code/module.js';
/** A file while its tree becomes a module. */
export interface Reader {
    text: string;
    /** Filled while statements are read: every import of the file, nested ones too. */
    imports: Import[];
    exports: Export[];
    /** How deep the node being read is nested. */
    depth: number;
}
/** One step further in; `otherwise` for what is nested too deep. */
export declare function deeper<T>(reader: Reader, read: () => T, otherwise: () => T): T;
/** The nodes of a type; several types of node may share one form (`ClassDeclaration` and `ClassExpression`). */
export type Of<K extends Node['type'], N = Node> = N extends {
    type: infer T;
} ? (K extends T ? N : never) : never;
/** How each type of node is read; a type that is missing has no form in the module. */
export type Forms<T> = {
    [K in Node['type']]?: (node: Of<K>, reader: Reader) => T;
};
export declare const formOf: <T>(forms: Forms<T>, node: Node) => ((node: Node, reader: Reader) => T) | undefined;
export declare const span: ({ start, end }: Span) => Span;
export declare const other: (node: Span, why: string) => Expression;
export declare const nameAt: (node: Span, name: string) => Expression;
export declare const text: (node: Span, value: string) => Expression;
/** A statement that says nothing where it stands. */
export declare const nothing: (node: Span) => Statement;
/** A plain or quoted name of an import, an export or a key. */
export declare const nameOf: (node: Node) => string;
