import type { Call, Expression } from './module.js';
import type { StoreOperation } from './recogniser.js';
import type { Scope } from './scope.js';
/** What sets a key only where there is none: a claim, if the key's name says that it keeps others out. */
export declare function lockBy(library: string, call: Expression & Call, scope: Scope): StoreOperation[];
