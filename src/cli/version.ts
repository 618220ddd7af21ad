import { packageFile } from '../load.js';

const { readFileSync } = process.getBuiltinModule('fs');

/** Of this package. */
export const packageVersion = (): string =>
  (JSON.parse(readFileSync(packageFile('package.json'), 'utf8')) as { version: string }).version;
