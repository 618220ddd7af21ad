/**
 * What a source file says, in one form for every programming language: the front ends turn their parser's tree into it,
 * and everything behind them (folding, following calls, recognisers, the claim analysis) reads only this.
 *
 * Plain JSON without cycles, so a module can be cached. Offsets are UTF-16 code units into the file's text, half-open.
 * What a language has beyond this is `{ is: 'other' }`: seen, and never judged.
 */
export interface Span {
    start: number;
    end: number;
}
export type CodeLanguage = 'typescript' | 'python';
export interface Module {
    file: string;
    language: CodeLanguage;
    body: Statement[];
    /** Every import of the file, nested ones (Python's imports inside functions, `require` calls, dynamic imports) too. */
    imports: Import[];
    /** TypeScript and CommonJS only; in Python every module-level name is exported. */
    exports: Export[];
    comments: Comment[];
}
/** `text` is without the marks of the comment. */
export interface Comment extends Span {
    text: string;
}
/**
 * `local` stands for `name` of the module `from`. `name` is `'*'` for the module itself, `'default'` for a default export;
 * `local` is empty where the import binds no name (`import './setup'`).
 */
export interface Import extends Span {
    local: string;
    /** As written: `./store`, `@aws-sdk/lib-dynamodb`; Python with its dots: `.base`, `app.tasks`. */
    from: string;
    name: string;
}
/**
 * `export { local as name }`, or `export { original as name } from 'from'`; `name: '*'` for `export * from`, and `'='` where
 * the value is the module itself: `module.exports = …`, `export = …`.
 */
