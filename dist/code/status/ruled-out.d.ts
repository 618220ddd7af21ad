import type { Scope } from '../scope.js';
import type { Site } from './flow.js';
/** What the followed call gave, `claim=False`, keeps it from getting there. */
export declare const isRuledOut: (site: Site, scope: Scope) => boolean;
