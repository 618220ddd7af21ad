import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Module, Span } from '../../src/code/module.js';
import { walk } from '../../src/code/walk.js';
import { parse } from '../../src/languages/typescript/parse.js';

const read = (text: string, file = 'src/worker.ts') => parse({ file, text });

/** Everything that a module says, as short text: what stands for a stretch is the stretch itself. */
function outline(text: string, file?: string): string {
  const { module, problems } = read(text, file);
  expect(problems).toEqual([]);
  return JSON.stringify(module.body, (key, value: unknown) =>
    ['start', 'end', 'bodyAt', 'nameAt'].includes(key) ? undefined : value,
  );
}

const expression = (text: string, file?: string): unknown => {
  const [statement] = JSON.parse(outline(`(${text})`, file)) as { value: unknown }[];
  return statement?.value;
};
const name = (word: string) => ({ is: 'name', name: word });
const literal = (value: unknown) => ({ is: 'literal', value });

describe('TypeScript expressions', () => {
  it.each([
    '(limit)',
    'limit!',
    'limit as number',
    'limit as const',
    'limit satisfies number',
    '<number>limit',
    '((limit!) as unknown) as number',
  ])('%s is the name', (text) => expect(expression(text)).toEqual(name('limit')));

  it('has one spelling for operators', () => {
    expect(expression('a === b')).toEqual({ is: 'binary', operator: '==', left: name('a'), right: name('b') });
    expect(expression('!a')).toEqual({ is: 'unary', operator: 'not', value: name('a') });
    expect(expression('a && b')).toMatchObject({ operator: 'and' });
  });

  it('reads optional chains as chains', () => {
    expect(expression('a?.b')).toEqual(expression('a.b'));
    expect(expression("a?.['b']?.(c)")).toEqual(expression("a['b'](c)"));
  });

  it('reads keys of every form', () => {
    const { entries } = expression(
      "{ a: 1, 'b': 2, 3: 4, [c]: 5, d, ...e, f() {}, get g() { return 6 }, set g(v) {} }",
    ) as {
      entries: { key?: object; value: object }[];
    };
    expect(entries.map(({ key }) => key)).toEqual([
      literal('a'),
      literal('b'),
      literal('3'),
      name('c'),
      literal('d'),
      undefined,
      literal('f'),
      literal('g'),
      { is: 'other', why: 'a setter' },
    ]);
    expect(entries[6]!.value).toMatchObject({ is: 'function', function: { name: 'f' } });
    expect(entries[7]!.value).toMatchObject({ is: 'call', arguments: [] });
  });

  it('sees through JSX to the expressions in it', () =>
    expect(expression('<Jobs limit={a} {...b} icon={<I c={d} />}>text {e} <></></Jobs>', 'view.tsx')).toMatchObject({
      is: 'call',
      arguments: [
        { value: name('a') },
        { value: name('b') },
        { value: { is: 'call' } },
        { value: name('e') },
        { value: { is: 'call' } },
      ],
    }));

  it.each([
    ['/x/g', 'a regular expression'],
    ['10n', 'a bigint'],
    ['1e999', 'a number that is too large'],
  ])('%s has no form', (text, why) => expect(expression(text)).toEqual({ is: 'other', why }));

  it('reads templates, tagged ones as calls', () => {
    expect(expression(['`a$', '{b}`'].join(''))).toEqual({ is: 'template', parts: [literal('a'), name('b')] });
    expect(expression('`a`')).toEqual(literal('a'));
    expect(expression('sql`a`')).toMatchObject({
      is: 'call',
      callee: name('sql'),
      arguments: [{ value: literal('a') }],
    });
  });

  it('reads changes within expressions as assignments', () => {
    const grown = { is: 'binary', operator: '+', left: name('a'), right: literal(1) };
    expect(expression('f(a++)')).toMatchObject({ arguments: [{ value: { is: 'assignment', value: grown } }] });
    expect(expression('f(a += 1)')).toMatchObject({ arguments: [{ value: { is: 'assignment', value: grown } }] });
  });

  it('takes the last of a compiled sequence', () =>
    expect(expression('(0, jobs.find)(1)')).toEqual(expression('jobs.find(1)')));
  it('names functions as JavaScript does', () =>
    expect(outline('const claim = async () => 1; jobs.release = function () {}')).toMatch(
      /"name":"claim".*"name":"release"/,
    ));
});

