/** A key as text; undefined for one that is computed from what is not known. */
export function literalKey(key, base, place) {
    const known = base.fold(key, place);
    return known.is === 'set' && known.unless === undefined && typeof known.value === 'string' ? known.value : undefined;
}
