import type { Expression } from '../module.js';
import type { Construct } from './constructs.js';
/** A construct is told its scope first; a resource of Pulumi has none. */
export declare const idOf: ({ name, call }: Pick<Construct, "name" | "call">) => Expression | undefined;
/** What a construct is called: its id, or the longest text of which that is made; else its kind. */
export declare function labelOf({ name, call, scope }: Construct): string;
/** What the code calls a construct that several ways make, each with an id of its own. */
export declare function sharedLabel(ways: readonly Construct[]): string;
