import { type Fact, type Task, type Transition } from '../../facts/index.js';
import { type Behind } from './behind.js';
import type { Calls } from './calls.js';
import { type Flow } from './flow.js';
/** Tasks with the transitions that they lead to, in order; transitions with the handler that leads to them unclaimed. */
export declare function linkTasks(facts: readonly Fact[], transitions: readonly Transition[], flows: readonly Flow[], calls: Calls, behind: Behind): Fact[];
/** The function of a task: the one whose head the fact points at, the innermost around it, or the method that runs a class. */
export declare function flowOfTask(task: Task, flows: readonly Flow[]): Flow | undefined;
