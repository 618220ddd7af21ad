import { type Flow, type Site } from './flow.js';
import type { LateRow, Sent } from './sends.js';
/** The row that a message names, where a transaction around the message, or a session that is committed after it, keeps it unseen. */
export declare function writtenLate(site: Site, sent: readonly Sent[], flow: Flow): LateRow | undefined;
