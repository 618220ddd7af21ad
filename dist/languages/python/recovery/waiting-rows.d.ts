import type { Module } from '../../../code/module.js';
import type { RuntimeClaim } from '../../../code/recovery/claims.js';
import { type TextEdit } from '../../../facts/index.js';
import type { EditContext } from '../../language.js';
/**
 * A row that waits is in the table's recovery index only if it was written with what the index is made of: each `put_item` of
 * the claimed table that writes a waiting row gets `**queue_claims.waiting(key)`.
 */
export declare function waitingEdits(claim: RuntimeClaim, context: EditContext, module: (file: string) => Module | undefined): Map<string, TextEdit[]>;
