import type { StoreCondition } from '../recogniser.js';
import { type Reader } from './tokens.js';
import { type Bind } from './values.js';
/** What an SQL condition says of a row's columns; what is not understood is `unknown` in its place. */
export declare function conditionIn(reader: Reader, bind: Bind): StoreCondition;
/** The condition of a SELECT that locks its rows until the statement ends; undefined for one that does not. */
export declare function lockedRows(select: Reader, bind: Bind): StoreCondition | undefined;
