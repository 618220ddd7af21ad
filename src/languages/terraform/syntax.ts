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

export type Expression = Loc &
  (
    | { is: 'literal'; value: string | number | boolean }
    | { is: 'null' }
    /** A text with interpolations. */
    | { is: 'template'; parts: Expression[] }
    /**
     * `aws_sqs_queue.jobs[0].arn` by its names; `picked`, where something in brackets says which of several, and `index` what.
     * In values (`local.limits[each.key].timeout`) a name of digits stands for what is written in brackets, by its place in `computed`.
     */
    | { is: 'path'; names: string[]; picked?: true; index?: Expression; computed?: Expression[] }
    | { is: 'list'; items: Expression[] }
    | { is: 'object'; entries: Attribute[] }
    | { is: 'binary'; operator: string; left: Expression; right: Expression }
    | { is: 'not'; value: Expression }
    | { is: 'conditional'; test: Expression; then: Expression; otherwise: Expression }
    | { is: 'call'; name: string; arguments: Expression[] }
    /** `{ for name, value in over : key => result if test }`; without a key it makes a list. */
    | { is: 'for'; names: string[]; over: Expression; key?: Expression; result: Expression; test?: Expression }
    | { is: 'other' }
  );

export const attribute = (block: Block | undefined, name: string): Expression | undefined =>
  block?.attributes.find((one) => one.name === name)?.value;

export const entry = (object: Expression | undefined, name: string): Expression | undefined =>
  object?.is === 'object' ? object.entries.find((one) => one.name === name)?.value : undefined;

/** All expressions within one, itself first. */
export function* within(expression: Expression): Iterable<Expression> {
  yield expression;
  const inner =
    expression.is === 'list'
      ? expression.items
      : expression.is === 'object'
        ? expression.entries.map(({ value }) => value)
        : expression.is === 'call'
          ? expression.arguments
          : expression.is === 'conditional'
            ? [expression.then, expression.otherwise]
            : [];
  for (const one of inner) yield* within(one);
}

/** All attributes of a block and of the blocks in it. */
export function* attributesIn(block: Block): Iterable<Attribute> {
  yield* block.attributes;
  for (const inner of block.blocks) yield* attributesIn(inner);
}
