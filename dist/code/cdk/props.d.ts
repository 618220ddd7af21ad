import { type Known, type Loc, type Room } from '../../facts/known.js';
import type { Expression } from '../module.js';
import type { Scope, Scoped } from '../scope.js';
import { type CallExpression } from './resolve.js';
/** What a construct is given by name: TypeScript's object of properties, Python's keywords. */
export declare class Props {
    private readonly fields;
    private readonly language;
    private readonly at;
    /** The object or the call that takes another property as it is written. */
    private readonly roomAt;
    /** The unreadable parts of the object that may replace what stands before them. */
    private readonly later;
    private constructor();
    /** `index`: which argument holds the properties in TypeScript. */
    static of(call: CallExpression, index: number, scope: Scope): Props;
    /** `{ queue, maxReceiveCount: 5 }`, Python's `DeadLetterQueue(queue=…)` or a dictionary. */
    static struct(expression: Expression, scope: Scope): Props;
    static none(at: Loc, { base }: Scope): Props;
    /** The properties of a part: `queueProps: { … }`. */
    inner(key: string): Props;
    /** Something may be given that is not seen. */
    get open(): boolean;
    get(key: string): Scoped | undefined;
    /** What is given for a property, else what holds without it. */
    value<T>(key: string, read: (given: Scoped) => Known<T>, otherwise: Known<T>): Known<T>;
    /** Where a property can be added. */
    room(key: string): Room | undefined;
}
/** The positional argument of a call, or the keyword of that name. */
export declare function argument(call: CallExpression, index: number, name: string): Expression | undefined;
