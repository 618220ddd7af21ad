import { type HandlerName, type Known, type Seconds } from '../../facts/index.js';
import { Scope, type Scoped } from '../scope.js';
import type { Construct } from './constructs.js';
import { Props } from './props.js';
import type { Runs } from './timeouts.js';
/** `'src/orders.handler'`, or the properties of a function (`Function.fromDefinition` of SST); undefined for what was made elsewhere. */
export declare function inlineFunction({ value, scope }: Scoped, owner: Construct): Runs | undefined;
/** A number of seconds, or `'5 minutes'`. */
export declare const sstTimeout: (props: Props, { base }: Scope) => Known<Seconds>;
export declare function sstHandler(props: Props, scope: Scope): HandlerName | undefined;
export declare function appFolder({ place, base }: Scope): string | undefined;
