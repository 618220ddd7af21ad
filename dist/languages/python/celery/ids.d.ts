import type { Loc } from '../../../facts/index.js';
import type { App } from './apps.js';
/** The place of the call that makes the app: unique, and stable as long as the code before it is. */
export declare const workerId: (app: App) => string;
export declare const taskId: (at: Loc, name: string) => string;
