import { type Node } from '../../data/node.js';
import { type HandlerName, type Known, type Seconds } from '../../facts/index.js';
import type { Resource, Stack } from './stack.js';
/** A function's name for messages, and what bounds its run. */
export interface Runs {
    name: string;
    timeout: Known<Seconds>;
    handler?: HandlerName;
}
/** The function that a name, an ARN or a reference means, also through an alias or a version. */
export declare function functionMeant(node: Node, stack: Stack, depth?: number): Runs | undefined;
export declare const serverlessFunction = "serverless.com::Function";
/** The timeout that a function has: its own, that of SAM's `Globals`, or the default. */
export declare function runs(resource: Resource, stack: Stack): Runs;
