/** Laid out as `terraform fmt` does. */
export function hcl(body, indent = '') {
    const entries = Object.entries(body);
    const attributes = entries.filter((entry) => typeof entry[1] === 'string');
    const width = Math.max(...attributes.map(([name]) => name.length));
    const lines = attributes.map(([name, value]) => `${indent}${name.padEnd(width)} = ${value}\n`);
    const blocks = entries.flatMap(([name, bodies]) => typeof bodies === 'string'
        ? []
        : bodies.map((inner) => `${indent}${name} {\n${hcl(inner, `${indent}  `)}${indent}}\n`));
    return [lines.join(''), ...blocks].filter((part) => part !== '').join('\n');
}
/** A string: HCL would read `${` and `%{` in it as templates. */
export const text = (value) => JSON.stringify(value).replace(/[$%](?=\{)/g, '$&$&');
export const list = (values) => `[${values.map(text).join(', ')}]`;
