import type { StoreCondition, StoreWrite } from '../recogniser.js';
type Conditional = Pick<StoreWrite, 'sets' | 'complete' | 'how'> & {
    condition: StoreCondition;
};
/**
 * Whether one of many writers wins: a conditional write is an exclusive claim if, and only if, its condition is false on
 * the state that it writes (semantics 5). Every small state that the condition lets pass is tried: each attribute absent,
 * at each value that the write names, just beside it, or at something else.
 */
export declare function exclusiveness(write: Conditional): 'exclusive' | 'weak' | 'unknown';
/** The attributes that a condition speaks of. */
export declare function attributesOf(condition: StoreCondition): string[];
export {};
