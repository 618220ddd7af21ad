import type { Gathered } from '../run/input.js';
/** What queue-lint sees in a project, line by line: what is missing here is what no rule will speak about. */
export declare function detected({ input, languages, scope }: Gathered): Promise<string>;
