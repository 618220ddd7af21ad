import type { Call, Expression } from '../../../code/module.js';
import type { Scope } from '../../../code/scope.js';
/** The project has a function of its own behind the call: what that does says it. */
export declare const isOwn: (call: Expression & Call, scope: Scope) => boolean;
/** The code around a call, or the module that its receiver comes from, imports the library. */
export declare function uses(library: RegExp, receiver: Expression, scope: Scope): boolean;
