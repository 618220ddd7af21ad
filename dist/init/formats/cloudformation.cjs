Object.defineProperties(exports, {
	__esModule: { value: true },
	[Symbol.toStringTag]: { value: "Module" }
});
const require_needs = require("../../chunks/needs.cjs");
const require_yaml = require("../../chunks/yaml.cjs");
// src/init/formats/cloudformation.ts
const table = "JobsTable";
const arn = { "Fn::GetAtt": [table, "Arn"] };
const cloudformation = {
	extension: "yaml",
	render: (needs) => require_yaml.yaml({
		AWSTemplateFormatVersion: "2010-09-09",
		Description: `The jobs of queue-lint/runtime in the table ${needs.table.TableName}, and a policy for each role`,
		Parameters: { JobsQueueArn: {
			Type: "String",
			Description: "The ARN of the queue that brings the jobs"
		} },
		Resources: {
			[table]: {
				Type: "AWS::DynamoDB::Table",
				DeletionPolicy: "Retain",
				UpdateReplacePolicy: "Retain",
				Properties: needs.table
			},
			...Object.fromEntries(needs.roles.map((role) => [policyOf(role), policy(role, needs)]))
		},
		Outputs: Object.fromEntries(needs.roles.map((role) => [policyOf(role), {
			Description: role.what,
			Value: { Ref: policyOf(role) }
		}]))
	})
};
const policyOf = ({ name }) => `${require_needs.capitalised(name)}Policy`;
const policy = ({ what, grants }, needs) => ({
	Type: "AWS::IAM::ManagedPolicy",
	Properties: {
		Description: what,
		PolicyDocument: {
			Version: "2012-10-17",
			Statement: grants.map((grant) => ({
				Effect: "Allow",
				Action: grant.actions,
				Resource: resource(grant, needs)
			}))
		}
	}
});
function resource({ on }, { table: { GlobalSecondaryIndexes: indexes } }) {
	if (on === "queue") return { Ref: "JobsQueueArn" };
	return on === "table" ? arn : { "Fn::Sub": `\${${table}.Arn}/index/${indexes[0].IndexName}` };
}
exports.default = cloudformation;
