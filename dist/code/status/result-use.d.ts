import type { Transition } from '../../facts/index.js';
import type { Expression, Statement } from '../module.js';
import { type Site } from './flow.js';
/** Whether the value by which a claim tells the loser from the winner is tested, and the loser leaves. */
export declare function resultUse(site: Site): Transition['outcome'];
/** `const won = …`, `success, job = …`, `const { claimed } = …`. */
export declare function namesIn(target: Expression): string[];
/** True where the test holds for the winner, false where it holds for the loser; undefined where that is not clear. */
export declare function meaningOf(test: Expression, isResult: (one: Expression) => boolean): boolean | undefined;
export declare function mentionsIn(statements: readonly Statement[], names: readonly string[]): boolean;
export declare const mentions: (expression: Expression, pattern: RegExp) => boolean;
