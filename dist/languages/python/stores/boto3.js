import { $ as Fields, c as transactionOf, d as attrCondition, l as updateOf, o as putOf, s as readOf } from "../../../chunks/code.js";
// src/languages/python/stores/boto3.ts
const methods = [
	"get_item",
	"update_item",
	"put_item",
	"transact_write_items"
];
/** boto3's Table and its low-level client (aioboto3's too): both are known by their methods and keywords. */
const store = { recognise(call, scope) {
	const { callee } = call;
	if (callee.is !== "member" || !methods.includes(callee.name)) return [];
	const fields = Fields.ofKeywords(call.arguments, scope, call.start);
	const request = requestOf(call, scope, fields, callee.of);
	if (callee.name === "transact_write_items") return transactionOf(request);
	if (callee.name === "put_item") return fields.has("Item") ? [putOf(request)] : [];
	if (!fields.has("Key") && !fields.open) return [];
	return [callee.name === "get_item" ? readOf(request) : updateOf(request)];
} };
function requestOf(call, scope, fields, receiver) {
	const isClient = fields.has("TableName");
	return {
		call,
		scope,
		fields,
		library: isClient ? "boto3.client" : "boto3.Table",
		client: receiver,
		table: isClient ? void 0 : receiver,
		condition: attrCondition
	};
}
export { store as default };
