import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Loc } from '../../src/facts/index.js';
import { readConfig } from '../../src/run/config-file.js';
import { loadLanguages, readFacts } from '../../src/run/read.js';
import { positions } from '../../src/text/positions.js';
import { inputOf, treeOf } from '../support/project.js';

const folder = fileURLToPath(new URL('../../fixtures/languages/', import.meta.url));
const notInput = ['facts.json'];

const isLoc = (value: unknown): value is Loc =>
  typeof value === 'object' && value !== null && Object.keys(value).sort().join() === 'end,file,start';

/** What a project's files say, each place as `file:line:column` and the text that stands there. */
async function factsOf(at: string): Promise<unknown> {
  const configuration = `${at}queue-lint.config.json`;
  const given = existsSync(configuration) ? await readConfig(configuration, at, 'its configuration') : {};
  const { files, sources, config } = await inputOf(treeOf(at, notInput), given);
  const { facts, problems } = await readFacts(await loadLanguages(), sources, files, config);
  const place = positions(files);
  const shown = ({ file, start, end }: Loc) => {
    const { line, column } = place(file, start);
    const text = (files.read(file) ?? '').slice(start, end).split('\n')[0]!;
    return `${file}:${line}:${column} ${text.length > 60 ? `${text.slice(0, 60)}…` : text}`;
  };
  const withPlaces = (_: string, value: unknown) => (isLoc(value) ? shown(value) : value);
  // An id carries an offset; the kind, the name and the place say the same to a reader.
  const offsets = (text: string) => text.replaceAll(/("(?:id|worker)": "[^"]*):\d+"/g, '$1"');
  return offsets(JSON.stringify(problems.length > 0 ? { facts, problems } : { facts }, withPlaces, 2));
}

// UPDATE_FIXTURES=1 rewrites facts.json.
for (const language of readdirSync(folder))
  describe(language, () => {
    for (const name of readdirSync(`${folder}${language}`))
      it(name, async () => {
        const at = `${folder}${language}/${name}/`;
        const found = `${await factsOf(at)}\n`;
        if (process.env.UPDATE_FIXTURES) writeFileSync(`${at}facts.json`, found);
        expect(existsSync(`${at}facts.json`), 'facts.json is missing: UPDATE_FIXTURES=1 writes it').toBe(true);
        expect(found).toBe(readFileSync(`${at}facts.json`, 'utf8'));
      });
  });