describe('TypeScript statements', () => {
  const kinds = (text: string, file?: string) => read(text, file).module.body.map((statement) => statement.is);

  it('leaves types out', () =>
    expect(kinds('interface A {} type B = 1; declare const c: 1; declare module "x" {} declare class D {}')).toEqual(
      Array(5).fill('other'),
    ));
  it('reads several declarations of one statement', () =>
    expect(kinds('let a = 1, b = 2')).toEqual(['assign', 'assign']));
  it('reads every loop', () =>
    expect(
      kinds(
        'for (;;) {} for (const a of b) {} for (const a in b) {} while (a) {} do {} while (a); l: for (;;) break l',
      ),
    ).toEqual(Array(6).fill('loop')));
  it('keeps what the head of a loop declares beside it', () =>
    expect(outline('for (let i = 0; i < 3; i++) run(i)')).toMatch(
      /^\[\{"is":"block","body":\[\{"is":"assign".*"is":"loop"/,
    ));
  it('gives the keys of an object no value', () =>
    expect(outline('for (const key in jobs) {}')).toContain('the keys of an object'));
  it('reads a switch with a default', () =>
    expect(JSON.parse(outline("switch (a) { case 'B': case 'C': run(); break; default: stop() }"))).toMatchObject([
      { is: 'switch', cases: [{ tests: [literal('B')], body: [] }, { tests: [literal('C')] }, { tests: [] }] },
    ]));
  it('reads what is caught', () =>
    expect(JSON.parse(outline('try { a() } catch (error) { b() } finally { c() }'))).toMatchObject([
      { is: 'try', handlers: [{ name: 'error' }], finally: [{ is: 'expression' }] },
    ]));
  it('assigns several targets', () =>
    expect(kinds('a = b.c = 3; d ??= 4; e++')).toEqual(['assign', 'assign', 'assign', 'assign']));
  it('reads classes with all that they hold', () => {
    const text = `@Task({ acksLate: true }) export class Render<T> extends Base<T> implements Job {
      static #made = 0; accessor size = 1; 'quoted-key' = 2; [computed] = 3; declare left: 4; static { Render.#made = 5 }
      constructor(private readonly jobs: JobRepository, { a = 1 }: Options = {}, ...rest: string[]) { super() }
      abstract find(): void; overload(a: string): void; overload(a: any) {} @On('x') async *run() {} get busy() { return true }
    }`;
    const code = JSON.parse(outline(text))[0].class;
    expect(code).toMatchObject({ name: 'Render', bases: [name('Base')], decorators: [{ is: 'call' }] });
    expect(
      code.body.map((one: { is: string; target?: { name?: string }; function?: { name?: string } }) =>
        `${one.is} ${one.target?.name ?? one.function?.name ?? ''}`.trim(),
      ),
    ).toEqual([
      'assign #made',
      'assign size',
      'assign quoted-key',
      'assign',
      'other',
      'function',
      'function constructor',
      'other',
      'other',
      'function overload',
      'function run',
      'assign busy',
    ]);
    expect(code.body[6].function.parameters).toMatchObject([
      { name: 'jobs', field: true, type: name('JobRepository') },
      { name: '', pattern: { is: 'object' }, default: { is: 'object' }, type: name('Options') },
      { name: 'rest', rest: 'list' },
    ]);
    expect(code.body[10].function).toMatchObject({ async: true, generator: true, decorators: [{ is: 'call' }] });
  });
  it('lists imports of every form', () =>
    expect(
      read(`import a, { b as c, type D } from 'm1'; import * as e from 'm2'; import 'm3'; import f = require('m4');
        const g = require('m5'), { h, i: j } = require('m6'); async function k() { const { l } = await import('m7') }
        const n = require('m8').o`).module.imports.map(({ local, name, from }) => `${local}=${name} of ${from}`),
    ).toEqual([
      'a=default of m1',
      'c=b of m1',
      'D=D of m1',
      'e=* of m2',
      '=* of m3',
      'f=* of m4',
      'g=* of m5',
      'h=h of m6',
      'j=i of m6',
      'l=l of m7',
      'n=o of m8',
    ]));
  it('lists exports of every form', () =>
    expect(
      read(`export const a = 1, { b, c: [d] } = e; export function f() {} export { a as g }; export * from 'm1';
        export * as h from 'm2'; export { default as i } from 'm3'; export default a; exports.j = 1; module.exports.k = 2`).module.exports.map(
        ({ name, local, from, original, value }) => [name, local, from, original, value?.is].filter(Boolean).join(' '),
      ),
    ).toEqual([
      'a a',
      'b b',
      'd d',
      'f f',
      'g a',
      '* m1',
      'h m2 *',
      'i m3 default',
      'default name',
      'j literal',
      'k literal',
    ]));
});

describe('files', () => {
  it.each([
    ['a.js', 'const View = () => <div />'],
    ['a.js', 'return 1'],
    ['a.js', 'with (a) { b() }'],
    ['a.js', '// @flow\nconst limit: number = 3'],
    ['a.cjs', 'var x = 010; delete x'],
    ['a.mjs', 'await run()'],
    ['a.ts', 'const a = <T>b; using c = d()'],
    ['a.mts', 'export const a = await import("./b.mjs")'],
    ['a.ts', '\uFEFF#!/usr/bin/env node\nrun()'],
    ['a.ts', ''],
  ])('%s: %s', (file, text) => expect(read(text, file).problems).toEqual([]));

  it('that do not parse have a problem at the fault, and an empty body', () => {
    const text = 'const é = "🙂";\nconst limit = ;\n';
    expect(read(text)).toMatchObject({
      module: { body: [], comments: [] },
      problems: [
        {
          file: 'src/worker.ts',
          start: text.lastIndexOf(';'),
          message: 'the syntax is not readable: unexpected token',
        },
      ],
    });
  });

  it('that oxc itself stumbles over have a problem', () =>
    expect(read('<\\u{2F804}></\\u{2F804}>', 'view.jsx').problems).toEqual([
      { file: 'view.jsx', start: 0, message: 'the syntax is not readable' },
    ]));

  it('count in UTF-16 units behind a byte order mark', () => {
    const text = '\uFEFF// é🙂\r\nconst limit = 900; // why';
    const { module } = read(text);
    const [statement] = module.body;
    expect(statement?.is === 'assign' && text.slice(statement.value.start, statement.value.end)).toBe('900');
    expect(module.comments.map((comment) => [comment.text, text.slice(comment.start, comment.end)])).toEqual([
      [' é🙂', '// é🙂'],
      [' why', '// why'],
    ]);
  });

  const repeated = (open: string, inner: string, close: string, times: number) =>
    open.repeat(times) + inner + close.repeat(times);
  it.each([
    ['lists', `x = ${repeated('[', '', ']', 250)}`],
    ['objects', `x = ${repeated('{ a: ', '1', '}', 250)}`],
    ['functions', repeated('function f() {', '', '}', 280)],
    ['sums', `x = ${'a + '.repeat(8000)}1`],
    ['chains', `x${'.then(run)'.repeat(8000)}`],
    ['alternatives', `if (a) {}${' else if (a) {}'.repeat(1500)}`],
    ['conditions', `x = ${'a ? 1 : '.repeat(1500)}2`],
  ])('nested deep are walked: %s', (_, text) => {
    const { module, problems } = read(text);
    expect(problems).toEqual([]);
    expect(count(module)).toBeGreaterThan(10);
    expect(JSON.stringify(module)).toContain('src/worker.ts');
  });
  it.each([
    ['lists', repeated('[', '', ']', 100_000)],
    ['blocks', repeated('{', '', '}', 5000)],
    ['calls', repeated('f(', '', ')', 3000)],
  ])('nested deeper than the parser bears are problems: %s', (_, text) =>
    expect(read(text).problems).toEqual([
      { file: 'src/worker.ts', start: 0, message: 'the code is nested too deep to be read' },
    ]),
  );

  it('of any text are read without an error of ours', () => {
    const words = [
      'const ',
      'a',
      ' = ',
      '{',
      '}',
      '(',
      ')',
      '[',
      ']',
      '=>',
      ',',
      ';',
      '...',
      'class ',
      'async ',
      'await ',
      '`',
      '${',
      "'",
      '\n',
      ': ',
      '?',
      'export ',
      'import ',
      'default ',
      'function ',
      'return ',
      'enum ',
      'namespace ',
      '@',
      '.',
      '1',
      '<',
      '/',
      '>',
      'é🙂',
      'if ',
      'else ',
      'for ',
      'of ',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 30 }), (parts) => {
        const text = parts.join('');
        const { module } = read(text, 'view.tsx');
        walk(module, { expression: (one) => inside(one, text), statement: (one) => inside(one, text) });
      }),
      { numRuns: 5000 },
    );
  });
});

function inside({ start, end }: Span, text: string): void {
  if (!(start >= 0 && start <= end && end <= text.length)) throw new Error(`[${start}, ${end}) is not in the text`);
}

function count(module: Module): number {
  let all = 0;
  const one = () => {
    all += 1;
  };
  walk(module, { expression: one, statement: one });
  return all;
}
