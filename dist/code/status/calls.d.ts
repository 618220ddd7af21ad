import type { Settings } from '../../facts/project.js';
import type { Call, Expression, FunctionCode } from '../module.js';
import type { CodeBase, Store, StoreSave } from '../recogniser.js';
import type { Scope } from '../scope.js';
import { type Place } from '../walk.js';
import type { Helper, Operation } from './operations.js';
type CallExpression = Expression & Call;
export interface Entered {
    code: FunctionCode;
    place: Place;
    scope: Scope;
    helper: Helper;
}
/** What calls do to stored rows: the library's own, what the project's functions make of them, or what their shape says. */
export declare class Calls {
    readonly base: CodeBase;
    private readonly stores;
    readonly settings: Settings;
    private readonly plain;
    private readonly entered;
    private readonly asked;
    constructor(base: CodeBase, stores: readonly Store[], settings: Settings);
    /** The operations of a call, in the order in which they are made. */
    of(call: CallExpression, scope: Scope): Operation[];
    /** The project's function that a call leads to; not one without a body of its own. */
    enter(call: CallExpression, scope: Scope, code?: import("../code.js").Code): Entered | undefined;
    /** The function behind a property, which is asked for like a value. */
    property(member: Expression & {
        is: 'member';
    }, scope: Scope): Entered | undefined;
    /** The saves among what the libraries do by a call. */
    saves(call: CallExpression, scope: Scope): StoreSave[];
    /** A member of a row that was read through a class of the project: `job.start`. */
    private ofRow;
    private find;
    /** What the arguments of a call say, unless the function that it leads to, however far off, says otherwise. */
    private told;
    /** `updateJob(id, { status: … })`: the function writes whatever it is given, so what it is given says it. */
    private handedIn;
    private inside;
}
export {};
