import { valueIn } from '../../facts/index.js';
import { callName, importedName } from '../canonical.js';
import type { Call, Expression, Module } from '../module.js';
import type { CodeBase } from '../recogniser.js';
import type { Scope, Scoped } from '../scope.js';
import { entryOf } from '../walk.js';

type CallExpression = Expression & Call;

export type Operation = 'receive' | 'delete' | 'extend' | 'other';

/** A call of SQS's API by an SDK, whatever its spelling. */
export interface SqsCall {
  is: Operation;
  call: CallExpression;
  /** Its parameters as one object, or keyword arguments; undefined where they are written elsewhere. */
  parameters?: Scoped;
  scope: Scope;
}

const commands: Readonly<Record<string, Operation>> = {
  ReceiveMessage: 'receive',
  DeleteMessage: 'delete',
  DeleteMessageBatch: 'delete',
  ChangeMessageVisibility: 'extend',
  ChangeMessageVisibilityBatch: 'extend',
  SendMessage: 'other',
  SendMessageBatch: 'other',
  GetQueueUrl: 'other',
  GetQueueAttributes: 'other',
};

const operationOf = (name: string): Operation | undefined =>
  Object.hasOwn(commands, name) ? commands[name] : undefined;

/** Calls of boto3's client and resource, and of the JavaScript SDKs' clients, by what their method is called. */
const methods: Readonly<Record<string, Operation>> = {
  receive_message: 'receive',
  receive_messages: 'receive',
  receiveMessage: 'receive',
  delete_message: 'delete',
  delete_message_batch: 'delete',
  delete_messages: 'delete',
  deleteMessage: 'delete',
  deleteMessageBatch: 'delete',
  change_message_visibility: 'extend',
  change_visibility: 'extend',
  change_message_visibility_batch: 'extend',
  changeMessageVisibility: 'extend',
  changeMessageVisibilityBatch: 'extend',
  send_message: 'other',
  send_messages: 'other',
  sendMessage: 'other',
};

/** A file that says none of it receives nothing, and need not be gone through. */
export const mentionsSqs = ({ file }: Module, { files }: CodeBase): boolean =>
  /receive_?message|change_?(message_?)?visibility/i.test(files.read(file) ?? '');

/** `client.send(new ReceiveMessageCommand({ … }))`, also where the command was made before; `sqs.receiveMessage({ … })`; `sqs.receive_message(…)`. */
export function sqsCall(call: CallExpression, scope: Scope): SqsCall | undefined {
  if (call.new) return undefined;
  return sentCommand(call, scope) ?? method(call, scope);
}

function sentCommand(call: CallExpression, scope: Scope): SqsCall | undefined {
  if (scope.place.module.language !== 'typescript') return undefined;
  const [first] = call.arguments;
  if (!first || first.spread || call.callee.is !== 'member') return undefined;
  const made = first.value.is === 'name' ? scope.follow(first.value) : { value: first.value, scope };
  if (made.value.is !== 'call' || !made.value.new) return undefined;
  const is = operationOf(/(?:^|\.)(\w+)Command$/.exec(importedName(made.value, made.scope))?.[1] ?? '');
  const input = made.value.arguments[0]?.value;
  return is && { is, call, scope, parameters: input ? made.scope.follow(input) : undefined };
}

function method(call: CallExpression, scope: Scope): SqsCall | undefined {
  if (call.callee.is !== 'member' || !Object.hasOwn(methods, call.callee.name)) return undefined;
  const is = methods[call.callee.name]!;
  const keywords = keywordsOf(call, scope);
  const first = call.arguments.find(({ name }) => name === undefined);
  const parameters = keywords ?? (first ? scope.follow(first.value) : undefined);
  const queue = parameters?.value.is === 'object' && hasKey(parameters.value, /^(QueueUrl|Queue)$/);
  const isPython = scope.place.module.language === 'python';
  if (is === 'receive' && isPython && call.callee.name === 'receive_messages')
    return isResource(call, scope)
      ? { is, call, scope, parameters: parameters ?? { value: nothing(call), scope } }
      : undefined;
  // Of a message of boto3's resource.
  const ofMessage = isPython && call.callee.name === 'change_visibility' && keywords !== undefined;
  if (queue || ofMessage) return { is, call, scope, parameters };
  // Parameters that were put together elsewhere; a wrapper of the project has its own.
  const plain = parameters && parameters.value.is !== 'object' && parameters.value.is !== 'literal';
  const own = scope.base.code.meaning(call.callee, scope.place)?.is === 'function';
  return plain && !own && call.arguments.length <= 2 && usesSdk(scope) && isNamedParams(first?.value ?? call)
    ? { is, call, scope }
    : undefined;
}

const isNamedParams = (value: Expression): boolean =>
  value.is === 'name' && /param|input|request|options|args|kwargs/i.test(value.name);

const usesSdk = ({ place }: Scope): boolean =>
  place.module.imports.some(({ from }) => /^(aws-sdk|@aws-sdk\/client-sqs|boto3|aioboto3|aiobotocore)/.test(from));

/** A queue of boto3's resource; Azure's clients have a method of the same name. */
function isResource(call: CallExpression, scope: Scope): boolean {
  const keys = call.arguments.map(({ name }) => name ?? '');
  if (
    keys.some((key) =>
      /^(MaxNumberOfMessages|WaitTimeSeconds|VisibilityTimeout|AttributeNames|Message(System)?AttributeNames)$/.test(
        key,
      ),
    )
  )
    return true;
  return keys.length === 0 && usesSdk(scope);
}

/** Python's keywords as one object; `**params` is followed to the dictionary. */
function keywordsOf(call: CallExpression, scope: Scope): Scoped | undefined {
  const named = call.arguments.filter(({ name }) => name !== undefined);
  const spread = call.arguments.find((one) => one.spread === 'map');
  if (spread && named.length === 0) return scope.follow(spread.value);
  if (named.length === 0) return undefined;
  const value: Expression = {
    ...nothing(call),
    entries: [
      ...(spread ? [{ start: spread.start, end: spread.end, value: spread.value }] : []),
      ...named.map(({ name, value, start, end }) => ({
        start,
        end,
        value,
        key: { is: 'literal' as const, value: name!, start, end: start },
      })),
    ],
  };
  return { value, scope };
}

const nothing = ({ start, end }: CallExpression): Expression & { is: 'object' } => ({
  is: 'object',
  start,
  end,
  entries: [],
});

const hasKey = (value: Expression & { is: 'object' }, pattern: RegExp): boolean =>
  value.entries.some(({ key }) => key?.is === 'literal' && pattern.test(String(key.value)));

/** A parameter as it is written; `open` where it may stand in a part that is not seen. */
export function parameterOf({ parameters }: SqsCall, key: string): Scoped | 'open' | undefined {
  if (parameters?.value.is !== 'object') return 'open';
  const value = entryOf(parameters.value, key);
  if (value) return { value, scope: parameters.scope };
  return parameters.value.entries.some((entry) => !entry.key) ? 'open' : undefined;
}

/** The literal window that a ChangeMessageVisibility sets. */
export function windowSet(call: SqsCall): number | undefined {
  const given = parameterOf(call, 'VisibilityTimeout');
  const value = given && given !== 'open' ? valueIn(given.scope.fold(given.value)) : undefined;
  return typeof value === 'number' ? value : undefined;
}

export const isDeleteName = (call: CallExpression): boolean =>
  /(^|\.)_?(delete|ack|remove|acknowledge)_?(from_?)?(sqs|queue)?_?messages?(_?batch)?$|deleteMessage(Batch|FromQueue|FromSqs)?$/i.test(
    callName(call),
  );
