Object.defineProperties(exports, {
	__esModule: { value: true },
	[Symbol.toStringTag]: { value: "Module" }
});
// src/init/hcl.ts
/** Laid out as `terraform fmt` does. */
function hcl(body, indent = "") {
	const entries = Object.entries(body);
	const attributes = entries.filter((entry) => typeof entry[1] === "string");
	const width = Math.max(...attributes.map(([name]) => name.length));
	const lines = attributes.map(([name, value]) => `${indent}${name.padEnd(width)} = ${value}\n`);
	const blocks = entries.flatMap(([name, bodies]) => typeof bodies === "string" ? [] : bodies.map((inner) => `${indent}${name} {\n${hcl(inner, `${indent}  `)}${indent}}\n`));
	return [lines.join(""), ...blocks].filter((part) => part !== "").join("\n");
}
/** A string: HCL would read `${` and `%{` in it as templates. */
const text = (value) => JSON.stringify(value).replace(/[$%](?=\{)/g, "$&$&");
const list = (values) => `[${values.map(text).join(", ")}]`;
// src/init/formats/terraform.ts
const terraform = {
	extension: "tf",
	render: (needs) => hcl({
		"variable \"jobs_queue_arn\"": [{
			type: "string",
			description: text("The ARN of the queue that brings the jobs")
		}],
		"resource \"aws_dynamodb_table\" \"jobs\"": [table(needs)],
		...Object.assign({}, ...needs.roles.map((role) => policy(role, needs)))
	})
};
const table = ({ table }) => ({
	name: text(table.TableName),
	billing_mode: text(table.BillingMode),
	...keys(table.KeySchema),
	attribute: table.AttributeDefinitions.map(({ AttributeName, AttributeType }) => ({
		name: text(AttributeName),
		type: text(AttributeType)
	})),
	global_secondary_index: table.GlobalSecondaryIndexes.map(({ IndexName, KeySchema, Projection }) => ({
		name: text(IndexName),
		...keys(KeySchema),
		projection_type: text(Projection.ProjectionType),
		non_key_attributes: list(Projection.NonKeyAttributes)
	})),
	lifecycle: [{ prevent_destroy: "true" }]
});
const keys = (schema) => Object.fromEntries(schema.map(({ AttributeName, KeyType }) => [KeyType === "HASH" ? "hash_key" : "range_key", text(AttributeName)]));
const policy = ({ name, what, grants }, needs) => ({
	[`data "aws_iam_policy_document" "${name}"`]: [{ statement: grants.map((grant) => ({
		actions: list(grant.actions),
		resources: `[${resource(grant, needs)}]`
	})) }],
	[`resource "aws_iam_policy" "${name}"`]: [{
		name: text(`${needs.table.TableName}-${name}`),
		description: text(what),
		policy: `data.aws_iam_policy_document.${name}.json`
	}]
});
function resource({ on }, { table: { GlobalSecondaryIndexes: indexes } }) {
	if (on === "queue") return "var.jobs_queue_arn";
	return on === "table" ? "aws_dynamodb_table.jobs.arn" : `"\${aws_dynamodb_table.jobs.arn}/index/${indexes[0].IndexName}"`;
}
exports.default = terraform;
