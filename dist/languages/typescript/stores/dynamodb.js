import { $ as Fields, c as transactionOf, l as updateOf, o as putOf, rt as importedName, s as readOf } from "../../../chunks/code.js";
// src/languages/typescript/stores/dynamodb.ts
const commands = /^(Get|Update|Put)(Item)?Command$|^TransactWrite(Items)?Command$/;
const methods = /^(get|update|put)(Item)?$|^transactWrite(Items)?$/;
/**
* SDK v3's commands (`client.send(new UpdateCommand({ … }))`), the methods of `DynamoDB` and `DynamoDBDocument`, and those of
* SDK v2's DocumentClient: a method is known by the keys of what it is given.
*/
const store = { recognise(call, scope) {
	const { callee } = call;
	if (callee.is !== "member") return [];
	if (callee.name === "send") return sent(call, scope, callee.of);
	const given = methods.test(callee.name) ? call.arguments[0] : void 0;
	const fields = given && Fields.ofObject(given.value, scope, call.start);
	if (!fields?.has("TableName") && !fields?.has("TransactItems")) return [];
	return operation(callee.name.toLowerCase(), {
		call,
		scope,
		fields,
		library: libraryOf(callee.name, callee.of, scope),
		client: callee.of
	});
} };
function sent(call, scope, client) {
	const command = call.arguments[0] && scope.follow(call.arguments[0].value);
	if (command?.value.is !== "call" || !command.value.new) return [];
	const name = importedName(command.value, command.scope);
	const input = command.value.arguments[0];
	if (!commands.test(name) || !input) return [];
	const until = command.scope.place.module === scope.place.module ? call.start : void 0;
	const fields = Fields.ofObject(input.value, command.scope, until);
	if (!fields) return [];
	const library = name.includes("Item") ? "@aws-sdk/client-dynamodb" : "@aws-sdk/lib-dynamodb";
	return operation(name.toLowerCase(), {
		call,
		scope,
		fields,
		library,
		client
	});
}
function operation(name, request) {
	if (name.startsWith("transact")) return transactionOf(request);
	if (name.startsWith("get")) return request.fields.has("Key") ? [readOf(request)] : [];
	if (name.startsWith("put")) return request.fields.has("Item") ? [putOf(request)] : [];
	return request.fields.has("Key") ? [updateOf(request)] : [];
}
/** What the receiver was imported from says it; else the form of the method. */
function libraryOf(method, client, scope) {
	const { value, scope: at } = scope.follow(client);
	const made = value.is === "call" ? at.base.code.meaning(value.callee, at.place) : void 0;
	if (made?.is === "outside") return made.from;
	return method.endsWith("Item") ? "@aws-sdk/client-dynamodb" : "@aws-sdk/lib-dynamodb";
}
export { store as default };
