import { type Piece, suppressionsIn } from '../code/suppressions.js';
import type { Problem, Suppression } from '../facts/index.js';
import type { Source } from '../languages/language.js';
import { allNodes, type Data } from './node.js';

/** Reads a data file by the ending of its name. Both parsers are loaded here: YAML is a superset that many JSON files are named for. */
export type Reader = (source: Source) => { data: Data; problems: Problem[] };

export async function dataReader(): Promise<Reader> {
  const [{ parseYaml }, { parseJson }] = await Promise.all([import('./yaml.js'), import('./json.js')]);
  return (source) =>
    source.text
      .replace(/^\uFEFF/, '')
      .trimStart()
      .startsWith('{')
      ? parseJson(source)
      : parseYaml(source);
}

/** The suppressions of a data file: a comment covers the entry or the item that it stands before or behind. */
export const suppressionsOf = ({ file, text }: Source, { root, comments }: Data): Suppression[] =>
  suppressionsIn({ file, text, comments }, () => {
    const pieces: Piece[] = [];
    for (const node of allNodes(root)) {
      if (node.is === 'map') for (const { start, end } of node.entries) pieces.push({ start, end, from: start });
      if (node.is === 'list') for (const { start, end } of node.items) pieces.push({ start, end, from: start });
    }
    return pieces;
  });
