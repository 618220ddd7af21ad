/** A duration in seconds. Only `languages/` makes one out of other units, so that no rule ever compares unlike units. */
export type Seconds = number & {
    readonly unit: 'seconds';
};
export declare const seconds: (value: number) => Seconds;
export declare const milliseconds: (value: number) => Seconds;
