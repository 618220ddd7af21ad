import type { Item } from '../runtime/values.js';
/** The placeholders of one request. */
export interface Placeholders {
    ExpressionAttributeNames?: Record<string, string>;
    ExpressionAttributeValues?: Item;
}
type Test = (item: Item) => boolean;
/** Reads a condition in DynamoDB's grammar, as far as the runtime speaks it. What it does not speak is refused, never guessed. */
export declare function condition(expression: string, placeholders: Placeholders): Test;
/** The item after an update expression of SET, REMOVE and ADD clauses over whole attributes. */
export declare function updated(item: Item, expression: string, placeholders: Placeholders): Item;
export {};
