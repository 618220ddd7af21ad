import type { Rule } from '../rule.js';
type Path = (string | number)[];
/** What is wrong with a configuration, and the path of its key. */
export interface ConfigFault {
    path: Path;
    message: string;
}
export declare function configFaults(value: unknown, rules: ReadonlyMap<string, Rule>): Promise<ConfigFault[]>;
export {};
