import type { StoreCall } from '../../facts/index.js';
import type { Operation } from './operations.js';
/** The library's call as a codemod needs it. */
export declare function storeCall({ store, helper, besides, }: Pick<Operation, 'store' | 'helper' | 'besides'>): StoreCall | undefined;
