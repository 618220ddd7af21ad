import { type Known } from '../facts/known.js';
import { type Definition, type FieldWrite } from './definitions.js';
import type { Call, Expression, FunctionCode, Scalar } from './module.js';
import type { CodeBase } from './recogniser.js';
import { type Place } from './walk.js';
/** An expression and where it stands. */
export interface Scoped {
    value: Expression;
    scope: Scope;
}
type Frame = ReadonlyMap<string, Scoped>;
/** What the parameters of the functions that calls were followed into were given; one object for each way to them. */
export type Frames = ReadonlyMap<FunctionCode, Frame>;
/** Code where it stands, with what the parameters around it were given by the calls that were followed to it. */
export declare class Scope {
    readonly base: CodeBase;
    readonly place: Place;
    readonly frames: Frames;
    constructor(base: CodeBase, place: Place, frames?: Frames);
    /** Some parameter around it is known from a call. */
    get framed(): boolean;
    at(place: Place): Scope;
    /** The body of a function as this call runs it. */
    enter(code: FunctionCode, place: Place, call: Expression & Call, bound: boolean): Scope;
    /** The definitions of a name in the nearest function that has it, and the scope of that function's body. */
    definitions(name: string): {
        all: readonly Definition[];
        scope: Scope;
        code?: FunctionCode;
    } | undefined;
    /** `job.status = …` and the like, where the name's own function says it. */
    fieldWrites(name: string): readonly FieldWrite[];
    /** The expression behind a name, a parameter or a member, as far as it is one expression; else the expression itself. */
    follow(expression: Expression, depth?: number): Scoped;
    /** What the followed call gave for a parameter; undefined for everything else. */
    given(expression: Expression): Scoped | undefined;
    fold(expression: Expression): Known<Scalar>;
    textOf(expression: Expression): string;
    private foldTemplate;
    private step;
    private named;
    private alongPath;
    private meant;
}
export {};
