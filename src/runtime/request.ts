import { ClaimError, isRefusal, isTransient } from './errors.js';
import { inTime } from './in-time.js';
import type { JobStore } from './store.js';
import type { Item } from './values.js';

/** What the four requests answer, as far as it is read. */
interface Answer {
  Attributes?: Item;
  Item?: Item;
  Items?: Item[];
  LastEvaluatedKey?: Item;
}

type Operation = 'UpdateItem' | 'GetItem' | 'Query' | 'PutItem';

/** Beyond the SDK's own attempts: a client with `maxAttempts: 1` is as safe as any. */
const sends = 3;
const firstPauseMs = 50;

/**
 * The one way to the table. A fault is ambiguous, for the write may have taken effect: the same request is sent again, which is
 * harmless because every write of ours carries its own token, and the answer is then read off the row.
 *
 * An abort waits for the answer of a write: a claim that took effect unheard would be nobody’s.
 *
 * @throws the SDK's refusal of a condition as it is, any other fault as a ClaimError.
 */
export async function request(
  store: JobStore<unknown>,
  operation: Operation,
  input: object,
  signal?: AbortSignal,
): Promise<Answer> {
  const command = await commandOf(operation, { TableName: store.tableName, ...input });
  const ends = operation === 'UpdateItem' ? undefined : signal;
  for (let sent = 1; ; sent++) {
    try {
      signal?.throwIfAborted();
      return ((await inTime(store.client, command, store.requestSeconds, ends)) ?? {}) as Answer;
    } catch (error) {
      if (isRefusal(error)) throw error;
      if (signal?.aborted)
        throw new ClaimError('aborted', `${operation} was aborted`, { retryable: true, cause: signal.reason });
      if (sent === sends || !isTransient(error)) throw fault(store, operation, error);
      await pause(store, sent, signal);
    }
  }
}

function fault(store: JobStore<unknown>, operation: Operation, cause: unknown): ClaimError {
  const why = cause instanceof Error ? `${cause.name}: ${cause.message}` : String(cause);
  // What a command of one version says in a client of another, before anything is sent.
  const apart = /middleware is not found/i.test(why)
    ? ': the client is not of the version of @aws-sdk/client-dynamodb that queue-lint/runtime finds; have one of them installed'
    : '';
  return new ClaimError('store-fault', `${operation} on ${store.tableName} failed: ${why}${apart}`, {
    retryable: isTransient(cause),
    cause,
  });
}

/** Full jitter, so that workers that failed together do not come back together. An abort is seen by the next round. */
const pause = (store: JobStore<unknown>, sent: number, signal?: AbortSignal): Promise<void> =>
  store.sleep(Math.random() * firstPauseMs * 2 ** sent, signal).catch(() => {});

type Command = new (input: object) => object;

let sdk: Promise<unknown> | undefined;

/** Not before the first job: whoever only lints has no SDK. */
async function commandOf(operation: Operation, input: object): Promise<object> {
  try {
    sdk ??= import('@aws-sdk/client-dynamodb');
    return new ((await sdk) as Record<string, Command>)[`${operation}Command`]!(input);
  } catch (cause) {
    throw new ClaimError('sdk-missing', 'queue-lint/runtime needs the package @aws-sdk/client-dynamodb', { cause });
  }
}
