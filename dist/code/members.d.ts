import { type Code } from './code.js';
import type { Meaning } from './meaning.js';
type Owner = Extract<Meaning, {
    is: 'class' | 'instance';
}>;
/** A field or method of a class: its own, what its constructor assigns, or what a base of the project has. */
export declare function memberOfClass(code: Code, of: Owner, key: string, depth: number): Meaning | undefined;
export {};
