// Writes what is made from the rules: docs/rules/, parts of the README, schema.json. With --check it only says what is stale.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadFolder } from '../dist/load.cjs';
import { jsonSchema } from '../dist/run/schema.cjs';
import { suppressionRules } from '../dist/run/suppressions.cjs';
import { rulePage } from './rule-page.js';

const root = fileURLToPath(new URL('../', import.meta.url));
const found = await loadFolder('rules');
const rules = new Map([...found, ...Object.entries(suppressionRules)].sort(([a], [b]) => (a < b ? -1 : 1)));

const made = new Map([
  [
    'schema.json',
    `${JSON.stringify({ title: 'queue-lint', allowComments: true, allowTrailingCommas: true, ...jsonSchema(found) }, null, 2)}\n`,
  ],
  ['README.md', filled(readFileSync(`${root}README.md`, 'utf8'))],
]);
for (const [id, rule] of rules) made.set(`docs/rules/${id}.md`, rulePage(id, rule, `${root}fixtures/rules/${id}`));

const stale = [...made].filter(
  ([path, text]) => !existsSync(root + path) || readFileSync(root + path, 'utf8') !== text,
);
mkdirSync(`${root}docs/rules`, { recursive: true });
const left = readdirSync(`${root}docs/rules`)
  .map((name) => `docs/rules/${name}`)
  .filter((path) => !made.has(path));

if (process.argv.includes('--check')) {
  for (const path of [...stale.map(([path]) => path), ...left]) console.error(`${path} is stale: npm run docs`);
  process.exitCode = stale.length + left.length > 0 ? 1 : 0;
} else {
  for (const [path, text] of stale) writeFileSync(root + path, text);
  for (const path of left) rmSync(root + path);
  console.log(`${stale.length} written, ${left.length} removed, ${made.size - stale.length} as they were`);
}

/** The README's own example is run, and its table is made. */
function filled(readme) {
  const rows = [...rules].map(
    ([id, { meta }]) => `| [${id}](docs/rules/${id}.md) | ${meta.summary} | ${meta.severity} |`,
  );
  const table = ['| rule | finds | level |', '|---|---|---|', ...rows].join('\n');
  const example = checked(`${root}fixtures/rules/short-visibility-timeout/bad-example`);
  return between(between(readme, 'rules', table), 'example', `\`\`\`text\n$ npx queue-lint check\n${example}\`\`\``);
}

function between(text, name, content) {
  const place = new RegExp(`(<!-- ${name}: .*? -->\n)[\\s\\S]*?(<!-- /${name} -->)`);
  if (!place.test(text)) throw new Error(`README.md has no place for ${name}`);
  return text.replace(place, (_, start, end) => `${start}${content}\n${end}`);
}

/** What a user sees, in a folder of its own: inside this repository all of it would be read. */
function checked(fixture) {
  const folder = mkdtempSync(join(tmpdir(), 'queue-lint-docs-'));
  try {
    cpSync(fixture, folder, { recursive: true });
    rmSync(join(folder, 'expected.txt'));
    const { FORCE_COLOR, ...env } = process.env;
    return spawnSync(process.execPath, [`${root}bin/queue-lint.js`, 'check'], { cwd: folder, encoding: 'utf8', env })
      .stdout;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
