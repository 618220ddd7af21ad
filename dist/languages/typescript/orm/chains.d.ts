import type { Call, Expression } from '../../../code/module.js';
import type { Scope } from '../../../code/scope.js';
type CallExpression = Expression & Call;
export interface Link {
    name: string;
    call: CallExpression;
    given: readonly Expression[];
}
/** `db('jobs').where({ id }).update({ … })`: what it starts from, and its calls in order. */
export interface Chain {
    root: Expression;
    links: readonly Link[];
    named(...names: string[]): Link | undefined;
}
export declare function chainOf(call: CallExpression): Chain;
/** Nothing more is called on what the call gives, but for what a promise has. */
export declare function isWhole(call: CallExpression, { place: { module } }: Scope): boolean;
export {};
