import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { commands } from '../src/cli/flags.js';
import { instantAnswer } from '../src/cli/instant.js';
import type { Codemod } from '../src/codemod.js';
import { loadFile } from '../src/load.js';
import type { Rule } from '../src/rule.js';
import { folderOf, git, repositoryOf } from './support/folder.js';
import { run } from './support/shell.js';

const root = fileURLToPath(new URL('../', import.meta.url));

/** A worker that reserves four messages for each process, which is an error, and a safe one to mend. */
const worker =
  "from celery import Celery\n\napp = Celery('mail', broker='sqs://')\napp.conf.worker_prefetch_multiplier = 4\n";
const mended = worker.replace('= 4', '= 1');

describe('help and usage', () => {
  it('prints the version', async () => {
    const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
    expect(await run(root, ['--version'])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
  });

  it.each([[['--help']], [['-h']], [['help']]])('%s names every command', async (argv) => {
    const { code, stdout, stderr } = await run(root, argv);
    expect([code, stderr]).toEqual([0, '']);
    for (const name of Object.keys(commands)) expect(stdout).toContain(`queue-lint ${name}`);
  });

  it.each(Object.entries(commands))('%s --help names every flag', async (name, { flags }) => {
    for (const argv of [
      [name, '--help'],
      ['help', name],
    ]) {
      const { code, stdout } = await run(root, argv);
      expect(code).toBe(0);
      for (const flag of Object.keys(flags)) expect(stdout).toContain(`--${flag}`);
    }
  });

  it('completes flags and their values', async () => {
    expect((await run(root, ['completion'])).stdout).toContain('--get-yargs-completions');
    const { stdout } = await run(root, ['--get-yargs-completions', 'queue-lint', 'check', '--fa']);
    expect(stdout.split('\n')).toContain('--fail-on');
  });

  it.each([
    ['no command', [], 'a command is needed'],
    ['an unknown command', ['chekc'], 'unknown command "chekc"; did you mean "check"?'],
    ['a path as the command', ['src/'], 'To check a path: queue-lint check src/'],
    ['an unknown flag', ['check', '--fromat', 'json'], 'unknown flag "--fromat"; did you mean "--format"?'],
    ['a flag of another command', ['check', '--write'], 'unknown flag "--write"'],
    ['a short flag', ['check', '-x'], 'unknown flag "-x"'],
    ['an unknown format', ['check', '--format', 'srif'], 'unknown value of --format: "srif"; did you mean "sarif"?'],
    ['an unknown limit', ['check', '--fail-on=warn'], 'unknown value of --fail-on: "warn"; did you mean "warning"?'],
    ['no value', ['check', '--format'], 'Not enough arguments following: format'],
    ['a value too many', ['check', '--stats=yes'], "Option '--stats' does not take an argument"],
    ['an unknown rule', ['check', '--rule', 'late-akc=off'], 'unknown rule "late-akc"; did you mean "late-ack"?'],
    ['an unknown level', ['check', '--rule', 'late-ack=warning'], 'unknown level "warning"; did you mean "warn"?'],
    ['a rule without a level', ['check', '--rule', 'late-ack'], '--rule takes id=level: --rule late-ack=off'],
    ['an unknown codemod', ['migrate', '--only', 'early-akc'], 'did you mean "early-ack"?'],
    ['an absent path', ['check', 'absent.py'], '"absent.py" does not exist'],
    ['an absent configuration', ['check', '--config', 'absent.json'], '"absent.json" does not exist'],
    ['an unknown rule to explain', ['explain', 'late-akc'], 'did you mean "late-ack"?'],
    ['no rule to explain', ['explain'], 'explain takes one rule'],
  ])('%s is exit 2', async (_, argv, message) => {
    const { code, stdout, stderr } = await run(folderOf({}), argv);
    expect(stderr).toContain(message);
    expect(stderr).toMatch(/^queue-lint: /);
    expect([code, stdout]).toEqual([2, '']);
  });
});

describe('check', () => {
  it('is 0 where nothing is relevant, and says what it looked for', async () => {
    for (const folder of [
      folderOf({ 'page.ts': 'export {};\n' }),
      repositoryOf({ 'page.py': 'x = 1\n' }),
      folderOf({}),
    ]) {
      const { code, stdout, stderr } = await run(folder, ['check']);
      expect([code, stderr]).toEqual([0, '']);
      expect(stdout).toMatch(/^Nothing to check: no file \(.*\.py.*\.ts.*\) mentions .*\n$/);
    }
  });

  it('answers at once for a small project, in the words of the long way', async () => {
    const page = { 'page.ts': 'export {};\n', 'lib/page.py': 'x = 1\n', 'package.json': '{ "name": "billing" }\n' };
    for (const folder of [folderOf(page), repositoryOf(page), folderOf({})]) {
      const { stdout } = await run(folder, ['check']);
      expect(await instantAnswer(['check'], folder)).toBe(stdout);
    }
  });

  it.each<[string, Record<string, string>, string?]>([
    ['something is relevant', { 'app.py': worker }],
    ['git ignores what is relevant', { '.gitignore': 'app.py\n', 'app.py': worker }],
    ['there is a configuration', { 'page.ts': '', 'queue-lint.config.jsonc': '{' }],
    ['package.json holds one', { 'package.json': '{ "queue-lint": {} }' }],
    ['there is one above', { 'queue-lint.config.json': '{}', 'api/page.ts': '' }, 'api'],
    ['the work tree begins above', { '.git/HEAD': '', 'api/page.ts': '' }, 'api'],
    ['there are many files', Object.fromEntries(Array.from({ length: 301 }, (_, index) => [`page${index}.txt`, '']))],
    ['a file is large', { 'data.js': `//${'x'.repeat(2 ** 20)}` }],
  ])('takes the long way where %s', async (_, tree, within = '.') => {
    expect(await instantAnswer(['check'], join(folderOf(tree), within))).toBeUndefined();
  });

  it('takes the long way for every other command line', async () => {
    for (const argv of [[], ['check', '--stats'], ['check', '.'], ['migrate'], ['--help']])
      expect(await instantAnswer(argv, folderOf({}))).toBeUndefined();
  });

  it('is 0 where all is well', async () => {
    expect(await run(folderOf({ 'app.py': mended }), ['check'])).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^No problem in 1 relevant file of 1\n/),
    });
  });

  it('is 1 with an error', async () => {
    const { code, stdout } = await run(folderOf({ 'app.py': worker }), ['check']);
    expect(code).toBe(1);
    expect(stdout).toContain('app.py:4:39  error  prefetch-above-one');
  });

  it.each([
    ['error', 0],
    ['warning', 1],
    ['never', 0],
  ])('with a warning and --fail-on %s is %i', async (limit, expected) => {
    const argv = ['check', '--rule', 'prefetch-above-one=warn', '--fail-on', limit];
    expect((await run(folderOf({ 'app.py': worker }), argv)).code).toBe(expected);
  });

  it('with an error and --fail-on never is 0, and still reports it', async () => {
    const { code, stdout } = await run(folderOf({ 'app.py': worker }), ['check', '--fail-on', 'never']);
    expect(code).toBe(0);
    expect(stdout).toContain('error  prefetch-above-one');
  });

  it('takes levels from the configuration, overrides, then --rule', async () => {
    const rule = 'prefetch-above-one';
    const override = { files: ['app.py'], rules: { [rule]: 'warn' } };
    const folder = folderOf({
      'app.py': worker,
      'queue-lint.config.json': JSON.stringify({ rules: { [rule]: 'off' }, overrides: [override] }),
    });
    const said = async (...argv: string[]) => (await run(folder, ['check', ...argv])).stdout;
    expect(await said()).toContain('warning  prefetch-above-one');
    expect(await said('--rule', `${rule}=error`)).toContain('error  prefetch-above-one');
    expect(await said('--rule', `${rule}=off`)).toContain('No problem');
  });

  it('is 2 with an override that names no app, and says which there are', async () => {
    const config = (app: string) => JSON.stringify({ overrides: [{ files: ['reports/'], app }] });
    const apps = {
      'shop/apps.py': 'from celery import Celery\norders = Celery("shop-orders")\nother = Celery("other")\n',
    };
    const said = (app: string) => run(folderOf({ ...apps, 'queue-lint.config.json': config(app) }), ['check']);
    const there = 'there are "shop.apps" ("shop-orders"), "shop.apps" ("other")';
    expect(await said('shop.apps:reports')).toMatchObject({
      code: 2,
      stderr: `queue-lint: overrides: app "shop.apps:reports" does not say which of several apps; ${there}\n`,
    });
    expect((await said('shop.celery')).stderr).toContain(
      `app "shop.celery" is no Celery app of this project; ${there}`,
    );
    expect((await said('shop.apps:orders')).code).toBe(0);
  });

  it('is 1 with a relevant file that does not parse, and checks the others', async () => {
    const { code, stdout } = await run(folderOf({ 'app.py': mended, 'tasks.py': 'import celery\ndef (:\n' }), [
      'check',
    ]);
    expect(code).toBe(1);
    expect(stdout).toMatch(/tasks\.py:2:\d+ {2}not checked/);
    expect(stdout).toContain('1 file could not be checked');
  });

  it('is 3 with a rule that throws, and the others are heard', async () => {
    const rule = await loadFile<Rule>('rules/late-ack');
    vi.spyOn(rule, 'check').mockImplementation(() => {
      throw new Error('a lease without an owner');
    });
    onTestFinished(() => void vi.restoreAllMocks());
    const { code, stdout, stderr } = await run(folderOf({ 'app.py': worker }), ['check']);
    expect(code).toBe(3);
    expect(stdout).toContain('prefetch-above-one');
    expect(stderr).toMatch(/a lease without an owner\n\s+at .*\nThis is a bug in queue-lint .*\n.*CONTRIBUTING/s);
  });

  it('names files from the working directory', async () => {
    const folder = repositoryOf({ 'api/app.py': worker, 'web/page.ts': '' });
    const files = async (cwd: string, ...argv: string[]) => {
      const { stdout } = await run(join(folder, cwd), ['check', '--format', 'json', ...argv]);
      return (JSON.parse(stdout) as { findings: { file: string }[] }).findings.map(({ file }) => file);
    };
    expect(await files('.')).toEqual(['api/app.py']);
    expect(await files('api')).toEqual(['app.py']);
    expect(await files('web')).toEqual([]);
    expect(await files('web', '..')).toEqual(['../api/app.py']);
    expect(await files('web', '../api/app.py')).toEqual(['../api/app.py']);
  });

  it('writes the report into a file, uncoloured', async () => {
    const folder = folderOf({ 'app.py': worker });
    const { code, stdout } = await run(folder, ['check', '--output', 'reports/queue-lint.txt'], { tty: true });
    expect([code, stdout]).toEqual([1, '']);
    expect(readFileSync(join(folder, 'reports/queue-lint.txt'), 'utf8')).toMatch(/^app\.py:4:39 {2}error/);
    const refused = await run(folder, ['check', '--output', 'app.py/report.txt']);
    expect([refused.code, refused.stderr]).toEqual([2, expect.stringContaining('the report cannot be written')]);
  });

  it.each([
    [true, {}, true],
    [true, { NO_COLOR: '1' }, false],
    [true, { TERM: 'dumb' }, false],
    [false, {}, false],
    [false, { FORCE_COLOR: '1' }, true],
    [true, { FORCE_COLOR: '0' }, false],
    [true, { FORCE_COLOR: '1', NO_COLOR: '1' }, false],
  ])('colours on a terminal (%s) with %o: %s', async (tty, env, coloured) => {
    const { stdout } = await run(folderOf({ 'app.py': worker }), ['check'], { tty, env });
    expect(stdout.includes('\u001B[')).toBe(coloured);
  });

  it('says with --stats what was skipped', async () => {
    const { stdout } = await run(folderOf({ 'app.py': mended, 'vendor/app.py': worker }), ['check', '--stats']);
    expect(stdout).toContain('Left out: 1 vendored');
  });

  it('honours a suppression, and reports an unused one', async () => {
    const line = 'app.conf.worker_prefetch_multiplier = 4\n';
    const ignore = '# queue-lint-ignore prefetch-above-one -- tiny tasks, the window is sized by it\n';
    const silenced = await run(folderOf({ 'app.py': worker.replace(line, ignore + line) }), ['check']);
    expect(silenced).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^No problem in 1 relevant file of 1\n1 finding is suppressed\n/),
    });
    const idle = await run(folderOf({ 'jobs.py': `${ignore}x = 1\n` }), ['check', '--fail-on', 'warning']);
    expect(idle.code).toBe(1);
    expect(idle.stdout).toContain('jobs.py:1:1  warning  unused-suppression');
  });

  it('gives the same bytes in a git tree, outside one and in any format', async () => {
    const tree = {
      'app.py': worker,
      'b/tasks.py': 'from celery import shared_task\n\n@shared_task(acks_late=True)\ndef f(): ...\n',
    };
    for (const format of ['stylish', 'sarif', 'github']) {
      const plain = await run(folderOf(tree), ['check', '--format', format]);
      expect(await run(repositoryOf(tree), ['check', '--format', format])).toEqual(plain);
    }
  });
});

