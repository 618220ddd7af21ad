import type { Change, Task, Transition } from '../../facts/index.js';
import type { EditContext } from '../../languages/language.js';
import type { Call, Expression, Module } from '../module.js';
/** One claim of the runtime, as a sweep for its jobs needs it. */
export interface RuntimeClaim {
    transition: Transition;
    own: Module;
    text: string;
    call: Expression & Call;
    /** The name that its first argument begins with, and how the module knows it. */
    root: {
        name: string;
        from?: string;
        original?: string;
    };
    /** The task that makes it. */
    task?: Task;
}
/** The claims of a `recover` change, or why they cannot be read. */
export declare function claimsOf(change: Change & {
    do: 'recover';
}, { facts, files }: EditContext, module: (file: string) => Module | undefined): RuntimeClaim[] | string;
