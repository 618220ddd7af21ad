import { UsageError } from '../usage-error.js';
import { checkChoices, parseCall } from './parse.js';
import { exit, ignoreClosedPipe, type Shell } from './shell.js';

/** Runs one command line and gives its exit code. Output is written to the shell's streams only. */
export async function main(argv: readonly string[], shell: Shell): Promise<number> {
  ignoreClosedPipe(shell);
  try {
    if (argv[0] === '--version') {
      shell.stdout.write(`${(await import('./version.js')).packageVersion()}\n`);
      return exit.clean;
    }
    const call = parseCall(argv);
    if (!('command' in call)) return await (await import('./usage.js')).answer(argv, shell, call.fault);
    await checkChoices(call);
    const { run } = await call.command.load();
    return await run(call.values as never, call.positionals, shell);
  } catch (error) {
    if (!(error instanceof UsageError)) return (await import('./crash.js')).reportCrash([error], shell);
    shell.stderr.write(`queue-lint: ${error.message}\n`);
    return exit.usage;
  }
}
