import { describe, expect, it } from 'vitest';
import { mentions } from '../../src/languages/mentions.js';
import typescript from '../../src/languages/typescript/index.js';
import { target } from '../../src/languages/typescript/linking.js';
import { filesOf } from '../support/project.js';

const tree = (...names: string[]) => Object.fromEntries(names.map((name) => [name, '']));
const json = (value: unknown) => JSON.stringify(value);

describe('an import leads to the project’s file', () => {
  const cases: [string, string, Record<string, string>, string | undefined][] = [
    ['without its ending', './jobs', tree('src/jobs.ts'), 'src/jobs.ts'],
    ['with the ending that it has once compiled', './jobs.js', tree('src/jobs.ts'), 'src/jobs.ts'],
    ['of JSX, once compiled', './jobs.js', tree('src/jobs.tsx'), 'src/jobs.tsx'],
    ['of an ECMAScript module', './jobs.mjs', tree('src/jobs.mts'), 'src/jobs.mts'],
    ['of a CommonJS module', './jobs.cjs', tree('src/jobs.cts'), 'src/jobs.cts'],
    ['that is JavaScript', './jobs.js', tree('src/jobs.js'), 'src/jobs.js'],
    ['that has a dot in its name', './jobs.service', tree('src/jobs.service.ts'), 'src/jobs.service.ts'],
    ['that stands for a folder', './jobs', tree('src/jobs/index.ts'), 'src/jobs/index.ts'],
    ['rather than its folder', './jobs', tree('src/jobs.ts', 'src/jobs/index.ts'), 'src/jobs.ts'],
    ['that is the folder itself', '.', tree('src/index.ts'), 'src/index.ts'],
    ['that is the folder above', '..', tree('index.js'), 'index.js'],
    ['that is not there', './jobs', tree('jobs.ts'), undefined],
    ['outside the root', '../../jobs', tree('jobs.ts'), undefined],
    ['of no code', './limits.json', tree('src/limits.json'), undefined],
    ['of Node', 'node:fs', tree('fs.ts'), undefined],
    ['of a package', 'lodash', tree('node_modules/lodash/index.js'), undefined],
    ['of a package by a path', '../node_modules/lodash/index.js', tree('node_modules/lodash/index.js'), undefined],
    [
      'by an alias',
      '@/jobs',
      { ...tree('src/jobs.ts'), 'tsconfig.json': '{ "compilerOptions": { "paths": { "@/*": ["./src/*"], } } } // why' },
      'src/jobs.ts',
    ],
    [
      'by the longest alias',
      '@app/jobs/run',
      {
        ...tree('jobs/run.ts', 'app/jobs/run.ts'),
        'tsconfig.json': json({ compilerOptions: { paths: { '@app/*': ['./app/*'], '@app/jobs/*': ['./jobs/*'] } } }),
      },
      'jobs/run.ts',
    ],
    [
      'by an alias of one name',
      'jobs',
      {
        ...tree('lib/all-jobs.ts'),
        'jsconfig.json': json({ compilerOptions: { paths: { jobs: ['./lib/nothing', './lib/all-jobs'] } } }),
      },
      'lib/all-jobs.ts',
    ],
    [
      'by a base URL',
      'jobs/run',
      { ...tree('server/jobs/run.ts'), 'src/tsconfig.json': json({ compilerOptions: { baseUrl: '../server' } }) },
      'server/jobs/run.ts',
    ],
    [
      'by an alias that is inherited',
      '~/jobs',
      {
        ...tree('lib/jobs.ts'),
        'config/base.json': json({ compilerOptions: { paths: { '~/*': ['../lib/*'] } } }),
        'tsconfig.json': json({ extends: ['./config/base'] }),
      },
      'lib/jobs.ts',
    ],
    [
      'by an alias of a referenced configuration',
      '~/jobs',
      {
        ...tree('src/lib/jobs.ts'),
        'tsconfig.app.json': json({ compilerOptions: { paths: { '~/*': ['./src/lib/*'] } } }),
        'tsconfig.json': json({ files: [], references: [{ path: './tsconfig.app.json' }] }),
      },
      'src/lib/jobs.ts',
    ],
    [
      'by a subpath import',
      '#jobs',
      {
        ...tree('src/jobs.ts'),
        'package.json': json({ imports: { '#jobs': { types: './dist/jobs.d.ts', default: './dist/jobs.js' } } }),
      },
      'src/jobs.ts',
    ],
    [
      'of the package itself',
      '@acme/app/jobs',
      { ...tree('src/jobs.ts'), 'package.json': json({ name: '@acme/app' }) },
      'src/jobs.ts',
    ],
    [
      'of a package beside it',
      '@acme/jobs',
      {
        ...tree('libs/jobs/src/main.ts'),
        'package.json': json({ workspaces: ['libs/*'] }),
        'libs/jobs/package.json': json({ name: '@acme/jobs', main: 'dist/main.js' }),
      },
      'libs/jobs/src/main.ts',
    ],
    [
      'of a package in a folder of another name',
      'acme-print-jobs/run',
      {
        ...tree('libs/jobs/src/run.ts'),
        'package.json': json({ workspaces: { packages: ['libs/*'] } }),
        'libs/jobs/package.json': json({ name: 'acme-print-jobs', exports: { './*': './dist/src/*.js' } }),
      },
      'libs/jobs/src/run.ts',
    ],
    [
      'of a package of pnpm',
      '@acme/jobs',
      {
        ...tree('jobs/index.ts'),
        'pnpm-workspace.yaml': "packages:\n  # all\n  - 'jobs'\n",
        'jobs/package.json': json({ name: '@acme/jobs' }),
      },
      'jobs/index.ts',
    ],
    [
      'of a folder whose package has another name',
      '@acme/jobs',
      {
        ...tree('libs/jobs/index.ts'),
        'package.json': json({ workspaces: ['libs/*'] }),
        'libs/jobs/package.json': json({ name: '@other/jobs' }),
      },
      undefined,
    ],
    [
      'beside a configuration that is broken',
      '@/jobs',
      { ...tree('src/jobs.ts'), 'tsconfig.json': '{ "compilerOptions": [', 'package.json': '[]' },
      undefined,
    ],
    [
      'beside a configuration that extends itself',
      '@/jobs',
      { ...tree('src/jobs.ts'), 'tsconfig.json': json({ extends: './tsconfig.json' }) },
      undefined,
    ],
  ];
  for (const [name, from, files, expected] of cases)
    it(name, () => expect(target(from, 'src/worker.ts', filesOf(files))).toBe(expected));
});

describe('a file that may matter mentions it', () => {
  it.each([
    'acksLate: true',
    "'visibilityTimeout' : 30",
    'prefetch: 4',
    'taskSoftTimeLimit',
    "import { DynamoDBClient } from '@aws-sdk/client-dynamodb'",
    "const { DynamoDB } = require('aws-sdk')",
    "status = 'processing'",
    'updateStatus(id, JobStatusEnum.RUNNING)',
    "job.status === 'in-progress'",
    "'PROCESSING'",
    'markJobAsRunning(id)',
    'await claimJob(id)',
    '// queue-lint-ignore late-ack -- why',
  ])('%s', (text) => expect(mentions(typescript, text)).toBe(true));
  it.each([
    '<Link prefetch />',
    'sqs',
    'prefetch()',
    'concurrency: 4',
    'the processing of statuses',
    'claim',
    'isRunning',
  ])('not %s', (text) => expect(mentions(typescript, text)).toBe(false));
});
