import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { stripVTControlCharacters } from 'node:util';
import { Ajv } from 'ajv';
import type { Log } from 'sarif';
import { describe, expect, it } from 'vitest';
import { loadFile, namesIn } from '../src/load.js';
import type { Report, Reporter, View } from '../src/report.js';
import { frame } from '../src/text/frame.js';
import { emptyReport, sampleReport, sampleView } from './support/report.js';

const reported = async (format: string, report: Report = sampleReport, view: Partial<View> = {}) =>
  (await loadFile<Reporter>(`reporters/${format}`))(report, { ...sampleView, ...view });

it('there is a reporter for each format that is promised', () => {
  expect(namesIn('reporters')).toEqual(expect.arrayContaining(['github', 'json', 'sarif', 'stylish']));
});

describe.each(namesIn('reporters'))('%s', (format) => {
  it('is a pure function', async () => {
    const before = JSON.stringify(sampleReport);
    expect(await reported(format)).toBe(await reported(format));
    expect(JSON.stringify(sampleReport)).toBe(before);
  });

  it('ends its last line', async () => {
    expect(await reported(format)).toMatch(/[^\n]\n$/);
  });
});

describe('stylish', () => {
  it('shows the code of both places, then the sum', async () => {
    await expect(await reported('stylish')).toMatchFileSnapshot('snapshots/stylish.txt');
  });

  it('shows what was read and left undecided when asked', async () => {
    await expect(await reported('stylish', sampleReport, { showStats: true })).toMatchFileSnapshot(
      'snapshots/stats.txt',
    );
    expect(await reported('stylish', emptyReport, { showStats: true })).toContain('Looked at 7 files, read 0 as code');
  });

  it('colours nothing but what it says anyway', async () => {
    const coloured = await reported('stylish', sampleReport, { colour: true });
    expect(coloured).toContain('\u001B[');
    expect(stripVTControlCharacters(coloured)).toBe(await reported('stylish'));
  });

  it('says what was looked for where nothing is relevant', async () => {
    expect(await reported('stylish', emptyReport)).toBe(
      'Nothing to check: no file (.py .ts) mentions a queue, its workers or the status of a job\n',
    );
  });

  it('says so when all is well', async () => {
    const clean = { ...emptyReport, stats: { ...emptyReport.stats, read: 1 } };
    expect(await reported('stylish', clean)).toBe('No problem in 1 relevant file of 7\n');
  });

  it('lets no file write over the terminal', async () => {
    const [finding] = sampleReport.findings;
    const report = { ...sampleReport, findings: [{ ...finding!, message: 'a task \u001B[2Jcleared' }] };
    expect(await reported('stylish', report, { text: () => '\u001B[31mred\r\n' })).not.toContain('\u001B');
  });
});

describe('json', () => {
  it('is version 1, and no more', async () => {
    const report = JSON.parse(await reported('json'));
    expect(report).toEqual({
      version: 1,
      findings: [
        {
          rule: 'short-visibility-timeout',
          severity: 'error',
          state: 'open',
          message: sampleReport.findings[0]!.message,
          file: '../mail/settings.py',
          line: 2,
          column: 24,
          endLine: 2,
          endColumn: 28,
          because: [{ file: '../mail/tasks.py', line: 4, column: 41, message: 'the time limit' }],
          fix: 'safe',
        },
        expect.objectContaining({ rule: 'late-ack', state: 'suppressed', fix: 'unsafe', because: [] }),
        expect.objectContaining({ rule: 'prefetch-above-one', severity: 'warning', state: 'open' }),
      ],
      problems: [{ file: '../mail/legacy.py', line: 3, column: 7, message: 'the syntax is not Python 3' }],
      undecided: [
        { rule: 'prefetch-above-one', file: '../mail/settings.py', line: 1, why: 'computed by `prefetch_for(queue)`' },
        { rule: 'late-ack', file: '', line: 0, why: 'no application is known' },
      ],
      stats: { files: 41, read: 3, milliseconds: 12 },
    });
    expect(Object.keys(report.findings[2])).toEqual(
      'rule severity state message file line column endLine endColumn because'.split(' '),
    );
  });
});

