import { type HandlerName, type Known, type Seconds } from '../../facts/index.js';
import type { Expression } from '../module.js';
import type { Scope } from '../scope.js';
import { type Construct } from './constructs.js';
export interface Runs {
    /** The construct's own, where it is seen. */
    id?: string;
    name: string;
    timeout: Known<Seconds>;
    handler?: HandlerName;
}
export declare function timeoutOf({ name, call, scope }: Construct): Known<Seconds>;
export declare const isFunctionConstruct: (name: string) => boolean;
/** Also as CloudFormation, SST and Pulumi have it. */
export declare const isAnyFunction: (name: string) => boolean;
/** The function that an expression means, also through an alias, a version, its name or its ARN. */
export declare function functionMeant(expression: Expression, scope: Scope, depth?: number): Runs;
