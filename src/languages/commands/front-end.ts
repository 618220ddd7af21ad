import type { Comment, Module, Span } from '../../code/module.js';
import { suppressionsOf } from '../../code/suppressions.js';
import type { Fact } from '../../facts/index.js';
import type { Files, FrontEnd, Reading } from '../language.js';
import { isAside } from './aside.js';
import { processOf } from './celery.js';
import { editCommand } from './edit.js';
import { type ConfigMap, wordsElsewhere } from './elsewhere.js';
import { readByCelery } from './environment.js';
import { withExports } from './exports.js';
import type { Found } from './lines.js';
import { type Named, namedBy, queueOf } from './queues.js';
import { scriptsIn } from './scripts.js';
import { commandsIn, type Word } from './words.js';
import { configMapsIn } from './yaml.js';

export function commandsFrontEnd(): FrontEnd {
  return {
    read({ file, text }): Reading {
      const nothing: Content = { file, facts: [], open: [], named: [], around: [], maps: [] };
      const reading: Reading = { file, problems: [], suppressions: [], content: nothing };
      if (isAside(file)) return reading;
      const scripts = scriptsIn(file, text);
      const commands = scripts.flatMap((script) => commandsOf(script, file, text));
      const told = commands.filter(({ facts, run }) => facts.length > 0 || processOf(run, file).length > 0);
      const spans = told.map(({ words }) => spanOf(words));
      const content: Content = {
        file,
        facts: commands.flatMap(({ facts }) => facts),
        open: told
          .filter(({ script }) => isOpen(script))
          .map(({ run, script }) => ({ ...aroundOf(script), words: run })),
        named: scripts.flatMap(({ environment }) => namedBy(environment ?? [])),
        around: scripts.filter(isOpen).map(aroundOf),
        maps: /\.ya?ml$/.test(file) ? configMapsIn(text, file) : [],
      };
      return {
        ...reading,
        suppressions: suppressionsOf(asModule(file, text, spans), text),
        content,
      };
    },
    async facts(readings, files) {
      const contents = readings.map(({ content }) => content as Content);
      const maps = contents.flatMap((content) => content.maps);
      const found = contents.map(({ file, facts, open, named, around }) => {
        const all = (one: Around) => environmentOf(one, file, files, maps);
        return {
          facts: [...facts, ...open.flatMap((one) => processOf([...readByCelery(all(one)), ...one.words], file))],
          named: [...named, ...around.flatMap((one) => namedBy(all(one)))],
        };
      });
      const named = found.flatMap((one) => one.named);
      return { facts: found.flatMap(({ facts }) => facts.map((fact) => withVariables(fact, named))), problems: [] };
    },
    edit: async (source, change) => editCommand(source, change),
  };
}

interface Content {
  file: string;
  facts: Fact[];
  /** Commands whose environment stands elsewhere too. */
  open: (Around & { words: Word[] })[];
  named: Named[];
  around: Around[];
  maps: ConfigMap[];
}

type Around = Required<Pick<Found, 'environment' | 'elsewhere' | 'over'>>;

const aroundOf = ({ environment = [], elsewhere = [], over = [] }: Found): Around => ({ environment, elsewhere, over });

const isOpen = ({ elsewhere = [], over = [] }: Found): boolean => elsewhere.length + over.length > 0;

/** Of two values of one variable the later holds. */
const environmentOf = (one: Around, file: string, files: Files, maps: readonly ConfigMap[]): Word[] => [
  ...wordsElsewhere(one.elsewhere, file, files, maps),
  ...one.environment,
  ...wordsElsewhere(one.over, file, files, maps),
];

/** The commands of a script, with what each starts or makes by what stands in its own file. */
function commandsOf(script: Found, file: string, text: string) {
  const all = 'words' in script ? [{ words: script.words, exported: [] }] : withExports(commandsIn(script));
  return all.map(({ words: own, exported }) => {
    const around = readByCelery(script.environment ?? []);
    const run = [...readByCelery(exported), ...own];
    const words = [...around, ...own];
    const processes = isOpen(script) ? [] : processOf([...around, ...run], file);
    return { script, words, run, facts: [...processes, ...queueOf(words, file, text)] };
  });
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
