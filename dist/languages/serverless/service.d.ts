import { type Entry, type Mapping, type Node } from '../../data/node.js';
import { type Resource, Stack, type Variables } from '../cloudformation/stack.js';
/** A service with all that its file takes in. */
export interface Service {
    file: string;
    root: Mapping;
    /** Each with the resource that the framework makes of it. */
    functions: readonly {
        entry: Entry;
        resource: Resource;
    }[];
    /** One for each file of resources. */
    stacks: readonly Stack[];
    variables: Variables;
}
export declare function serviceOf(written: Mapping, file: string, read: (path: string) => Node | undefined): Service;
