import { describe, expect, it } from 'vitest';
import type { Finding, Suppression } from '../src/facts/index.js';
import type { Rule } from '../src/rule.js';
import { defaultConfig } from '../src/run/config.js';
import type { Verdict } from '../src/run/judge.js';
import { loadLanguages } from '../src/run/read.js';
import { settle } from '../src/run/settle.js';

const languages = await loadLanguages();

/** The suppressions of a text, each with the code that it covers. */
async function read(language: string, text: string) {
  const frontEnd = await languages.find(({ id }) => id === language)!.load();
  const { suppressions, problems } = frontEnd.read({ file: language === 'python' ? 'tasks.py' : 'worker.ts', text });
  expect(problems).toEqual([]);
  return suppressions.map(({ rules, reason, covers }) => ({
    rules,
    reason,
    covers: text.slice(covers.start, covers.end),
  }));
}

const covered = async (language: string, text: string) => (await read(language, text))[0]?.covers;

describe('the words of a suppression', () => {
  it.each([
    ['queue-lint-ignore late-ack -- a heartbeat extends the window', ['late-ack'], 'a heartbeat extends the window'],
    ['queue-lint-ignore late-ack, missing-claim -- one worker only', ['late-ack', 'missing-claim'], 'one worker only'],
    ['queue-lint-ignore late-ack missing-claim --one worker', ['late-ack', 'missing-claim'], 'one worker'],
    ['queue-lint-ignore late-ack', ['late-ack'], undefined],
    ['queue-lint-ignore late-ack --', ['late-ack'], undefined],
    ['queue-lint-ignore -- because', [], 'because'],
    ['queue-lint-ignore', [], undefined],
  ])('%s', async (words, rules, reason) => {
    expect(await read('python', `# ${words}\nx = 1\n`)).toEqual([{ rules, reason, covers: 'x = 1' }]);
    expect(await read('typescript', `// ${words}\nconst x = 1\n`)).toMatchObject([{ rules, reason }]);
    expect(await read('typescript', `/**\n * The window.\n * ${words}\n */\nconst x = 1\n`)).toMatchObject([
      { rules, reason },
    ]);
  });

  it.each(['see queue-lint-ignore late-ack -- why', 'queue-lint-ignored late-ack', 'queue-lint-ignore-file late-ack'])(
    'not: %s',
    async (words) => {
      expect(await read('python', `# ${words}\nx = 1\n`)).toEqual([]);
    },
  );
});

