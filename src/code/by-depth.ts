import { getOrInsert } from './get-or-insert.js';
import type { FunctionCode, Module } from './module.js';

/**
 * What is found of functions by following their calls, kept with how much further those were followed: an answer that was cut
 * short is not given to who may look deeper, or all would hang on who asks first.
 */
export class ByDepth<T> {
  private readonly known = new Map<FunctionCode | Module, Map<number, { found: T }>>();

  of(owner: FunctionCode | Module, depth: number, find: () => T): T {
    const known = getOrInsert(this.known, owner, () => new Map<number, { found: T }>());
    return getOrInsert(known, depth, () => ({ found: find() })).found;
  }
}
