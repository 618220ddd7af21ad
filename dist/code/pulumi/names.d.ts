import type { Meaning } from '../meaning.js';
/**
 * The name of a resource of Pulumi (`aws.sqs.Queue`, alike for both languages), or of a component of SST (`sst.aws.Queue`), which
 * from version 3 on gives both to its configuration as globals.
 */
export declare function resourceName(meaning: Meaning | undefined): string | undefined;
export declare const isResource: (name: string) => boolean;
