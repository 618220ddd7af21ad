import type { QueueReference } from '../../facts/index.js';
import { valueIn } from '../../facts/index.js';
import { callName } from '../canonical.js';
import type { Expression } from '../module.js';
import type { Scope } from '../scope.js';
import { entryOf, keyOf } from '../walk.js';
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
  const variable = scope.base.variable(value, at.place) ?? scope.base.variable(expression, scope.place);
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
