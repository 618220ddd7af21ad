interface Client {
  send(command: never, options?: { abortSignal?: AbortSignal }): Promise<unknown>;
}

/** What a timer of Node's holds: one that is set for longer rings at once. */
export const longestMs = 2 ** 31 - 1;

/**
 * One request and its answer, or an error when its time is over or `signal` is aborted. The SDK waits for ever by default, and neither its
 * pauses nor its credential providers listen to an abort: what does not end by itself is left behind.
 */
export async function inTime(client: Client, command: object, seconds: number, signal?: AbortSignal): Promise<unknown> {
  signal?.throwIfAborted();
  const limit = new AbortController();
  let end = (_reason: unknown) => {};
  const ended = new Promise<never>((_, reject) => {
    end = (reason) => {
      reject(reason);
      limit.abort(reason);
    };
  });
  const stop = () => end(signal?.reason);
  const late = () => end(Object.assign(new Error(`no answer within ${seconds} s`), { name: 'TimeoutError' }));
  const timer = setTimeout(late, Math.min(seconds * 1000, longestMs));
  signal?.addEventListener('abort', stop, { once: true });
  try {
    return await Promise.race([client.send(command as never, { abortSignal: limit.signal }), ended]);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', stop);
  }
}
