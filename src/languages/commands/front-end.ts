import type { Comment, Module, Span } from '../../code/module.js';
import { suppressionsOf } from '../../code/suppressions.js';
import type { Fact } from '../../facts/index.js';
import type { FrontEnd, Reading } from '../language.js';
import { isAside } from './aside.js';
import { processOf } from './celery.js';
import { editCommand } from './edit.js';
import { readByCelery } from './environment.js';
import { scriptsIn } from './scripts.js';
import { commandsIn, type Word } from './words.js';

export function commandsFrontEnd(): FrontEnd {
  return {
    read({ file, text }): Reading {
      const reading: Reading = { file, problems: [], suppressions: [], content: [] };
      if (isAside(file)) return reading;
      const scripts = scriptsIn(file, text);
      const commands = scripts.flatMap((script) =>
        ('words' in script ? [script.words] : commandsIn(script)).map((words) => [
          ...readByCelery(script.environment ?? []),
          ...words,
        ]),
      );
      const found = commands.map((words) => ({ words, facts: processOf(words, file) }));
      const workers = found.filter(({ facts }) => facts.length > 0).map(({ words }) => spanOf(words));
      return {
        ...reading,
        suppressions: suppressionsOf(asModule(file, text, workers), text),
        content: found.flatMap(({ facts }) => facts),
      };
    },
    async facts(readings) {
      return { facts: readings.flatMap(({ content }) => content as Fact[]), problems: [] };
    },
    edit: async (source, change) => editCommand(source, change),
  };
}

/** Its environment may stand behind it. */
const spanOf = (words: readonly Word[]): Span => ({
  start: Math.min(...words.map(({ start }) => start)),
  end: Math.max(...words.map(({ end }) => end)),
});

/** Each command as a statement, for the comments that silence findings in it. */
const asModule = (file: string, text: string, commands: readonly Span[]): Module => ({
  file,
  language: 'python',
  body: commands.map((span) => ({ is: 'other', ...span })),
  imports: [],
  exports: [],
  comments: [...text.matchAll(/(?<=^|\s)#(.*)$/gm)].map(
    ({ 0: { length }, 1: said = '', index }): Comment => ({ start: index, end: index + length, text: said }),
  ),
});
