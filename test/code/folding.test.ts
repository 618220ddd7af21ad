import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Folder } from '../../src/code/fold.js';
import type { Known } from '../../src/facts/index.js';
import { dialect } from '../../src/languages/typescript/dialect.js';
import { codeOf, seenIn } from '../support/code.js';
import type { Tree } from '../support/project.js';

/** What `seen(…)` of `src/worker.ts` is given. */
function folded(text: string, others: Tree = {}): Known<unknown> {
  const code = codeOf({ 'src/worker.ts': text, ...others });
  const { value, place } = seenIn('src/worker.ts', code);
  return new Folder(code, dialect).fold(value, place);
}

/** The value, with the variable that may override it and the text that says it; or why there is none. */
function said(text: string, others: Tree = {}): string {
  const known = folded(text, others);
  if (known.is !== 'set') return known.is === 'unknown' ? `unknown: ${known.why}` : 'default';
  const { file, start, end } = known.at;
  const written = { 'src/worker.ts': text, ...others }[file]!.slice(start, end);
  return `${JSON.stringify(known.value)}${known.unless ? ` unless ${known.unless}` : ''} at ${written}`;
}

interface Tree2 {
  text: string;
  /** Every part of it has a value that the fold can hold, and `===` compares like with like. */
  sound: boolean;
}

const run = (text: string): unknown => new Function(`"use strict"; return (${text})`)();
const holds = (value: unknown): boolean =>
  typeof value === 'number' ? Number.isFinite(value) : ['string', 'boolean'].includes(typeof value) || value === null;
const made = (text: string, parts: readonly Tree2[]): Tree2 => ({
  text,
  sound: parts.every((part) => part.sound) && holds(run(text)),
});

const leaf = fc
  .oneof(
    fc.integer({ min: 0, max: 100_000 }).map(String),
    fc.double({ min: 0, max: 1e6, noNaN: true }).map((value) => String(Math.abs(value))),
    fc.constantFrom('true', 'false', 'null', "'30'", "''", "'a b'", '0x1e', '1_800', '2e3', '0', '1', '`45`', '.5'),
    fc.string({ maxLength: 6 }).map((value) => JSON.stringify(value)),
  )
  .map((text) => made(text, []));

const infix = ['+', '-', '*', '/', '%', '|', '&', '^', '<<', '>>', '>>>', '<', '<=', '>', '>=', '&&', '||', '??'];
const wrappers: ((part: string) => string)[] = [
  (part) => `-(${part})`,
  (part) => `+(${part})`,
  (part) => `!(${part})`,
  (part) => `~(${part})`,
  (part) => `typeof (${part})`,
  (part) => `Number(${part})`,
  (part) => `String(${part})`,
  (part) => `Boolean(${part})`,
  (part) => `parseInt(${part}, 10)`,
  (part) => `Number.parseFloat(${part})`,
  (part) => `Math.floor(${part})`,
  (part) => `Math.ceil(${part})`,
  (part) => `Math.round(${part})`,
  (part) => `String(${part}).trim()`,
  (part) => `\`${'$'}{${part}} s\``,
  (part) => `(${part}) satisfies unknown`.replace(' satisfies unknown', ''),
];

const { tree } = fc.letrec<{ tree: Tree2 }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    leaf,
    fc
      .tuple(fc.constantFrom(...infix), tie('tree'), tie('tree'))
      .map(([operator, left, right]) => made(`(${left.text}) ${operator} (${right.text})`, [left, right])),
    fc.tuple(fc.constantFrom('===', '!=='), tie('tree'), tie('tree')).map(([operator, left, right]) => {
      const one = made(`(${left.text}) ${operator} (${right.text})`, [left, right]);
      const [a, b] = one.sound ? [run(left.text), run(right.text)] : [1, ''];
      return { ...one, sound: one.sound && (typeof a === typeof b || a === null || b === null) };
    }),
    fc
      .tuple(tie('tree'), tie('tree'), tie('tree'))
      .map(([test, then, not]) => made(`(${test.text}) ? (${then.text}) : (${not.text})`, [test, then, not])),
    fc.tuple(fc.constantFrom(...wrappers), tie('tree')).map(([wrap, part]) => made(wrap(part.text), [part])),
    fc
      .tuple(fc.constantFrom('max', 'min'), fc.array(tie('tree'), { minLength: 1, maxLength: 3 }))
      .map(([name, parts]) => made(`Math.${name}(${parts.map((part) => `(${part.text})`).join(', ')})`, parts)),
  ),
}));

