import { fileURLToPath } from 'node:url';
import { folderOf } from '../../support/folder.js';
import { typeErrors } from '../../support/types.js';

const types = fileURLToPath(new URL('../../../node_modules/@serverless/typescript/index.js', import.meta.url));

/** What the schema of Serverless 3 has against some services: its types are made from it, and weigh less than it. */
export function schemaErrors(services: readonly unknown[]): string[] {
  const one = (service: unknown, index: number) => [
    `${index}.ts`,
    `import type { AWS } from ${JSON.stringify(types)};\nexport const service: AWS = ${JSON.stringify(service)};\n`,
  ];
  return typeErrors([folderOf(Object.fromEntries(services.map(one)))]);
}
