import type { Expression } from '../../../code/module.js';
import type { CodeBase } from '../../../code/recogniser.js';
import { type Place } from '../../../code/walk.js';
import type { Node } from '../../../data/node.js';
/** An object of a configuration in code as the same data in YAML; what is computed is a variable without a value. */
export declare function dataOf(expression: Expression, place: Place, base: CodeBase, depth?: number): Node;
