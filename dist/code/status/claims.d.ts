import type { Settings } from '../../facts/project.js';
import type { Call, Expression } from '../module.js';
import type { Scope } from '../scope.js';
import type { ClaimOperation } from './operations.js';
type CallExpression = Expression & Call;
/** What keeps a function that it decorates or wraps from running twice at a time. */
export declare const excluding: RegExp;
export declare const isExcluding: (name: string) => boolean;
export declare const isClaimName: (name: string) => boolean;
/** A call that claims: of queue-lint's own runtime, configured, or by its name alone. */
export declare function claimOf(call: CallExpression, scope: Scope, settings: Settings): ClaimOperation | undefined;
export declare function runtimeName(call: CallExpression, scope: Scope): string | undefined;
export {};
