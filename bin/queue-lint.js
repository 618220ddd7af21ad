#!/usr/bin/env node
'use strict';

// Every start counts: most are a hook's, over a change that touches no queue. CommonJS starts without the loader of ES
// modules; and each standard stream costs a millisecond when it is first touched.
// Node 22.1 and later keep compiled code between runs.
require('node:module').enableCompileCache?.();

async function run(argv) {
  const { instantAnswer } = require('../dist/cli/instant.cjs');
  const answer = await instantAnswer(argv, process.cwd());
  if (answer !== undefined) return say(answer);
  const { main } = require('../dist/cli/main.cjs');
  process.exitCode = await main(argv, {
    cwd: process.cwd(),
    env: process.env,
    get stdin() {
      return process.stdin;
    },
    get stdout() {
      return process.stdout;
    },
    get stderr() {
      return process.stderr;
    },
  });
}

function say(answer) {
  try {
    require('node:fs').writeSync(1, answer);
  } catch (error) {
    if (error.code !== 'EPIPE') process.stdout.write(answer);
  }
}

run(process.argv.slice(2)).catch((error) => {
  console.error(error);
  process.exitCode = 3;
});
