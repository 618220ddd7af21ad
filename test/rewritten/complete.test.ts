import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const filesOf = (folder: string): string[] =>
  readdirSync(`${root}${folder}`, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`);

it('runs every fixture that a codemod has rewritten in TypeScript or JavaScript', () => {
  const tests = ['test/rewritten', 'prove/consumers'].flatMap(filesOf).map((file) => readFileSync(file, 'utf8'));
  const fixtures = readdirSync(`${root}fixtures/codemods`)
    .flatMap((codemod) => readdirSync(`${root}fixtures/codemods/${codemod}`).map((name) => `${codemod}/${name}`))
    // A stack runs where it is deployed: of the CDK's the compiler's word has to do, the others are in templates.test.ts.
    .filter((fixture) => !/\/(?:skip-|cdk|sst|pulumi)/.test(fixture))
    .filter((fixture) => filesOf(`fixtures/codemods/${fixture}/after`).some((file) => /\.[cm]?[jt]sx?$/.test(file)));
  expect(fixtures).not.toEqual([]);
  const named = (fixture: string) => tests.some((test) => test.includes(`'${fixture}'`));
  expect(fixtures.filter((fixture) => !named(fixture))).toEqual([]);
});
