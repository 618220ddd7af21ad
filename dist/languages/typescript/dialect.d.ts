import type { Dialect } from '../../code/fold.js';
export declare const dialect: Dialect;
