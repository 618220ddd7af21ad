/** Attributes are expressions as they are written; blocks are lists of bodies, one for each time that the block stands there. */
export interface Body {
  [name: string]: string | Body[];
}

/** Laid out as `terraform fmt` does. */
export function hcl(body: Body, indent = ''): string {
  const entries = Object.entries(body);
  const attributes = entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  const width = Math.max(...attributes.map(([name]) => name.length));
  const lines = attributes.map(([name, value]) => `${indent}${name.padEnd(width)} = ${value}\n`);
  const blocks = entries.flatMap(([name, bodies]) =>
    typeof bodies === 'string'
      ? []
      : bodies.map((inner) => `${indent}${name} {\n${hcl(inner, `${indent}  `)}${indent}}\n`),
  );
  return [lines.join(''), ...blocks].filter((part) => part !== '').join('\n');
}

/** A string: HCL would read `${` and `%{` in it as templates. */
export const text = (value: string): string => JSON.stringify(value).replace(/[$%](?=\{)/g, '$&$&');

export const list = (values: readonly string[]): string => `[${values.map(text).join(', ')}]`;
