import type { Expression } from '../../../code/module.js';
import type { CodeBase } from '../../../code/recogniser.js';
import { type Place } from '../../../code/walk.js';
import type { Node } from '../../../data/node.js';
/** The code, and the folder of the service: paths begin there. */
export interface Reading {
    base: CodeBase;
    folder: string;
}
/** An object of a configuration in code as the same data in YAML; what is computed is a variable without a value. */
export declare function dataOf(expression: Expression, place: Place, reading: Reading, depth?: number): Node;
