const { readFileSync } = process.getBuiltinModule('fs');

/** Of this package. */
export const packageVersion = (): string =>
  (JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string }).version;
