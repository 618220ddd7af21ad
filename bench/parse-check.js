// npm run parse-check -- [--python PYTHON] PATH…: every .py file below the paths, by queue-lint's parser and by CPython's
// own. Ends with 1 where queue-lint refuses a file that CPython accepts.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { loadParser } from '../dist/languages/python/grammar.cjs';
import { parse } from '../dist/languages/python/parse.cjs';
import { decode } from '../dist/run/tree.cjs';

const own = fileURLToPath(new URL('../.venv/bin/python', import.meta.url));
const options = { python: { type: 'string', default: existsSync(own) ? own : 'python3' } };
const { values, positionals } = parseArgs({ options, allowPositionals: true });

const files = positionals.flatMap(pythonFilesIn);
const { version, errors } = askPython(values.python, files);
const parser = await loadParser();
const counts = { accepted: 0, refused: 0, theirs: 0, ours: 0 };
const started = performance.now();
for (const [index, file] of files.entries()) {
  const text = decode(readFileSync(file));
  const [problem] = parse(parser, { file, text }).problems;
  const error = errors[index];
  counts[problem ? (error ? 'refused' : 'theirs') : error ? 'ours' : 'accepted'] += 1;
  if (problem && !error)
    console.log(`${file}:${lineOf(text, problem.start)}: refused by queue-lint only: ${problem.message}`);
  if (error && !problem) console.log(`${file}: refused by CPython only: ${error}`);
}
const rows = {
  files: files.length,
  'accepted by both': counts.accepted,
  'refused by both': counts.refused,
  [`accepted by CPython ${version} only`]: counts.theirs,
  'accepted by queue-lint only': counts.ours,
  'milliseconds to parse them': Math.round(performance.now() - started),
};
for (const [name, count] of Object.entries(rows)) console.log(`${name.padEnd(34)} ${String(count).padStart(7)}`);
if (counts.theirs > 0) process.exitCode = 1;

/** Symbolic links are not followed: they may lead in circles. */
function pythonFilesIn(path) {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.py'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

function askPython(python, paths) {
  const script = fileURLToPath(new URL('parse-check.py', import.meta.url));
  const given = { input: paths.map((path) => `${path}\n`).join(''), encoding: 'utf8', maxBuffer: 2 ** 30 };
  const { status, error, stdout, stderr } = spawnSync(python, [script], given);
  if (status !== 0) throw new Error(`${python}: ${error?.message ?? stderr}`);
  const [version, ...errors] = stdout.split('\n');
  return { version, errors };
}

function lineOf(text, offset) {
  return text.slice(0, offset).split('\n').length;
}
