import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Rule } from '../src/rule.js';
import { configFaults } from '../src/run/config-faults.js';
import { gather } from '../src/run/input.js';
import { settleConfig } from '../src/run/settle-config.js';
import { folderOf, repositoryOf } from './support/folder.js';

const configOf = async (cwd: string, config?: string) => (await gather({ cwd, paths: [], config })).input.config;
const faultOf = (tree: Record<string, string>, config?: string) =>
  configOf(folderOf(tree), config).then(
    () => 'no fault',
    (error: Error) => `${error.name}: ${error.message}`,
  );

describe('where a configuration is found', () => {
  const late = '{ "profile": "late-ack" }';

  it.each(['queue-lint.config.json', 'queue-lint.config.jsonc'])('%s', async (name) => {
    expect((await configOf(folderOf({ [name]: late }))).profile).toBe('late-ack');
  });

  it('a section of package.json, not a dependency of that name', async () => {
    const section = `{ "name": "billing", "queue-lint": ${late} }`;
    expect((await configOf(folderOf({ 'package.json': section }))).profile).toBe('late-ack');
    const dependency = '{ "devDependencies": { "queue-lint": "^0.1.0" } }';
    const { profile, file } = await configOf(folderOf({ 'package.json': dependency }));
    expect([profile, file]).toEqual(['early-ack', undefined]);
  });

  it('the nearest, from the working directory up to the root of the work tree', async () => {
    const folder = repositoryOf({
      'queue-lint.config.json': late,
      'api/queue-lint.config.json': '{}',
      'api/src/worker.ts': '',
      'web/src/page.ts': '',
    });
    expect((await configOf(join(folder, 'api/src'))).file).toBe(join(folder, 'api/queue-lint.config.json'));
    expect((await configOf(join(folder, 'web/src'))).file).toBe(join(folder, 'queue-lint.config.json'));
  });

  it('none above the work tree', async () => {
    const folder = folderOf({ 'queue-lint.config.json': late, 'api/.git/HEAD': '' });
    expect((await configOf(join(folder, 'api'))).file).toBeUndefined();
  });

  it('outside git its folder is the root', async () => {
    const folder = folderOf({ 'queue-lint.config.json': late, 'src/worker.ts': '' });
    const { scope } = await gather({ cwd: join(folder, 'src'), paths: [] });
    expect(scope.root).toBe(folder);
  });

  it('the one that is named', async () => {
    const folder = folderOf({ 'queue-lint.config.json': late, 'strict.json': '{}' });
    expect((await configOf(folder, 'strict.json')).profile).toBe('early-ack');
    expect(await faultOf({}, 'absent.json')).toBe('UsageError: "absent.json" does not exist');
    expect(await faultOf({ 'package.json': '{}' }, 'package.json')).toBe(
      'UsageError: package.json:1:1: it has no key "queue-lint"',
    );
  });
});

describe('what is wrong with a configuration', () => {
  const json = (text: string) => faultOf({ 'queue-lint.config.json': text });

  it('an unknown key, with its place and the nearest', async () => {
    expect(await json('{\n  "profil": "late-ack"\n}')).toBe(
      'UsageError: queue-lint.config.json:2:3: unknown key "profil"; did you mean "profile"?',
    );
  });

  it('an unknown rule', async () => {
    expect(await json('{ "rules": { "late-akc": "off" } }')).toBe(
      'UsageError: queue-lint.config.json:1:14: rules: unknown rule "late-akc"; did you mean "late-ack"?',
    );
    expect(await json('{ "overrides": [{ "files": ["a/"], "rules": { "prefetch": "off" } }] }')).toContain(
      'overrides.0.rules: unknown rule "prefetch"',
    );
  });

  it('a level that is none, in either form', async () => {
    const expected = 'Invalid option: expected one of "off"|"warn"|"error"';
    expect(await json('{ "rules": { "late-ack": "warning" } }')).toBe(
      `UsageError: queue-lint.config.json:1:14: rules.late-ack: ${expected}`,
    );
    expect(await json('{ "rules": { "late-ack": { "level": "warning" } } }')).toBe(
      `UsageError: queue-lint.config.json:1:28: rules.late-ack.level: ${expected}`,
    );
  });

  it('every fault at once', async () => {
    const faults = await json('{ "ignore": "dist", "claims": { "fn": "claim" }, "recovery": "cron" }');
    expect(faults.split('\n')).toHaveLength(3);
    expect(faults).toContain('1:3: ignore: Invalid input: expected array, received string');
    expect(faults).toContain('1:33: claims: unknown key "fn"');
    expect(faults).toContain('1:50: recovery: Invalid input: expected "external"');
  });

  it('JSON that is none, where it breaks', async () => {
    expect(await json('{\n  "rules": {,}\n}')).toMatch(/^UsageError: queue-lint\.config\.json:2:13: not valid JSON: /);
    expect(await json('')).toMatch(/1:1: not valid JSON/);
    expect(await json('[]')).toContain('Invalid input: expected object, received array');
  });

  it('of a package.json, at its place there', async () => {
    const text = '{\n  "name": "billing",\n  "queue-lint": { "ruels": {} }\n}';
    expect(await faultOf({ 'package.json': text })).toBe(
      'UsageError: package.json:3:19: unknown key "ruels"; did you mean "rules"?',
    );
  });

  it('not comments, trailing commas, a byte order mark or $schema', async () => {
    const text =
      '\uFEFF{\n  // the team decided\n  "$schema": "./schema.json",\n  "rules": { "late-ack": "off", },\n}\n';
    const { rules } = await configOf(folderOf({ 'queue-lint.config.json': text }));
    expect(rules).toEqual({ 'late-ack': { level: 'off' } });
  });
});

