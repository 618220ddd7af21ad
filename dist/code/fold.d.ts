import { type Known } from '../facts/known.js';
import type { Code } from './code.js';
import type { BinaryOperator, Expression, Scalar, UnaryOperator } from './module.js';
import { locate, type Place } from './walk.js';
/** A language's own arithmetic, and what its calls of pure functions and reads of the environment give. */
export interface Dialect {
    /** Undefined where the language raises, or where the result is not a scalar. */
    binary(operator: BinaryOperator, left: Scalar, right: Scalar): Scalar | undefined;
    unary(operator: UnaryOperator, value: Scalar): Scalar | undefined;
    truthy(value: Scalar): boolean;
    /** A read of an environment variable, and what it falls back to when it is unset. */
    environment(expression: Expression, code: Code, place: Place): EnvironmentRead | undefined;
    /** A call of a pure function that the language or its library has: `int`, `Number`, `max`, `timedelta(…).total_seconds`. */
    call(expression: Expression & {
        is: 'call';
    }, fold: Fold, code: Code, place: Place): Scalar | undefined | Known<Scalar>;
    /** What only this language folds: membership in a written list, `timedelta(…).seconds`. Undefined: as any other. */
    special?(expression: Expression, fold: Fold, code: Code, place: Place): Known<Scalar> | undefined;
    /** Undefined where a Scalar does not decide it. */
    text(value: Scalar): string | undefined;
}
/** Folds a part; `place` where it stands elsewhere, behind a name. */
export type Fold = (part: Expression, place?: Place) => Known<Scalar>;
export interface EnvironmentRead {
    variable: string;
    otherwise?: Expression;
    /** Where that stands, if not where the variable is read. */
    place?: Place;
}
/**
 * The value of an expression as far as the project's files decide it. The location is where that value is written: the
 * literal behind a constant, or the whole of an arithmetic expression.
 */
export declare class Folder {
    private readonly code;
    private readonly dialect;
    constructor(code: Code, dialect: Dialect);
    fold(expression: Expression, place: Place, depth?: number): Known<Scalar>;
    variable(expression: Expression, place: Place): string | undefined;
    private reference;
    private environment;
    private binary;
}
/** The first unknown decides; an environment variable behind any part stands behind the whole. */
export declare function combine(parts: Known<Scalar>[], at: ReturnType<typeof locate>, result: (values: Scalar[]) => Scalar | undefined): Known<Scalar>;
