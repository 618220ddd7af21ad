import type { ClassCode, Expression, FunctionCode, Import, Module, Span } from './module.js';
/** What a name is bound to, where it is bound. */
export type Binding = {
    is: 'value';
    value: Expression;
    type?: Expression;
    constant: boolean;
    at: Span;
} | {
    is: 'function';
    function: FunctionCode;
} | {
    is: 'class';
    class: ClassCode;
} | {
    is: 'import';
    import: Import;
}
/** A parameter, a loop's target, `except … as`: a value that is not written here. */
 | {
    is: 'opaque';
    type?: Expression;
};
export type Names = ReadonlyMap<string, Binding[]>;
/** All bindings of a module's top level, imports first. */
export declare function moduleNames(module: Module): Names;
/** The bindings of one function (its parameters and locals) or of a class body. */
export declare function localNames(code: FunctionCode | ClassCode): Names;
/** Names that some statement of the file assigns a second time, wherever it stands: their value is not one value. */
export declare function reassignedNames(module: Module): ReadonlySet<string>;
