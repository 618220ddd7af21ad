import type { Expression, Statement } from '../../../code/module.js';
import { type Place } from '../../../code/walk.js';
import type { Sources } from './body.js';
/** What the names of a loop's target stand for in one turn. */
export type Turn = ReadonlyMap<string, Expression>;
/** The turns of a loop over what is written out: a list, a dictionary's keys, values or items. */
export declare function turnsOf(target: Expression, over: Expression, place: Place, sources: Sources): Turn[] | undefined;
/** Code as it runs in one turn. What nothing stands in for stays the same object. */
export declare function inTurn<T>(part: T, turn: Turn): T;
/** Whether a loop's body does nothing but set keys, plainly: no other loop says what a mapping holds. */
export declare const setsKeys: (body: readonly Statement[]) => boolean;
/** Whether each turn runs the whole body, with the names of its target as they are. */
export declare const runsThrough: (body: readonly Statement[], turn: Turn) => boolean;
