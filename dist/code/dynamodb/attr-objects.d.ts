import type { Expression } from '../module.js';
import type { StoreCondition } from '../recogniser.js';
import type { Scope } from '../scope.js';
/** boto3's conditions as objects: `Attr('status').eq('PENDING') & Attr('owner').not_exists()`; undefined for what is none. */
export declare function attrCondition(expression: Expression, scope: Scope): StoreCondition | undefined;
