import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CreateTableCommand, type UpdateTableCommand, waitUntilTableExists } from '@aws-sdk/client-dynamodb';
import { describe, expect, it } from 'vitest';
import * as yaml from 'yaml';
import {
  claimJob,
  completeJob,
  createJob,
  failJob,
  type JobStore,
  jobStore,
  recoverOrphans,
  releaseJob,
  renewClaim,
  tableOf,
} from '../src/runtime/index.js';
import { claimed, jobsTable, type StandIn, standIn } from './runtime/support/stand-in.js';
import { folderOf, git, repositoryOf } from './support/folder.js';
import {
  awsCalls,
  cdkOf,
  cloudFormationPolicies,
  grantsOf,
  queueArn,
  terraformPolicies,
} from './support/infrastructure.js';
import { run } from './support/shell.js';

const argv = ['init', '--runtime', '--table', 'video-jobs', '--key', 'reelId'];
/** What every format has to say, in the runtime's own words. */
const wanted = tableOf(jobStore({ client: { send: async () => ({}) }, tableName: 'video-jobs', key: 'reelId' }));

async function printed(format: string, more: readonly string[] = []): Promise<string> {
  const { code, stdout, stderr } = await run('.', [...argv, '--format', format, ...more]);
  expect([code, stderr]).toEqual([0, '']);
  return stdout;
}

