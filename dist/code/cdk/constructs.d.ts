import type { Expression } from '../module.js';
import type { Scope } from '../scope.js';
import { type CallExpression } from './resolve.js';
/** A construct of the CDK, where it is made; of a class of the project that extends one, the call of the base's constructor. */
export interface Construct {
    /** `awsSqs.Queue` */
    name: string;
    call: CallExpression;
    scope: Scope;
}
export declare const constructId: ({ call, scope }: Pick<Construct, "call" | "scope">) => string;
export declare function constructBehind(expression: Expression, scope: Scope): Construct | undefined;
