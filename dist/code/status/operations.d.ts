import type { Known, Loc, Owner, Transition } from '../../facts/index.js';
import type { Call, Expression } from '../module.js';
import type { StoredRow } from '../recogniser.js';
import type { Scope } from '../scope.js';
import type { Given } from './flow.js';
/** What a call does to stored rows: its own, or what the project's function that it leads to does. */
export type Operation = ReadOperation | WriteOperation | ClaimOperation;
/** Which row is meant, in texts that are equal only for equal values. */
export interface RowRef {
    /** Values by attribute; `''` names the id that a function of unknown shape is given. */
    key: ReadonlyMap<string, string>;
    table?: string;
    /** The object that a put writes, or the row that a function is given as a whole. */
    whole?: string;
    /** As written, for messages. */
    text: string;
}
/** A function of the project that makes the library's call. */
export interface Helper {
    name: string;
    at: Loc;
}
interface Made {
    call: Expression & Call;
    scope: Scope;
    ref: RowRef;
    /** The library's call; absent where only the shape is known. */
    store?: StoredRow;
    helper?: Helper;
    /** What a write sets beside the status, and where the values stand; absent where not all of it could be read. */
    besides?: {
        attribute: string;
        at: Loc;
    }[];
}
export interface ReadOperation extends Made {
    is: 'read';
    /** How the row is reached from the call's value. */
    rowAt: readonly string[];
    /** The attributes of a row that is a tuple, in order. */
    columns?: readonly string[];
    /** The row is locked until the transaction ends. */
    locks: boolean;
    /** The statuses of an attribute that it finds a row in. */
    finds?(attribute: string): string[];
    /** The statuses that keep it from finding one row. */
    bars?(attribute: string): string[];
}
/** How a refused write shows itself to the code around the call. */
export type Refusal = 'throws' | 'returns' | 'lost' | 'unknown';
export interface WriteOperation extends Made {
    is: 'write';
    attribute: string;
    to: Known<string>;
    /** What is written where the tests came out so; `to` is unknown then. */
    perhaps?: {
        to: Known<string>;
        given: readonly Given[];
    };
    how: 'put' | 'update';
    condition: Transition['condition'];
    conditionOn: string[];
    conditionAt?: Loc;
    /** The statuses that the condition lets pass. */
    from: string[];
    owner?: Owner;
    takesOver?: boolean;
    refusal: Refusal;
    known: 'store' | 'shape';
    writtenAt?: Loc;
    /** The read that gave the object which is saved. */
    read?: ReadOperation;
    /** The function that the call leads to says the status itself: the write is that function's own transition. */
    own: boolean;
}
export interface ClaimOperation extends Made {
    is: 'claim';
    known: 'named' | 'configured' | 'runtime';
    refusal: Refusal;
    /** The claiming function's own call, where the call leads to it through functions of the project. */
    made: {
        call: Expression & Call;
        scope: Scope;
    };
    writtenAt?: Loc;
}
/** A write that may exclude others: the code behind it runs under a claim, as far as can be told. */
export declare const mayClaim: (operation: Operation) => boolean;
export {};
