/** Workers that developers, tests and pipelines start run no jobs of users. */
export declare const isAside: (name: string) => boolean;
