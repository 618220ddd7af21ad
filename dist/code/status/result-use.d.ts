import type { Transition } from '../../facts/index.js';
import type { Expression } from '../module.js';
import { type Site } from './flow.js';
/** Whether the value by which a claim tells the loser from the winner is tested, and the loser leaves. */
export declare function resultUse(site: Site): Transition['outcome'];
export declare const mentions: (expression: Expression, pattern: RegExp) => boolean;