describe('migrate', () => {
  it('shows a patch that git applies, writes nothing, and is 0', async () => {
    const folder = repositoryOf({ 'mail/app.py': worker });
    const before = statSync(join(folder, 'mail/app.py')).mtimeMs;
    const { code, stdout, stderr } = await run(folder, ['migrate']);
    expect(code).toBe(0);
    expect(stderr).toContain('mail/app.py:4');
    expect(stderr).toContain('Nothing is written yet: --write writes 1 file');
    expect([statSync(join(folder, 'mail/app.py')).mtimeMs, git(folder, 'status', '--short')]).toEqual([before, '']);
    execFileSync('git', ['apply'], { cwd: folder, input: stdout });
    expect(readFileSync(join(folder, 'mail/app.py'), 'utf8')).toBe(mended);
  });

  it('colours the patch on a terminal only', async () => {
    const folder = folderOf({ 'app.py': worker });
    expect((await run(folder, ['migrate'])).stdout).not.toContain('\u001B[');
    expect((await run(folder, ['migrate'], { tty: true })).stdout).toContain('\u001B[32m+app.conf');
  });

  it('writes with --write, and then has nothing to do', async () => {
    const folder = repositoryOf({ 'app.py': worker });
    const { code, stdout } = await run(folder, ['migrate', '--write']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/prefetch-one\n {2}1 change:\n {4}app\.py:4 .*\nWrote app\.py\n$/s);
    expect(readFileSync(join(folder, 'app.py'), 'utf8')).toBe(mended);
    expect(await run(folder, ['migrate', '--check', '--allow-dirty'])).toEqual({
      code: 0,
      stdout: '',
      stderr: 'Nothing to change\n',
    });
  });

  it('is 1 with --check where something would change', async () => {
    expect((await run(folderOf({ 'app.py': worker }), ['migrate', '--check'])).code).toBe(1);
    expect((await run(folderOf({ 'page.ts': '' }), ['migrate', '--check'])).code).toBe(0);
  });

  it('refuses to mix with uncommitted changes, unless told so', async () => {
    const folder = repositoryOf({ 'app.py': worker });
    writeFileSync(join(folder, 'app.py'), `${worker}# draft\n`);
    const { code, stderr } = await run(folder, ['migrate', '--write']);
    expect(code).toBe(2);
    expect(stderr).toMatch(
      /^queue-lint: nothing was written, .*: app\.py\nCommit or stash them first, or pass --allow-dirty\n$/,
    );
    expect(readFileSync(join(folder, 'app.py'), 'utf8')).toBe(`${worker}# draft\n`);
    expect((await run(folder, ['migrate', '--write', '--allow-dirty'])).code).toBe(0);
    expect(readFileSync(join(folder, 'app.py'), 'utf8')).toBe(`${mended}# draft\n`);
  });

  it('runs one codemod with --only', async () => {
    expect((await run(folderOf({ 'app.py': worker }), ['migrate', '--only', 'early-ack'])).stdout).toBe('');
    expect((await run(folderOf({ 'app.py': worker }), ['migrate', '--only', 'prefetch-one'])).stdout).not.toBe('');
  });

  it('prints the numbered steps with --plan, and writes nothing', async () => {
    const folder = repositoryOf({
      'app.py': `${worker}\n\n@app.task(acks_late=True)\ndef send(mail):\n    post(mail)\n`,
    });
    const { code, stdout } = await run(folder, ['migrate', '--plan']);
    expect(code).toBe(0);
    expect(stdout.match(/^\d\. .*/gm)).toEqual([
      '1. Bound every task',
      expect.stringMatching(/^2\. Reserve one message .*--only prefetch-one/),
      expect.stringMatching(/^3\. Acknowledge when the job starts/),
    ]);
    expect(stdout).toContain('     app.py:7  early acknowledgement would lose jobs: no exclusive claim in `send`');
    expect(stdout.match(/^ {3}Roll back: /gm)).toHaveLength(3);
    expect(git(folder, 'status', '--short')).toBe('');
  });

  it('has an empty plan where nothing is to be done, and none with --write', async () => {
    expect((await run(folderOf({ 'page.ts': '' }), ['migrate', '--plan'])).stdout).toMatch(/^Nothing to do/);
    expect((await run(folderOf({ 'app.py': worker }), ['migrate', '--plan', '--write'])).code).toBe(2);
  });

  it('is 1 with a relevant file that does not parse', async () => {
    const { code, stderr } = await run(folderOf({ 'tasks.py': 'import celery\ndef (:\n' }), ['migrate']);
    expect(code).toBe(1);
    expect(stderr).toMatch(/Not changed: tasks\.py:2 .*\nNothing to change\n$/);
  });

  it('is 3 with a codemod that throws, and the others are heard', async () => {
    const codemod = await loadFile<Codemod>('codemods/early-ack');
    vi.spyOn(codemod, 'plan').mockImplementation(() => {
      throw new Error('no such step');
    });
    onTestFinished(() => void vi.restoreAllMocks());
    const { code, stdout, stderr } = await run(folderOf({ 'app.py': worker }), ['migrate']);
    expect(code).toBe(3);
    expect(stdout).toContain('+app.conf.worker_prefetch_multiplier = 1');
    expect(stderr).toContain('no such step');
  });
});

