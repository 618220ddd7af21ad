import { type Fact, type Known } from '../../facts/index.js';
import type { CodeBase } from '../recogniser.js';
import type { Callers } from '../status/callers.js';
import type { Flow } from '../status/flow.js';
/** What the clock leads to. */
export declare class Runs {
    private readonly base;
    private readonly callers;
    private readonly facts;
    private schedules?;
    private readonly known;
    constructor(base: CodeBase, callers: Callers, facts: readonly Fact[]);
    /** Where a function, or one that calls it, is scheduled. What stands in another file, a database or the cloud is not seen. */
    scheduled(flow: Flow): Known<boolean>;
    /** The rows are looked for in what is given to a timer. */
    private within;
    private above;
    private find;
    private taskOf;
}
