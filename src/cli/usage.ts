import yargs, { type Argv } from 'yargs';
import { unknownWord } from '../run/nearest.js';
import { UsageError } from '../usage-error.js';
import { type Command, commands } from './flags.js';
import { choicesOf } from './parse.js';
import { exit, type Shell } from './shell.js';

const ownFlags = ['help', 'version'];
const names = [...Object.keys(commands), 'completion'];

/**
 * Help and completion.
 *
 * @throws UsageError with what is wrong with the command line otherwise, and the nearest word that is not.
 */
export async function answer(argv: readonly string[], shell: Shell, fault?: string): Promise<number> {
  if (argv.length === 0) throw new UsageError(`a command is needed\n\n${await helpText(shell)}`);
  const said: string[] = [];
  try {
    await parserFor(shell).parse(
      [...(argv[0] === 'help' ? ['--help', ...argv.slice(1)] : argv)],
      {},
      (error, _, output) => {
        if (error) throw error;
        said.push(output);
      },
    );
  } catch (error) {
    throw new UsageError((await unknownName(argv)) ?? (error as Error).message);
  }
  const text = said.filter((part) => part !== '').join('\n');
  // yargs lets some pass that `util.parseArgs` does not: `--stats=yes`.
  if (text === '') throw new UsageError(fault ?? 'the command line is not understood: see queue-lint --help');
  shell.stdout.write(`${text}\n`);
  return exit.clean;
}

async function helpText(shell: Shell): Promise<string> {
  return parserFor(shell).getHelp();
}

/** What is not the name of a command or a flag. */
async function unknownName([name = '', ...args]: readonly string[]): Promise<string | undefined> {
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) {
    if (name.startsWith('-') || names.includes(name)) return undefined;
    return `${await unknownWord('command', name, names)}\nThere is: ${names.join(', ')}. To check a path: queue-lint check ${name}`;
  }
  const flags = [...Object.keys(command.flags), ...ownFlags].map((flag) => `--${flag}`);
  const until = args.indexOf('--');
  const given = (until < 0 ? args : args.slice(0, until)).map((word) => word.split('=')[0]!);
  const stranger = given.find((word) => word.startsWith('-') && word !== '-' && word !== '-h' && !flags.includes(word));
  return stranger && `${await unknownWord('flag', stranger, flags)}\nSee queue-lint ${name} --help`;
}

function parserFor({ stdout }: Shell): Argv {
  const parser = yargs()
    .scriptName('queue-lint')
    .usage(
      'queue-lint <command>\n\nFinds, explains and fixes what makes queue workers run a job twice, lose it, or leave it stuck.',
    )
    .detectLocale(false)
    .exitProcess(false)
    .strict()
    .recommendCommands()
    .demandCommand(1, 'a command is needed')
    .version(false)
    .option('version', { type: 'boolean', describe: 'Print the version', global: false })
    .help('help')
    .alias('h', 'help')
    .completion('completion', 'Print a script that completes commands and flags in bash or zsh')
    .epilogue('Exit codes: 0 clean, 1 findings or unreadable files, 2 usage or configuration, 3 a bug of queue-lint.')
    .wrap(Math.min(stdout.columns ?? 100, 120))
    .fail((message, error) => {
      throw error ?? new UsageError(message);
    });
  for (const [name, command] of Object.entries(commands)) addCommand(parser, name, command);
  return parser;
}

function addCommand(parser: Argv, name: string, { describe, positionals, flags }: Command): void {
  const positional = positionals && (positionals.many ? `[${positionals.name}..]` : `<${positionals.name}>`);
  parser.command(positional ? `${name} ${positional}` : name, describe, (own) => {
    if (positionals) own.positional(positionals.name, { describe: positionals.describe, type: 'string' });
    for (const [flag, one] of Object.entries(flags))
      own.option(flag, {
        type: one.type,
        describe: one.describe,
        array: one.multiple ?? false,
        default: one.default,
        choices: choicesOf(one),
        requiresArg: one.type === 'string',
      });
  });
}
