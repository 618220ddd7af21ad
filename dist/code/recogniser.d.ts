import type { Fact, Known, Loc, Process } from '../facts/index.js';
import type { Settings } from '../facts/project.js';
import type { Files } from '../languages/language.js';
import type { Code } from './code.js';
import type { ClassCode, Expression, Module, Scalar } from './module.js';
import type { Scope } from './scope.js';
import type { Place } from './walk.js';
/** All code of one language in a run, as recognisers see it. */
export interface CodeBase {
    language: string;
    /** The modules that mention something that matters. Others are read through `code` when a name leads there. */
    modules: readonly Module[];
    code: Code;
    /** The code as calls are followed through it. What a call leads to is asked of this, what a value is of `code`. */
    near: Code;
    files: Files;
    settings: Settings;
    /** The command lines that start this code. */
    processes: readonly Process[];
    fold(expression: Expression, place: Place): Known<Scalar>;
    /** The environment variable that an expression is read from, behind a name too, whatever its default. */
    variable(expression: Expression, place: Place): string | undefined;
}
/** One file of `languages/<language>/recognisers/`: it knows one library, and says what its users wrote as facts. */
export interface Recogniser {
    find(base: CodeBase): Iterable<Fact>;
}
/** A read of a stored row, wherever the row then goes. */
export interface StoreRead {
    is: 'read';
    /** How the row is reached from the call's value: `['Item']` for DynamoDB's answers, `[]` for the row itself. */
    rowAt: readonly string[];
    row: StoredRow;
    /** Others that read it so wait, or pass it over, until the transaction ends: `FOR UPDATE`. */
    locks?: boolean;
    /** The attributes of a row that is a tuple, in order. */
    columns?: readonly string[];
    /** What the row that is found fulfils: `Job.objects.get(pk=job_id, status='PENDING')`. */
    condition?: StoreCondition;
}
/** A write of a stored row that may write a status. */
export interface StoreWrite {
    is: 'write';
    row: StoredRow;
    /** `put` replaces or makes the row as a whole; `update` leaves other attributes as they are. */
    how: 'put' | 'update';
    sets: readonly StoreSet[];
    /** `sets` is all that is written; otherwise more is written that could not be read. */
    complete: boolean;
    /** Absent: the write is unconditional. */
    condition?: StoreCondition;
    conditionAt?: Loc;
    /** How a refused write shows itself: by an error of one of these names; without any, by what the call answers. */
    refusal: readonly string[];
    /** Writes of other rows that are made or refused together with this one. */
    together?: readonly StoreWrite[];
}
/**
 * A call that writes what was assigned to an object which stands for a row: `job.status = 'RUNNING'; job.save()`. The
 * store says which object; the analysis finds what was assigned to it on the way there.
 */
export interface StoreSave {
    is: 'save';
    row: StoredRow;
    /** Absent: every object whose attributes were assigned (`session.commit()`). */
    instance?: Expression;
    /** Only these attributes are written. */
    only?: readonly string[];
    condition?: StoreCondition;
    conditionAt?: Loc;
    refusal: readonly string[];
    /** The attribute by which the object's class makes every write conditional on the version that was read. */
    version?(model: ClassCode): string | undefined;
}
export type StoreOperation = StoreRead | StoreWrite | StoreSave;
/** Which row a call reads or writes: `call` is the library's own call. */
export interface StoredRow {
    library: string;
    call: Expression & {
        is: 'call';
    };
    scope: Scope;
    client?: Expression;
    table?: Expression;
    /** By attribute; undefined where the key is written elsewhere. Two calls with equal keys and tables mean the same row. */
    key?: readonly {
        attribute: string;
        value: Expression;
        scope: Scope;
    }[];
    /** The key as a whole. */
    keyAt?: Expression;
    /** The object that holds the row, where that is written: `job` of `job.save()`. */
    whole?: Expression;
    /** `client` is an object that stands for the row, and is saved with what was assigned to it. */
    saves?: true;
}
export interface StoreSet {
    attribute: string;
    value: Term;
    at: Loc;
    /** The value stands at `at`, as an expression; otherwise only what writes it does. */
    written: boolean;
}
/**
 * A value in a condition or a write. Only what both know alike can be compared: two workers that hold the same message
 * also hold the same symbols, unless these are `own` to a worker, or `fresh` for each attempt.
 */
export type Term = {
    is: 'value';
    value: Scalar;
} | {
    is: 'symbol';
    text: string;
    plus: number;
    sort: 'same' | 'own' | 'fresh';
}
/** Now, or some time before or after it. */
 | {
    is: 'time';
    plus: -1 | 0 | 1;
}
/** What an attribute held before the write. */
 | {
    is: 'attribute';
    attribute: string;
    plus: number;
} | {
    is: 'absent';
} | {
    is: 'unknown';
};
export type Comparison = '=' | '<>' | '<' | '<=' | '>' | '>=';
/** A condition as a tree over attributes and values, whatever the library's spelling. */
export type StoreCondition = {
    is: 'compare';
    attribute: string;
    operator: Comparison;
    value: Term;
} | {
    is: 'in';
    attribute: string;
    values: Term[];
} | {
    is: 'exists';
    attribute: string;
} | {
    is: 'and' | 'or';
    of: StoreCondition[];
} | {
    is: 'not';
    of: StoreCondition;
}
/** Written, but not understood: never judged. */
 | {
    is: 'unknown';
    why: string;
};
/** One file of `languages/<language>/stores/`: it knows the calls of one storage library. */
export interface Store {
    recognise(call: Expression & {
        is: 'call';
    }, scope: Scope): StoreOperation[];
}
