import type { FunctionCode, Parameter } from '../module.js';
import type { CodeBase } from '../recogniser.js';
import { Scope } from '../scope.js';
import { type Flow, type Site } from '../status/flow.js';
import type { Place } from '../walk.js';
import { type SqsCall } from './sqs-calls.js';
import { type Carriers } from './taint.js';
/** Something that is done with a message: the calls that lead to it from the loop's function, the outermost first. */
export interface Event {
    is: 'receive' | 'delete' | 'extend' | 'work' | 'claim' | 'renewer';
    path: readonly Site[];
    /** The names that carry a message, for each call of the path in its own function. */
    carriers: readonly Carriers[];
    scope: Scope;
    sqs?: SqsCall;
}
interface Entered {
    code: FunctionCode;
    place: Place;
    scope: Scope;
}
/** What the functions of a project do with SQS, themselves and through others. */
export declare class Reach {
    readonly base: CodeBase;
    private readonly known;
    constructor(base: CodeBase);
    /** Kinds of SQS calls that a function leads to. */
    of({ code, place }: {
        code: FunctionCode;
        place: Place;
    }, depth?: number): ReadonlySet<string>;
    private at;
    /** The functions of the project that a call runs: its own, and those that it is handed. */
    next(site: Site, scope: Scope): (Entered & {
        handed?: true;
    })[];
    enter(call: Site['call'], scope: Scope): Entered | undefined;
}
/** All that a flow does with the messages that `source` brings, in the order of the text. */
export declare function eventsOf(flow: Flow, source: Site, reach: Reach, from: Scope): Event[];
/** The parameters of a function that are given something of a message. */
export declare function seedsOf(code: FunctionCode, { call }: Site, names: Carriers, handed: boolean): string[];
/** The names that a parameter binds. */
export declare const namesOf: ({ name, pattern }: Parameter) => string[];
export {};
