import type { Code } from '../../../code/code.js';
import type { Expression, Module } from '../../../code/module.js';
/**
 * What a name is given in several places, but for what takes the name itself: `app = Celery("shop")`, then
 * `app = healthcheck.setup(app)`; or one `Celery("shop", …)` in each branch of an `if`.
 */
export declare function madeIn(name: string, module: Module, code: Code, depth?: number): readonly (Expression | undefined)[];
