import type { FunctionCode, Module } from '../module.js';
import type { Flow } from './flow.js';
/** A function that plainly takes messages from SQS, where no recogniser has made a task of it. */
export declare function isQueueHandler({ code, place, sites }: Flow): boolean;
/** Lambda's form of a batch: `event.Records`, and the `body` of each, read here or in a function beside it. */
export declare function takesRecords(code: FunctionCode, module: Module): boolean;