describe('sarif', () => {
  const file = '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json';
  // Its dialect is draft-04, of which it uses nothing that later ones have not.
  const { $schema, id, ...schema } = JSON.parse(readFileSync(createRequire(import.meta.url).resolve(file), 'utf8'));
  const valid = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(schema);
  const logOf = async (report?: Report) => JSON.parse(await reported('sarif', report)) as Log;

  it.each([
    ['a report', sampleReport],
    ['an empty one', emptyReport],
  ])('%s is valid by the schema of OASIS', async (_, report) => {
    const log = await logOf(report);
    valid(log);
    expect(valid.errors).toBeNull();
  });

  it('would not be with a level that SARIF has not', async () => {
    const log = await logOf();
    (log.runs[0]!.results![0] as { level: string }).level = 'fatal';
    expect(valid(log)).toBe(false);
  });

  it('carries places, fixes, suppressions and fingerprints', async () => {
    const [run] = (await logOf()).runs;
    const [short, late, prefetch] = run!.results!;
    expect(short).toMatchObject({
      ruleId: 'short-visibility-timeout',
      ruleIndex: 2,
      level: 'error',
      partialFingerprints: { 'queueLint/v1': 'c0ffee00c0ffee00c0ffee00c0ffee00' },
      relatedLocations: [{ message: { text: 'the time limit' }, physicalLocation: { region: { startLine: 4 } } }],
      fixes: [
        {
          description: { text: 'the window only grows' },
          artifactChanges: [
            {
              artifactLocation: { uri: 'mail/settings.py' },
              replacements: [
                { deletedRegion: { startLine: 2, startColumn: 24, endColumn: 28 }, insertedContent: { text: '3600' } },
              ],
            },
          ],
        },
      ],
    });
    expect(late!.suppressions).toEqual([
      { kind: 'inSource', status: 'accepted', justification: 'a heartbeat extends the window' },
    ]);
    expect(late!.fixes).toBeUndefined();
    expect(prefetch!.locations![0]!.physicalLocation!.artifactLocation!.uri).toBe(
      'web/n%C3%A4her%20%26%20co/worker.ts',
    );
    expect(run!.tool.driver.rules!.map(({ id }) => id)).toEqual([
      'late-ack',
      'prefetch-above-one',
      'short-visibility-timeout',
    ]);
    expect(run!.tool.driver.rules![0]!.help!.text).toContain('It runs twice.');
    expect(run!.invocations![0]!.toolExecutionNotifications).toHaveLength(1);
  });

  it('has no empty list, which GitHub refuses', async () => {
    for (const report of [sampleReport, emptyReport])
      expect((await reported('sarif', report)).replace('"results": []', '')).not.toMatch(/\[\s*\]/);
  });
});

describe('github', () => {
  it('annotates open findings and problems, escaped', async () => {
    expect(await reported('github')).toBe(
      [
        '::error file=mail/settings.py,line=2,endLine=2,col=24,endColumn=28,title=queue-lint short-visibility-timeout::' +
          'visibility timeout 1800 s is not above twice the time limit 1800 s of `send_invoice`: 2 x 1800 = 3600 s%0Amail/tasks.py:4: the time limit',
        '::warning file=web/näher & co/worker.ts,line=1,endLine=1,col=28,endColumn=29,title=queue-lint prefetch-above-one::' +
          'prefetch 4 reserves 100%25 more:%0Aset it to 1',
        '::error file=mail/legacy.py,line=3,col=7,title=queue-lint%3A not checked::the syntax is not Python 3',
        '',
      ].join('\n'),
    );
  });

  it('escapes what would end a property', async () => {
    const [finding] = sampleReport.findings;
    const at = { ...finding!.at, file: 'a,b:c%d.py' };
    expect(await reported('github', { ...emptyReport, findings: [{ ...finding!, at }] })).toContain(
      'file=a%2Cb%3Ac%25d.py,',
    );
  });

  it('gives no columns over several lines', async () => {
    const [finding] = sampleReport.findings;
    const report = { ...emptyReport, findings: [{ ...finding!, to: { line: 3, column: 1 } }] };
    expect(await reported('github', report)).toContain('line=2,endLine=3,title=');
  });
});

describe('a code frame', () => {
  const texts = (text: string, words: string) => {
    const start = text.indexOf(words);
    return frame(text, { start, end: start + words.length }).map(({ number, text }) => `${number ?? '-'}|${text}`);
  };

  it('has a line around its own on each side', () => {
    expect(texts('a\nb\ncd = 1\ne\nf', 'cd')).toEqual(['2|b', '3|cd = 1', '-|^^', '4|e']);
  });

  it('keeps tabs under tabs', () => {
    expect(texts('\tx = {\n\t\ty: 1\n', 'y')).toEqual(['1|\tx = {', '2|\t\ty: 1', '-|\t\t^']);
  });

  it('marks the first line of what is longer', () => {
    expect(texts('run({\n  a: 1,\n})', '{\n  a: 1,\n}')).toEqual(['1|run({', '-|    ^', '2|  a: 1,']);
  });

  it('cuts a long line around the place', () => {
    const [line, marks] = texts(`${'x'.repeat(3000)}HERE${'y'.repeat(3000)}`, 'HERE');
    expect(line!.length).toBeLessThan(120);
    expect(marks!.indexOf('^')).toBe(line!.indexOf('HERE'));
  });

  it('knows Windows line endings, a byte order mark, the end of a file', () => {
    expect(texts('\uFEFFa = 1\r\nb = 2\r\n', 'a')).toEqual(['1|a = 1', '-|^', '2|b = 2']);
    expect(frame('', { start: 0, end: 0 })).toEqual([{ number: 1, text: '' }, { text: '^' }]);
    expect(texts('a = 1\n', '\n')).toEqual(['1|a = 1', '-|     ^']);
  });
});
