import type { Construct } from './constructs.js';
/** What a construct is called: its id, or the longest text of which that is made; else its kind. */
export declare function labelOf({ name, call, scope }: Construct): string;
