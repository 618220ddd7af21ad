/** Says what was looked for, so that a wrong folder shows. */
export declare const nothingText: (endings: readonly string[]) => string;
