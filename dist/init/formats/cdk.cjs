Object.defineProperties(exports, {
	__esModule: { value: true },
	[Symbol.toStringTag]: { value: "Module" }
});
const require_needs = require("../../chunks/needs.cjs");
// src/init/formats/cdk.ts
const cdk = {
	extension: "ts",
	render: (needs) => `import { AttributeType, BillingMode, ProjectionType, Table } from 'aws-cdk-lib/aws-dynamodb';
import { ManagedPolicy, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';

/** The jobs of queue-lint/runtime, and a policy for each role: \`role.addManagedPolicy(jobs.worker)\`. */
export class Jobs extends Construct {
  readonly table: Table;
${needs.roles.map(({ name, what }) => `  /** ${what}. */\n  readonly ${name}: ManagedPolicy;\n`).join("")}
  constructor(scope: Construct, id: string, queue: IQueue) {
    super(scope, id);
${require_needs.indented(table(needs), "    ")}${needs.roles.map((role) => require_needs.indented(policy(role, needs), "    ")).join("")}  }
}
`
};
function table({ table }) {
	const indexes = table.GlobalSecondaryIndexes.map(({ IndexName, KeySchema, Projection }) => `this.table.addGlobalSecondaryIndex({
  indexName: ${quoted(IndexName)},
${require_needs.indented(keys(KeySchema, table), "  ")}  projectionType: ProjectionType.${Projection.ProjectionType},
  nonKeyAttributes: [${Projection.NonKeyAttributes.map(quoted).join(", ")}],
});
`);
	return `this.table = new Table(this, 'Table', {
  tableName: ${quoted(table.TableName)},
  billingMode: BillingMode.${table.BillingMode},
${require_needs.indented(keys(table.KeySchema, table), "  ")}});
${indexes.join("")}`;
}
const types = {
	S: "STRING",
	N: "NUMBER"
};
function keys(schema, { AttributeDefinitions: all }) {
	const typeOf = (name) => types[all.find(({ AttributeName }) => AttributeName === name).AttributeType];
	return schema.map(({ AttributeName: name, KeyType }) => `${KeyType === "HASH" ? "partitionKey" : "sortKey"}: { name: ${quoted(name)}, type: AttributeType.${typeOf(name)} },\n`).join("");
}
const policy = ({ name, what, grants }, needs) => `this.${name} = new ManagedPolicy(this, '${require_needs.capitalised(name)}', {
  description: ${quoted(what)},
  statements: [
${grants.map((grant) => require_needs.indented(statement(grant, needs), "    ")).join("")}  ],
});
`;
const statement = (grant, needs) => `new PolicyStatement({
  actions: [${grant.actions.map(quoted).join(", ")}],
  resources: [${resource(grant, needs)}],
}),
`;
function resource({ on }, { table: { GlobalSecondaryIndexes: indexes } }) {
	if (on === "queue") return "queue.queueArn";
	return on === "table" ? "this.table.tableArn" : `\`\${this.table.tableArn}/index/${indexes[0].IndexName}\``;
}
const quoted = (text) => `'${text.replace(/[\\']/g, "\\$&")}'`;
exports.default = cdk;
