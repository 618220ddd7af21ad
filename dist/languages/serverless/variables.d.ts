import { type Mapping, type Node } from '../../data/node.js';
import type { Variables } from '../cloudformation/stack.js';
/** The values that variables have without options and environment; files are taken in by their path from the service's folder. */
export declare function variablesOf(root: Mapping, file: string, read: (path: string) => Node | undefined): Variables;
