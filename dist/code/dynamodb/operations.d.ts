import type { Fields } from '../fields.js';
import type { Call, Expression } from '../module.js';
import type { StoreCondition, StoreRead, StoreWrite } from '../recogniser.js';
import type { Scope } from '../scope.js';
/** A call of DynamoDB, whatever language and client it is written with. */
export interface Request {
    call: Expression & Call;
    scope: Scope;
    fields: Fields;
    library: string;
    client?: Expression;
    /** boto3's Table: the table is the receiver. */
    table?: Expression;
    /** Reads a condition that is no text: boto3's `Attr('status').eq('PENDING')`. */
    condition?: (expression: Expression, scope: Scope) => StoreCondition | undefined;
}
export declare const readOf: (request: Request) => StoreRead;
export declare function updateOf(request: Request): StoreWrite;
export declare function putOf(request: Request): StoreWrite;
/** Each item of a transaction is made or refused with all others. */
export declare function transactionOf(request: Request): StoreWrite[];
