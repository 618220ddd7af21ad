import { processOf } from './celery.js';
import { editCommand } from './edit.js';
import { scriptsIn } from './scripts.js';
import { commandsIn } from './words.js';
export function commandsFrontEnd() {
    return {
        read({ file, text }) {
            const reading = { file, problems: [], suppressions: [], content: [] };
            if (isAside(file))
                return reading;
            const scripts = scriptsIn(file, text);
            const commands = scripts.flatMap((script) => ('words' in script ? [script.words] : commandsIn(script)));
            const found = commands.flatMap((words) => processOf(words, file));
            return { ...reading, content: found };
        },
        async facts(readings) {
            return { facts: readings.flatMap(({ content }) => content), problems: [] };
        },
        edit: async (source, change) => editCommand(source, change),
    };
}
/** Workers that developers, tests and pipelines start run no jobs of users. */
const isAside = (file) => /(^|[/._-])(tests?|testing|ci|dev|devel|development|local|e2e|examples?|samples?|docs?|\.github|\.devcontainer)([/._-]|$)/i.test(file);
