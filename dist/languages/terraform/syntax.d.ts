import type { Comment } from '../../code/module.js';
import type { Loc } from '../../facts/index.js';
/** What a file of Terraform says: plain JSON, with where each thing stands. */
export interface Configuration {
    blocks: Block[];
    comments: Comment[];
}
/** `resource "aws_sqs_queue" "jobs" { … }`. */
export interface Block extends Loc {
    type: string;
    labels: string[];
    /** The type and the labels. */
    header: Loc;
    attributes: Attribute[];
    blocks: Block[];
}
export interface Attribute extends Loc {
    name: string;
    value: Expression;
}
export type Expression = Loc & ({
    is: 'literal';
    value: string | number | boolean;
} | {
    is: 'null';
}
/** A text with interpolations. */
 | {
    is: 'template';
    parts: Expression[];
}
/**
 * `aws_sqs_queue.jobs[0].arn` by its names; `picked`, where something in brackets says which of several, and `index` what.
 * In values (`local.limits[each.key].timeout`) a name of digits stands for what is written in brackets, by its place in `computed`.
 */
 | {
    is: 'path';
    names: string[];
    picked?: true;
    index?: Expression;
    computed?: Expression[];
} | {
    is: 'list';
    items: Expression[];
} | {
    is: 'object';
    entries: Attribute[];
} | {
    is: 'binary';
    operator: string;
    left: Expression;
    right: Expression;
} | {
    is: 'not';
    value: Expression;
} | {
    is: 'conditional';
    test: Expression;
    then: Expression;
    otherwise: Expression;
} | {
    is: 'call';
    name: string;
    arguments: Expression[];
}
/** `{ for name, value in over : key => result if test }`; without a key it makes a list. */
 | {
    is: 'for';
    names: string[];
    over: Expression;
    key?: Expression;
    result: Expression;
    test?: Expression;
} | {
    is: 'other';
});
export declare const attribute: (block: Block | undefined, name: string) => Expression | undefined;
export declare const entry: (object: Expression | undefined, name: string) => Expression | undefined;
/** All expressions within one, itself first. */
export declare function within(expression: Expression): Iterable<Expression>;
/** All attributes of a block and of the blocks in it. */
export declare function attributesIn(block: Block): Iterable<Attribute>;