describe('folding is JavaScript’s own arithmetic', () => {
  it('for every expression of literals', () => {
    let sound = 0;
    fc.assert(
      fc.property(tree, (one) => {
        const known = folded(`seen(${one.text})`);
        const value = run(one.text);
        if (known.is === 'set') expect(known.value).toBe(typeof value === 'number' ? value + 0 : value);
        else expect(one.sound, one.text).toBe(false);
        if (one.sound) sound += 1;
      }),
      { numRuns: 3000 },
    );
    expect(sound).toBeGreaterThan(1000);
  });

  it('for every expression of constants', () => {
    fc.assert(
      fc.property(tree, tree, (left, right) => {
        const known = folded(`const a = ${left.text}; const { b } = { b: ${right.text} }; seen(a + b * 2)`);
        const value = run(`(${left.text}) + (${right.text}) * 2`);
        if (known.is === 'set') expect(known.value).toBe(typeof value === 'number' ? value + 0 : value);
      }),
      { numRuns: 500 },
    );
  });
});

describe('an environment variable', () => {
  const cases: [string, string][] = [
    ['seen(process.env.LIMIT ?? 900)', '900 unless LIMIT at 900'],
    ["seen(process.env['LIMIT'] || '900')", '"900" unless LIMIT at \'900\''],
    ["seen(Number(process.env.LIMIT ?? '900'))", "900 unless LIMIT at '900'"],
    ["seen(+(process.env.LIMIT || '900'))", "900 unless LIMIT at '900'"],
    [
      "seen(parseInt(process.env.LIMIT || '900', 10) * 2)",
      "1800 unless LIMIT at parseInt(process.env.LIMIT || '900', 10) * 2",
    ],
    ['seen(Number(process.env.LIMIT) || 900)', '900 unless LIMIT at 900'],
    ['seen(parseInt(process.env.LIMIT!, 10) || 900)', '900 unless LIMIT at 900'],
    ['seen(Number(process.env.LIMIT) ?? 900)', 'unknown: it depends on a condition'],
    ['seen(process.env.LIMIT ?? process.env.OTHER ?? 900)', '900 unless OTHER at 900'],
    ['seen((process.env.LIMIT ?? 0) || 900)', '900 unless LIMIT at 900'],
    ['seen(process.env.LIMIT ? Number(process.env.LIMIT) : 900)', '900 unless LIMIT at 900'],
    ['seen(!process.env.LIMIT ? 900 : Number(process.env.LIMIT))', '900 unless LIMIT at 900'],
    ['seen(process.env.LIMIT !== undefined ? Number(process.env.LIMIT) : 900)', '900 unless LIMIT at 900'],
    ['const raw = process.env.LIMIT; seen(raw ? Number(raw) : 900)', '900 unless LIMIT at 900'],
    ["const { LIMIT = '900' } = process.env; seen(LIMIT)", '"900" unless LIMIT at \'900\''],
    ['const { LIMIT: limit } = process.env; seen(Number(limit ?? 900))', '900 unless LIMIT at 900'],
    ['const env = process.env; seen(env.LIMIT ?? 900)', '900 unless LIMIT at 900'],
    ["import process from 'node:process'; seen(process.env.LIMIT ?? 900)", '900 unless LIMIT at 900'],
    ["import { env } from 'process'; seen(env.LIMIT ?? 900)", '900 unless LIMIT at 900'],
    ['seen(import.meta.env.LIMIT ?? 900)', '900 unless LIMIT at 900'],
    ["seen(process.env.LATE === 'true')", "false unless LATE at process.env.LATE === 'true'"],
    [
      "seen(process.env.LATE?.toLowerCase() !== 'false')",
      "true unless LATE at process.env.LATE?.toLowerCase() !== 'false'",
    ],
    [
      "seen((process.env.LATE ?? 'TRUE').toLowerCase() === 'true')",
      "true unless LATE at (process.env.LATE ?? 'TRUE').toLowerCase() === 'true'",
    ],
    ['seen(!!process.env.LATE)', 'false unless LATE at !!process.env.LATE'],
    ['seen(Boolean(process.env.LATE))', 'false unless LATE at Boolean(process.env.LATE)'],
    [
      "seen(['1', 'true'].includes(process.env.LATE ?? 'true'))",
      "true unless LATE at ['1', 'true'].includes(process.env.LATE ?? 'true')",
    ],
    ["seen(['1', 'true'].includes(process.env.LATE))", "false unless LATE at ['1', 'true'].includes(process.env.LATE)"],
    ["seen(JSON.parse(process.env.LATE ?? 'true'))", "true unless LATE at JSON.parse(process.env.LATE ?? 'true')"],
    ['seen(process.env.LIMIT)', 'unknown: it is read from the environment variable LIMIT'],
    ["seen(process.env.NODE_ENV === 'production' ? 900 : 60)", 'unknown: it depends on a condition'],
    ['const process = load(); seen(process.env.LIMIT ?? 900)', 'unknown: it depends on a condition'],
    ['function run(process) { seen(process.env.LIMIT ?? 900) }', 'unknown: it depends on a condition'],
    ['class W { process() {} limit = seen(process.env.LIMIT ?? 900) }', '900 unless LIMIT at 900'],
  ];
  for (const [text, expected] of cases) it(text, () => expect(said(text)).toBe(expected));
});