describe('init --runtime', () => {
  it('prints a CloudFormation template of exactly the table that the runtime knows', async () => {
    const template = yaml.parse(await printed('cloudformation'));
    const { JobsTable } = template.Resources;
    expect(JobsTable).toEqual({
      Type: 'AWS::DynamoDB::Table',
      DeletionPolicy: 'Retain',
      UpdateReplacePolicy: 'Retain',
      Properties: wanted,
    });
    expect((await run('.', argv)).stdout).toBe(await printed('cloudformation'));
  });

  it('writes every name so that YAML reads it back', async () => {
    const names = ['no', 'N', "reel's id", '1e3', 'a: b', '#', '- x', '{x}', 'true'];
    for (const name of names) {
      const { stdout } = await run('.', ['init', '--runtime', `--key=${name}`, '--key', 'take']);
      expect(yaml.parse(stdout).Resources.JobsTable.Properties.KeySchema).toEqual([
        { AttributeName: name, KeyType: 'HASH' },
        { AttributeName: 'take', KeyType: 'RANGE' },
      ]);
    }
  });

  it('prints a create-table call after which jobs are claimed and recovered', async () => {
    await using db = await standIn();
    const [create] = awsCalls(await printed('create-table'), 'create', queueArn);
    expect(create!.call).toBe('dynamodb create-table');
    const client = db.client();
    await client.send(new CreateTableCommand(JSON.parse(create!.flag('cli-input-json'))));
    await claimAndRecover(db);
  });

  it('prints an update-table call of the same index, for a table that is there', async () => {
    const [update] = awsCalls(await printed('create-table'), 'update', queueArn);
    expect(update!.call).toBe('dynamodb update-table');
    const input: UpdateTableCommand['input'] = JSON.parse(update!.flag('cli-input-json'));
    expect(input.TableName).toBe('video-jobs');
    expect(input.GlobalSecondaryIndexUpdates).toEqual(
      wanted.GlobalSecondaryIndexes.map((index) => ({ Create: index })),
    );
    expect(input.AttributeDefinitions).toEqual(
      wanted.AttributeDefinitions.filter(({ AttributeName }) => AttributeName !== 'reelId'),
    );
  });

  it('prints a CDK construct of the same table', async () => {
    const { table, indexes } = cdkOf(await printed('cdk', ['--key', 'take']));
    expect(table).toEqual({
      tableName: 'video-jobs',
      billingMode: 'PAY_PER_REQUEST',
      partitionKey: { name: 'reelId', type: 'STRING' },
      sortKey: { name: 'take', type: 'STRING' },
    });
    const [{ IndexName, KeySchema, Projection }] = wanted.GlobalSecondaryIndexes as [
      (typeof wanted.GlobalSecondaryIndexes)[0],
    ];
    expect(indexes).toEqual([
      {
        indexName: IndexName,
        partitionKey: { name: KeySchema[0]!.AttributeName, type: 'NUMBER' },
        sortKey: { name: KeySchema[1]!.AttributeName, type: 'NUMBER' },
        projectionType: Projection.ProjectionType,
        nonKeyAttributes: Projection.NonKeyAttributes,
      },
    ]);
  });

  it('prints Terraform of the same table', async () => {
    const text = await printed('terraform');
    const [{ IndexName, KeySchema, Projection }] = wanted.GlobalSecondaryIndexes as [
      (typeof wanted.GlobalSecondaryIndexes)[0],
    ];
    const index = /global_secondary_index \{\n([^}]*)\}/.exec(text)![1]!;
    expect(
      Object.fromEntries([...index.matchAll(/(\w+) += (.*)/g)].map(([, name, value]) => [name, JSON.parse(value!)])),
    ).toEqual({
      name: IndexName,
      hash_key: KeySchema[0]!.AttributeName,
      range_key: KeySchema[1]!.AttributeName,
      projection_type: Projection.ProjectionType,
      non_key_attributes: Projection.NonKeyAttributes,
    });
    const attributes = [...text.matchAll(/attribute \{\n +name = (.*)\n +type = (.*)\n/g)];
    expect(
      attributes.map(([, name, type]) => ({ AttributeName: JSON.parse(name!), AttributeType: JSON.parse(type!) })),
    ).toEqual(wanted.AttributeDefinitions);
    expect(text).toContain('hash_key     = "reelId"\n');
    if (spawnSync('terraform', ['version']).status !== 0)
      return console.warn('no terraform here: its layout is not checked');
    const { status, stdout } = spawnSync('terraform', ['fmt', '-check', '-diff', '-'], {
      input: text,
      encoding: 'utf8',
    });
    expect([status, stdout]).toEqual([0, '']);
  });

  it('grants the same in every format, and to each role exactly what the runtime sends', async () => {
    const byFormat = {
      cloudformation: cloudFormationPolicies(await printed('cloudformation')),
      cdk: cdkOf(await printed('cdk')).policies,
      terraform: terraformPolicies(await printed('terraform')),
      'create-table': Object.fromEntries(
        awsCalls(await printed('create-table'), 'create', queueArn)
          .filter(({ call }) => call === 'iam create-policy')
          .map(({ flag }) => [
            flag('policy-name').replace('video-jobs-', ''),
            grantsOf(JSON.parse(flag('policy-document')).Statement),
          ]),
      ),
    };
    const { cloudformation: policies } = byFormat;
    for (const other of Object.values(byFormat)) expect(other).toEqual(policies);
    expect(Object.keys(policies)).toEqual(['worker', 'recovery', 'enqueuer']);
    for (const [role, sent] of Object.entries(await sentByRole())) {
      const { queue: _, ...granted } = policies[role]!;
      expect([role, sorted(granted)]).toEqual([role, sorted(sent)]);
    }
  });

  it('writes into a folder, never over a file', async () => {
    const folder = folderOf({ 'infra/video-jobs.yaml': 'mine\n' });
    const kept = await run(folder, [...argv, '--output', 'infra']);
    expect([kept.code, kept.stdout]).toEqual([2, '']);
    expect(kept.stderr).toContain('infra/video-jobs.yaml is there already: nothing was written');
    expect(readFileSync(join(folder, 'infra/video-jobs.yaml'), 'utf8')).toBe('mine\n');
    const made = await run(folder, [...argv, '--output', 'new/infra', '--format', 'terraform']);
    expect(made).toEqual({ code: 0, stdout: 'Wrote new/infra/video-jobs.tf\n', stderr: '' });
    expect(readFileSync(join(folder, 'new/infra/video-jobs.tf'), 'utf8')).toBe(await printed('terraform'));
  });

  it.each([
    ['a table name', ['--table', 'a b'], '"a b" is not a name that a DynamoDB table can have'],
    ['a third key', ['--key', 'pk', '--key', 'sk', '--key', 'tk'], 'one key attribute, or two'],
    ['a key that claims write', ['--key', 'status'], 'the key status is also an attribute that claims write'],
    ['an unknown format', ['--format', 'terrafrom'], 'did you mean "terraform"?'],
  ])('refuses %s', async (_, flags, message) => {
    const { code, stdout, stderr } = await run('.', ['init', '--runtime', ...flags]);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(message);
  });
});

