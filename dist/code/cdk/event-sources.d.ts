import { type Known, type Loc, type QueueReference, type Seconds, type Worker } from '../../facts/index.js';
import type { Expression } from '../module.js';
import type { Scope } from '../scope.js';
import type { Construct } from './constructs.js';
import { Props } from './props.js';
import { type Runs } from './timeouts.js';
/** A function with a queue that it is called for, in one of the ways in which the code is run. */
export interface Source {
    /** Of the mapping, where that is a construct of its own. */
    id?: string;
    /** Where the event source is written, and the call that sets it. */
    at: Loc;
    run: Runs;
    queue: QueueReference | undefined;
    batchSize: Known<number>;
    batchingWindow: Known<Seconds>;
    partialBatch: Known<boolean>;
}
/** One worker for one place that attaches, whatever constructs run it. */
export declare function workerOf(id: string, ways: readonly Source[], language: string): Worker;
/** `new SqsEventSource(queue, { batchSize, … })` of a function; undefined where it is switched off. */
export declare function sourceOf({ call, scope }: Construct, run: Runs, at: Loc): Source | undefined;
/** What is given to `addEventSourceMapping`, `new EventSourceMapping` and `new CfnEventSourceMapping`. */
export declare function mappingOf(props: Props, run: Runs, at: Loc, plain: boolean): Source | undefined;
export declare const isOff: (props: Props) => boolean;
export type Settings = Pick<Source, 'batchSize' | 'batchingWindow' | 'partialBatch'>;
export declare function settingsOf(props: Props): Settings;
/** As CloudFormation and Pulumi spell them. */
export declare function plainSettings(props: Props): Settings;
/** A list of response types. */
export declare function reportsEach(expression: Expression, scope: Scope): Known<boolean>;
/** The function of a mapping that is a construct of its own. */
export declare function targetOf(props: Props, key: string, at: Loc): Runs;
