import type { Loc } from '../../facts/index.js';
import type { Call, Expression, FunctionCode } from '../module.js';
import type { CodeBase } from '../recogniser.js';
export declare const isScheduling: (call: Expression & Call) => boolean;
/** What the project runs by the clock: functions, and names of tasks. */
export declare class Schedules {
    private readonly base;
    private readonly functions;
    private readonly names;
    /** Beat's entries are written here, and no database may hold more of them. */
    readonly isWhole: boolean;
    private entries;
    constructor(base: CodeBase);
    /** Where the function is scheduled; a task also by its name, whose last part is that of the function. */
    of(code: FunctionCode, names: readonly string[]): Loc | undefined;
    private read;
    /** `{"task": "app.tasks.sweep", "schedule": 60}`: beat's entry, as a dictionary. */
    private atEntry;
    private atCall;
    /** A function, a bound one, a signature of a task, a job object that runs one, or a name. */
    private note;
}
