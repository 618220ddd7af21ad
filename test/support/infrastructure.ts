import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import ts from 'typescript';
import { expect } from 'vitest';
import * as yaml from 'yaml';
import { folderOf } from './folder.js';

export const queueArn = 'arn:aws:sqs:eu-north-1:210987654321:reels';
const tableArn = 'arn:aws:dynamodb:eu-north-1:210987654321:table/video-jobs';

/** Role -> resource -> actions. */
export type Policies = Record<string, Record<string, string[]>>;
interface Statement {
  Effect: string;
  Action: string[];
  Resource: string;
}
const resources: Record<string, string> = {
  [tableArn]: 'table',
  [`${tableArn}/index/recovery`]: 'index',
  [queueArn]: 'queue',
};
export function grantsOf(statements: readonly Statement[]): Record<string, string[]> {
  expect(statements.every(({ Effect }) => Effect === 'Allow')).toBe(true);
  return Object.fromEntries(statements.map(({ Action, Resource }) => [resources[Resource] ?? Resource, Action]));
}

/** What the script asks of the AWS command line, by a stand-in for that. */
export function awsCalls(script: string, ...args: string[]) {
  const folder = folderOf({
    'video-jobs.sh': script,
    'bin/aws': `#!/bin/sh\n${JSON.stringify(process.execPath)} "$(dirname "$0")/aws.cjs" "$@"\n`,
    'bin/aws.cjs': `require('node:fs').appendFileSync(__dirname + '/calls', JSON.stringify(process.argv.slice(2)) + '\\n');
if (process.argv.includes('TableDescription.TableArn')) console.log('${tableArn}');`,
  });
  spawnSync('chmod', ['+x', join(folder, 'bin/aws')]);
  const env = { ...process.env, PATH: `${join(folder, 'bin')}${delimiter}${process.env.PATH}` };
  const { status, stderr } = spawnSync('sh', ['video-jobs.sh', ...args], { cwd: folder, env, encoding: 'utf8' });
  expect([status, stderr]).toEqual([0, '']);
  const calls = readFileSync(join(folder, 'bin/calls'), 'utf8').trim().split('\n');
  return calls.map((line) => {
    const [service, operation, ...flags] = JSON.parse(line) as [string, string, ...string[]];
    return { call: `${service} ${operation}`, flag: (name: string) => flags[flags.indexOf(`--${name}`) + 1]! };
  });
}

/** What the snippet asks of CDK, by a stand-in for that. */
export function cdkOf(snippet: string) {
  const { outputText, diagnostics } = ts.transpileModule(snippet, {
    reportDiagnostics: true,
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 },
  });
  expect(diagnostics).toEqual([]);
  const words = new Proxy({}, { get: (_, word) => word });
  const made = { table: {} as Record<string, unknown>, indexes: [] as Record<string, unknown>[] };
  const policies: Policies = {};
  const modules = {
    Construct: class {},
    AttributeType: words,
    BillingMode: words,
    ProjectionType: words,
    Table: class {
      tableArn = tableArn;
      constructor(_: unknown, __: string, props: Record<string, unknown>) {
        made.table = props;
      }
      addGlobalSecondaryIndex(props: Record<string, unknown>) {
        made.indexes.push(props);
      }
    },
    PolicyStatement: class {
      constructor(readonly props: { actions: string[]; resources: [string] }) {}
    },
    ManagedPolicy: class {
      constructor(
        _: unknown,
        id: string,
        { statements }: { statements: { props: { actions: string[]; resources: [string] } }[] },
      ) {
        const list = statements.map(({ props }) => ({
          Effect: 'Allow',
          Action: props.actions,
          Resource: props.resources[0],
        }));
        policies[id.toLowerCase()] = grantsOf(list);
      }
    },
  };
  const exported: { Jobs?: new (...args: unknown[]) => unknown } = {};
  new Function('require', 'exports', outputText)(() => modules, exported);
  new exported.Jobs!({}, 'Jobs', { queueArn });
  return { ...made, policies };
}

export function cloudFormationPolicies(template: string): Policies {
  const arnOf = (value: object): string =>
    ({ '{"Fn::GetAtt":["JobsTable","Arn"]}': tableArn, '{"Ref":"JobsQueueArn"}': queueArn })[JSON.stringify(value)] ??
    String((value as { 'Fn::Sub': string })['Fn::Sub']).replace(`\${JobsTable.Arn}`, tableArn);
  const found = Object.entries<{
    Type: string;
    Properties: { PolicyDocument: { Statement: (Omit<Statement, 'Resource'> & { Resource: object })[] } };
  }>(yaml.parse(template).Resources).filter(([, { Type }]) => Type === 'AWS::IAM::ManagedPolicy');
  return Object.fromEntries(
    found.map(([id, { Properties }]) => [
      id.replace('Policy', '').toLowerCase(),
      grantsOf(Properties.PolicyDocument.Statement.map((one) => ({ ...one, Resource: arnOf(one.Resource) }))),
    ]),
  );
}

export function terraformPolicies(text: string): Policies {
  const arns: Record<string, string> = {
    'aws_dynamodb_table.jobs.arn': tableArn,
    '"${aws_dynamodb_table.jobs.arn}/index/recovery"': `${tableArn}/index/recovery`,
    'var.jobs_queue_arn': queueArn,
  };
  const documents = text.matchAll(/data "aws_iam_policy_document" "(\w+)" \{\n([\s\S]*?)\n\}/g);
  return Object.fromEntries(
    [...documents].map(([, role, body]) => {
      const statements = [...body!.matchAll(/actions += (.*)\n +resources = \[(.*)\]/g)];
      return [
        role!,
        grantsOf(
          statements.map(([, actions, arn]) => ({
            Effect: 'Allow',
            Action: JSON.parse(actions!),
            Resource: arns[arn!]!,
          })),
        ),
      ];
    }),
  );
}
