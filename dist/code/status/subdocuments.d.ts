import type { Expression } from '../module.js';
import type { Scope } from '../scope.js';
type Path = readonly string[];
/**
 * The status that a document keeps within itself, as an attribute of the document: `order.refund.status`, also where `refund` is
 * `order.refund`. What an ORM of Python has under such a name is another row.
 */
export declare function statusWithin(target: Expression, object: Path, scope: Scope): string | undefined;
export {};
