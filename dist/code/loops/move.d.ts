import type { Task } from '../../facts/index.js';
import type { Event } from './events.js';
/** Where the delete of a message may go: before the work, where both are statements of one block and nothing made on the way is needed. */
export declare function movable(one: Event, work: Event): NonNullable<NonNullable<Task['settles']>['move']>;
