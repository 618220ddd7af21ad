import type { Format } from '../needs.js';
/** A table that is there already is the common case: jobs had one before they were claimed. */
declare const createTable: Format;
export default createTable;
