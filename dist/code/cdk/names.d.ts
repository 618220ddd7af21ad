import type { Meaning } from '../code.js';
import type { Call, Expression, Module } from '../module.js';
import type { Scope } from '../scope.js';
import { type Place } from '../walk.js';
type CallExpression = Expression & {
    is: 'call';
};
export declare const isCdk: ({ imports }: Module) => boolean;
/**
 * The CDK's name of what an import leads to, alike for v1, v2 and Python: `awsSqs.Queue`, `Duration.seconds`,
 * `awsSqs.Queue.fromQueueArn`; and SST's: `sst.Queue`. Undefined for what is neither's.
 */
export declare function nameOf(meaning: Meaning | undefined): string | undefined;
/** `aws-sqs`, `aws_sqs` and `visibility_timeout` as TypeScript's CDK spells them. */
export declare const camel: (name: string) => string;
/** `visibility_timeout` where the language is Python. */
export declare const spelled: (key: string, language: string) => string;
/** The construct (or the resource of Pulumi) that a call makes, also through a class of the project that has no constructor of its own, or by `super(…)`. */
export declare function constructName(call: CallExpression, scope: Scope): string | undefined;
/** `super(…)`, `super().__init__(…)`. */
export declare const superOf: ({ callee }: Call) => boolean;
export declare function heirIn({ module, enclosing }: Place): Extract<Meaning, {
    is: 'class';
}> | undefined;
export type Owner = Extract<Meaning, {
    is: 'class' | 'instance';
}>;
/** The constructor that runs when a class of the project is made: its own, or that of the nearest base which has one. */
export declare function constructorOf(of: Owner, scope: Scope, depth?: number): Extract<Meaning, {
    is: 'function';
}> | undefined;
export {};
