import { basename } from 'node:path/posix';
import type { Elsewhere } from './elsewhere.js';
import { behind, type Found } from './lines.js';
import { type Script, type Word, wordsIn } from './words.js';

/** What systemd's units and supervisord's programs start, each with the environment of its section, and of the file beside it that is installed with it. */
export function unitScripts(text: string): Found[] {
  const starts = [...text.matchAll(/^[ \t]*\[.*\]/gm)].map(({ index }) => index);
  const ends = [...starts, text.length];
  return [0, ...starts].flatMap((start, index) => {
    const section = { text: text.slice(start, ends[index]), start };
    const environment = [
      ...behind(section, /^[ \t]*Environment[ \t]*=[ \t]*/gm).flatMap(wordsIn),
      ...behind(section, /^[ \t]*environment[ \t]*=[ \t]*/gm).flatMap(pairsIn),
    ];
    const over = behind(section, /^[ \t]*EnvironmentFile[ \t]*=[ \t]*-?/gm).map(
      ({ text: path }): Elsewhere => ({ is: 'file', path: basename(path.trim()) }),
    );
    const commands = behind(section, /^[ \t]*(?:ExecStart|command)[ \t]*=[-@:+!]*[ \t]*/gm);
    return commands.map((script): Found => ({ ...script, environment, over }));
  });
}

/** supervisord's `A="1",B=2`; in its `%(…)s` stands what another environment says. */
const pairsIn = ({ text, start }: Script): Word[] =>
  [...text.matchAll(/(\w+)\s*=\s*(?:"([^"\n]*)"|'([^'\n]*)'|([^\s,"']*))/g)].map((found) => {
    const [whole, name, ...values] = found;
    const value = values.find((one) => one !== undefined) ?? '';
    const quote = values[2] === undefined ? 1 : 0;
    const end = start + found.index + whole.length - quote;
    const place = { start: end - value.length, end };
    return value.includes('$') ? { ...place, begins: `${name}=` } : { ...place, value: `${name}=${value}` };
  });
