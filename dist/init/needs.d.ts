import { tableOf } from '../runtime/table.js';
/** What `queue-lint/runtime` needs of an AWS account: every format writes this, and nothing of its own. */
export interface Needs {
    /** As CreateTable takes it. */
    table: ReturnType<typeof tableOf>;
    roles: readonly Role[];
}
/** Who may do what. One process may have several roles. */
export interface Role {
    name: 'worker' | 'recovery' | 'enqueuer';
    what: string;
    grants: readonly Grant[];
}
export interface Grant {
    on: 'table' | 'index' | 'queue';
    /** As IAM names them: `dynamodb:UpdateItem`. */
    actions: readonly string[];
}
/** One way to write the needs down: the default export of a file of `formats/`. */
export interface Format {
    /** Of the file's name, without a dot. */
    extension: string;
    render(needs: Needs): string;
}
/** @throws ClaimError for a key that the runtime would refuse as well. */
export declare function needsOf(tableName: string, [key, sortKey]: readonly string[]): Needs;
export declare const capitalised: (word: string) => string;
/** Every line of a text that has something on it, moved right. */
export declare const indented: (text: string, by: string) => string;
