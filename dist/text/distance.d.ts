/** Whether a word becomes another by at most so many letters that are put in, left out or replaced. */
export declare function isNear(word: string, other: string, most?: number): boolean;
