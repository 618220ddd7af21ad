import type { Comparison, StoreCondition } from '../../../code/recogniser.js';
import type { Scoped } from '../../../code/scope.js';
/** Which rows a call means: what must be equal, and everything else that must hold. */
export interface Filter {
    equals: {
        attribute: string;
        value: Scoped;
    }[];
    others: StoreCondition[];
}
export type Operator = Comparison | 'in' | 'not in' | 'exists' | 'absent' | 'not';
/** How a library writes filters as objects: `{ status: { in: […] } }`, `{ $or: [ … ] }`, `{ status: Not('DONE') }`. */
export interface Wording {
    operators: Readonly<Record<string, Operator>>;
    and?: string;
    or?: string;
    not?: string;
    /** An operator that is a call: TypeORM's `In([…])`. */
    called?: boolean;
    /** `[…]` as a value is a membership: Sequelize, Knex. */
    listIsIn?: boolean;
}
export declare const unread: (why?: string) => StoreCondition;
/** The filter that an object says; undefined where it is no object. */
export declare function filterOf(given: Scoped, wording: Wording): Filter | undefined;
/** The filter as one condition. */
export declare function conditionOf(filter: Filter): StoreCondition;
export declare const compared: (attribute: string, operator: Comparison, { value, scope }: Scoped) => StoreCondition;
export declare function memberOf(attribute: string, given: Scoped): StoreCondition;
