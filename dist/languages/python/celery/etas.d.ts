import type { Expression } from '../../../code/module.js';
import { type Place } from '../../../code/walk.js';
import { type Known, type Seconds } from '../../../facts/index.js';
import type { CeleryProject } from './celery.js';
/** How long a message waits whose ETA is `timezone.now() + timedelta(hours=2)`; unknown for any other moment. */
export declare function waitUntil(eta: Expression, place: Place, { base }: CeleryProject): Known<Seconds>;
