import type { Miss } from '../../facts/index.js';
import type { Held } from './held.js';
/** What the loser of a claim does that is more than a line at info: a lost claim is how at-least-once delivery looks. */
export declare function missOf({ losers, site, operation, sure }: Held, inHandler: boolean): Miss | undefined;