describe('init', () => {
  const tasks = `from celery import Celery, shared_task

app = Celery("reels", broker="sqs://")


@shared_task(acks_late=True)
def render(job_id):
    return job_id
`;

  it('writes a configuration that check accepts, once, and says what it found', async () => {
    const folder = repositoryOf({ 'video/tasks.py': tasks, 'README.md': '# Reels\n' });
    const { code, stdout, stderr } = await run(folder, ['init']);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^ {2}python +1 {2}video\/tasks\.py$/m);
    expect(stdout).toMatch(/^ {2}workers +1 {2}reels \(video\/tasks\.py:3\)$/m);
    expect(stdout).toMatch(/^ {2}tasks +1 {2}render \(video\/tasks\.py:7\)$/m);
    expect(git(folder, 'status', '--short')).toBe('?? queue-lint.config.jsonc\n');
    const config = readFileSync(join(folder, 'queue-lint.config.jsonc'), 'utf8');
    expect(JSON.parse(config)).toEqual({ $schema: './node_modules/queue-lint/schema.json' });
    const check = await run(folder, ['check', '--format', 'json']);
    expect(check.stderr).toBe('');
    const errors = JSON.parse(check.stdout).findings.filter(
      ({ severity }: { severity: string }) => severity === 'error',
    );
    expect(stdout).toContain(`queue-lint check reports ${errors.length} error`);

    const again = await run(folder, ['init']);
    expect(again.stdout).toContain('queue-lint.config.jsonc is there already: left as it is\n');
    expect(readFileSync(join(folder, 'queue-lint.config.jsonc'), 'utf8')).toBe(config);
  });

  it.each([
    ['package.json', '{ "queue-lint": { "profile": "late-ack" } }'],
    ['queue-lint.config.json', '{}'],
  ])('leaves a configuration in %s alone', async (name, content) => {
    const folder = repositoryOf({ [name]: content });
    const { stdout } = await run(folder, ['init']);
    expect(stdout).toContain(`${name} is there already`);
    expect(git(folder, 'status', '--short')).toBe('');
  });

  it('finds the schema of a workspace above', async () => {
    const folder = folderOf({ 'node_modules/queue-lint/schema.json': '{}', 'packages/reels/worker.ts': '' });
    await run(join(folder, 'packages/reels'), ['init']);
    const config = JSON.parse(readFileSync(join(folder, 'packages/reels/queue-lint.config.jsonc'), 'utf8'));
    expect(config).toEqual({ $schema: '../../node_modules/queue-lint/schema.json' });
  });

  it.each([
    [
      'its own queue-lint',
      '{ "devDependencies": { "queue-lint": "^0.1.0" } }',
      { language: 'system', entry: 'npx --no-install queue-lint check' },
    ],
    ['one that pre-commit installs', '{}', { language: 'node', entry: 'queue-lint check' }],
  ])('prints the pre-commit hook with %s', async (_, manifest, expected) => {
    const { stdout } = await run(repositoryOf({ 'package.json': manifest }), ['init']);
    const { repos } = yaml.parse(stdout.slice(stdout.indexOf('repos:')));
    const [hook] = repos[0].hooks;
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
    expect(hook).toMatchObject({ ...expected, id: 'queue-lint', pass_filenames: false, require_serial: true });
    if (expected.language === 'node') expect(hook.additional_dependencies).toEqual([`queue-lint@${version}`]);
    const [{ files }] = yaml.parse(readFileSync('.pre-commit-hooks.yaml', 'utf8'));
    for (const name of [
      'a/worker.ts',
      'page.tsx',
      'tasks.py',
      'x.cjs',
      'queue-lint.config.jsonc',
      'README.md',
      'py',
      'a.pyc',
    ])
      expect([name, new RegExp(hook.files).test(name)]).toEqual([name, new RegExp(files).test(name)]);
  });

  it('does not print a hook that is there', async () => {
    const folder = repositoryOf({
      '.pre-commit-config.yaml': 'repos: [{ repo: local, hooks: [{ id: queue-lint }] }]\n',
    });
    const { stdout } = await run(folder, ['init']);
    expect(stdout).toContain('.pre-commit-config.yaml has queue-lint already\n');
    expect(stdout).not.toContain('repos:');
  });

  it.each([
    [['init', '--format', 'cdk'], '--format goes with --runtime'],
    [['init', 'src'], 'init takes no paths: src'],
  ])('refuses %j and writes nothing', async (words, message) => {
    const folder = repositoryOf({});
    const { code, stderr } = await run(folder, words);
    expect(code).toBe(2);
    expect(stderr).toContain(message);
    expect(git(folder, 'status', '--short')).toBe('');
  });
});

