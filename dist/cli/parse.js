import { parseArgs } from 'node:util';
import { UsageError } from '../run/usage-error.js';
import { commands } from './flags.js';
export function parseCall([name = '', ...args]) {
    const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
    if (!command || args.includes('--help') || args.includes('-h'))
        return {};
    const options = Object.fromEntries(Object.entries(command.flags).map(([flag, { type, multiple = false }]) => [flag, { type, multiple }]));
    try {
        const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
        return { command, positionals, values: { ...defaultsOf(command), ...values } };
    }
    catch (error) {
        return { fault: error.message };
    }
}
const defaultsOf = ({ flags }) => Object.fromEntries(Object.entries(flags).flatMap(([name, flag]) => (flag.default ? [[name, flag.default]] : [])));
/** @throws UsageError for a value that its flag does not take, with the nearest that it does. */
export async function checkChoices({ command, values }) {
    for (const [name, flag] of Object.entries(command.flags)) {
        const choices = choicesOf(flag);
        const given = [values[name] ?? []].flat();
        const stranger = choices && given.find((value) => !choices.includes(value));
        if (stranger !== undefined)
            throw await unknownChoice(`value of --${name}:`, stranger, choices);
    }
}
export async function unknownChoice(what, word, choices) {
    const { unknownWord } = await import('../run/nearest.js');
    return new UsageError(`${await unknownWord(what, word, choices)}\nThere is: ${choices.join(', ')}`);
}
export const choicesOf = ({ choices }) => typeof choices === 'function' ? choices() : choices;
