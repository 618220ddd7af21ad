import type { Module } from '../../../code/module.js';
import type { TextEdit } from '../../../facts/index.js';
/** Brings `Duration` in: among the names that come from the CDK already, else by a line of its own. */
export declare function importOfDuration(module: Module, text: string): TextEdit[];
