import type { Call, Expression } from '../../../code/module.js';
import type { CodeBase } from '../../../code/recogniser.js';
import { type Place } from '../../../code/walk.js';
type CallExpression = Expression & Call;
export interface Found {
    call: CallExpression;
    place: Place;
}
/** The calls, in the project's own code, of what packages give by one of these paths: `Consumer.create`. */
export declare function callsOf(packages: RegExp, paths: RegExp, base: CodeBase): Found[];
/** The calls `….on(…)` and `….once(…)` of modules that have the package. */
export declare const listenersIn: (packages: RegExp, base: CodeBase) => Found[];
/** Whether an expression means that of a package. */
export declare function isOf(one: Expression, place: Place, packages: RegExp, paths: RegExp, base: CodeBase): boolean;
/** What a call's value is kept in, else the file: `orders.consumer` of `src/orders.consumer.ts`. */
export declare function nameOf({ call, place }: Found): string;
export declare const fileName: (file: string) => string;
export {};
