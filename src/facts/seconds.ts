/** A duration in seconds. Only `languages/` makes one out of other units, so that no rule ever compares unlike units. */
export type Seconds = number & { readonly unit: 'seconds' };

export const seconds = (value: number): Seconds => value as Seconds;
export const milliseconds = (value: number): Seconds => (value / 1000) as Seconds;
