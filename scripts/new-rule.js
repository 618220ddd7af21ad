// npm run new-rule -- ID: the two things that a rule is, a file and its examples. Nothing else is to be edited.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));
const [id = ''] = process.argv.slice(2);
if (!/^[a-z]+(-[a-z]+)*$/.test(id))
  fail('npm run new-rule -- ID, in words-like-these: it names the fault, and reads after "allow"');
if (existsSync(`${root}src/rules/${id}.ts`)) fail(`there is a rule ${id}`);

const version = JSON.parse(readFileSync(`${root}package.json`, 'utf8')).version;
write(
  `src/rules/${id}.ts`,
  `import type { Rule } from '../rule.js';

const rule: Rule = {
  meta: {
    summary: '',
    why: '',
    remedy: '',
    severity: 'error',
    since: '${version}',
    links: [],
  },
  *check(project) {
    for (const worker of project.all('worker'))
      if (project.decide([worker.concurrency], (processes) => processes < 1))
        yield { at: worker.at, message: \`\\\`\${worker.name}\\\` …\` };
  },
};

export default rule;
`,
);
for (const name of ['bad-example', 'ok-example'])
  write(`fixtures/rules/${id}/${name}/worker.config.ts`, 'export const worker = {};\n');
console.log(`Write the rule and its examples (a second language, an ok-unknown-* case), then
  UPDATE_FIXTURES=1 npx vitest run test/fixtures.test.ts
  npm run docs`);

function write(path, text) {
  mkdirSync(root + path.slice(0, path.lastIndexOf('/')), { recursive: true });
  writeFileSync(root + path, text);
  console.log(path);
}

function fail(message) {
  console.error(message);
  process.exit(2);
}
