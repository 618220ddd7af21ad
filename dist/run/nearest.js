/** The word that was probably meant; undefined when none is near. Loaded only once something is wrong. */
export async function nearest(word, words) {
    if (words.length === 0)
        return undefined;
    const { closest, distance } = (await import('fastest-levenshtein')).default;
    const found = closest(word, words);
    const begun = word.length > 2 && words.find((one) => one.startsWith(word) || word.startsWith(one));
    return distance(word, found) <= Math.max(2, Math.floor(found.length * 0.4)) ? found : begun || undefined;
}
/** `unknown rule "late-akc"; did you mean "late-ack"?` */
export async function unknownWord(what, word, words) {
    const meant = await nearest(word, words);
    return `unknown ${what} "${word}"${meant === undefined ? '' : `; did you mean "${meant}"?`}`;
}
