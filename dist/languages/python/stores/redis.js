import { et as termOf, vt as locate } from "../../../chunks/code.js";
import { G as valueIn } from "../../../chunks/facts.js";
// src/languages/python/stores/redis.ts
/** A key that is set so that others find it: a value that is only cached may be set twice without harm. */
const locking = /lock|claim|lease|mutex|running|in_?progress/i;
/**
* redis-py's `set(key, token, nx=True, ex=300)`, which answers None where the key is there already, and Django's
* `cache.add(key, token, timeout)`, which answers False: https://redis.readthedocs.io/en/stable/commands.html
*/
const store = { recognise(call, scope) {
	const { callee, arguments: given } = call;
	const [key, token] = given;
	if (callee.is !== "member" || !key || !token || key.name !== void 0) return [];
	const isSet = callee.name === "set" && given.some(({ name, value }) => name === "nx" && valueIn(scope.fold(value)) === true);
	const isAdd = callee.name === "add" && /cache$/i.test(scope.textOf(callee.of));
	const { value, scope: at } = scope.follow(key.value);
	if (!isSet && !isAdd || !locking.test(`${scope.textOf(key.value)} ${at.textOf(value)}`)) return [];
	return [{
		is: "write",
		row: {
			library: isAdd ? "django.core.cache" : "redis",
			call,
			scope,
			client: callee.of,
			keyAt: key.value
		},
		how: "put",
		sets: [{
			attribute: "lock",
			value: termOf(token.value, scope),
			at: locate(token.value, scope.place),
			written: true
		}],
		complete: true,
		condition: {
			is: "not",
			of: {
				is: "exists",
				attribute: "lock"
			}
		},
		conditionAt: locate(call, scope.place),
		refusal: []
	}];
} };
export { store as default };
