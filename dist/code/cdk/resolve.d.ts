import type { Call, Expression, FunctionCode } from '../module.js';
import type { Scope, Scoped } from '../scope.js';
import { type Owner } from './names.js';
export type CallExpression = Expression & Call;
/**
 * The expression behind another: beyond what `Scope` follows also fields of constructs (`this.queue`, `storage.queue`), what the
 * project's own functions return, and defaults (`props.timeout ?? Duration.seconds(30)`).
 */
export declare function resolve(expression: Expression, scope: Scope, depth?: number): Scoped;
/** Nothing is given there: `undefined`, `None`, or a property that the object of a caller does not have. */
export declare function isAbsent(expression: Expression, scope: Scope, depth?: number): boolean;
/** The scope of a class's constructor as this call runs it. */
export declare function made(of: Owner, call: CallExpression, scope: Scope): Scope;
/** The call of the base's constructor in a constructor. */
export declare function superCallIn({ body }: FunctionCode): CallExpression | undefined;
