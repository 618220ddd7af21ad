interface Client {
  send(command: never, options?: { abortSignal?: AbortSignal }): Promise<unknown>;
}

/**
 * One request and its answer, or an error when its time is over or `signal` is aborted. The SDK waits for ever by default, and neither its
 * pauses nor its credential providers listen to an abort: what does not end by itself is left behind.
 */
export async function inTime(client: Client, command: object, seconds: number, signal?: AbortSignal): Promise<unknown> {
  const limit = new AbortController();
  const stop = () => limit.abort(signal?.reason);
  const late = Object.assign(new Error(`no answer within ${seconds} s`), { name: 'TimeoutError' });
  const timer = setTimeout(() => limit.abort(late), seconds * 1000);
  const ended = new Promise<never>((_, reject) => {
    limit.signal.addEventListener('abort', () => reject(limit.signal.reason), { once: true });
  });
  signal?.addEventListener('abort', stop, { once: true });
  try {
    return await Promise.race([client.send(command as never, { abortSignal: limit.signal }), ended]);
  } catch (error) {
    throw limit.signal.reason ?? error;
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', stop);
  }
}
