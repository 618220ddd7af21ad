import { capitalised, type Format, type Grant, type Needs, type Role } from '../needs.js';
import { yaml } from '../yaml.js';

const table = 'JobsTable';
const arn = { 'Fn::GetAtt': [table, 'Arn'] };

const cloudformation: Format = {
  extension: 'yaml',
  render: (needs) =>
    yaml({
      AWSTemplateFormatVersion: '2010-09-09',
      Description: `The jobs of queue-lint/runtime in the table ${needs.table.TableName}, and a policy for each role`,
      Parameters: { JobsQueueArn: { Type: 'String', Description: 'The ARN of the queue that brings the jobs' } },
      Resources: {
        [table]: {
          Type: 'AWS::DynamoDB::Table',
          DeletionPolicy: 'Retain',
          UpdateReplacePolicy: 'Retain',
          Properties: needs.table,
        },
        ...Object.fromEntries(needs.roles.map((role) => [policyOf(role), policy(role, needs)])),
      },
      Outputs: Object.fromEntries(
        needs.roles.map((role) => [policyOf(role), { Description: role.what, Value: { Ref: policyOf(role) } }]),
      ),
    }),
};

export default cloudformation;

const policyOf = ({ name }: Role): string => `${capitalised(name)}Policy`;

const policy = ({ what, grants }: Role, needs: Needs) => ({
  Type: 'AWS::IAM::ManagedPolicy',
  Properties: {
    Description: what,
    PolicyDocument: {
      Version: '2012-10-17',
      Statement: grants.map((grant) => ({ Effect: 'Allow', Action: grant.actions, Resource: resource(grant, needs) })),
    },
  },
});

function resource({ on }: Grant, { table: { GlobalSecondaryIndexes: indexes } }: Needs) {
  if (on === 'queue') return { Ref: 'JobsQueueArn' };
  return on === 'table' ? arn : { 'Fn::Sub': `\${${table}.Arn}/index/${indexes[0]!.IndexName}` };
}
