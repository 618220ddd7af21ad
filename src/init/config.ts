import { existsSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

export const configName = 'queue-lint.config.jsonc';
const schema = 'node_modules/queue-lint/schema.json';

export interface NewConfig {
  text: string;
  /** The schema is there for an editor to read. */
  schemaFound: boolean;
}

/** A configuration that changes nothing yet: its first line is what makes an editor know the rest. */
export function newConfig(folder: string): NewConfig {
  const found = schemaAbove(folder);
  const path = found === undefined ? `./${schema}` : relative(folder, found).split('\\').join('/');
  const own = path.startsWith('.') ? path : `./${path}`;
  return { schemaFound: found !== undefined, text: `{\n  "$schema": ${JSON.stringify(own)}\n}\n` };
}

/** Where Node would find the package: a workspace has it above. */
function schemaAbove(folder: string): string | undefined {
  const path = join(folder, schema);
  if (existsSync(path)) return path;
  const above = dirname(folder);
  return above === folder ? undefined : schemaAbove(above);
}
