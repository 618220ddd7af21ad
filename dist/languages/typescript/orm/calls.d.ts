import type { Call, Expression } from '../../../code/module.js';
import type { StoreRead, StoreSet, StoreWrite, Term } from '../../../code/recogniser.js';
import type { Scope, Scoped } from '../../../code/scope.js';
import { type Filter } from './filters.js';
/** One call of a database library, in parts that all of them have. */
export interface Request {
    library: string;
    call: Expression & Call;
    scope: Scope;
    client?: Expression;
    /** The model or the table, as a name that is the same for the client and for a transaction of it. */
    table?: Expression;
    filter: Filter;
    /** Where the filter is written. */
    filterAt?: Scoped;
}
export interface Sets {
    sets: StoreSet[];
    complete: boolean;
}
export declare const readBy: (request: Request, rowAt?: readonly string[], locks?: boolean) => StoreRead;
/** What names the row is its key; what is also written, and every other comparison, is the condition. */
export declare function updateBy(request: Request, { sets, complete }: Sets, refused: 'answers' | readonly string[]): StoreWrite;
/** What a changed attribute becomes, where that is no plain value: Prisma's `{ increment: 1 }`. */
export type Amend = (attribute: string, given: Scoped) => Term | undefined;
/** The attributes that an object sets. */
export declare function setsOf(given: Scoped | undefined, until: number, amend?: Amend): Sets;
/** A number that is added to what was there. */
export declare function raised(attribute: string, by: Scoped, sign?: number): Term;
/** The name of a model or table as a text of its own. */
export declare const nameAs: (name: string, at: {
    start: number;
    end: number;
}) => Expression;
