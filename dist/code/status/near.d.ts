import type { Code } from '../code.js';
import type { CodeBase, Store } from '../recogniser.js';
import { type Flow } from './flow.js';
/**
 * The code as calls are followed through it: the modules that mention something that matters, and those that lead to them.
 * Which these are their text tells, for to parse all that a project imports costs more than everything else together.
 */
export declare function nearCode(base: CodeBase, stores: readonly Store[], flows: readonly Flow[]): Code;
