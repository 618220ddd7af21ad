import { type Loc, type Queue, type QueueReference } from '../../facts/index.js';
import type { Expression } from '../module.js';
import type { Scope } from '../scope.js';
import { type Construct } from './constructs.js';
import type { Override } from './overrides.js';
import { Props } from './props.js';
export declare const isQueue: (name: string | undefined) => boolean;
/** All that the project's code says of queues beside their own properties. */
export interface Mentions {
    deadLetter: ReadonlySet<string>;
    variables: ReadonlyMap<string, ReadonlySet<string>>;
    overrides: ReadonlyMap<string, readonly Override[]>;
}
export declare function queueId({ name, call, scope }: Construct): string;
/** One queue for one call, whatever constructs run it: what they disagree about is unknown. */
export declare function queueOf(ways: readonly Construct[], mentions: Mentions, read?: typeof readQueue): Queue;
/** `new sqs.Queue`, without what it is given. */
export declare const headOf: ({ call, scope }: Pick<Construct, "call" | "scope">) => Loc;
export type Read = Pick<Queue, 'name' | 'visibility' | 'deadLetter' | 'maxReceives' | 'retention' | 'fifo'>;
declare function readQueue({ name, call, scope }: Construct): Read;
export declare function readProps(props: Props, plain: boolean, at: Loc): Read;
/** The queue that an expression means: a construct, its URL, ARN or name, or an imported one. */
export declare function queueMeant(expression: Expression, scope: Scope, depth?: number): QueueReference | undefined;
export declare const isProcessingService: (name: string | undefined) => boolean;
export declare const isSolution: (name: string | undefined) => boolean;
export {};
