import { type Node } from '../../data/node.js';
import { type Known, type Queue, type QueueReference } from '../../facts/index.js';
import type { Resource, Stack } from './stack.js';
export declare const queueType = "AWS::SQS::Queue";
export declare const queueId: ({ at, name }: Resource) => string;
/** What a template says of queues beside their own properties. */
export interface Mentions {
    deadLetter: ReadonlySet<string>;
    variables: ReadonlyMap<string, readonly string[]>;
}
export declare function queueOf(resource: Resource, stack: Stack, mentions: Mentions, language: string): Queue;
/** A property as a number or a truth value; texts of digits count, as they do for CloudFormation. */
export declare function valueOr<T extends number | boolean>({ properties, at }: Pick<Resource, 'properties' | 'at'>, key: string, stack: Stack, otherwise: Known<T>): Known<T>;
/** The queue that an ARN, a URL or a name means. */
export declare function queueMeant(node: Node, stack: Stack, depth?: number): QueueReference | undefined;
/** Which queues a template, or another part of its project, names as dead-letter queues, and hands to code in environment variables. */
export declare function mentionsIn(stack: Stack, root?: Node): Iterable<{
    id: string;
    variable?: string;
}>;
/** `Environment: { Variables: { X: … } }`, ECS's `Environment: [{ Name: X, Value: … }]`, the Serverless Framework's `environment: { X: … }`. */
export declare function variablesIn(node: Node): [string, Node][];
