import { type Task, type Transition } from '../facts/index.js';
import type { Project } from '../facts/project.js';
/** What tasks still need before their messages may be gone when the work begins: an exclusive claim, and a scheduled recovery. */
export declare function lackingForEarly(project: Project, tasks: readonly Task[]): string[];
/** Of a loop, what is told of its handler's call is judged by the write itself, which stands beside the work. */
export declare const claimsOf: (project: Project, { transitions, settles }: Task) => Transition[];
