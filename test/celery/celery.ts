import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Tree } from '../support/project.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const script = fileURLToPath(new URL('./effective.py', import.meta.url));

/** A Python that has Celery: the one that `.ci/python` makes, else the machine's own; undefined where neither has. */
export function pythonWithCelery(): string | undefined {
  const candidates = [join(root, '.venv/bin/python'), 'python3'];
  return candidates.find(
    (python) =>
      (!python.includes('/') || existsSync(python)) && spawnSync(python, ['-c', 'import celery']).status === 0,
  );
}

export interface Limits {
  ack: 'early' | 'late';
  timeLimit: number | null;
  softTimeLimit: number | null;
}

/** What Celery made of a project, or why it does not start. */
export interface Effective {
  error?: string;
  apps?: {
    main: string | null;
    conf: Limits & {
      prefetch: number;
      concurrency: number | null;
      visibility: number | null;
      broker: string | null;
      queues: number | null;
    };
    tasks: Record<string, Limits & { function: string; class: string }>;
  }[];
  /** The worker that a command line starts, with what the settings add. */
  process?: Omit<Limits, 'ack'> & {
    prefetch: number;
    concurrency: number;
    least: number | null;
    pool: string;
    queues: number;
  };
}

export interface Loadable {
  tree: Tree;
  modules: readonly string[];
  env?: Record<string, string>;
  /** The arguments of `celery`, to start a worker with. */
  command?: readonly string[];
}

/** All projects at once: Celery is imported one time only. */
export function askCelery(python: string, projects: readonly Loadable[]): { celery: string; answers: Effective[] } {
  const folder = mkdtempSync(join(tmpdir(), 'queue-lint-celery-'));
  try {
    const input = projects.map(({ tree, modules, env, command }, index) => {
      const at = join(folder, String(index));
      for (const [file, text] of Object.entries(tree)) {
        mkdirSync(dirname(join(at, file)), { recursive: true });
        writeFileSync(join(at, file), text);
      }
      return { root: at, modules, env: env ?? {}, command };
    });
    const output = execFileSync(python, [script], { input: JSON.stringify(input), encoding: 'utf8', maxBuffer: 1e9 });
    return JSON.parse(output) as { celery: string; answers: Effective[] };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
