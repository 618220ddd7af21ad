import type { Node, SourceFile } from 'ts-morph';
import type { Mentions } from '../../../code/claims/row.js';
import type { Span } from '../../../code/module.js';
/** A file open for editing: its tree, with references, and the habits of whoever wrote it. Offsets are those of the text. */
export interface Sheet {
    file: string;
    text: string;
    source: SourceFile;
    quote: "'" | '"';
    /** `;`, or nothing. */
    end: string;
    newline: string;
    unit: string;
    typed: boolean;
    /** The file's modules come by `require`. */
    commonjs: boolean;
}
/** The compiler is loaded here, by the first claim that is written, and by nothing else. */
export declare function openSheet(file: string, text: string): Promise<Sheet>;
export declare const spanOf: (node: Node, sheet: Sheet) => Span;
/** Every place that means what is declared at a name, by the compiler's own references. */
export declare const mentionsOn: (sheet: Sheet) => Mentions;
export declare function referencesTo(node: Node | undefined, sheet: Sheet): Span[];
/** Every identifier of the file. */
export declare const namesOn: ({ source }: Sheet) => Set<string>;
export declare const quoted: (value: string, { quote }: Sheet) => string;