describe('options of a rule', () => {
  const rule: Rule<{ margin: number; unit: string }> = {
    meta: {
      summary: 'A margin is too small',
      why: '',
      remedy: '',
      severity: 'error',
      since: '0.1.0',
      links: [],
    },
    options: {
      defaults: { margin: 30, unit: 's' },
      schema: (z) => z.strictObject({ margin: z.number().min(1), unit: z.enum(['s', 'ms']) }),
    },
    check: () => [],
  };
  const rules = new Map([['thin-margin', rule as Rule]]);

  it('are filled up with its defaults', () => {
    const user = { rules: { 'thin-margin': { options: { margin: 45 } } } };
    const config = settleConfig(user, '/project', '/project', rules);
    expect(config.rules).toEqual({ 'thin-margin': { level: undefined, options: { margin: 45, unit: 's' } } });
  });

  it('are held to its schema', async () => {
    const faults = (options: unknown) => configFaults({ rules: { 'thin-margin': { options } } }, rules);
    expect(await faults({ margin: 45 })).toEqual([]);
    expect(await faults({ margni: 45 })).toEqual([
      {
        path: ['rules', 'thin-margin', 'options', 'margni'],
        message: 'rules.thin-margin.options: unknown key "margni"; did you mean "margin"?',
      },
    ]);
    expect((await faults({ margin: 0 }))[0]?.message).toMatch(/^rules\.thin-margin\.options\.margin: Too small/);
  });
});

describe('globs', () => {
  const config = (tree: Record<string, string>, where = '') => configOf(join(repositoryOf(tree), where));

  it('start at the folder of the configuration', async () => {
    const { ignores } = await config({ 'api/queue-lint.config.json': '{ "ignore": ["/legacy/"] }' }, 'api');
    expect(['api/legacy/tasks.py', 'legacy/tasks.py', 'api/src/legacy/tasks.py'].map(ignores)).toEqual([
      true,
      undefined,
      undefined,
    ]);
  });

  it('with ! bring back what is left out by itself', async () => {
    const folder = repositoryOf({
      'queue-lint.config.json': '{ "ignore": ["*_old.py", "!apps/vendor/"] }',
      'apps/vendor/tasks.py': 'import celery\n',
      'apps/vendor/tasks_old.py': 'import celery\n',
      'vendor/tasks.py': 'import celery\n',
    });
    const { input } = await gather({ cwd: folder, paths: [] });
    expect([...input.sources.values()].flat().map(({ file }) => file)).toEqual(['apps/vendor/tasks.py']);
    expect(input.skipped).toEqual({ 'ignored by configuration': 1, vendored: 1 });
  });

  it('of overrides decide in order', async () => {
    const { overrides } = await config({
      'queue-lint.config.json': '{ "overrides": [{ "files": ["jobs/**/*.py"], "rules": { "late-ack": "warn" } }] }',
    });
    expect(overrides[0]!.rules).toEqual({ 'late-ack': { level: 'warn' } });
    expect(['jobs/mail/tasks.py', 'tasks.py'].map((file) => overrides[0]!.matches(file))).toEqual([true, false]);
  });

  it('of overrides may be left to the others: they then name the app of their files', async () => {
    const { overrides } = await config({
      'queue-lint.config.json': '{ "overrides": [{ "files": ["jobs/"], "app": "billing.apps:jobs" }] }',
    });
    expect(overrides).toMatchObject([{ app: 'billing.apps:jobs', rules: {} }]);
  });
});