describe('the program', () => {
  const bin = `${root}bin/queue-lint.js`;
  const start = (cwd: string, argv: string[], env = {}) =>
    spawnSync(process.execPath, [bin, ...argv], { cwd, encoding: 'utf8', env: { ...process.env, ...env } });

  /** The files that a run loads, from V8's own record. */
  function loaded(cwd: string, argv: string[]): string[] {
    const folder = mkdtempSync(join(tmpdir(), 'queue-lint-loaded-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    start(cwd, argv, { NODE_V8_COVERAGE: folder });
    const [record] = readdirSync(folder).map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')));
    return (record.result as { url: string }[]).map(({ url }) => url).filter((url) => url.startsWith('file:'));
  }

  it('is compiled', () => {
    expect(existsSync(`${root}dist/cli/main.cjs`), 'run npm run compile first').toBe(true);
  });

  it('has a file for every module that is loaded by its name', () => {
    const sources = readdirSync(`${root}src`, { recursive: true }).filter((file) => String(file).endsWith('.ts'));
    const texts = sources.map((file) => readFileSync(`${root}src/${file}`, 'utf8')).join('');
    const names = [...texts.matchAll(/loadModule(?:<.*?>)?\('([^']+)'\)/g)].map(([, name]) => name!);
    expect(names).toContain('cli/version');
    expect(names.filter((name) => !existsSync(`${root}dist/${name}.cjs`))).toEqual([]);
  });

  it('says its version', () => {
    expect(start(folderOf({}), ['--version']).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  it('sets the exit code, from any directory', () => {
    expect(start(folderOf({ 'app.py': worker }), ['check']).status).toBe(1);
    expect(start(folderOf({ 'app.py': mended }), ['check']).status).toBe(0);
    expect(start(folderOf({}), ['chekc']).status).toBe(2);
  });

  it('loads no package for --version or where nothing is relevant', () => {
    for (const [cwd, argv] of [
      [folderOf({}), ['--version']],
      [folderOf({ 'page.ts': 'export {};\n', 'page.py': 'x = 1\n' }), ['check']],
      [repositoryOf({ 'page.ts': 'export {};\n', 'page.py': 'x = 1\n' }), ['check']],
    ] as const) {
      const files = loaded(cwd, [...argv]);
      expect(files.some((file) => file.endsWith('/dist/cli/instant.cjs'))).toBe(true);
      expect(
        files.filter((file) =>
          /node_modules|dist\/(?:rules|chunks\/(?:code|facts|input)|check\.cjs|cli\/main)/.test(file),
        ),
      ).toEqual([]);
    }
  });

  it('loads only the parser that a relevant file asks for', () => {
    const packages = loaded(folderOf({ 'app.py': worker }), ['check']).filter((file) => file.includes('node_modules'));
    expect([...new Set(packages.map((file) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file)![1]))]).toEqual([
      'web-tree-sitter',
    ]);
  });

  it('does not mind a reader that leaves', async () => {
    const tree = Object.fromEntries(Array.from({ length: 400 }, (_, index) => [`app${index}.py`, worker]));
    const child = spawn(process.execPath, [bin, 'check'], { cwd: folderOf(tree), stdio: ['ignore', 'pipe', 'pipe'] });
    child.stdout.once('data', () => child.stdout.destroy());
    let said = '';
    child.stderr.on('data', (chunk) => {
      said += chunk;
    });
    const code = await new Promise((done) => child.on('close', done));
    expect([code, said]).toEqual([1, '']);
  });

  it('writes all of a long report into a pipe', () => {
    const tree = Object.fromEntries(Array.from({ length: 400 }, (_, index) => [`app${index}.py`, worker]));
    const { stdout } = start(folderOf(tree), ['check', '--format', 'json']);
    expect(stdout.length).toBeGreaterThan(2 ** 16);
    expect(JSON.parse(stdout).findings).toHaveLength(400);
  });
});
