import { rewritable } from './words.js';
/** How another value is written: in the place of the one that stands there, or, for a default, where one can stand. */
export function written(known, to) {
    if (known.is === 'set')
        return { do: 'set', at: known.at, to, ...rewritable(known) };
    if (known.is === 'default' && known.add)
        return { do: 'add', at: known.add.at, key: known.add.key, to };
    return undefined;
}
