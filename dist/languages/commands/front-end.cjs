Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" });
const require_code = require("../../chunks/code.cjs");
const require_facts = require("../../chunks/facts.cjs");
let unbash = require("unbash");
let node_path_posix = require("node:path/posix");
let yaml = require("yaml");
// src/languages/commands/aside.ts
/** Workers that developers, tests and pipelines start run no jobs of users. */
const isAside = (name) => /(^|[/._-])(tests?|testing|ci|dev|devel|development|local|e2e|examples?|samples?|docs?|\.github|\.devcontainer)([/._-]|$)/i.test(name);
// src/languages/commands/words.ts
/** The words of a line that is no command, assignments among them: `A=1 "B=two words"`. */
function wordsIn({ text, start }) {
	const found = [];
	const visit = (node) => {
		if (node.type === "Command") found.push(...wordsOf(node, start));
		(0, unbash.forEachChild)(node, visit);
	};
	visit((0, unbash.parse)(text));
	return found;
}
/** The words of every simple command, nested ones too; what is handed to a shell (`sh -c "…"`) is read as well. */
function commandsIn({ text, start }, depth = 0) {
	const found = [];
	const visit = (node) => {
		if (node.type === "Command" && node.name) {
			const words = wordsOf(node, start);
			const inner = depth < 3 ? handedToShell(words, text, start) : void 0;
			if (inner) found.push(...commandsIn(inner, depth + 1));
			else found.push(words);
		}
		(0, unbash.forEachChild)(node, visit);
	};
	visit((0, unbash.parse)(text));
	return found;
}
/** `sh -c "celery …"`, also where each word stands by itself: the code, or what is handed over without quotes. */
function handedToShell(words, text, offset) {
	const shell = words.findIndex(({ value }) => /(^|\/)(ba|da|a|z)?sh$|(^|\/)su$/.test(value ?? ""));
	const flag = shell < 0 ? -1 : words.findIndex(({ value }, index) => index > shell && /^-[a-z]*c$/.test(value ?? ""));
	const code = flag < 0 ? void 0 : words[flag + 1];
	if (!code) return void 0;
	const written = text.slice(code.start - offset, code.end - offset);
	const quote = /^["']/.test(written) ? 1 : 0;
	return {
		text: written.slice(quote, written.length - quote),
		start: code.start + quote
	};
}
function wordsOf({ name, prefix, suffix }, offset) {
	return [
		...prefix.flatMap((one) => assignmentOf(one, offset)),
		...name ? [wordOf$1(name, offset)] : [],
		...suffix.flatMap((one) => one.type === "Word" ? [wordOf$1(one, offset)] : assignmentOf(one, offset))
	];
}
/** `CELERY_WORKER_CONCURRENCY=4 celery …`, as `env` is given it. */
function assignmentOf(node, offset) {
	if (node.type !== "Assignment" || node.name === void 0 || !node.value || !("text" in node.value)) return [];
	const { value, begins, ...place } = wordOf$1(node.value, offset);
	const before = `${node.name}=`;
	return [{
		...place,
		...value === void 0 ? { begins: before + (begins ?? "") } : { value: before + value }
	}];
}
function wordOf$1(word, offset) {
	const at = {
		start: word.pos + offset,
		end: word.end + offset
	};
	let unless;
	let begins;
	let value = "";
	const take = (part) => {
		if (part.type === "Literal" || part.type === "SingleQuoted" || part.type === "AnsiCQuoted") value += part.value;
		else if (part.type === "DoubleQuoted") part.parts.forEach(take);
		else if (part.type === "ParameterExpansion" && part.operation?.type === "Default" && part.operation.operator.endsWith("-")) {
			unless ??= part.parameter;
			value += part.operation.operand.value;
		} else begins ??= value;
	};
	if (word.parts) word.parts.forEach(take);
	else value = word.value;
	return {
		...at,
		...begins === void 0 ? { value } : { begins },
		...unless === void 0 ? {} : { unless }
	};
}
/** The end of a word, where it stands there as it is read. */
function partOf(word, value) {
	if (word.value === void 0) return word;
	const asWritten = word.unless === void 0 && word.end - word.start === word.value.length;
	return {
		...word,
		start: asWritten ? word.end - value.length : word.start,
		value
	};
}
// src/languages/commands/environment.ts
/**
* What click takes an option from that no command line gives: the variables that Celery names, then the ones made of its prefix
* (celery/bin/celery.py, `auto_envvar_prefix`); the last ones Celery reads itself (celery/loaders/base.py, celery/app/utils.py).
*/
const variables = {
	app: ["APP", "CELERY_APP"],
	broker: [
		"BROKER_URL",
		"CELERY_BROKER",
		"CELERY_BROKER_URL"
	],
	config: [
		"CONFIG_MODULE",
		"CELERY_CONFIG",
		"CELERY_CONFIG_MODULE"
	],
	concurrency: ["CELERY_WORKER_CONCURRENCY"],
	queues: ["CELERY_WORKER_QUEUES"],
	pool: ["CELERY_WORKER_POOL"],
	autoscale: ["CELERY_WORKER_AUTOSCALE"],
	prefetch: ["CELERY_WORKER_PREFETCH_MULTIPLIER"],
	timeLimit: ["CELERY_WORKER_TIME_LIMIT"],
	softTimeLimit: ["CELERY_WORKER_SOFT_TIME_LIMIT"]
};
const read = new Set(Object.values(variables).flat());
const nameOf = ({ value, begins = "" }) => /^(\w+)=/.exec(value ?? begins)?.[1];
/** The variables of an environment that Celery reads, each as `env` is given it. */
const readByCelery = (environment) => environment.filter((word) => read.has(nameOf(word) ?? ""));
/** The options that an environment gives: of two values of a variable the later, and nothing where it is empty. */
function optionsOf(environment) {
	return Object.entries(variables).flatMap(([option, names]) => {
		const found = names.map((name) => environment.findLast((word) => nameOf(word) === name)).find((word) => word && word.value !== `${nameOf(word)}=`);
		return found ? [[option, partOf(found, found.value?.slice(nameOf(found).length + 1) ?? "")]] : [];
	});
}
// src/languages/commands/celery.ts
/** Options by every name that they have (celery/bin/worker.py, celery/bin/celery.py). */
const names = {
	"-A": "app",
	"--app": "app",
	"-b": "broker",
	"--broker": "broker",
	"--config": "config",
	"-c": "concurrency",
	"--concurrency": "concurrency",
	"-Q": "queues",
	"--queues": "queues",
	"-P": "pool",
	"--pool": "pool",
	"--autoscale": "autoscale",
	"--prefetch-multiplier": "prefetch",
	"--time-limit": "timeLimit",
	"--soft-time-limit": "softTimeLimit"
};
const flags = /^(-B|--beat|-E|--events|--task-events|-D|--detach|-q|--quiet|-C|--no-color|--purge|--discard|--disable-prefetch|--without-\w+|--skip-checks|--version|--help)$/;
/** What starts a program anew with each change of its files is for developers. */
const watcher = /(^|\/)(watchmedo|watchfiles|nodemon)$/;
/** What a command line says of a Celery worker; nothing where it starts none. */
function processOf(words, file) {
	const celery = words.findIndex(({ value }) => value !== void 0 && /^([^=]*\/)?celery$/.test(value));
	if (celery < 0 || words.slice(0, celery).some(({ value }) => watcher.test(value ?? ""))) return [];
	const { given, subcommand, computed } = optionsIn(words.slice(celery + 1));
	if (subcommand === void 0) return [];
	for (const [name, word] of optionsOf(words.slice(0, celery))) if (!given.has(name)) given.set(name, word);
	const at = {
		file,
		start: words[celery].start,
		end: subcommand.end
	};
	const option = (name, read) => {
		const word = given.get(name);
		const place = word && {
			file: word.file ?? file,
			start: word.start,
			end: word.end
		};
		if (!word) return computed ? require_facts.unknown("the command takes options that are computed", at) : void 0;
		const value = word.value === void 0 ? void 0 : read(word.value);
		return value === void 0 ? require_facts.unknown("the command computes it", place) : require_facts.set(value, place, word.unless);
	};
	if (/^0+$/.test(given.get("prefetch")?.value ?? "")) given.delete("prefetch");
	const named = given.get("queues");
	const [app, variable] = given.get("app")?.value?.split(":") ?? [];
	const id = `process:${file}:${at.start}`;
	return [{
		kind: "process",
		id,
		at,
		language: "commands",
		runs: "python",
		...app === void 0 ? {} : { app: app.replaceAll(".", "/") },
		...variable === void 0 ? {} : { variable },
		...given.has("config") ? { config: option("config", (text) => text) } : {},
		...given.has("broker") ? { broker: option("broker", (text) => text) } : {},
		concurrency: given.has("autoscale") ? option("autoscale", (text) => processes(text)?.[1]) : option("concurrency", (text) => count(text) || void 0),
		least: option("autoscale", (text) => processes(text)?.[0]),
		queues: option("queues", (text) => namesIn(text).length),
		...named?.value === void 0 || named.unless !== void 0 ? {} : { takes: namesIn(named.value) },
		prefetch: option("prefetch", count),
		pool: option("pool", (text) => text),
		timeLimit: option("timeLimit", limit),
		softTimeLimit: option("softTimeLimit", limit)
	}, ...words.filter(({ value }) => value === noPrefetch).map((word) => withoutPrefetch(word, id, file))];
}
const noPrefetch = "--disable-prefetch";
function withoutPrefetch({ start, end }, of, file) {
	const at = {
		file,
		start,
		end
	};
	const told = {
		asks: "no-prefetch",
		departs: require_facts.set(true, at)
	};
	return {
		kind: "setting",
		id: `setting:${file}:${start}`,
		at,
		language: "commands",
		name: noPrefetch,
		of,
		whole: at,
		...told
	};
}
const namesIn = (text) => text.split(",").map((name) => name.trim()).filter((name) => name !== "");
const count = (text) => /^\d+$/.test(text.trim()) ? Number(text) : void 0;
/** The least and the most, in whatever order they are given (celery/bin/worker.py, `Autoscale`). */
function processes(text) {
	const [one, other] = text.split(",").map(count);
	const least = text.includes(",") ? other : 0;
	return one === void 0 || least === void 0 ? void 0 : [Math.min(one, least), Math.max(one, least)];
}
/** Celery takes zero for no limit. */
function limit(text) {
	if (!/^\d+(\.\d+)?$/.test(text)) return void 0;
	return Number(text) > 0 ? require_facts.seconds(Number(text)) : null;
}
function optionsIn(words) {
	const given = /* @__PURE__ */ new Map();
	/** Options that differ between the nodes of `celery multi`. */
	const differing = /* @__PURE__ */ new Set();
	const plain = [];
	let computed = false;
	for (let index = 0; index < words.length; index += 1) {
		const word = words[index];
		const text = word.value ?? word.begins ?? "";
		if (!text.startsWith("-")) {
			if (word.value === void 0) computed = true;
			else plain.push(word);
		} else if (!flags.test(text)) {
			const [, ofNode] = nodeOption.exec(text) ?? [];
			const [name, attached] = ofNode === void 0 ? parted(text) : [ofNode, void 0];
			const written = attached !== void 0 || word.value === void 0 || ofNode !== void 0 && text.includes("=") ? partOf(word, attached ?? "") : words[++index];
			const option = names[name];
			if (!written || !option || differing.has(option)) continue;
			if (ofNode !== void 0) differing.add(option);
			given.set(option, ofNode === void 0 ? written : {
				start: word.start,
				end: word.end
			});
		}
	}
	const [first, second] = plain;
	const starts = first?.value === "multi" ? /^(start|restart)$/.test(second?.value ?? "") : first?.value === "worker";
	const subcommand = first?.value === "multi" ? second : first;
	return {
		given,
		...starts && subcommand ? { subcommand } : {},
		computed
	};
}
/** `-c:1 10`, `-Q:4,5 data`: for some nodes of `celery multi`. */
const nodeOption = /^(-\w|--[\w-]+):/;
/** `--queues=a,b`, `-Qa,b`. */
function parted(value) {
	const equals = value.indexOf("=");
	if (value.startsWith("--")) return equals < 0 ? [value] : [value.slice(0, equals), value.slice(equals + 1)];
	return value.length > 2 ? [value.slice(0, 2), value.slice(2).replace(/^=/, "")] : [value];
}
// src/languages/commands/edit.ts
/** Another number in the place of an option's; an option that goes, where a shell reads it. */
function editCommand({ text }, change) {
	const { start, end } = change.at;
	const before = /[^\s-][ \t]+$/.exec(text.slice(0, start));
	if (change.do === "remove" && before && /^(\s|$)/.test(text.slice(end))) return [{
		start: start - before[0].length + 1,
		end,
		text: ""
	}];
	if (change.do !== "set" || typeof change.to === "boolean" || !/^\d+$/.test(text.slice(start, end))) return {
		skipped: "it is part of a command line; change it by hand",
		at: change.at
	};
	const value = String(change.to);
	return text.slice(start, end) === value ? [] : [{
		start,
		end,
		text: value
	}];
}
// src/languages/commands/yaml.ts
/** Command lines in docker-compose files, Kubernetes manifests and pipelines: texts for a shell, and lists of words. */
function yamlScripts(text) {
	const found = [];
	const taken = /* @__PURE__ */ new Set();
	for (const document of (0, yaml.parseAllDocuments)(text, {
		keepSourceTokens: true,
		logLevel: "silent"
	})) {
		if (!("contents" in document)) continue;
		(0, yaml.visit)(document, {
			Map(_, map) {
				const lists = inOrder(map);
				for (const list of lists) taken.add(list);
				if (lists.length > 0) {
					const items = lists.flatMap((list) => list.items);
					found.push({
						...ofWords(items, text),
						...surroundings(map, document)
					});
				} else if ([
					"environment",
					"env",
					"env_file",
					"envFrom"
				].some((name) => map.has(name))) found.push({
					words: [],
					...surroundings(map, document)
				});
			},
			Seq(_, list) {
				if (!taken.has(list) && list.items.every(isWord)) found.push(ofWords(list.items, text));
			},
			Scalar(key, scalar, path) {
				if (key === "key" || !/\bcelery\b[\s\S]*\b(worker|multi)\b|\bsqs\s+create-queue\b/.test(String(scalar.value))) return;
				const around = path.findLast(yaml.isMap);
				found.push({
					...ofText(scalar, text),
					...around ? surroundings(around, document) : {}
				});
			}
		});
	}
	return found;
}
/** Compose runs `entrypoint` with `command`, Kubernetes `command` with `args`, where they are lists. */
function inOrder(map) {
	return [
		"entrypoint",
		"command",
		"args"
	].flatMap((name) => {
		const pair = map.items.find((one) => (0, yaml.isPair)(one) && (0, yaml.isScalar)(one.key) && one.key.value === name);
		return pair && (0, yaml.isSeq)(pair.value) && pair.value.items.every(isWord) ? [pair.value] : [];
	});
}
/** The environment of a service of Compose, for one that extends it. */
function serviceIn(text, name) {
	for (const document of (0, yaml.parseAllDocuments)(text, {
		keepSourceTokens: true,
		logLevel: "silent"
	})) {
		const service = "contents" in document ? document.getIn(["services", name], true) : void 0;
		const map = behindAlias(service, document);
		if ((0, yaml.isMap)(map)) return surroundings(map, document);
	}
}
/** The maps of Kubernetes that a file declares. */
function configMapsIn(text, file) {
	if (!/^kind:\s*ConfigMap\b/m.test(text)) return [];
	return (0, yaml.parseAllDocuments)(text, {
		keepSourceTokens: true,
		logLevel: "silent"
	}).flatMap((document) => {
		if (!("contents" in document) || document.get("kind") !== "ConfigMap") return [];
		const name = document.getIn(["metadata", "name"]);
		const data = document.get("data", true);
		if (typeof name !== "string" || !(0, yaml.isMap)(data)) return [];
		return [{
			name,
			environment: assignments(data, document).map((word) => ({
				...word,
				file
			}))
		}];
	});
}
const surroundings = (map, document) => ({
	environment: environmentOf$1(map, document),
	elsewhere: elsewhereOf(map, document)
});
/** `extends`, then `env_file`, which goes over it (https://docs.docker.com/reference/compose-file/services/); `envFrom` of Kubernetes. */
function elsewhereOf(map, document) {
	const own = new Map(pairsOf(map, document));
	const textOf = (node) => (0, yaml.isScalar)(node) ? String(node.value) : void 0;
	const each = (name) => {
		const held = behindAlias(own.get(name), document);
		return (0, yaml.isSeq)(held) ? held.items : held === void 0 ? [] : [held];
	};
	const inside = (node, ...path) => (0, yaml.isMap)(node) ? textOf(node.getIn(path, true)) : void 0;
	return [
		...each("extends").map((one) => {
			const file = inside(one, "file");
			return {
				is: "service",
				name: textOf(one) ?? inside(one, "service") ?? "",
				...file === void 0 ? {} : { file }
			};
		}),
		...each("env_file").flatMap((one) => {
			const path = textOf(one) ?? inside(one, "path");
			return path === void 0 ? [] : [{
				is: "file",
				path
			}];
		}),
		...each("envFrom").flatMap((one) => {
			const name = inside(one, "configMapRef", "name");
			return name === void 0 ? [] : [{
				is: "config map",
				name
			}];
		})
	];
}
/** `environment: { X: 4 }` and `environment: ["X=4"]` of Compose, `env: [{ name: X, value: 4 }]` of Kubernetes. */
function environmentOf$1(map, document) {
	const own = new Map(pairsOf(map, document));
	const held = behindAlias(own.get("environment") ?? own.get("env"), document);
	return [...((0, yaml.isSeq)(held) ? held.items.filter(yaml.isScalar) : []).map(wordOf), ...assignments(held, document)];
}
const assignments = (held, document) => variablesIn$1(held, document).flatMap(([name, value]) => {
	if (!(0, yaml.isNode)(value)) return [];
	const word = (0, yaml.isScalar)(value) ? wordOf(value) : {
		...placeOf(value),
		value: void 0
	};
	return [{
		...word,
		...word.value === void 0 ? { begins: `${name}=` } : { value: `${name}=${word.value}` }
	}];
});
function variablesIn$1(held, document) {
	if ((0, yaml.isMap)(held)) return pairsOf(held, document);
	return ((0, yaml.isSeq)(held) ? held.items.filter(yaml.isMap) : []).flatMap((item) => {
		const name = item.get("name");
		return typeof name === "string" ? [[name, item.get("value", true) ?? item]] : [];
	});
}
/** The entries of a map, behind those that it merges in (`<<: *shared`): of two under one key the last holds. */
function pairsOf(map, document, depth = 0) {
	const pairs = map.items.map(({ key, value }) => [(0, yaml.isScalar)(key) ? String(key.value) : "", value]);
	const merged = pairs.filter(([key]) => key === "<<").flatMap(([, value]) => (0, yaml.isSeq)(value) ? value.items : [value]);
	return [...(depth > 8 ? [] : merged.map((one) => behindAlias(one, document)).filter(yaml.isMap)).reverse().flatMap((one) => pairsOf(one, document, depth + 1)), ...pairs];
}
const behindAlias = (node, document) => (0, yaml.isAlias)(node) ? node.resolve(document) : node;
const isWord = (item) => (0, yaml.isScalar)(item) && !/\s\S+\s/.test(String(item.value).trim());
function ofWords(items, text) {
	const words = items.filter(yaml.isScalar).map((item) => wordOf(item));
	return handedToShell(words, text, 0) ?? { words };
}
function wordOf(item) {
	const place = placeOf(item);
	const value = String(item.value);
	const dollar = value.indexOf("$");
	return dollar < 0 ? {
		...place,
		value
	} : {
		...place,
		begins: value.slice(0, dollar)
	};
}
/** The text as it is written, of the same length: where YAML folds lines, so does this. */
function ofText(scalar, text) {
	const { start, end } = placeOf(scalar);
	const written = text.slice(start, end);
	if (scalar.type === "BLOCK_LITERAL" || scalar.type === "BLOCK_FOLDED") {
		const header = written.indexOf("\n") + 1;
		const body = written.slice(header);
		return {
			text: scalar.type === "BLOCK_FOLDED" ? folded(body) : body,
			start: start + header
		};
	}
	const quote = /^["']/.test(written) ? 1 : 0;
	return {
		text: folded(written.slice(quote, written.length - quote)),
		start: start + quote
	};
}
const folded = (text) => text.replaceAll("\n", " ").replaceAll("\\ ", "  ");
function placeOf({ range }) {
	const [start, end] = range ?? [
		0,
		0,
		0
	];
	return {
		start,
		end
	};
}
// src/languages/commands/elsewhere.ts
/** The variables that stand elsewhere, each with its file; nothing of what is not part of the project. */
function wordsElsewhere(all, file, files, maps, depth = 0) {
	return all.flatMap((one) => {
		if (one.is === "config map") {
			const named = maps.filter(({ name }) => name === one.name);
			return named.length === 1 ? named[0].environment : [];
		}
		if (one.is === "file") return variablesOf((0, node_path_posix.join)((0, node_path_posix.dirname)(file), one.path), files);
		const from = one.file === void 0 ? file : (0, node_path_posix.join)((0, node_path_posix.dirname)(file), one.file);
		const text = depth < 4 ? files.read(from) : void 0;
		const service = text === void 0 ? void 0 : serviceIn(text, one.name);
		if (!service) return [];
		return [...wordsElsewhere(service.elsewhere, from, files, maps, depth + 1), ...service.environment.map((word) => ({
			...word,
			file: word.file ?? from
		}))];
	});
}
/** `NAME=value`, one a line, as `docker run --env-file` and systemd read them. */
function variablesOf(file, files) {
	return [...((files.exists(file) ? files.read(file) : void 0) ?? "").matchAll(/^[ \t]*(?:export[ \t]+)?(\w+)[ \t]*=[ \t]*("[^"\n]*"|'[^'\n]*'|[^\s#]*)/gm)].map(({ 0: whole, 1: name = "", 2: written = "", index }) => {
		const quote = /^["']/.test(written) ? 1 : 0;
		const value = written.slice(quote, written.length - quote);
		const end = index + whole.length - quote;
		const place = {
			start: end - value.length,
			end,
			file
		};
		return value.includes("$") ? {
			...place,
			begins: `${name}=`
		} : {
			...place,
			value: `${name}=${value}`
		};
	});
}
// src/languages/commands/exports.ts
/** The commands of a shell script, each with what was exported before it: `export CELERY_WORKER_CONCURRENCY=4`. */
function withExports(commands) {
	const exported = /* @__PURE__ */ new Map();
	return commands.map((words) => {
		if (words[0]?.value === "export") for (const word of words.slice(1)) note(word, exported);
		return {
			words,
			exported: [...exported.values()]
		};
	});
}
/** Which of two values holds depends on the way through the script. */
function note(word, exported) {
	const [, name] = /^(\w+)=/.exec(word.value ?? word.begins ?? "") ?? [];
	if (name === void 0) return;
	const before = exported.get(name);
	const differs = before !== void 0 && before.value !== word.value;
	exported.set(name, differs ? {
		start: word.start,
		end: word.end,
		begins: `${name}=`
	} : word);
}
// src/languages/commands/queues.ts
/**
* The queue that `aws sqs create-queue` or `awslocal sqs create-queue` makes, where its name is written out; nothing else. Only what the
* command says is known: for a stand-in nobody writes the rest, and a queue that is there already keeps what it has
* (https://docs.aws.amazon.com/cli/latest/reference/sqs/create-queue.html).
*/
function queueOf(words, file, text) {
	const command = words.findIndex(({ value }) => value === "create-queue");
	if (command < 1 || words[command - 1].value !== "sqs") return [];
	const name = optionOf(words, "--queue-name");
	if (name?.value === void 0 || name.unless !== void 0 || name.value === "") return [];
	const at = {
		file,
		start: words[command - 1].start,
		end: words[command].end
	};
	const attributes = attributesOf(optionOf(words, "--attributes"), file, text);
	const receives = isStandIn(words) ? require_facts.unknown("a stand-in gives messages up when a developer likes it", at) : attributes("maxReceiveCount");
	return [{
		kind: "queue",
		id: `queue:${file}:${at.start}`,
		at,
		language: "commands",
		label: name.value,
		name: require_facts.set(name.value, {
			file,
			start: name.start,
			end: name.end
		}),
		visibility: require_facts.map(attributes("VisibilityTimeout"), require_facts.seconds),
		retention: require_facts.map(attributes("MessageRetentionPeriod"), require_facts.seconds),
		maxReceives: receives,
		deadLetter: require_facts.map(receives, () => true),
		fifo: require_facts.set(name.value.endsWith(".fifo"), at),
		takesDeadLetters: false,
		variables: [],
		byScript: true
	}];
}
const isStandIn = (words) => words.some(({ value, begins }) => /(^|\/)awslocal$|^--endpoint-url\b/.test(value ?? begins ?? ""));
/** `--queue-name jobs`, `--queue-name=jobs`: the word that gives it. */
function optionOf(words, name) {
	const index = words.findIndex(({ value, begins }) => (value ?? begins ?? "").split("=", 1)[0] === name);
	const word = words[index];
	if (!word || (word.value ?? word.begins) === name) return word && words[index + 1];
	return word.value === void 0 ? word : {
		...word,
		value: word.value.slice(name.length + 1)
	};
}
/** Numbers among `VisibilityTimeout=60,…` or `{"VisibilityTimeout": "60"}`, as either is quoted for a shell. */
function attributesOf(word, file, text) {
	return (name) => {
		if (!word) return require_facts.unknown("the command that creates the queue does not say it");
		const place = {
			file,
			start: word.start,
			end: word.end
		};
		const written = text.slice(word.start, word.end);
		const [before, digits] = new RegExp(`\\b${name}["'\\\\]*\\s*[=:]\\s*["'\\\\]*(\\d+)(?![\\w.$])`).exec(written) ?? [];
		if (before === void 0 || digits === void 0 || word.unless !== void 0) return require_facts.unknown("the command that creates the queue computes it, or does not say it", place);
		const end = word.start + written.indexOf(before) + before.length;
		return require_facts.set(Number(digits), {
			file,
			start: end - digits.length,
			end
		});
	};
}
/** The path of a queue's URL is its account and its name (https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-queue-message-identifiers.html). */
const namedBy = (environment) => environment.flatMap(({ value, unless }) => {
	const [, variable, queue] = /^(\w+)=https?:\/\/.*\/\d{12}\/([\w-]+(?:\.fifo)?)$/.exec(value ?? "") ?? [];
	return variable === void 0 || queue === void 0 || unless !== void 0 ? [] : [{
		variable,
		queue
	}];
});
// src/languages/commands/lines.ts
/** What follows a mark, to the end of the line; a backslash at its end goes on. */
function behind({ text, start: from }, mark) {
	return [...text.matchAll(mark)].map(({ 0: found, index }) => {
		const start = index + found.length;
		const [line = ""] = /^(?:[^\n\\]|\\[\s\S])*/.exec(text.slice(start)) ?? [];
		return {
			text: line,
			start: from + start,
			mark: found
		};
	});
}
/** Docker's `CMD ["celery", "worker"]` is JSON; anything else is for a shell. */
function execForm(script) {
	if (!script.text.trimStart().startsWith("[")) return script;
	return { words: stringsIn(script).map(({ text, start }) => ({
		value: text,
		start,
		end: start + text.length
	})) };
}
const stringsIn = ({ text, start }) => [...text.matchAll(/"((?:[^"\\\n]|\\.)*)"|'([^'\n]*)'/g)].map(({ 0: whole, index }) => ({
	text: whole.slice(1, -1),
	start: start + index + 1
}));
// src/languages/commands/dockerfile.ts
const instruction = /^[ \t]*(FROM|ENV|CMD|ENTRYPOINT)[ \t]+/gim;
/**
* What an image runs, with the environment that it has: of each kind the last of its stage, or of the stages that this begins with.
* The last stage is built, and each with a name can be (`--target`, Compose's `target`).
*/
function dockerScripts(text) {
	const named = /* @__PURE__ */ new Map();
	let stage = { environment: [] };
	const stages = [stage];
	for (const script of behind({
		text,
		start: 0
	}, instruction)) {
		const kind = script.mark.trim().toUpperCase();
		if (kind === "FROM") {
			const [, image = "", name] = /^(?:--\S+\s+)*(\S+)(?:\s+AS\s+(\S+))?/i.exec(script.text) ?? [];
			const { entrypoint, command, environment = [] } = named.get(image) ?? {};
			stage = {
				environment: [...environment],
				...entrypoint ? { entrypoint } : {},
				...command ? { command } : {}
			};
			stages.push(stage);
			if (name) named.set(name, Object.assign(stage, { name }));
			continue;
		}
		if (kind === "ENV") stage.environment.push(...variablesIn(script));
		else Object.assign(stage, kind === "CMD" ? {
			command: script,
			own: true
		} : {
			entrypoint: script,
			own: true
		});
	}
	return stages.filter((one, index) => one.own && (index === stages.length - 1 || one.name && !isAside(one.name))).flatMap(started);
}
/** Where both are lists the command is handed to the entrypoint; as text each is for a shell. */
function started({ entrypoint, command, environment }) {
	const all = [entrypoint, command].flatMap((script) => script ? [execForm(script)] : []);
	const lists = all.flatMap((one) => "words" in one ? one.words : []);
	const texts = all.filter((one) => !("words" in one));
	return [...lists.length > 0 ? [{ words: lists }] : [], ...texts].map((one) => ({
		...one,
		environment
	}));
}
/** `ENV NAME=value OTHER=value`, and the older `ENV NAME value`. */
function variablesIn(script) {
	const [whole, name, value = ""] = /^(\w+)[ \t]+([^\n]*\S)/.exec(script.text) ?? [];
	if (whole === void 0) return wordsIn(script);
	const [start, end] = [script.start + whole.length - value.length, script.start + whole.length];
	return [{
		start,
		end,
		...value.includes("$") ? { begins: `${name}=` } : { value: `${name}=${value}` }
	}];
}
// src/languages/commands/units.ts
/** What systemd's units and supervisord's programs start, each with the environment of its section, and of the file beside it that is installed with it. */
function unitScripts(text) {
	const starts = [...text.matchAll(/^[ \t]*\[.*\]/gm)].map(({ index }) => index);
	const ends = [...starts, text.length];
	return [0, ...starts].flatMap((start, index) => {
		const section = {
			text: text.slice(start, ends[index]),
			start
		};
		const environment = [...behind(section, /^[ \t]*Environment[ \t]*=[ \t]*/gm).flatMap(wordsIn), ...behind(section, /^[ \t]*environment[ \t]*=[ \t]*/gm).flatMap(pairsIn)];
		const over = behind(section, /^[ \t]*EnvironmentFile[ \t]*=[ \t]*-?/gm).map(({ text: path }) => ({
			is: "file",
			path: (0, node_path_posix.basename)(path.trim())
		}));
		return behind(section, /^[ \t]*(?:ExecStart|command)[ \t]*=[-@:+!]*[ \t]*/gm).map((script) => ({
			...script,
			environment,
			over
		}));
	});
}
/** supervisord's `A="1",B=2`; in its `%(…)s` stands what another environment says. */
const pairsIn = ({ text, start }) => [...text.matchAll(/(\w+)\s*=\s*(?:"([^"\n]*)"|'([^'\n]*)'|([^\s,"']*))/g)].map((found) => {
	const [whole, name, ...values] = found;
	const value = values.find((one) => one !== void 0) ?? "";
	const quote = values[2] === void 0 ? 1 : 0;
	const end = start + found.index + whole.length - quote;
	const place = {
		start: end - value.length,
		end
	};
	return value.includes("$") ? {
		...place,
		begins: `${name}=`
	} : {
		...place,
		value: `${name}=${value}`
	};
});
// src/languages/commands/scripts.ts
/** Every place of a file that may hold a command line, by the kind of the file. */
function scriptsIn(file, written) {
	const text = withoutTemplates(written);
	const name = file.slice(file.lastIndexOf("/") + 1);
	if (/\.ya?ml$/.test(name)) return yamlScripts(text);
	if (name === "Procfile") return behind({
		text,
		start: 0
	}, /^[\w-]+:[ \t]*(?=\S)/gm);
	if (/dockerfile$/i.test(name)) return dockerScripts(text);
	if (/\.(service|conf)$/.test(name)) return unitScripts(text);
	if (name === "pyproject.toml") return quoted(text);
	return [{
		text,
		start: 0
	}];
}
/** Helm's and Jinja's `{{ … }}` and supervisord's `%(…)s` are as good as a variable of the same length; a template alone on its line says nothing. */
const withoutTemplates = (text) => text.replaceAll("\r", " ").replaceAll(/^[ \t]*\{\{.*\}\}[ \t]*$/gm, (line) => " ".repeat(line.length)).replaceAll(/\{\{.*?\}\}|%\(\w+\)s/g, (template) => `$${"T".repeat(template.length - 1)}`);
/** The strings of a TOML file: `worker = "celery -A app worker"`. */
const quoted = (text) => stringsIn({
	text,
	start: 0
}).filter((one) => /\bcelery\b.*\bworker\b/.test(one.text));
// src/languages/commands/front-end.ts
function commandsFrontEnd() {
	return {
		read({ file, text }) {
			const reading = {
				file,
				problems: [],
				suppressions: [],
				content: {
					file,
					facts: [],
					open: [],
					named: [],
					around: [],
					maps: []
				}
			};
			if (isAside(file)) return reading;
			const scripts = scriptsIn(file, text);
			const commands = scripts.flatMap((script) => commandsOf(script, file, text));
			const told = commands.filter(({ facts, run }) => facts.length > 0 || processOf(run, file).length > 0);
			const spans = told.map(({ words }) => spanOf(words));
			const content = {
				file,
				facts: commands.flatMap(({ facts }) => facts),
				open: told.filter(({ script }) => isOpen(script)).map(({ run, script }) => ({
					...aroundOf(script),
					words: run
				})),
				named: scripts.flatMap(({ environment }) => namedBy(environment ?? [])),
				around: scripts.filter(isOpen).map(aroundOf),
				maps: /\.ya?ml$/.test(file) ? configMapsIn(text, file) : []
			};
			return {
				...reading,
				suppressions: require_code.suppressionsOf(asModule(file, text, spans), text),
				content
			};
		},
		async facts(readings, files) {
			const contents = readings.map(({ content }) => content);
			const maps = contents.flatMap((content) => content.maps);
			const found = contents.map(({ file, facts, open, named, around }) => {
				const all = (one) => environmentOf(one, file, files, maps);
				return {
					facts: [...facts, ...open.flatMap((one) => processOf([...readByCelery(all(one)), ...one.words], file))],
					named: [...named, ...around.flatMap((one) => namedBy(all(one)))]
				};
			});
			const named = found.flatMap((one) => one.named);
			return {
				facts: found.flatMap(({ facts }) => facts.map((fact) => withVariables(fact, named))),
				problems: []
			};
		},
		edit: async (source, change) => editCommand(source, change)
	};
}
const aroundOf = ({ environment = [], elsewhere = [], over = [] }) => ({
	environment,
	elsewhere,
	over
});
const isOpen = ({ elsewhere = [], over = [] }) => elsewhere.length + over.length > 0;
/** Of two values of one variable the later holds. */
const environmentOf = (one, file, files, maps) => [
	...wordsElsewhere(one.elsewhere, file, files, maps),
	...one.environment,
	...wordsElsewhere(one.over, file, files, maps)
];
/** The commands of a script, with what each starts or makes by what stands in its own file. */
function commandsOf(script, file, text) {
	return ("words" in script ? [{
		words: script.words,
		exported: []
	}] : withExports(commandsIn(script))).map(({ words: own, exported }) => {
		const around = readByCelery(script.environment ?? []);
		const run = [...readByCelery(exported), ...own];
		const words = [...around, ...own];
		return {
			script,
			words,
			run,
			facts: [...isOpen(script) ? [] : processOf([...around, ...run], file), ...queueOf(words, file, text)]
		};
	});
}
function withVariables(fact, named) {
	if (fact.kind !== "queue") return fact;
	const variables = named.filter(({ queue }) => queue === fact.label).map(({ variable }) => variable);
	return {
		...fact,
		variables: [...new Set(variables)].sort()
	};
}
/** Its environment may stand behind it. */
const spanOf = (words) => ({
	start: Math.min(...words.map(({ start }) => start)),
	end: Math.max(...words.map(({ end }) => end))
});
/** Each command as a statement, for the comments that silence findings in it. */
const asModule = (file, text, commands) => ({
	file,
	language: "python",
	body: commands.map((span) => ({
		is: "other",
		...span
	})),
	imports: [],
	exports: [],
	comments: [...text.matchAll(/(?<=^|\s)#(.*)$/gm)].map(({ 0: { length }, 1: said = "", index }) => ({
		start: index,
		end: index + length,
		text: said
	}))
});
exports.commandsFrontEnd = commandsFrontEnd;
