import { UsageError } from '../usage-error.js';
import { type Command, type Flag } from './flags.js';
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
export declare function parseCall([name, ...args]: readonly string[]): Call | Question;
/** @throws UsageError for a value that its flag does not take, with the nearest that it does. */
export declare function checkChoices({ command, values }: Call): Promise<void>;
export declare function unknownChoice(what: string, word: string, choices: readonly string[]): Promise<UsageError>;
export declare const choicesOf: ({ choices }: Flag) => readonly string[] | undefined;
