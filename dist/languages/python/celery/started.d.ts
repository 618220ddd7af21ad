import type { CodeBase } from '../../../code/recogniser.js';
import { type Known, type Process } from '../../../facts/index.js';
import type { App, Apps } from './apps.js';
/** The command lines that start workers of an app. */
export declare function processesOf(app: App, apps: Apps, base: CodeBase): Process[];
/**
 * What all command lines of an app say alike: undefined where none says anything. What only some of them say, or each in its own way,
 * does not hold for the app.
 */
export declare function saidByAll(what: 'config' | 'broker', processes: readonly Process[]): Known<string> | undefined;
