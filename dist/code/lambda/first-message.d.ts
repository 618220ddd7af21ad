import type { Loc } from '../../facts/index.js';
import type { LambdaHandler } from './handlers.js';
/**
 * Where a handler takes the first message of its batch (`event.Records[0]`), if it does nothing else with the batch; undefined where
 * it does, or may: `event` goes on to another function, its length is looked at.
 */
export declare function firstMessageOf({ code, place, around, each }: LambdaHandler): Loc | undefined;
