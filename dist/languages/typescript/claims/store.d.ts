import type { ClaimForm } from '../../../code/claims/form.js';
import type { Module } from '../../../code/module.js';
import type { StoreCall, TextEdit } from '../../../facts/index.js';
import { type Sheet } from './sheet.js';
/** The store that a claim is made on. */
export interface Store {
    name: string;
    /** The statement that makes it in the claim's own function, where only that knows the client and the table. */
    local?: string;
    /** The edit that makes it a constant of its module; absent where there is one already. */
    constant?: TextEdit;
    /** The row's type, which the store that is there already does not have. */
    untyped: boolean;
}
export interface StoreWish {
    call: StoreCall;
    form: ClaimForm;
    /** The attribute that holds the status. */
    attribute: string;
    row?: string;
    exported: boolean;
}
/** The store beside a library's call, or why there can be none. */
export declare function storeFor(wish: StoreWish, sheet: Sheet, module: Module): Store | string;
