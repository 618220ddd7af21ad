// npm run prove:consumers: every major version of sqs-consumer from 5 that npm has, on a stand-in for SQS. The table shows what
// becomes of a message by what its handler answers, what handleMessageTimeout does, and what a heartbeat does: the facts that
// src/languages/typescript/consumers/ takes for granted. Then what the codemods make of consumers, before and after.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { buildApp } from 'fauxqs';
import { experiments } from './consumers/experiments.js';
import { provenRewrites } from './consumers/rewritten.js';

/** As automake has it: neither passed nor failed. */
const skipped = 77;
const majors = [5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15];
/** What `fixtures/codemods` is written for: from 14 on a handler that returns nothing keeps its message. */
const rewritten = majors.filter((major) => major >= 14);

process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true';
process.env.AWS_SDK_JS_SUPPRESS_MAINTENANCE_MODE_MESSAGE = '1';
const folder = mkdtempSync(join(tmpdir(), 'queue-lint-consumers-'));
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
if (install()) await prove();
else {
  console.log('SKIPPED: npm could not install the versions of sqs-consumer, so nothing was proven');
  process.exitCode = skipped;
}

function install() {
  writeFileSync(join(folder, 'package.json'), '{ "private": true }');
  const versions = majors.map((major) => `major-${major}@npm:sqs-consumer@${major}`);
  const options = ['--ignore-scripts', '--legacy-peer-deps', '--no-audit', '--no-fund', '--loglevel=error'];
  try {
    execFileSync('npm', ['install', ...options, ...versions, '@aws-sdk/client-sqs@3'], {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    return true;
  } catch {
    return false;
  }
}

async function prove() {
  const sqs = buildApp({ logger: false });
  await sqs.listen({ port: 0, host: '127.0.0.1' });
  const client = {
    endpoint: `http://127.0.0.1:${sqs.server.address().port}`,
    region: 'eu-central-1',
    credentials: { accessKeyId: 'x', secretAccessKey: 'y' },
  };
  const load = createRequire(join(folder, 'package.json'));
  console.warn = () => {};
  const rows = [];
  // A few at a time: under load a window passes later than it should.
  for (let first = 0; first < majors.length; first += 4)
    rows.push(...(await Promise.all(majors.slice(first, first + 4).map((major) => row(major, load, client)))));
  console.log(table(rows));
  for (const major of rewritten) {
    const cells = await provenRewrites({ major, folder, load, client });
    rows.push({ version: versionOf(major), cells });
    for (const { name, shown } of cells) console.log(`${versionOf(major)}  ${name}: ${shown}`);
  }
  sqs.server.closeAllConnections();
  await sqs.close();
  const wrong = rows.flatMap(({ version, cells }) =>
    cells.filter((cell) => cell.shown !== cell.expected).map((cell) => ({ version, ...cell })),
  );
  for (const { version, name, shown, expected } of wrong)
    console.error(`sqs-consumer ${version}: ${name} is "${shown}", not "${expected}"`);
  // What is left open by a handler that is not stopped would keep the process.
  process.exit(wrong.length === 0 ? 0 : 1);
}

async function row(major, load, client) {
  const { Consumer } = load(`major-${major}`);
  const cells = await Promise.all(
    experiments.map(async ({ name, expected, run }) => ({
      name,
      expected: expected(major),
      shown: await Promise.race([run({ Consumer, major, load, client }), sleep(20_000, 'nothing came')]),
    })),
  );
  return { version: versionOf(major), cells };
}

function versionOf(major) {
  return JSON.parse(readFileSync(join(folder, 'node_modules', `major-${major}`, 'package.json'), 'utf8')).version;
}

function table(rows) {
  const lines = [
    ['sqs-consumer', ...experiments.map(({ name }) => name)],
    ...rows.map(({ version, cells }) => [version, ...cells.map(({ shown }) => shown)]),
  ];
  const widths = lines[0].map((_, column) => Math.max(...lines.map((line) => line[column].length)));
  return lines.map((line) => line.map((cell, column) => cell.padEnd(widths[column])).join('  ')).join('\n');
}
