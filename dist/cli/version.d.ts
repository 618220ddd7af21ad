/** Of this package. */
export declare const packageVersion: () => string;
