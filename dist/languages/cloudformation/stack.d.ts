import { type Mapping, type Node } from '../../data/node.js';
import type { Loc } from '../../facts/index.js';
export interface Template {
    file: string;
    root: Mapping;
}
export interface Resource {
    /** Its logical id. */
    name: string;
    type: string;
    /** The logical id where it is declared. */
    at: Loc;
    node: Mapping;
    properties?: Node;
    /** Where the paths in it begin; the folder of its file, when it is undefined. */
    folder?: string;
}
/** `unless`: what may replace it. */
export type Resolved = {
    is: 'node';
    node: Node;
    unless?: string;
} | {
    is: 'unknown';
    why: string;
    at?: Loc;
};
/** What a format has beyond CloudFormation's intrinsic functions: the variables of the Serverless Framework. */
export interface Variables {
    /** The node that a node stands for. */
    resolve(node: Node): Resolved;
    /** A text with the variables in it replaced, where they are known. */
    expand(text: string): string;
}
/** A template with those that it is merged with before it is deployed. */
export declare class Stack {
    readonly own: Template;
    readonly others: readonly Template[];
    readonly variables: Variables;
    /** Resources that the tool adds by itself: the functions of the Serverless Framework. */
    readonly implied: ReadonlyMap<string, Resource>;
    private readonly cached;
    /** Where a function leads that takes its value from another stack. */
    leadsTo: (node: Node) => {
        node: Node;
        stack: Stack;
    } | undefined;
    constructor(own: Template, others?: readonly Template[], variables?: Variables, 
    /** Resources that the tool adds by itself: the functions of the Serverless Framework. */
    implied?: ReadonlyMap<string, Resource>);
    /** Its own only. */
    get resources(): ReadonlyMap<string, Resource>;
    resource(name: string): Resource | undefined;
    allResources(): Resource[];
    /** What a section of the template holds by a name: `Parameters`, `Mappings`, `Globals`. */
    section(section: string, name: string): Node | undefined;
    /** Whether it cannot be told which part's section holds. */
    hasSeveral(section: string): boolean;
    /** The template's own, else that of the nearest other template that has any. */
    private find;
    private resourcesIn;
}
export declare function resourcesOf(root: Node): Map<string, Resource>;
