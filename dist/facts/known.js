export const set = (value, at, unless) => unless === undefined ? { is: 'set', value, at } : { is: 'set', value, at, unless };
export const byDefault = (value, from, add) => add === undefined ? { is: 'default', value, from } : { is: 'default', value, from, add };
export const unknown = (why, at) => at === undefined ? { is: 'unknown', why } : { is: 'unknown', why, at };
/** The value, or undefined where it is unknown. */
export const valueIn = (known) => known === undefined || known.is === 'unknown' ? undefined : known.value;
/** Where the value is written, if it is written anywhere. */
export const placeOf = (known) => known === undefined || known.is === 'default' ? undefined : known.at;
/** The same knowledge of another value: units and representations are changed with it. */
export function map(known, change) {
    return known.is === 'unknown' ? known : { ...known, value: change(known.value) };
}
/** What is written, else the platform's default. An unknown stays unknown: it was written. */
export const or = (known, otherwise) => known ?? otherwise;
