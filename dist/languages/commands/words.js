import { forEachChild, parse } from 'unbash';
/** The words of every simple command, nested ones too; what is handed to a shell (`sh -c "…"`) is read as well. */
export function commandsIn({ text, start }, depth = 0) {
    const found = [];
    const visit = (node) => {
        if (node.type === 'Command' && node.name) {
            const given = node.suffix.filter((one) => one.type === 'Word');
            const words = [node.name, ...given].map((one) => wordOf(one, start));
            const inner = depth < 3 ? handedToShell(words, text, start) : undefined;
            if (inner)
                found.push(...commandsIn(inner, depth + 1));
            else
                found.push(words);
        }
        forEachChild(node, visit);
    };
    visit(parse(text));
    return found;
}
/** `sh -c "celery …"`, also where each word stands by itself: the code, or what is handed over without quotes. */
export function handedToShell(words, text, offset) {
    const shell = words.findIndex(({ value }) => /(^|\/)(ba|da|a|z)?sh$|(^|\/)su$/.test(value ?? ''));
    const flag = shell < 0 ? -1 : words.findIndex(({ value }, index) => index > shell && /^-[a-z]*c$/.test(value ?? ''));
    const code = flag < 0 ? undefined : words[flag + 1];
    if (!code)
        return undefined;
    const written = text.slice(code.start - offset, code.end - offset);
    const quote = /^["']/.test(written) ? 1 : 0;
    return { text: written.slice(quote, written.length - quote), start: code.start + quote };
}
function wordOf(word, offset) {
    const at = { start: word.pos + offset, end: word.end + offset };
    let unless;
    let begins;
    let value = '';
    const take = (part) => {
        if (part.type === 'Literal' || part.type === 'SingleQuoted' || part.type === 'AnsiCQuoted')
            value += part.value;
        else if (part.type === 'DoubleQuoted')
            part.parts.forEach(take);
        else if (part.type === 'ParameterExpansion' &&
            part.operation?.type === 'Default' &&
            part.operation.operator.endsWith('-')) {
            unless ??= part.parameter;
            value += part.operation.operand.value;
        }
        else
            begins ??= value;
    };
    if (word.parts)
        word.parts.forEach(take);
    else
        value = word.value;
    return { ...at, ...(begins === undefined ? { value } : { begins }), ...(unless === undefined ? {} : { unless }) };
}
