import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { scenarios, type Weaker, weaker } from './scenarios.js';

const model = fileURLToPath(new URL('claims.pml', import.meta.url));
const runs = (command: string, ...words: string[]) => spawnSync(command, words).status === 0;
const present = runs('spin', '-V') && runs('cc', '--version');
if (!present)
  console.warn('\n*** The protocol is NOT cross-checked: no Spin, or no C compiler (apt-get install spin gcc) ***\n');

/** A scenario's bounds by their names in claims.pml. */
function bounds({ actors, store = {}, row, removed, ...scenario }: Weaker): Record<string, number> {
  const { faults = 0, crashes = 0, strays = 0, ticks = 0, tickSeconds = 16 } = scenario;
  const [first, second] = actors;
  return {
    ...{ faults, crashes, strays, ticks, tickSeconds },
    workers: actors.filter(({ does, sent }) => !does?.sweeps && !sent).length,
    sweeps: actors.filter(({ does }) => does?.sweeps).length,
    sent: Number(actors.some(({ sent }) => sent)),
    renewals: first?.does?.renewals ?? 0,
    releases: Number(first?.does?.settle === 'release'),
    fails: Number(first?.does?.settle === 'fail'),
    apartA: first?.skewSeconds ?? 0,
    apartB: second?.skewSeconds ?? 0,
    skew: store.skewSeconds ?? 5,
    takeover: Number(store.takeover ?? true),
    indexed: Number(row === undefined),
    ...(removed && { [removed]: 1 }),
  };
}

describe.skipIf(!present)('Spin agrees', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'queue-lint-spin-'));
    execFileSync('spin', ['-a', model], { cwd: folder });
    execFileSync('cc', ['-O1', '-DSAFETY', '-w', '-o', 'pan', 'pan.c'], { cwd: folder });
  }, 120_000);
  afterAll(() => rmSync(folder, { recursive: true }));

  const verdict = (scenario: Weaker): string => {
    const env = Object.fromEntries(Object.entries(bounds(scenario)).map(([name, value]) => [name, String(value)]));
    const said = execFileSync('./pan', ['-m100000', '-w20'], { cwd: folder, env, encoding: 'utf8' });
    if (process.env.QUEUE_LINT_MODEL)
      console.log(/\d+ states, stored/.exec(said)?.[0], /violated.*/.exec(said)?.[0] ?? '');
    expect(said).not.toContain('max search depth too small');
    const { errors } = /errors: (?<errors>\d+)/.exec(said)?.groups ?? {};
    return errors === '0' ? 'no bad schedule' : /assertion violated/.test(said) ? 'a bad schedule' : said;
  };

  it.each(Object.entries(scenarios(1)))('%s: no bad schedule', (_, scenario) => {
    expect(verdict(scenario)).toBe('no bad schedule');
  });

  it.each(Object.entries(weaker))('without the safeguard %s: a bad schedule', (_, scenario) => {
    expect(verdict(scenario)).toBe('a bad schedule');
  });
});
