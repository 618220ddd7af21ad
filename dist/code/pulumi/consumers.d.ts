import type { Contexts } from '../cdk/contexts.js';
import { type Source } from '../cdk/event-sources.js';
import { type CallExpression } from '../cdk/resolve.js';
import type { Scope } from '../scope.js';
import { type Place } from '../walk.js';
/** The calls that attach a function to a queue. */
export declare function sourcesOf(call: CallExpression, place: Place, contexts: Contexts): ((scope: Scope) => Source[]) | undefined;
