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
/** How far calls are followed through the project's functions. */
export declare const deepest = 3;
/** What calls do to stored rows: the library's own, what the project's functions make of them, or what their shape says. */
export declare class Calls {
    readonly base: CodeBase;
    private readonly stores;
    readonly settings: Settings;
    /** By the way to a call, and by how much further it may be followed. */
    private readonly known;
    private readonly entered;
    /** How often a function that calls itself was not entered again. */
    private cuts;
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
    /** A member of a row that was read through a class of the project: `job.start`, `Job.objects.get(pk=pk).start`. */
    private ofRow;
    /** What a call does that is no call of a function of the project: by a library, or by the runtime's claims. */
    itself(call: CallExpression, scope: Scope, claim?: import("./operations.js").ClaimOperation | undefined): Operation[];
    private find;
    /** What the arguments of a call say, unless the function that it leads to, however far off, says otherwise. */
    private told;
    /** `updateJob(id, { status: … })`: the function writes whatever it is given, so what it is given says it. */
    private handedIn;
    private inside;
}
export {};
