import type { Call, Expression, FunctionCode } from '../module.js';
import { type Site } from '../status/flow.js';
import type { Place } from '../walk.js';
type CallExpression = Expression & Call;
export declare const nameOf: (call: CallExpression) => string;
/** A claim of the job by its name, or a write under a condition. */
export declare const isClaim: (site: Site, text: string) => boolean;
/**
 * A call that is given something of a message and does the job with it. In TypeScript what nobody waits for is only preparation,
 * unless its name says otherwise; a function of the project without any effect is none.
 */
export declare function isWork(site: Site, entered: {
    code: FunctionCode;
    place: Place;
} | undefined): boolean;
export {};
