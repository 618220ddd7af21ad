import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { inspect } from '../src/check.js';
import type { Codemod } from '../src/codemod.js';
import { loadFolder } from '../src/load.js';
import type { Rule } from '../src/rule.js';
import { loadLanguages } from '../src/run/read.js';
import { inputOf, type Tree, treeOf } from './support/project.js';

const root = fileURLToPath(new URL('../', import.meta.url));
const rules = await loadFolder<Rule>('rules');
const codemods = await loadFolder<Codemod>('codemods');
const notInput = ['expected.txt', 'fixed', 'config.json'];
const languages = await loadLanguages();
const casesOf = (rule: string) => {
  const folder = `${root}fixtures/rules/${rule}`;
  return existsSync(folder) ? readdirSync(folder) : [];
};
const languagesOf = (rule: string, cases: readonly string[]) =>
  new Set(
    cases.flatMap((name) =>
      Object.keys(treeOf(`${root}fixtures/rules/${rule}/${name}`, notInput)).map(
        (file) => languages.find(({ files }) => files.some((ending) => file.endsWith(ending)))?.id ?? 'other',
      ),
    ),
  );

describe.each([...rules])('rule %s', (id, { meta, check, options }) => {
  it('says what, why and what to do', () => {
    expect(meta.summary.length).toBeLessThanOrEqual(80);
    expect(meta.summary).not.toMatch(/\.$/);
    expect(meta.why.length).toBeGreaterThan(40);
    expect(meta.remedy.length).toBeGreaterThan(20);
    expect(meta.since).toMatch(/^\d+\.\d+\.\d+$/);
    expect(meta.links.length).toBeGreaterThan(0);
    for (const link of meta.links) expect(() => new URL(link)).not.toThrow();
  });

  it('has good and bad fixtures, in two languages or more', () => {
    const cases = casesOf(id);
    const bad = cases.filter((name) => name.startsWith('bad-'));
    const ok = cases.filter((name) => name.startsWith('ok-'));
    // The two that its page shows.
    expect(bad).toContain('bad-example');
    expect(ok).toContain('ok-example');
    if (check.toString().includes('decide')) expect(ok.some((name) => name.startsWith('ok-unknown'))).toBe(true);
    expect(languagesOf(id, bad).size).toBeGreaterThanOrEqual(2);
  });

  it('has a default for each of its options', async () => {
    if (options) expect(() => options.schema).not.toThrow();
    if (options) expect(options.schema(await import('zod')).parse({})).toEqual(options.defaults);
  });

  it('has its page', () => {
    expect(readFileSync(`${root}docs/rules/${id}.md`, 'utf8')).toContain(meta.summary);
  });
});

describe.each([...codemods])('codemod %s', (id, { meta }) => {
  it('says what and why, and has a fixture', () => {
    expect(meta.summary.length).toBeLessThanOrEqual(80);
    expect(meta.why.length).toBeGreaterThan(40);
    expect(existsSync(`${root}fixtures/codemods/${id}`)).toBe(true);
  });
});

describe('all fixtures in one run', () => {
  /** Every case under a folder of its own, so that none is another's neighbour. */
  const everything = (): Tree => {
    const tree: Record<string, string> = {};
    for (const rule of rules.keys())
      for (const name of casesOf(rule)) {
        const at = `${root}fixtures/rules/${rule}/${name}`;
        if (existsSync(`${at}/config.json`)) continue;
        for (const [file, text] of Object.entries(treeOf(at, notInput))) tree[`${rule}/${name}/${file}`] = text;
      }
    return tree;
  };

  it('do not throw, and give the same bytes in any order of files', { timeout: 30_000 }, async () => {
    const tree = everything();
    const reversed = Object.fromEntries(Object.entries(tree).reverse());
    const [there, back] = await Promise.all([inspect(await inputOf(tree)), inspect(await inputOf(reversed))]);
    expect(there.verdict.crashes).toEqual([]);
    expect(JSON.stringify(back.report.findings)).toBe(JSON.stringify(there.report.findings));
    expect(there.report.findings.length).toBeGreaterThan(0);
  });
});
