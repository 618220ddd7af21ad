Object.defineProperties(exports, {
	__esModule: { value: true },
	[Symbol.toStringTag]: { value: "Module" }
});
// src/init/formats/create-table.ts
/** A table that is there already is the common case: jobs had one before they were claimed. */
const createTable = {
	extension: "sh",
	render({ table, roles }) {
		const { TableName: name, AttributeDefinitions: attributes, GlobalSecondaryIndexes: indexes } = table;
		const index = indexes[0];
		const keys = index.KeySchema.map(({ AttributeName }) => AttributeName);
		const update = {
			TableName: name,
			AttributeDefinitions: attributes.filter(({ AttributeName }) => keys.includes(AttributeName)),
			GlobalSecondaryIndexUpdates: [{ Create: index }]
		};
		return `#!/bin/sh
# Usage: sh ${name}.sh create|update QUEUE_ARN
# Makes the table of jobs for queue-lint/runtime, or gives one that is there its recovery index; then a policy for each role.
set -eu
queue=\${2:?the ARN of the queue that brings the jobs}
case $1 in
create)
  table=$(aws dynamodb create-table --query TableDescription.TableArn --output text --cli-input-json ${json(table)})
  ;;
update)
  table=$(aws dynamodb update-table --query TableDescription.TableArn --output text --cli-input-json ${json(update)})
  ;;
*)
  echo 'create or update?' >&2
  exit 2
  ;;
esac
${roles.map((role) => policy(role, {
			table,
			roles
		})).join("")}`;
	}
};
const policy = ({ name, what, grants }, needs) => {
	const Statement = grants.map((grant) => ({
		Effect: "Allow",
		Action: grant.actions,
		Resource: resource(grant, needs)
	}));
	return `
aws iam create-policy --policy-name ${needs.table.TableName}-${name} --description ${quoted(what)} --policy-document "$(cat <<JSON
${pretty({
		Version: "2012-10-17",
		Statement
	})}
JSON
)"
`;
};
/** The here-document fills the variables in. */
function resource({ on }, { table: { GlobalSecondaryIndexes: indexes } }) {
	return on === "index" ? `$table/index/${indexes[0].IndexName}` : `$${on}`;
}
const pretty = (value) => JSON.stringify(value, null, 2);
const json = (value) => quoted(pretty(value));
const quoted = (text) => `'${text.replaceAll("'", `'\\''`)}'`;
exports.default = createTable;
