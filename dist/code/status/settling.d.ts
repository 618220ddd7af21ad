import type { Statement } from '../module.js';
import type { Scope } from '../scope.js';
import type { Calls } from './calls.js';
import { type Flow, type Site } from './flow.js';
export declare const lastName: ({ call }: Site) => string;
/** Names of what writes down how a job ended, or sends it back. */
export declare const isSettling: (name: string) => boolean;
/** A status is written there, or may be: only what is followed to its end, or plainly only tells, writes none. */
export declare function settles(body: readonly Statement[], scope: Scope, flow: Flow, calls: Calls): boolean;
