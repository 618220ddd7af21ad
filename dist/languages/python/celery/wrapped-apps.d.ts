import type { Code } from '../../../code/code.js';
import type { Expression, Module } from '../../../code/module.js';
type Call = Expression & {
    is: 'call';
};
/** The call behind a name that is bound again to what takes it: `app = Celery("shop")`, then `app = healthcheck.setup(app)`. */
export declare function wrappedCall(name: string, module: Module, code: Code, depth?: number): Call | undefined;
export {};
