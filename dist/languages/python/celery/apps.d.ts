import type { ClassCode, Expression, FunctionCode, Module } from '../../../code/module.js';
import type { CodeBase } from '../../../code/recogniser.js';
import { type Place } from '../../../code/walk.js';
import type { Loc } from '../../../facts/index.js';
import { ConfMentions } from './conf-mentions.js';
/** A Celery app: the call that makes it, or the class of the project that is one. */
export interface App {
    /** `Celery("billing")` is `billing`; else the name of the module. */
    name: string;
    at: Loc;
    call: Expression & {
        is: 'call';
    };
    place: Place;
    /** The project's own subclass of Celery. */
    class?: ClassCode;
}
/** Test suites make apps of their own, which run no jobs. */
export declare const isTest: (file: string) => boolean;
export declare class Apps {
    private readonly base;
    readonly all: App[];
    readonly confMentions: ConfMentions;
    private readonly byCall;
    private readonly byClass;
    private readonly byFolder;
    private readonly named;
    /** Asked of every argument of every call that may lead to `conf`. */
    private readonly byExpression;
    private readonly byFunction;
    constructor(base: CodeBase);
    /** Where there is an app that runs jobs, what is made to talk to its workers is none. */
    private leaveOut;
    /** The app that an expression stands for. */
    of(expression: Expression, place: Place): App | undefined;
    private find;
    private wrapped;
    /** One name for the app in each branch of an `if` is one app, made as the last branch says. */
    private joinBranches;
    /** The app of which the configuration says it, else the one whose file is nearest in the tree of folders; undefined when two are equally near. */
    nearest(file: string): App | undefined;
    private search;
    /** Where what a function of the project gives back is an app. */
    private returned;
    private note;
    private isCelery;
    private nameOf;
}
interface Standing {
    code: FunctionCode;
    place: Place;
}
/** All functions of a module, nested ones too, with where each stands. */
export declare function functionsOf(module: Module): readonly Standing[];
export {};
