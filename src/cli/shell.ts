import type { Readable, Writable } from 'node:stream';

/** What surrounds a command. Tests give their own. */
export interface Shell {
  stdin: Readable;
  stdout: Writable & { isTTY?: boolean; columns?: number };
  stderr: Writable & { isTTY?: boolean };
  cwd: string;
  env: Readonly<Record<string, string | undefined>>;
}

export const exit = {
  clean: 0,
  /** Findings at or above `--fail-on`, or a relevant file that was not read. */
  findings: 1,
  /** A flag, a path or a configuration that cannot be followed. */
  usage: 2,
  /** A bug of ours. */
  bug: 3,
} as const;

/** https://no-color.org and https://force-color.org; else whether a terminal reads it. */
export function wantsColour({ stdout, env }: Shell): boolean {
  if (env.NO_COLOR) return false;
  if (env.FORCE_COLOR !== undefined) return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false';
  return stdout.isTTY === true && env.TERM !== 'dumb';
}

/** A reader that left (`queue-lint check | head`) ends the writing, not the verdict. */
export function ignoreClosedPipe({ stdout }: Shell): void {
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}
