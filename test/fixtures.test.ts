import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { inspect } from '../src/check.js';
import type { ReportedFinding } from '../src/report.js';
import type { Config } from '../src/run/config.js';
import { inputOf, treeOf } from './support/project.js';

const folder = fileURLToPath(new URL('../fixtures/rules/', import.meta.url));
const notInput = ['expected.txt', 'fixed', 'config.json'];

/** One line a finding, as `expected.txt` holds them; a second place is indented beneath it. */
const lines = (findings: readonly ReportedFinding[]) =>
  findings
    .filter((finding) => finding.state === 'open')
    .map((one) => `${one.at.file}:${one.from.line}:${one.from.column} ${one.severity} ${one.message}\n`)
    .join('');

// UPDATE_FIXTURES=1 rewrites expected.txt; the prefix of the folder is checked all the same.
for (const rule of readdirSync(folder))
  describe(rule, () => {
    for (const name of readdirSync(`${folder}${rule}`))
      it(name, async () => {
        const at = `${folder}${rule}/${name}/`;
        const config = existsSync(`${at}config.json`)
          ? (JSON.parse(readFileSync(`${at}config.json`, 'utf8')) as Partial<Config>)
          : {};
        const { report, verdict } = await inspect(await inputOf(treeOf(at, notInput), config));
        expect(verdict.crashes).toEqual([]);
        expect(report.problems).toEqual([]);
        const found = lines(report.findings.filter((finding) => finding.rule === rule));
        if (name.startsWith('ok-')) expect(found).toBe('');
        else expect(found).not.toBe('');
        expect(name).toMatch(/^(ok|bad)-/);
        if (process.env.UPDATE_FIXTURES) writeFileSync(`${at}expected.txt`, found);
        expect(found).toBe(readFileSync(`${at}expected.txt`, 'utf8'));
      });
  });