/** The table of the script, used as the runtime uses it. */
async function claimAndRecover(db: StandIn): Promise<void> {
  const client = db.client();
  await waitUntilTableExists({ client, maxWaitTime: 30, minDelay: 0.01, maxDelay: 1 }, { TableName: 'video-jobs' });
  let now = 1_900_000_000_000;
  const store = jobStore({ client, tableName: 'video-jobs', key: 'reelId', takeover: false, now: () => now });
  const { PutItemCommand } = await import('@aws-sdk/client-dynamodb');
  for (const reelId of ['opening', 'credits'])
    await client.send(
      new PutItemCommand({ TableName: 'video-jobs', Item: { reelId: { S: reelId }, status: { S: 'PENDING' } } }),
    );
  await completeJob(claimed(await claimJob(store, 'credits')));
  claimed(await claimJob(store, 'opening'));
  expect(await claimJob(store, 'opening')).toMatchObject({ status: 'held' });
  now += (store.leaseSeconds + store.skewSeconds + 1) * 1000;
  const { rows } = await recoverOrphans(store, { action: 'fail' });
  expect(rows).toMatchObject([{ key: { reelId: 'opening' }, outcome: 'failed' }]);
}

const sorted = (grants: Record<string, Iterable<string>>) =>
  Object.fromEntries(Object.entries(grants).map(([on, actions]) => [on, [...actions].sort()]));

/** The commands that the runtime sends, by the resource that IAM would judge them on. dynalite leaves the refused row out, so the read is seen too. */
async function sentByRole() {
  await using db = await standIn();
  let now = 1_900_000_000_000;
  const { store, put, empty, client } = await jobsTable(db, { takeover: false, now: () => now });
  let sent: Record<string, Set<string>> = {};
  let worker: typeof sent | undefined;
  const recording: JobStore = {
    ...store,
    client: {
      send: async (command: never, options) => {
        const { constructor: sender, input } = command as {
          constructor: { name: string };
          input: { IndexName?: string; Key?: { jobId: { S: string } } };
        };
        const on = input.IndexName === undefined ? 'table' : 'index';
        sent[on] = (sent[on] ?? new Set()).add(`dynamodb:${sender.name.replace('Command', '')}`);
        // Deleted between the index's answer and the write.
        if (input.Key?.jobId.S === 'deleted' && worker) await empty('deleted');
        return client.send(command, options);
      },
    },
  };
  const claim = async (jobId: string) => {
    await put({ jobId, status: 'PENDING' });
    return claimed(await claimJob(recording, jobId));
  };
  await createJob(recording, 'won');
  expect((await createJob(recording, 'won')).status).toBe('exists');
  const enqueuer = sent;
  sent = {};
  const won = claimed(await claimJob(recording, 'won'));
  expect((await claimJob(recording, 'won')).status).toBe('held');
  await renewClaim(won);
  await completeJob(won);
  await failJob(await claim('failed'));
  await releaseJob(await claim('released'));
  for (const jobId of ['left', 'again', 'deleted']) await claim(jobId);
  worker = sent;
  now += (store.leaseSeconds + store.skewSeconds + 1) * 1000;
  sent = {};
  const { rows } = await recoverOrphans(recording, {
    action: ({ key }) => (key.jobId === 'left' ? 'fail' : 'requeue'),
    send: async () => {},
  });
  expect(rows.map(({ outcome }) => outcome).sort()).toEqual(['failed', 'gone', 'requeued', 'requeued']);
  return { worker, recovery: sent, enqueuer };
}
