import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { loadLanguages } from '../dist/run/read.cjs';
import { median } from './median.js';
import { bin } from './start-up.js';

const rounds = 3;

/** A whole tree, read by queue-lint and searched by ripgrep for the same words in the same kinds of files. */
export async function wholeTree(timed, path) {
  const tree = resolve(path);
  const check = ['check', tree, '--format', 'json', '--fail-on', 'never'];
  const { stdout, status } = spawnSync(process.execPath, [bin, ...check], { encoding: 'utf8', maxBuffer: 2 ** 30 });
  if (status !== 0) throw new Error(`check: exit code ${status}`);
  const { findings, problems, stats } = JSON.parse(stdout);
  console.log(
    `\n${stats.files} files looked at, ${stats.read} read as code; ${findings.length} findings, ${problems.length} problems`,
  );
  const searches = (await loadLanguages()).map(searchOf);
  const ripgrep = spawnSync('rg', ['--version']).error === undefined;
  const times = { check: [], rg: [] };
  for (let round = 0; round < rounds; round += 1) {
    times.check.push(timed(process.execPath, [bin, ...check], '.').milliseconds);
    if (ripgrep) times.rg.push(searches.reduce((sum, args) => sum + searched(timed, [...args, tree]), 0));
  }
  const ms = median(times.check);
  console.log(`${'check'.padEnd(34)} ${ms.toFixed(0).padStart(7)} ms`);
  if (!ripgrep) return console.log('ripgrep is not installed here: nothing to compare with');
  const bare = median(times.rg);
  console.log(`${'ripgrep, the same words'.padEnd(34)} ${bare.toFixed(0).padStart(7)} ms`);
  console.log(`${'ratio'.padEnd(34)} ${(ms / bare).toFixed(2).padStart(7)} x  (aim 4 x)`);
}

function searchOf({ files, mentions }) {
  const globs = files.flatMap((name) => ['--glob', name.startsWith('.') ? `*${name}` : name]);
  // It asks whether one matches: of several that all have to, the last. Rust's syntax knows no escaped slash, and no lookahead.
  const words = mentions.map((all) => all.at(-1).source.replaceAll('\\/', '/').replaceAll('(?!=)', ''));
  const flags = mentions[0][0].flags.includes('i') ? ['--ignore-case'] : [];
  const patterns = words.flatMap((pattern) => ['--regexp', pattern]);
  return ['--files-with-matches', '--hidden', '--max-filesize', '2M', ...flags, ...globs, ...patterns];
}

/** Its exit code is 1 where nothing matches. */
function searched(timed, args) {
  const { milliseconds, status } = timed('rg', args, '.');
  if (status > 1) throw new Error('ripgrep refuses the words');
  return milliseconds;
}
