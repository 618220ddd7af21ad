import type { ZodType } from 'zod';
import type { Finding, Severity } from './facts/index.js';
import type { Project } from './facts/project.js';
/** One file of `rules/`; its name is the id. It sees facts, never syntax. */
export interface Rule<O = unknown> {
    meta: {
        /** What the fault is, in 80 characters. */
        summary: string;
        why: string;
        remedy: string;
        severity: Severity;
        /** The version that brought it. */
        since: string;
        links: readonly string[];
        /** Rules whose changes give this one something to speak of: it says nothing of a job before it is claimed. */
        after?: readonly string[];
    };
    /** Options with their defaults; the schema is made only when a configuration sets some: `(z) => z.strictObject({ … })`. */
    options?: {
        defaults: O;
        schema: (z: typeof import('zod')) => ZodType;
    };
    check(project: Project, options: O): Iterable<Finding>;
}
