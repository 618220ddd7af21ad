/** What the user gave cannot be followed: a flag, a path, a configuration. Its message is all that they need to read. */
export declare class UsageError extends Error {
    name: string;
}
