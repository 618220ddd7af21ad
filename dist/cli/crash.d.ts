import { type Shell } from './shell.js';
/** What a bug of ours says of itself. */
export declare function reportCrash(errors: readonly unknown[], { stderr }: Pick<Shell, 'stderr'>): number;
