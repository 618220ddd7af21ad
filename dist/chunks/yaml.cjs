// src/init/yaml.ts
/** What may stand without quotes and is still a string to every reader of YAML. */
const plain = /^(?!(?:true|false|null|yes|no|on|off|y|n)$)[a-z][\w/.-]*(?:(?: |, |::?)[\w/.-]+)*$/i;
/** Plain data as block YAML: mappings, sequences and scalars of one line are all that is written here. */
function yaml(value, indent = "") {
	if (Array.isArray(value)) return value.map((each) => `${indent}- ${yaml(each, `${indent}  `).trimStart()}`).join("");
	if (typeof value === "object" && value !== null) return Object.entries(value).map(([key, each]) => `${indent}${scalar(key)}:${under(each, indent)}`).join("");
	return `${typeof value === "string" ? scalar(value) : value}\n`;
}
const under = (value, indent) => typeof value === "object" ? `\n${yaml(value, `${indent}  `)}` : ` ${yaml(value)}`;
const scalar = (text) => plain.test(text) ? text : `'${text.replaceAll("'", "''")}'`;
Object.defineProperty(exports, "yaml", {
	enumerable: true,
	get: function() {
		return yaml;
	}
});
