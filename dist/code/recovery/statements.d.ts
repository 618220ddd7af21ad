import type { Calls } from '../status/calls.js';
import type { Flow } from '../status/flow.js';
import { type Selection } from './selections.js';
import type { Sweep } from './sweep.js';
/** `if job.status == RUNNING and job.updated_at < cutoff: job.status = FAILED`. */
export declare function sweepOfStatements({ code, place, sites }: Flow, { base }: Calls, selection: Selection, settles: Sweep['settles']): void;
