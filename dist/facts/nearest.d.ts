/** The one whose file shares most folders with a file; undefined where several share as many. */
export declare function nearest<T>(all: readonly T[], fileOf: (one: T) => string, file: string): T | undefined;
