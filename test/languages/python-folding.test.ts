import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { Code } from '../../src/code/code.js';
import { Folder } from '../../src/code/fold.js';
import type { Scalar } from '../../src/code/module.js';
import { top } from '../../src/code/walk.js';
import { dialect } from '../../src/languages/python/dialect.js';
import { loadParser } from '../../src/languages/python/grammar.js';
import { parse } from '../../src/languages/python/parse.js';

const python = spawnSync('python3', ['-c', '']).status === 0 ? 'python3' : undefined;
if (!python) console.warn('SKIPPED: no python3 on this machine, so folding was not compared with it');

let parser: Awaited<ReturnType<typeof loadParser>>;
beforeAll(async () => {
  parser = await loadParser();
});

/** What the folder makes of an expression, in a module that has the imports the expressions use. */
function folded(expression: string): Scalar | undefined {
  const text = `import os\nfrom datetime import timedelta\nVALUE = 7\nvalue = (${expression})\n`;
  const { module, problems } = parse(parser, { file: 'a.py', text });
  expect(problems, expression).toEqual([]);
  const code = new Code({ target: () => undefined, module: () => undefined });
  const last = module.body.at(-1)!;
  if (last.is !== 'assign') throw new Error('no assignment');
  const known = new Folder(code, dialect).fold(last.value, top(module));
  return known.is === 'set' ? known.value : undefined;
}

const script = `
import datetime, json, os, sys, warnings
from datetime import timedelta
warnings.simplefilter("ignore")
VALUE = 7
answers = []
for expression in json.load(sys.stdin):
    try:
        value = eval(expression)
        answers.append([type(value).__name__, value if isinstance(value, (str, int, float, bool, type(None))) else None])
    except Exception as error:
        answers.append(["raises", None])
json.dump(answers, sys.stdout)
`;

/** Each expression's type and value; \`raises\` where Python does. */
function evaluated(expressions: readonly string[]): [string, Scalar][] {
  const run = spawnSync(python!, ['-c', script], {
    input: JSON.stringify(expressions),
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  if (run.status !== 0) throw new Error(run.stderr);
  return JSON.parse(run.stdout.replaceAll(/\b-?Infinity\b|\bNaN\b/g, 'null')) as [string, Scalar][];
}

const number = fc.oneof(
  fc.integer({ min: -50, max: 50 }).map((one) => (one < 0 ? `(${one})` : `${one}`)),
  fc.constantFrom(
    '3600',
    '0x10',
    '0b101',
    '0o17',
    '1_000_000',
    '9007199254740993',
    '2.5',
    '1e3',
    '.25',
    '100.',
    'True',
    'False',
    'VALUE',
    '0',
  ),
);
const words = fc.constantFrom(
  '""',
  '"a"',
  "'b\\n'",
  '"é😀"',
  'r"\\d"',
  '"a" "b"',
  '"12"',
  '" 7 "',
  '"1_0"',
  '"true"',
  '"0.5"',
  'f"{1}x"',
  'f"{True!r}"',
  'f"{{}}"',
  '"\\x41\\u00e9\\101"',
  '"""q"""',
);

const expressions = fc.letrec<{ any: string; leaf: string }>((tie) => ({
  leaf: fc.oneof({ weight: 3, arbitrary: number }, words, fc.constant('None')),
  any: fc.oneof(
    { maxDepth: 4 },
    tie('leaf'),
    fc
      .tuple(
        tie('any'),
        fc.constantFrom(
          '+',
          '-',
          '*',
          '/',
          '//',
          '%',
          '**',
          '<',
          '<=',
          '==',
          '!=',
          '>',
          '>=',
          'and',
          'or',
          'is',
          'in',
          'not in',
          '|',
          '&',
          '^',
          '<<',
          '>>',
        ),
        tie('any'),
      )
      .map(([a, operator, b]) => `(${a}) ${operator} (${b})`),
    fc.tuple(fc.constantFrom('-', '+', 'not ', '~'), tie('any')).map(([operator, a]) => `${operator}(${a})`),
    fc.tuple(tie('any'), tie('any'), tie('any')).map(([a, b, c]) => `(${a}) if (${b}) else (${c})`),
    fc.tuple(tie('any'), tie('any'), tie('any')).map(([a, b, c]) => `(${a}) < (${b}) <= (${c})`),
    fc
      .tuple(fc.constantFrom('int', 'float', 'bool', 'str', 'round', 'abs', 'len'), tie('any'))
      .map(([name, a]) => `${name}(${a})`),
    fc.tuple(fc.constantFrom('max', 'min'), tie('any'), tie('any')).map(([name, a, b]) => `${name}(${a}, ${b})`),
    fc.tuple(tie('any'), fc.constantFrom('lower', 'upper', 'strip', 'title')).map(([a, name]) => `(${a}).${name}()`),
    fc.tuple(tie('any'), tie('any'), tie('any')).map(([a, b, c]) => `(${a}) in ((${b}), (${c}))`),
    fc
      .tuple(
        fc.constantFrom('seconds', 'minutes', 'hours', 'days'),
        number,
        fc.constantFrom('.total_seconds()', '.seconds'),
      )
      .map(([unit, a, end]) => `timedelta(${unit}=${a})${end}`),
    fc.tuple(tie('any')).map(([a]) => `f"n{${a.includes('"') || a.includes('\\') ? '1' : a}}"`),
  ),
}));

// `0 is 0` is a question of identity, and a name of one letter is no literal: both are left out.
const comparable = (text: string) => !/ is |\*\* \(.*\*\*|<< /.test(text) && text.length < 400;

describe.skipIf(!python)('folding', () => {
  it('gives what CPython gives, or nothing', { timeout: 120_000 }, () => {
    const samples = fc
      .sample(expressions.any, { numRuns: 6000, seed: Number(process.env.FOLDING_SEED ?? 42) })
      .filter(comparable);
    const answers = evaluated(samples);
    const wrong: string[] = [];
    let known = 0;
    let possible = 0;
    for (const [index, [type, value]] of answers.entries()) {
      const own = folded(samples[index]!);
      if (type !== 'raises') possible += 1;
      if (own === undefined) continue;
      known += 1;
      if (type === 'raises' ? !tolerated(samples[index]!) : own !== value)
        wrong.push(`${samples[index]} is ${type} ${JSON.stringify(value)}, not ${JSON.stringify(own)}`);
    }
    console.log(`${samples.length} expressions, ${possible} with a value, ${known} folded, ${wrong.length} wrong`);
    expect(wrong.slice(0, 20)).toEqual([]);
    expect(known).toBeGreaterThan(possible / 2);
  });
});

/** Where only a float makes Python raise: a Scalar does not tell `2.0` from `2`. */
const tolerated = (text: string): boolean => /\.|e3|\/|float|\*\*/.test(text);
