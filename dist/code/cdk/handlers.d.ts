import { type HandlerName } from '../../facts/index.js';
import type { Scope } from '../scope.js';
import type { Construct } from './constructs.js';
import { Props } from './props.js';
/** The code that a function runs, where that is a file or a folder of the project. */
export declare function handlerOf(made: Construct): HandlerName | undefined;
/** `code: Code.fromAsset('src')` and `handler: 'orders.handler'` among the properties of a function. */
export declare function handlerIn(props: Props, { place }: Scope): HandlerName | undefined;
