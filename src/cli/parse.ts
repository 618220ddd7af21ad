import { parseArgs } from 'node:util';
import { UsageError } from '../usage-error.js';
import { type Command, commands, type Flag } from './flags.js';

/** A command line that can be followed. */
export interface Call {
  command: Command;
  values: Record<string, unknown>;
  positionals: string[];
}

/** A command line that asks for help, or is at fault: `usage.ts` has the words for both. */
export interface Question {
  fault?: string;
}

export function parseCall([name = '', ...args]: readonly string[]): Call | Question {
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command || args.includes('--help') || args.includes('-h')) return {};
  const options = Object.fromEntries(
    Object.entries(command.flags).map(([flag, { type, multiple = false }]) => [flag, { type, multiple }]),
  );
  try {
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
    return { command, positionals, values: { ...defaultsOf(command), ...values } };
  } catch (error) {
    return { fault: (error as Error).message };
  }
}

const defaultsOf = ({ flags }: Command): Record<string, unknown> =>
  Object.fromEntries(Object.entries(flags).flatMap(([name, flag]) => (flag.default ? [[name, flag.default]] : [])));

/** @throws UsageError for a value that its flag does not take, with the nearest that it does. */
export async function checkChoices({ command, values }: Call): Promise<void> {
  for (const [name, flag] of Object.entries(command.flags)) {
    const choices = choicesOf(flag);
    const given = [values[name] ?? []].flat() as string[];
    const stranger = choices && given.find((value) => !choices.includes(value));
    if (stranger !== undefined) throw await unknownChoice(`value of --${name}:`, stranger, choices!);
  }
}

export async function unknownChoice(what: string, word: string, choices: readonly string[]): Promise<UsageError> {
  const { unknownWord } = await import('../run/nearest.js');
  return new UsageError(`${await unknownWord(what, word, choices)}\nThere is: ${choices.join(', ')}`);
}

export const choicesOf = ({ choices }: Flag): readonly string[] | undefined =>
  typeof choices === 'function' ? choices() : choices;
