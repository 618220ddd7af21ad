import type { Comment, Module, Span } from '../../code/module.js';
import { suppressionsOf } from '../../code/suppressions.js';
import type { Fact } from '../../facts/index.js';
import type { FrontEnd, Reading } from '../language.js';
import { isAside } from './aside.js';
import { processOf } from './celery.js';
import { editCommand } from './edit.js';
import { readByCelery } from './environment.js';
import { type Named, namedBy, queueOf } from './queues.js';
import { scriptsIn } from './scripts.js';
import { commandsIn, type Word } from './words.js';

export function commandsFrontEnd(): FrontEnd {
  return {
    read({ file, text }): Reading {
      const nothing: Content = { facts: [], named: [] };
      const reading: Reading = { file, problems: [], suppressions: [], content: nothing };
      if (isAside(file)) return reading;
      const scripts = scriptsIn(file, text);
      const commands = scripts.flatMap((script) =>
        ('words' in script ? [script.words] : commandsIn(script)).map((words) => [
          ...readByCelery(script.environment ?? []),
          ...words,
        ]),
      );
      const found = commands.map((words) => ({
        words,
        facts: [...processOf(words, file), ...queueOf(words, file, text)],
      }));
      const spans = found.filter(({ facts }) => facts.length > 0).map(({ words }) => spanOf(words));
      const content: Content = {
        facts: found.flatMap(({ facts }) => facts),
        named: scripts.flatMap(({ environment }) => namedBy(environment ?? [])),
      };
      return {
        ...reading,
        suppressions: suppressionsOf(asModule(file, text, spans), text),
        content,
      };
    },
    async facts(readings) {
      const contents = readings.map(({ content }) => content as Content);
      const named = contents.flatMap((content) => content.named);
      return { facts: contents.flatMap(({ facts }) => facts.map((fact) => withVariables(fact, named))), problems: [] };
    },
    edit: async (source, change) => editCommand(source, change),
  };
}

interface Content {
  facts: Fact[];
  named: Named[];
}

function withVariables(fact: Fact, named: readonly Named[]): Fact {
  if (fact.kind !== 'queue') return fact;
  const variables = named.filter(({ queue }) => queue === fact.label).map(({ variable }) => variable);
  return { ...fact, variables: [...new Set(variables)].sort() };
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
