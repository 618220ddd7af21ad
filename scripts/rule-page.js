import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';

const languages = {
  '.py': 'python',
  '.ts': 'ts',
  '.mts': 'ts',
  '.tsx': 'tsx',
  '.js': 'js',
  '.mjs': 'js',
  '.cjs': 'js',
};

/** The page of a rule, whole: its metadata, and the fixtures `bad-example` and `ok-example`. */
export function rulePage(id, { meta, options, check }, folder) {
  const bad = readCase(join(folder, 'bad-example'));
  const ok = readCase(join(folder, 'ok-example'));
  return [
    `<!-- Written by \`npm run docs\` from the rule's metadata and fixtures/rules/${id}: do not edit. -->`,
    `# ${id}`,
    `${meta.summary}.`,
    `${meta.severity === 'error' ? 'Error' : 'Warning'} by default, since ${meta.since}.`,
    '## Why',
    meta.why,
    '## What to do',
    meta.remedy,
    '## Found',
    ...codeOf(bad),
    `\`\`\`text\n${bad.expected}\`\`\``,
    '## Right',
    ...codeOf(ok),
    ...optionsOf(id, options),
    '## Where it is right all the same',
    // The rules about suppressions have no check of their own, and are not suppressed.
    `${check ? `Say why, above the statement, entry or argument, or behind it: \`queue-lint-ignore ${id} -- the reason\`. Or set` : 'Set'} the rule in the configuration: \`"rules": { "${id}": "off" }\`.`,
    ...(meta.links.length > 0 ? ['## Sources', meta.links.map((link) => `- <${link}>`).join('\n')] : []),
  ]
    .join('\n\n')
    .concat('\n');
}

function readCase(folder) {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => path !== 'expected.txt' && !path.startsWith('fixed/'))
    .sort();
  const expected = join(folder, 'expected.txt');
  if (!existsSync(expected))
    throw new Error(`${expected} is missing: UPDATE_FIXTURES=1 npx vitest run test/fixtures.test.ts`);
  const files = paths.map((path) => ({ path, text: readFileSync(join(folder, path), 'utf8') }));
  return { files, expected: readFileSync(expected, 'utf8') };
}

const codeOf = ({ files }) =>
  files.map(({ path, text }) => {
    const name = path === 'config.json' ? 'queue-lint.config.json' : path;
    return `\`${name}\`\n\n\`\`\`${languages[extname(path)] ?? extname(path).slice(1)}\n${text}\`\`\``;
  });

const optionsOf = (id, options) =>
  options
    ? [
        '## Options',
        `Their defaults: \`"rules": { "${id}": { "options": ${JSON.stringify(options.defaults)} } }\`; \`schema.json\` describes them.`,
      ]
    : [];
