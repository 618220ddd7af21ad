/** DynamoDB's own form of a value, by shape: every version of the SDK has it, and none of its types is needed. */
export type AttributeValue = {
    S: string;
} | {
    N: string;
} | {
    BOOL: boolean;
} | {
    NULL: true;
} | {
    B: Uint8Array;
} | {
    L: AttributeValue[];
} | {
    M: Item;
} | {
    SS: string[];
} | {
    NS: string[];
} | {
    BS: Uint8Array[];
};
export type Item = {
    [attribute: string]: AttributeValue;
};
/** A row as plain values: numbers beyond 2^53 as bigint, sets as Set, binary as Uint8Array. */
export type Row = Record<string, unknown>;
export declare function toValue(value: unknown, at?: string): AttributeValue;
/** Undefined properties are left out, as in JSON. */
export declare const toItem: (row: Row, at?: string) => Item;
export declare function fromValue(value: AttributeValue): unknown;
export declare const fromItem: (item: Item) => Row;
