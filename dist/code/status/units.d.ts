import type { Module } from '../module.js';
import { type Flow } from './flow.js';
/** A module's flows: its top level, and each function that is no callback in an argument of another's flow. */
export declare function flowsOf(module: Module): Flow[];
