/** A value as TypeScript spells it. */
export function spelled(value, quote = "'") {
    if (typeof value !== 'string')
        return String(value);
    const escaped = value
        .replace(/[\\`]/g, (one) => (one === '`' && quote !== '`' ? one : `\\${one}`))
        .replaceAll('\n', '\\n')
        .replaceAll('\r', '\\r');
    if (quote === '`')
        return `\`${escaped.replace(/\$(?=\{)/g, '\\$')}\``;
    return quote + escaped.replaceAll(quote, `\\${quote}`) + quote;
}
/** The quote with which a literal begins; undefined for what is no text. */
export const quoteOf = (written) => /^['"`]/.exec(written)?.[0];
/** The quote that a text mostly uses. */
export const usualQuote = (text) => {
    const count = (quote) => text.split(quote).length;
    return count('"') > count("'") ? '"' : "'";
};
/** A key as the other keys of its object are written: quoted where all of them are, or where it has to be. */
export function spelledKey(key, others) {
    const quotes = others.map(quoteOf);
    const [first] = quotes;
    if (first && quotes.every(Boolean))
        return spelled(key, first);
    return /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(key) ? key : spelled(key, quotes.find(Boolean));
}
