import { type HandlerName, type Known, type Seconds } from '../../facts/index.js';
import type { Construct } from '../cdk/constructs.js';
import type { Props } from '../cdk/props.js';
import type { CodeBase } from '../recogniser.js';
import type { Scope } from '../scope.js';
export declare const isPulumiFunction: (name: string) => boolean;
export declare function pulumiTimeout(made: Construct): Known<Seconds>;
/** The arguments of `sst.aws.Function` (platform/src/components/aws/function.ts of sst/sst). */
export declare function componentTimeout(props: Props, { base }: Scope): Known<Seconds>;
/** `$transform(sst.aws.Function, (args) => { args.timeout ??= … })` changes what functions get that say nothing themselves. */
export declare function defaultTimeout(base: CodeBase): Known<Seconds>;
/** Its path is written from the folder of the app, or from that of its own bundle. */
export declare function componentHandler(path: unknown, scope: Scope, props?: Props): HandlerName | undefined;
/** What `sst.aws.Function` runs. Plain functions of Pulumi run what was packed before. */
export declare function pulumiHandler(made: Construct): HandlerName | undefined;
