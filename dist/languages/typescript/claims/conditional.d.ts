import type { Call, Expression } from '../../../code/module.js';
import type { TextEdit } from '../../../facts/index.js';
import { type Sheet } from './sheet.js';
/** A library's write that becomes conditional where it stands. */
export interface Conditional {
    edits: TextEdit[];
    /** What the answer is bound to: `{ count }`. */
    binding: string;
    /** The name that the binding takes. */
    count: string;
    /** True where no row was changed. */
    lost: string;
}
export interface Write {
    library: string;
    call: Expression & Call;
    attribute: string;
    /** As they are to be written: `'QUEUED'`, `Status.Queued`. */
    statuses: readonly string[];
    sheet: Sheet;
}
export declare const knows: (library: string) => boolean;
export declare const conditional: (write: Write) => Conditional | string;
