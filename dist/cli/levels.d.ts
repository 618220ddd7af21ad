import type { Level } from '../run/config.js';
/** The ids of all rules that a user may name. */
export declare const ruleNames: () => string[];
/** `--rule late-ack=warn`. */
export declare function levelsOf(given: readonly string[]): Promise<Map<string, Level>>;
