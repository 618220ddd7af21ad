import { Readable, Writable } from 'node:stream';
import { main } from '../../src/cli/main.js';

export interface Ran {
  code: number;
  stdout: string;
  stderr: string;
}

/** Runs the command line in this process. */
export async function run(cwd: string, argv: readonly string[], { tty = false, env = {} } = {}): Promise<Ran> {
  const said = { stdout: '', stderr: '' };
  const stream = (name: keyof typeof said) =>
    Object.assign(
      new Writable({
        write(chunk, _, done) {
          said[name] += String(chunk);
          done();
        },
      }),
      { isTTY: tty, columns: 100 },
    );
  const shell = { stdin: Readable.from([]), stdout: stream('stdout'), stderr: stream('stderr'), cwd, env };
  const code = await main(argv, shell);
  return { code, ...said };
}
