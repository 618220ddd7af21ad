import { type Flow } from './flow.js';
/** Something beyond a handler's own code may write its failures down: a hook, a wrapper, a base class. */
export declare function hasFailureHook({ code, place }: Flow, flows: readonly Flow[]): boolean;
