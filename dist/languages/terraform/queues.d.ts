import { type Queue, type QueueReference } from '../../facts/index.js';
import type { Module } from './modules.js';
import { type Declared } from './references.js';
import { type Block, type Expression } from './syntax.js';
export declare const queueType = "aws_sqs_queue";
export declare const queueId: (block: Block, module: Module) => string;
/** What tells the blocks of a loop apart. */
export declare const keyOf: ({ key }: Module) => string;
/** What the modules say of queues beside their own arguments. */
export interface Mentions {
    deadLetter: ReadonlySet<string>;
    variables: ReadonlyMap<string, readonly string[]>;
    /** Redrive policies that are resources of their own. */
    redrives: ReadonlyMap<string, {
        policy: Expression;
        module: Module;
    }>;
}
export declare function queueOf(block: Block, module: Module, mentions: Mentions, language: string): Queue;
/** `jsonencode({ … })`, or the JSON as a text. */
export declare function policyOf(written: Expression, module: Module): {
    policy: Expression;
    module: Module;
};
/** The queue that a reference, an ARN, a URL or a name means, among all that are declared. */
export type Finder = (expression: Expression, module: Module) => QueueReference | undefined;
export declare function queueFinder(modules: readonly Module[]): Finder;
export declare const queuesIn: (module: Module) => Declared[];
export declare function mentionsIn(modules: readonly Module[], find: Finder): Mentions;
