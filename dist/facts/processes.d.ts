import { type Loc } from './known.js';
import type { Fact, Worker } from './model.js';
import type { Project } from './project.js';
/** Workers as their command lines start them. Of several processes of one worker the worst speaks for it. */
export declare function asStarted(facts: readonly Fact[]): Fact[];
/** What a value of a worker is written in: the language of its code, or a command line. */
export declare const languageAt: (project: Project, worker: Worker, at: Loc) => string;
