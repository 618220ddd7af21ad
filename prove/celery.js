import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));
const scripts = fileURLToPath(new URL('python/', import.meta.url));
const needed = 'import celery, django, boto3, kombu.asynchronous.aws.connection; print(celery.__version__)';

/** A Python with Celery for SQS: the one that `.ci/python` makes, else the machine's own; undefined where neither has it. */
export function findCelery() {
  const own = join(root, '.venv/bin/python');
  for (const python of existsSync(own) ? [own, 'python3'] : ['python3']) {
    const { status, stdout } = spawnSync(python, ['-c', needed], { encoding: 'utf8' });
    if (status === 0) return { python, version: stdout.trim() };
  }
  return undefined;
}

/** The processes of one project in `cwd`. What they say goes to `logFile`. */
export function celeryIn({ python, cwd, env, logFile }) {
  const log = openSync(logFile, 'a');
  const ours = Object.entries(process.env).filter(([name]) => !/^(AWS|CELERY|DJANGO|PYTHON)_?/.test(name));
  const options = {
    cwd,
    env: { ...Object.fromEntries(ours), ...env, PYTHONPATH: `${cwd}:${scripts}`, PYTHONDONTWRITEBYTECODE: '1' },
    stdio: ['ignore', log, log],
  };
  const running = new Map();
  process.once('exit', () => {
    for (const pid of running.keys()) process.kill(-pid, 'SIGKILL');
  });
  const start = (args) => {
    // A group of its own, so that the worker and its pool can be killed at one blow.
    const child = spawn(python, ['-m', 'celery', ...args.split(' ')], { ...options, detached: true });
    running.set(child.pid, child);
    child.once('exit', () => running.delete(child.pid));
    return child.pid;
  };
  return {
    /** A worker of one process. @returns {number} its process id */
    worker: (app, name) => start(`-A ${app} worker -n ${name}@%h -c 1 -l INFO --without-gossip --without-mingle`),
    /** What sends the scheduled tasks. @returns {number} its process id */
    beat: (app) => start(`-A ${app} beat -l INFO -s ${cwd}.beat --pidfile=`),
    async script(name, args) {
      const child = spawn(python, [join(scripts, name), ...args], options);
      const [code] = await once(child, 'exit');
      if (code !== 0) throw new Error(`${name} ended with ${code}`);
    },
    kill: (pid) => process.kill(-pid, 'SIGKILL'),
    async stop() {
      const children = [...running.values()];
      const ends = children.map((child) => once(child, 'exit'));
      for (const { pid } of children) process.kill(-pid, 'SIGKILL');
      await Promise.all(ends);
    },
  };
}
