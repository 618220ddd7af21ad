import type { JobStore } from './store.js';
import type { Item } from './values.js';
/** What the four requests answer, as far as it is read. */
interface Answer {
    Attributes?: Item;
    Item?: Item;
    Items?: Item[];
    LastEvaluatedKey?: Item;
}
type Operation = 'UpdateItem' | 'GetItem' | 'Query' | 'PutItem';
/**
 * The one way to the table. A fault is ambiguous, for the write may have taken effect: the same request is sent again, which is
 * harmless because every write of ours carries its own token, and the answer is then read off the row.
 *
 * An abort waits for the answer of a write: a claim that took effect unheard would be nobody’s.
 *
 * @throws the SDK's refusal of a condition as it is, any other fault as a ClaimError.
 */
export declare function request(store: JobStore<unknown>, operation: Operation, input: object, signal?: AbortSignal): Promise<Answer>;
export {};
