import { type Known } from '../../facts/index.js';
import type { Construct } from '../cdk/constructs.js';
import { Props } from '../cdk/props.js';
import { type Read } from '../cdk/queues.js';
import type { Scoped } from '../scope.js';
export declare const isPulumiQueue: (name: string) => boolean;
export declare const readerOf: (name: string) => ((made: Construct) => Read) | undefined;
export declare const propsOf: ({ call, scope }: Pick<Construct, "call" | "scope">) => Props;
export declare const sstDefault = "SST's default";
/** The policy is text in the end, whatever makes it. */
export declare function mostIn({ value, scope }: Scoped): Known<number>;
