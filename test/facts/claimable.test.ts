import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { inspect } from '../../src/check.js';
import { migrate } from '../../src/migrate.js';
import { inputOf, treeOf } from '../support/project.js';

const folder = fileURLToPath(new URL('../../fixtures/codemods/atomic-claim/', import.meta.url));
const withoutConfiguration = readdirSync(folder).filter((name) => !/configured/.test(name));

it.each(withoutConfiguration)(
  '%s: check promises a claim where migrate can write one, and none of a library that it cannot',
  async (name) => {
    const input = await inputOf(treeOf(`${folder}${name}/before/`));
    const promised = new Map(
      (await inspect(input)).report.findings.map(({ at, from, rule, fix }) => [`${rule} ${at.file}:${from.line}`, fix]),
    );
    const { steps } = await migrate(input, { unsafe: true, only: ['atomic-claim'] });
    const [{ made, skipped }] = steps as [(typeof steps)[0]];
    const fixAt = ({ file, line }: { file: string; line: number }) => promised.get(`missing-claim ${file}:${line}`);
    for (const one of made) if (promised.has(`missing-claim ${one.file}:${one.line}`)) expect(fixAt(one)).toBeDefined();
    for (const one of skipped)
      if (/^(queue-lint writes no claim of|no test names the status)/.test(one.why))
        expect(fixAt(one), one.why).toBeUndefined();
  },
);
