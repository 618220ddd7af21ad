import type { ClassCode, Expression, FunctionCode, Module, Span, Statement } from './module.js';
/** Where a piece of code stands: what surrounds it, the innermost last. */
export interface Place {
    module: Module;
    enclosing: readonly (FunctionCode | ClassCode)[];
}
export declare const isFunction: (code: FunctionCode | ClassCode) => code is FunctionCode;
export declare const within: (place: Place, code: FunctionCode | ClassCode) => Place;
export declare const top: (module: Module) => Place;
export declare const locate: (span: Span, place: Place) => {
    file: string;
    start: number;
    end: number;
};
export interface Visitor {
    expression?(expression: Expression, place: Place): void;
    statement?(statement: Statement, place: Place): void;
    function?(code: FunctionCode, place: Place): void;
    class?(code: ClassCode, place: Place): void;
}
/** Every statement and expression of a module, outermost first, in the order of the text. */
export declare function walk(module: Module, visitor: Visitor): void;
export declare function walkStatements(body: readonly Statement[], place: Place, visitor: Visitor): void;
export declare function walkExpression(expression: Expression, place: Place, visitor: Visitor): void;
export declare function walkFunction(code: FunctionCode, place: Place, visitor: Visitor): void;
/** The statement lists directly inside a statement; those of a nested function or class are not its own. */
export declare function blocksOf(statement: Statement): Statement[][];
/** The expressions directly inside a statement, in the order of the text. */
export declare function expressionsOf(statement: Statement): Expression[];
/** The expressions directly inside an expression. */
export declare function partsOf(expression: Expression): Expression[];
/** The literal key of `a.b`, `a['b']`, `{ b: … }`; undefined for a computed one. */
export declare function keyOf(part: Expression | {
    key?: Expression;
}): string | undefined;
export declare const literalText: (expression: Expression) => string | undefined;
/** The value of an entry of an object literal; undefined when it is absent or a later spread may replace it. */
export declare function entryOf(expression: Expression, key: string): Expression | undefined;
/** `a.b.c` as `['a', 'b', 'c']`; undefined when something else than names stands in it. */
export declare function pathOf(expression: Expression): string[] | undefined;
/** Without `await` around it. */
export declare const awaited: (expression: Expression) => Expression;
