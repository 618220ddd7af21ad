import { ClaimError, isRefusal, isTransient } from './errors.js';
/** Beyond the SDK's own attempts: a client with `maxAttempts: 1` is as safe as any. */
const sends = 3;
const firstPauseMs = 50;
/**
 * The one way to the table. A fault is ambiguous, for the write may have taken effect: the same request is sent again, which is
 * harmless because every write of ours carries its own token, and the answer is then read off the row.
 *
 * @throws the SDK's refusal of a condition as it is, any other fault as a ClaimError.
 */
export async function request(store, operation, input, signal) {
    const command = await commandOf(operation, { TableName: store.tableName, ...input });
    for (let sent = 1;; sent++) {
        try {
            signal?.throwIfAborted();
            return ((await inTime(store, command, signal)) ?? {});
        }
        catch (error) {
            if (isRefusal(error))
                throw error;
            if (signal?.aborted)
                throw new ClaimError('aborted', `${operation} was aborted`, { retryable: true, cause: signal.reason });
            if (sent === sends || !isTransient(error))
                throw fault(store, operation, error);
            await pause(store, sent, signal);
        }
    }
}
/** The SDK waits for ever by default, and a claim that hangs is worth less than one that fails. */
async function inTime(store, command, signal) {
    const limit = new AbortController();
    const stop = () => limit.abort(signal?.reason);
    const late = Object.assign(new Error(`no answer within ${store.requestSeconds} s`), { name: 'TimeoutError' });
    const timer = setTimeout(() => limit.abort(late), store.requestSeconds * 1000);
    signal?.addEventListener('abort', stop, { once: true });
    try {
        return await store.client.send(command, { abortSignal: limit.signal });
    }
    catch (error) {
        throw limit.signal.reason ?? error;
    }
    finally {
        clearTimeout(timer);
        signal?.removeEventListener('abort', stop);
    }
}
function fault(store, operation, cause) {
    const why = cause instanceof Error ? `${cause.name}: ${cause.message}` : String(cause);
    return new ClaimError('store-fault', `${operation} on ${store.tableName} failed: ${why}`, {
        retryable: isTransient(cause),
        cause,
    });
}
/** Full jitter, so that workers that failed together do not come back together. An abort is seen by the next round. */
const pause = (store, sent, signal) => store.sleep(Math.random() * firstPauseMs * 2 ** sent, signal).catch(() => { });
/** Not before the first job: whoever only lints has no SDK. */
async function commandOf(operation, input) {
    try {
        const sdk = await import('@aws-sdk/client-dynamodb');
        return new sdk[`${operation}Command`](input);
    }
    catch (cause) {
        throw new ClaimError('sdk-missing', 'queue-lint/runtime needs the package @aws-sdk/client-dynamodb', { cause });
    }
}
