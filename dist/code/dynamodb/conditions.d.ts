import type { StoreCondition, Term } from '../recogniser.js';
/** What the names and values of an expression stand for. */
export interface Substitutions {
    /** The attribute behind `#s` or `status`; undefined where it is not known. */
    attribute(token: string): string | undefined;
    value(token: string): Term;
}
/** A ConditionExpression as a tree; what is not understood of it is `unknown` in its place. */
export declare function parseCondition(text: string, names: Substitutions): StoreCondition;
