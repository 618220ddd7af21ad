let node_path = require("node:path");
let node_fs = require("node:fs");
// src/init/config.ts
const configName = "queue-lint.config.jsonc";
const schema = "node_modules/queue-lint/schema.json";
/** A configuration that changes nothing yet: its first line is what makes an editor know the rest. */
function newConfig(folder) {
	const found = schemaAbove(folder);
	const path = found === void 0 ? `./${schema}` : (0, node_path.relative)(folder, found).split("\\").join("/");
	const own = path.startsWith(".") ? path : `./${path}`;
	return {
		schemaFound: found !== void 0,
		text: `{\n  "$schema": ${JSON.stringify(own)}\n}\n`
	};
}
/** Where Node would find the package: a workspace has it above. */
function schemaAbove(folder) {
	const path = (0, node_path.join)(folder, schema);
	if ((0, node_fs.existsSync)(path)) return path;
	const above = (0, node_path.dirname)(folder);
	return above === folder ? void 0 : schemaAbove(above);
}
exports.configName = configName;
exports.newConfig = newConfig;
