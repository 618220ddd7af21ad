/** Why no claim is written for a library's call, and what to write instead. */
export declare function claimByHand(library: string): string;
/** The same of a write that has to be its holder's. */
export declare function fenceByHand(library: string | undefined): string;
/** What a claim leaves open that is a condition on the status alone, in a change's `why`. */
export declare const tokenless = "it writes no token and no lease, so a worker that comes late is not told from the one that holds the job after a recovery";
