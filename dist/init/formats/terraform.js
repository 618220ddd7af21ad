import { hcl, list, text } from '../hcl.js';
const terraform = {
    extension: 'tf',
    render: (needs) => hcl({
        'variable "jobs_queue_arn"': [{ type: 'string', description: text('The ARN of the queue that brings the jobs') }],
        'resource "aws_dynamodb_table" "jobs"': [table(needs)],
        ...Object.assign({}, ...needs.roles.map((role) => policy(role, needs))),
    }),
};
export default terraform;
const table = ({ table }) => ({
    name: text(table.TableName),
    billing_mode: text(table.BillingMode),
    ...keys(table.KeySchema),
    attribute: table.AttributeDefinitions.map(({ AttributeName, AttributeType }) => ({
        name: text(AttributeName),
        type: text(AttributeType),
    })),
    global_secondary_index: table.GlobalSecondaryIndexes.map(({ IndexName, KeySchema, Projection }) => ({
        name: text(IndexName),
        ...keys(KeySchema),
        projection_type: text(Projection.ProjectionType),
        non_key_attributes: list(Projection.NonKeyAttributes),
    })),
    lifecycle: [{ prevent_destroy: 'true' }],
});
const keys = (schema) => Object.fromEntries(schema.map(({ AttributeName, KeyType }) => [KeyType === 'HASH' ? 'hash_key' : 'range_key', text(AttributeName)]));
const policy = ({ name, what, grants }, needs) => ({
    [`data "aws_iam_policy_document" "${name}"`]: [
        { statement: grants.map((grant) => ({ actions: list(grant.actions), resources: `[${resource(grant, needs)}]` })) },
    ],
    [`resource "aws_iam_policy" "${name}"`]: [
        {
            name: text(`${needs.table.TableName}-${name}`),
            description: text(what),
            policy: `data.aws_iam_policy_document.${name}.json`,
        },
    ],
});
function resource({ on }, { table: { GlobalSecondaryIndexes: indexes } }) {
    if (on === 'queue')
        return 'var.jobs_queue_arn';
    return on === 'table'
        ? 'aws_dynamodb_table.jobs.arn'
        : `"\${aws_dynamodb_table.jobs.arn}/index/${indexes[0].IndexName}"`;
}