describe('what a suppression covers', () => {
  const python = (text: string) => covered('python', text);
  const typescript = (text: string) => covered('typescript', text);
  const why = 'queue-lint-ignore late-ack -- it renews its lease';

  it('the next statement, behind other comments and empty lines', async () => {
    expect(await python(`# ${why}\n# see the runbook\n\nlimit = 3\nother = 4\n`)).toBe('limit = 3');
    expect(await typescript(`// ${why}\n\nconst limit = 3, more = 4;\nrun();\n`)).toContain('limit = 3');
    expect(await typescript(`// ${why}\nexport const worker = { acksLate: true };\nrun();\n`)).toMatch(
      /worker = \{ acksLate: true \};?$/,
    );
    expect(await typescript(`// ${why}\nexport default { acksLate: true };\nrun();\n`)).toMatch(
      /\{ acksLate: true \};?$/,
    );
  });

  it('the next entry of an object or a dictionary', async () => {
    expect(await typescript(`const worker = {\n  // ${why}\n  acksLate: true,\n  prefetch: 4,\n};\n`)).toBe(
      'acksLate: true',
    );
    expect(await python(`options = {\n    # ${why}\n    'visibility_timeout': 60,\n    'region': 'eu',\n}\n`)).toBe(
      "'visibility_timeout': 60",
    );
  });

  it('the next argument', async () => {
    expect(
      await python(`@shared_task(\n    bind=True,\n    # ${why}\n    acks_late=True,\n)\ndef f(self): ...\n`),
    ).toBe('acks_late=True');
    expect(await typescript(`start(\n  queue,\n  // ${why}\n  { acksLate: true },\n);\n`)).toBe('{ acksLate: true }');
  });

  it('a decorated function with its decorators, from above them or between', async () => {
    const whole = '@shared_task(acks_late=True)\ndef f():\n    run()';
    expect(await python(`# ${why}\n${whole}\n\n\ndef g(): ...\n`)).toMatch(
      /shared_task\(acks_late=True\)\ndef f\(\):\n {4}run\(\)$/,
    );
    expect(await python(`@shared_task(acks_late=True)\n# ${why}\ndef f():\n    run()\n\n\ndef g(): ...\n`)).toMatch(
      /^@?shared_task[\s\S]*run\(\)$/,
    );
    expect(await typescript(`// ${why}\n@Processor('mail')\nclass Mail {\n  run() {}\n}\nclass Other {}\n`)).toMatch(
      /Processor\('mail'\)\nclass Mail \{\n {2}run\(\) \{\}\n\}$/,
    );
  });

  it('behind code, what begins on its line', async () => {
    expect(await typescript(`const worker = {\n  acksLate: true, // ${why}\n  prefetch: 4,\n};\n`)).toBe(
      'acksLate: true',
    );
    expect(await typescript(`const worker = {\n  acksLate: true, prefetch: 4, // ${why}\n  name: 'mail',\n};\n`)).toBe(
      'acksLate: true, prefetch: 4',
    );
    expect(await python(`a = 1\nlimit = 3  # ${why}\nother = 4\n`)).toBe('limit = 3');
    expect(await python(`@shared_task(\n    acks_late=True)  # ${why}\ndef f(): ...\n`)).toBe('acks_late=True');
  });

  it('behind a closing bracket, the statement that ends there', async () => {
    expect(await typescript(`run();\nstart({\n  acksLate: true,\n}); // ${why}\n`)).toMatch(/^start\(/);
    expect(await python(`run()\nstart(\n    acks_late=True,\n)  # ${why}\n`)).toMatch(/^start\(/);
  });

  it('nothing beyond the block that it stands in', async () => {
    expect(await typescript(`function f() {\n  run();\n  // ${why}\n}\nconst worker = { acksLate: true };\n`)).toBe('');
    expect(await python(`x = 1\n# ${why}\n`)).toBe('');
  });

  it('with Windows line endings the same', async () => {
    expect(await typescript(`run();\r\n// ${why}\r\nstop();\r\nend();\r\n`)).toMatch(/^stop\(\);?$/);
    expect(await python(`run()\r\nstop()  # ${why}\r\nend()\r\n`)).toBe('stop()');
  });

  it('of very many pieces the right one', async () => {
    const entries = Array.from({ length: 150_000 }, (_, index) => `k${index}: 1,`).join('\n');
    expect(await typescript(`const table = {\n${entries}\n// ${why}\nlast: 2,\n};\n`)).toBe('last: 2');
  });
});

describe('how a suppression settles a finding', () => {
  const meta = { severity: 'error' } as Rule['meta'];
  const rules = new Map(['late-ack', 'missing-claim'].map((id) => [id, { meta, check: () => [] } as Rule]));
  const at = { file: 'tasks.py', start: 10, end: 14 };
  const found = (rule: string, finding: Partial<Finding> = {}) => ({
    rule,
    finding: { at, message: 'late', ...finding },
  });
  const suppression = (one: Partial<Suppression> = {}): Suppression => ({
    file: 'tasks.py',
    start: 0,
    end: 8,
    rules: ['late-ack'],
    reason: 'it renews its lease',
    covers: { start: 9, end: 20 },
    ...one,
  });
  const judged = async (judged: Verdict['judged'], suppressions: Suppression[], config = {}) => {
    const verdict: Verdict = { judged, undecided: [], crashes: [], rules };
    const settled = await settle(verdict, suppressions, { ...defaultConfig, ...config });
    return settled.map(({ rule, severity, finding, suppression }) =>
      `${rule} ${severity} ${suppression?.reason ?? '-'} ${rule in { 'late-ack': 1 } ? '' : finding.message}`.trim(),
    );
  };

  it('answers it with its reason', async () => {
    expect(await judged([found('late-ack')], [suppression()])).toEqual(['late-ack error it renews its lease']);
  });

  it('without a reason it is a finding, and the other stays open', async () => {
    expect(await judged([found('late-ack')], [suppression({ reason: undefined })])).toEqual([
      'suppression-without-reason error - `queue-lint-ignore late-ack` gives no reason, so the finding stays open: write `queue-lint-ignore late-ack -- why it is right here`',
      'late-ack error -',
    ]);
  });

  it.each<[string, Partial<Suppression>]>([
    ['another rule', { rules: ['missing-claim'] }],
    ['another file', { file: 'jobs.py' }],
    ['code before it', { covers: { start: 5, end: 10 } }],
    ['code behind it', { covers: { start: 11, end: 20 } }],
  ])('not for %s', async (_, one) => {
    const [rule] = one.rules ?? ['late-ack'];
    const settled = await judged([found('late-ack')], [suppression(one)]);
    expect(settled).toContain('late-ack error -');
    expect(settled).toContain(`unused-suppression warning - the suppression silences no \`${rule}\` here: remove it`);
  });

  it('one of its rules may be idle', async () => {
    expect(await judged([found('late-ack')], [suppression({ rules: ['late-ack', 'missing-claim'] })])).toContain(
      'unused-suppression warning - the suppression silences no `missing-claim` here: remove what it does not need',
    );
  });

  it('a rule that is unknown is named with the nearest', async () => {
    expect(await judged([], [suppression({ rules: ['late-akc'] })])).toEqual([
      'unused-suppression warning - the suppression silences nothing: unknown rule "late-akc"; did you mean "late-ack"?',
    ]);
    expect(await judged([], [suppression({ rules: [] })])).toEqual([
      'unused-suppression warning - the suppression names no rule, so it silences nothing: name the rule, or remove it',
    ]);
  });

  it('of two the nearer is used', async () => {
    const wide = suppression({ covers: { start: 0, end: 90 }, reason: 'wide' });
    expect((await judged([found('late-ack')], [wide, suppression()]))[1]).toBe('late-ack error it renews its lease');
  });

  it('its own findings are switched off as any', async () => {
    const rules = { 'unused-suppression': { level: 'off' } };
    expect(await judged([], [suppression()], { rules })).toEqual([]);
  });
});

describe('one fault', () => {
  const meta = { severity: 'error' } as Rule['meta'];
  const rules = new Map(['late-ack', 'missing-claim'].map((id) => [id, { meta, check: () => [] } as Rule]));
  const found = (rule: string, message: string, start: number) => ({
    rule,
    finding: { at: { file: 'tasks.py', start, end: 40 }, message },
  });
  const said = async (...judged: Verdict['judged']) => {
    const settled = await settle({ judged, undecided: [], crashes: [], rules }, [], defaultConfig);
    return settled.map(({ rule, finding }) => `${finding.at.start} ${rule} ${finding.message}`);
  };

  it('at one place is said once, however often it is found', async () => {
    const once = found('late-ack', 'late', 10);
    expect(await said(once, found('late-ack', 'late', 20), once, once)).toEqual([
      '10 late-ack late',
      '20 late-ack late',
    ]);
  });

  it('is another where the rule or the words are', async () => {
    expect(
      await said(found('late-ack', 'late', 10), found('late-ack', 'later', 10), found('missing-claim', 'late', 10)),
    ).toEqual(['10 late-ack late', '10 late-ack later', '10 missing-claim late']);
  });
});
