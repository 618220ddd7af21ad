import type { Migration } from '../migrate.js';
import type { Scope } from '../run/scope.js';
/** The numbered steps of this project, in the order in which they must be deployed. */
export declare function planText(migration: Migration, { name }: Scope): string;
