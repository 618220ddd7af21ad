import type { Change, Finding, Skip } from '../facts/index.js';
/** The changes that findings carry. One without a change is a skip: a default, a computed value, or one beyond its range. */
export declare function changesOrSkips(findings: readonly Finding[]): Iterable<Change | Skip>;
export declare const unwritable: ({ at, message }: Finding) => Skip;
