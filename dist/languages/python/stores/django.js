import { $ as Fields, bt as pathOf, vt as locate } from "../../../chunks/code.js";
import { a as lookupsOf, c as conditionOn, d as chainOf, l as keyOf, o as setsOf, s as allOf, u as unreadable } from "../../../chunks/languages-python.js";
// src/languages/python/stores/django.ts
const one = /^a?(get|first|last|earliest|latest)$/;
const narrowing = /^(filter|exclude)$/;
const managers = /^(objects|_default_manager|_base_manager|all_objects|\w+_set)$/;
/**
* Django's QuerySets. `update()` answers with the number of rows it matched; `select_for_update()` locks rows until the
* transaction ends: https://docs.djangoproject.com/en/5.2/ref/models/querysets/
*/
const store = { recognise(call, scope) {
	if (call.callee.is === "name") return /^a?get_object_or_404$/.test(call.callee.name) ? [byShortcut(call, scope)] : [];
	if (call.callee.is !== "member") return [];
	const { name } = call.callee;
	if (!one.test(name) && !/^(a?update|select_for_update|a?get_or_create)$/.test(name)) return [];
	const chain = chainOf(call, scope);
	if (!isQuery(chain)) return [];
	if (name === "select_for_update") return [{
		is: "read",
		rowAt: [],
		row: rowOf(chain),
		locks: true
	}];
	if (/get_or_create/.test(name)) return [{
		is: "read",
		rowAt: ["0"],
		row: rowOf(chain),
		locks: true
	}];
	if (!one.test(name)) return updateOf(chain);
	return [{
		is: "read",
		rowAt: [],
		row: rowOf(chain),
		locks: isLocked(chain),
		condition: allOf(asked(chain).conditions)
	}];
} };
/** A manager, or a chain that narrows by keywords: SQLAlchemy's `filter` has none, and `dict.get` neither. */
function isQuery({ root, links }) {
	const path = pathOf(root) ?? [];
	if (links.some(({ name }) => /^(query|select|filter_by|where)$/.test(name)) || path.includes("query")) return false;
	if (managers.test(path.at(-1) ?? "")) return true;
	return links.some(({ name, call }, index) => {
		const keywords = call.arguments.some((argument) => argument.name !== void 0 || argument.spread === "map");
		return name === "select_for_update" || narrowing.test(name) && index < links.length - 1 && keywords;
	});
}
const isLocked = ({ links }) => links.some(({ name }) => name === "select_for_update");
/** What all of the chain's lookups ask for. */
function asked({ links, whole }) {
	const found = {
		conditions: whole ? [] : [unreadable],
		equalities: []
	};
	for (const { name, call, scope } of links) {
		if (!narrowing.test(name) && !/get/.test(name)) continue;
		const { conditions, equalities } = lookupsOf(call.arguments, scope, call.start);
		const all = allOf(conditions);
		if (name === "exclude") found.conditions.push(all ? {
			is: "not",
			of: all
		} : unreadable);
		else {
			found.conditions.push(...conditions);
			found.equalities.push(...equalities);
		}
	}
	return found;
}
function rowOf(chain) {
	const { root, scope, links } = chain;
	const { call, scope: at } = links.at(-1);
	const key = keyOf(asked(chain).equalities);
	const table = root.is === "member" && managers.test(root.name) && !/_set$/.test(root.name) ? root.of : void 0;
	return {
		library: "django",
		call,
		scope: at,
		client: root,
		table: scope === at ? table : void 0,
		key
	};
}
function updateOf(chain) {
	const { call, scope } = chain.links.at(-1);
	if (call.arguments.some(({ name, spread }) => name === void 0 && spread !== "map")) return [];
	const fields = Fields.ofKeywords(call.arguments, scope, call.start);
	const { conditions } = asked(chain);
	const narrowed = chain.links.findLast(({ name }) => narrowing.test(name));
	const row = rowOf(chain);
	return [{
		is: "write",
		row: row.key ? row : {
			...row,
			keyAt: chain.root
		},
		how: "update",
		sets: setsOf(fields),
		complete: !fields.open,
		condition: conditionOn(row.key, conditions),
		conditionAt: narrowed && locate(narrowed.call, narrowed.scope.place),
		refusal: []
	}];
}
/** `get_object_or_404(Job, pk=pk)`, `get_object_or_404(Job.objects.select_for_update(), pk=pk)`. */
function byShortcut(call, scope) {
	const [first, ...given] = call.arguments;
	const source = first && scope.follow(first.value);
	const chain = source?.value.is === "call" ? chainOf(source.value, source.scope) : void 0;
	const key = keyOf(lookupsOf(given, scope, call.start).equalities);
	const model = first && pathOf(first.value) ? first.value : void 0;
	return {
		is: "read",
		rowAt: [],
		row: {
			library: "django",
			call,
			scope,
			client: model,
			table: model,
			key
		},
		locks: chain !== void 0 && isLocked(chain)
	};
}
export { store as default };
