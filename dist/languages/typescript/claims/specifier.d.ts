import type { Module } from '../../../code/module.js';
/** How a file imports another of the project, in the way in which it imports already. */
export declare function specifierTo(target: string, from: Module): string;
