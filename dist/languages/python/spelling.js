const opening = /^[a-zA-Z]*('''|"""|'|")/;
/** The quotes of a string as it is written. */
export const quotesOf = (written) => opening.exec(written)?.[1];
/** A value as Python spells it. */
export function spelled(value, quotes = '"') {
    if (typeof value === 'boolean')
        return value ? 'True' : 'False';
    if (value === null)
        return 'None';
    if (typeof value === 'number')
        return String(value);
    const escaped = value.replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll('\r', '\\r');
    return quotes + escaped.replaceAll(quotes[0], `\\${quotes[0]}`) + quotes;
}
