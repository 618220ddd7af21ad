import type { Meaning } from '../../../code/code.js';
import type { ClassCode, Expression, FunctionCode, Import, Module } from '../../../code/module.js';
import type { CodeBase } from '../../../code/recogniser.js';
import { type Place } from '../../../code/walk.js';
import { type Sources } from './body.js';
import { Mapping, type Slot } from './mapping.js';
/** What modules, classes, dictionaries and the names of a function hold: read once each. */
export declare class Mappings implements Sources {
    readonly base: CodeBase;
    private readonly ofModule;
    private readonly ofCode;
    private readonly parameters;
    private readonly flask;
    private depth;
    constructor(base: CodeBase);
    private get code();
    module(module: Module): Mapping;
    /** A class's attributes, inherited ones too. */
    class(code: ClassCode, place: Place): Mapping;
    /** The attributes that a class's own body sets. */
    own(code: ClassCode, place: Place): Mapping;
    /** An object's attributes: its class's, and what the constructor sets. */
    instance(code: ClassCode, place: Place): Mapping;
    /** The entries of a dictionary, or of whatever else an expression stands for that holds values under names. */
    mappingOf(expression: Expression, place: Place): Mapping;
    /** The entries of a written dictionary, with what later statements set in it. */
    ofSlot(slot: Slot): Mapping;
    /** Where the value of a name, or of an entry of something, is written. */
    slotOf(expression: Expression, place: Place): Slot | undefined;
    /**
     * Where a value is written that a slot only names, as far as that can be followed: also a name that is assigned more
     * than once, and a key of a Flask application's configuration.
     */
    settled(slot: Slot, depth?: number): Slot;
    imported(one: Import, place: Place): Mapping;
    /** `configurations[os.environ.get("STAGE", "production")]` */
    private chosen;
    private named;
    /** What is read while the parameters of a function hold these values. */
    withLocals<T>(code: FunctionCode, place: Place, parameters: ReadonlyMap<string, Slot>, read: () => T): T;
    /** What a function's parameters hold where it is called in one place only; said before the function is read. */
    bind(code: FunctionCode, parameters: ReadonlyMap<string, Slot>): void;
    private function;
    private ofBase;
    ofMeaning(meaning: Meaning | undefined): Mapping | undefined;
    /** What leads back to itself finds what has been read so far. */
    private once;
}
