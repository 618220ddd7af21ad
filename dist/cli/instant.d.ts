/**
 * The version; and what a bare `queue-lint check` says of a small project that mentions nothing: then it does not matter
 * which of its files git ignores, and asking git would cost more than looking. Undefined where `main` has to answer: the
 * project is not small, is not all below this folder, is configured, or something in it cannot be read.
 */
export declare function instantAnswer(argv: readonly string[], cwd: string): Promise<string | undefined>;