export interface Export extends Span {
    name: string;
    local?: string;
    from?: string;
    original?: string;
    /** Of `export default <expression>`, `module.exports = <expression>`, `exports.claim = <expression>`. */
    value?: Expression;
}
export type Statement = (Span & {
    is: 'expression';
    value: Expression;
}) | (Span & Assignment) | (Span & {
    is: 'if';
    test: Expression;
    then: Statement[];
    otherwise: Statement[];
})
/** A case without tests is the default (`default:`, `case _:`). */
 | (Span & {
    is: 'switch';
    on: Expression;
    cases: (Span & {
        tests: Expression[];
        body: Statement[];
    })[];
}) | (Span & {
    is: 'loop';
    test?: Expression;
    target?: Expression;
    over?: Expression;
    body: Statement[];
})
/** `otherwise` is Python's `else:` of a try. */
 | (Span & {
    is: 'try';
    body: Statement[];
    handlers: Handler[];
    otherwise: Statement[];
    finally: Statement[];
}) | (Span & {
    is: 'with';
    items: {
        value: Expression;
        as?: Expression;
    }[];
    body: Statement[];
}) | (Span & {
    is: 'return' | 'throw';
    value?: Expression;
}) | (Span & {
    is: 'break' | 'continue';
}) | (Span & {
    is: 'function';
    function: FunctionCode;
}) | (Span & {
    is: 'class';
    class: ClassCode;
}) | (Span & {
    is: 'block';
    body: Statement[];
}) | (Span & {
    is: 'other';
});
/** `a = b`, `const a = b`, `a += b` (operator `+`), a class field. A typed declaration without a value has the value `other`. */
export interface Assignment {
    is: 'assign';
    target: Expression;
    value: Expression;
    operator?: string;
    /** The annotation, where it is a plain reference: `JobRepository`, `models.Job`. */
    type?: Expression;
    declares?: 'const' | 'let' | 'var' | 'field';
}
/** A TypeScript `catch` has no `type`. */
export interface Handler extends Span {
    type?: Expression;
    name?: string;
    body: Statement[];
}
export interface FunctionCode extends Span {
    /** Absent for anonymous functions; for `const f = () => …` and `{ f() {} }` the name it is given. */
    name?: string;
    nameAt?: Span;
    parameters: Parameter[];
    /** The annotation of what it gives back, where it is a plain reference; Python's only. */
    returns?: Expression;
    /** An arrow function's expression body is one `return`. */
    body: Statement[];
    bodyAt: Span;
    decorators: Expression[];
    async?: boolean;
    generator?: boolean;
    static?: boolean;
}
export interface Parameter extends Span {
    /** The empty string for a destructured parameter; then `pattern` holds it. */
    name: string;
    pattern?: Expression;
    default?: Expression;
    type?: Expression;
    /** TypeScript's `constructor(private jobs: JobRepository)`: also a field of the class. */
    field?: boolean;
    rest?: 'list' | 'map';
}
/** Also a TypeScript `enum` and `namespace`: their members are fields. */
export interface ClassCode extends Span {
    name?: string;
    nameAt?: Span;
    bases: Expression[];
    /** Keywords of a Python class statement (`class X(Base, metaclass=M)`). */
    keywords: Argument[];
    decorators: Expression[];
    body: Statement[];
    /** Its members are seen by their names alone in all that stands inside: an enum, a namespace. */
    open?: boolean;
}
export type Expression = (Span & {
    is: 'literal';
    value: Scalar;
}) | (Span & {
    is: 'name';
    name: string;
})
/** `a.b` and `a?.b`; `a['b']` is an `index` (see `keyOf`). */
 | (Span & {
    is: 'member';
    of: Expression;
    name: string;
    nameAt: Span;
}) | (Span & {
    is: 'index';
    of: Expression;
    key: Expression;
}) | (Span & Call)
/** An object literal or a dictionary display; also an object destructuring pattern. */
 | (Span & {
    is: 'object';
    entries: Entry[];
}) | (Span & {
    is: 'list';
    form: 'list' | 'tuple' | 'set';
    items: Expression[];
}) | (Span & {
    is: 'spread';
    value: Expression;
}) | (Span & {
    is: 'unary';
    operator: UnaryOperator;
    value: Expression;
}) | (Span & {
    is: 'binary';
    operator: BinaryOperator;
    left: Expression;
    right: Expression;
}) | (Span & {
    is: 'ternary';
    test: Expression;
    then: Expression;
    otherwise: Expression;
})
/** Template literals and f-strings; literal parts are string literals. */
 | (Span & {
    is: 'template';
    parts: Expression[];
}) | (Span & {
    is: 'await';
    value: Expression;
})
/** `a = b` as an expression, Python's walrus. */
 | (Span & {
    is: 'assignment';
    target: Expression;
    value: Expression;
}) | (Span & {
    is: 'function';
    function: FunctionCode;
}) | (Span & {
    is: 'class';
    class: ClassCode;
}) | (Span & {
    is: 'other';
    why: string;
});
export type Scalar = string | number | boolean | null;
export interface Call {
    is: 'call';
    callee: Expression;
    arguments: Argument[];
    /** `new X(…)`. Python has no mark for it. */
    new?: boolean;
}
export interface Argument extends Span {
    /** Python's keyword. */
    name?: string;
    value: Expression;
    /** `*args` and `...args` are lists, `**kwargs` a map. */
    spread?: 'list' | 'map';
}
/** A spread entry has no key. A computed key is any expression; a plain or quoted one is a string literal. */
export interface Entry extends Span {
    key?: Expression;
    value: Expression;
}
export type UnaryOperator = '-' | '+' | 'not' | '~' | 'typeof' | 'void' | 'delete';
/** One spelling for both languages: `===` and `is` are `==`; `&&` is `and`; Python's `/` is `/`, `//` is `//`. */
export type BinaryOperator = '+' | '-' | '*' | '/' | '//' | '%' | '**' | '==' | '!=' | '<' | '<=' | '>' | '>=' | 'and' | 'or' | '??' | 'in' | 'not in' | '|' | '&' | '^' | '<<' | '>>' | '>>>' | 'instanceof';
