import type { StoreCondition, Term } from '../recogniser.js';
import { type Bind } from './values.js';
export type Statement = {
    is: 'select';
    table: string;
    columns: string[];
    where?: StoreCondition;
    locks: boolean;
} | {
    is: 'update';
    table: string;
    sets: {
        column: string;
        value: Term;
    }[];
    complete: boolean;
    where?: StoreCondition;
    returns: boolean;
};
/** An SQL statement that reads or changes rows of one table; undefined for every other one. */
export declare function statementOf(text: string, bind: Bind): Statement | undefined;