describe('a function of the project', () => {
  it('passes its default on', () =>
    expect(
      said(
        "const int = (name: string, or: string) => parseInt(process.env[name] ?? or, 10); seen(int('LIMIT', '900'))",
      ),
    ).toBe("900 unless LIMIT at '900'"));
  it('gives the value where it was given', () =>
    expect(
      said(
        "function int(name: string, or: number) { const raw = process.env[name]; if (!raw) return or; return Number(raw) } seen(int('LIMIT', 900))",
      ),
    ).toBe('900 unless LIMIT at 900'));
  it('may stand in another file', () =>
    expect(
      said("import { env } from './env'; seen(env.int('LIMIT', 15 * 60))", {
        'src/env.ts':
          'export const env = { int(name, or) { return process.env[name] ? Number(process.env[name]) : or } }',
      }),
    ).toBe('900 unless LIMIT at 15 * 60'));
  it('may have the default itself', () =>
    expect(said('const minutes = (count, of = 60) => count * of; seen(minutes(15))')).toBe('900 at minutes(15)'));
  it('that throws where nothing is set leaves it unknown', () =>
    expect(
      said(
        "function must(name) { const raw = process.env[name]; if (!raw) throw new Error(name); return raw } seen(must('LIMIT'))",
      ),
    ).toBe('unknown: it is computed by a call'));
  it('that calls itself ends', () => expect(said('const f = (n) => f(n + 1); seen(f(1))')).toMatch(/^unknown/));
  it('that does more is not followed', () =>
    expect(said('function f(n) { count(n); return n } seen(f(1))')).toBe('unknown: it is computed by a call'));
});

describe('what is not decided', () => {
  const cases: [string, string][] = [
    ["import { limit } from '@acme/limits'; seen(limit)", 'unknown: it comes from @acme/limits, outside the project'],
    ['seen(load())', 'unknown: it is computed by a call'],
    ['const Number = load; seen(Number(3))', 'unknown: it is computed by a call'],
    ['const limits = { ...load() }; seen(limits.hard)', 'unknown: it is computed'],
    ['const a = b, b = a; seen(a)', 'unknown: it is computed'],
    ['seen([1, 2])', 'unknown: it is not a plain value'],
    ['seen(10n)', 'unknown: a bigint'],
    ['seen(1 / 0)', 'unknown: it has no value that could be folded'],
    ['let limit = 1; limit = 2; seen(limit)', 'unknown: it is computed'],
  ];
  for (const [text, expected] of cases) it(text, () => expect(said(text)).toBe(expected));
});
