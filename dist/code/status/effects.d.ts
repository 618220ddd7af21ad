import type { Call, Expression, Statement } from '../module.js';
import { type Place } from '../walk.js';
/** Whether some statement does what a loser must not do. What is not known to be quiet counts. */
export declare function effectsIn(statements: readonly Statement[]): boolean;
export declare function isQuiet(call: Expression & Call): boolean;
/** The place of code that is only looked at for its own words. */
export declare const nowhere: Place;
