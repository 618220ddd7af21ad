import type { QueueReference } from '../../facts/index.js';
import { valueIn } from '../../facts/index.js';
import { callName } from '../canonical.js';
import type { Expression } from '../module.js';
import type { Scope } from '../scope.js';
import { entryOf, keyOf, pathOf } from '../walk.js';
import { parameterOf, type SqsCall } from './sqs-calls.js';

/** Which queue a receive asks, as far as its URL, its name or the variable that carries either is written. */
export function queueOf(receive: SqsCall): QueueReference[] {
  const given = parameterOf(receive, 'QueueUrl');
  if (given && given !== 'open') return referencesTo(given.value, given.scope);
  const { callee } = receive.call;
  return callee.is === 'member' ? referencesTo(callee.of, receive.scope) : [];
}

function referencesTo(expression: Expression, scope: Scope, depth = 0): QueueReference[] {
  if (depth > 6) return [];
  const name = valueIn(scope.fold(expression));
  const { value, scope: at } = scope.follow(expression);
  const variable = variableIn(value) ?? ofEnvironment(expression, scope);
  const references: QueueReference[] = [];
  if (variable !== undefined) references.push({ by: 'variable', variable });
  if (typeof name === 'string' && name !== '') references.push({ by: 'name', name });
  if (references.length > 0) return references;
  // `sqs.get_queue_url(QueueName='jobs')['QueueUrl']`, `sqs.Queue(url)`, `(await sqs.send(new GetQueueUrlCommand({ … }))).QueueUrl`.
  if ((value.is === 'member' || value.is === 'index') && keyOf(value) === 'QueueUrl')
    return referencesTo(value.of, at, depth + 1);
  if (value.is === 'await') return referencesTo(value.value, at, depth + 1);
  if (value.is !== 'call') return [];
  const named = value.arguments.find((one) => one.name === 'QueueName')?.value ?? nameIn(value, at);
  if (named) return referencesTo(named, at, depth + 1);
  const [first] = value.arguments;
  return first && /\.Queue$|^(str|String)$/.test(callName(value)) ? referencesTo(first.value, at, depth + 1) : [];
}

function nameIn(call: Expression & { is: 'call' }, scope: Scope): Expression | undefined {
  for (const { value } of call.arguments) {
    const followed = scope.follow(value).value;
    const input = followed.is === 'call' && followed.new ? followed.arguments[0]?.value : followed;
    const entry = input && entryOf(input, 'QueueName');
    if (entry) return entry;
  }
  return undefined;
}

/** `os.environ['X']`, behind a name. */
function ofEnvironment(expression: Expression, scope: Scope): string | undefined {
  const meaning = scope.base.code.meaning(expression, scope.place);
  const isRead = meaning?.is === 'outside' && meaning.from === 'os' && meaning.path[0] === 'environ';
  return isRead && meaning.path.length === 2 ? meaning.path[1] : undefined;
}

/** `process.env.X`, `process.env.X ?? ''`, `os.environ['X']`, `os.getenv('X')`. */
function variableIn(value: Expression): string | undefined {
  if (value.is === 'binary' && /^(or|\?\?)$/.test(value.operator)) return variableIn(value.left);
  if (value.is === 'call') {
    const name = callName(value);
    const first = value.arguments[0]?.value;
    const reads = /(^|\.)(getenv|environ\.get)$/.test(name) && first?.is === 'literal';
    return reads ? String(first.value) : undefined;
  }
  const path = pathOf(value);
  const key = path?.at(-1);
  return path && /^(process\.env|(os\.)?environ|import\.meta\.env)$/.test(path.slice(0, -1).join('.'))
    ? key
    : undefined;
}
