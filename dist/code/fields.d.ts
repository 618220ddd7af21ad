import type { Argument, Expression } from './module.js';
import type { Scope, Scoped } from './scope.js';
/** An object's entries, or a call's keywords, after spreads and later assignments to its keys. */
export declare class Fields {
    private readonly entries;
    /** Something is spread or computed in it that could not be read: an absent key may be there all the same. */
    readonly open: boolean;
    private constructor();
    get(key: string): Scoped | undefined;
    /** False where the key is only set under a condition. */
    sure(key: string): boolean;
    has(...keys: string[]): boolean;
    keys(): string[];
    static readonly none: Fields;
    /** As it stands at the offset `until` of the same function, where later statements complete the object. */
    static ofObject(expression: Expression, scope: Scope, until?: number): Fields | undefined;
    /** The keywords of a Python call, `**options` included. */
    static ofKeywords(given: readonly Argument[], scope: Scope, until: number): Fields;
}
