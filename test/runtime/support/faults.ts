import { createServer, request as forwardRequest, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** The same faults for the same seed. */
export function chance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const kinds = [
  'reset before',
  'reset after',
  '500 before',
  '500 after',
  'throttled',
  'hangs',
  'sent twice',
  'late twin',
] as const;

/**
 * A loopback proxy before a DynamoDB endpoint, at which a share of the requests goes wrong: it never gets there, or it does and its answer
 * is lost, or it gets there twice, at once or much later.
 */
export async function faultyProxy(
  endpoint: string,
  { rate, random, lateMs = 400 }: { rate: number; random: () => number; lateMs?: number },
) {
  const faults: Record<string, number> = Object.fromEntries(kinds.map((kind) => [kind, 0]));
  let requests = 0;
  const answer = (response: ServerResponse, status: number, type: string) =>
    response
      .writeHead(status, { 'content-type': 'application/x-amz-json-1.0' })
      .end(JSON.stringify({ __type: `com.amazonaws.dynamodb.v20120810#${type}`, message: 'injected' }));
  const server = createServer(async (incoming, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of incoming) chunks.push(chunk);
    const pass = () =>
      new Promise<{ status: number; body: Buffer }>((resolve, reject) => {
        const onward = forwardRequest(endpoint, { method: 'POST', headers: incoming.headers }, async (back) => {
          const body: Buffer[] = [];
          for await (const chunk of back) body.push(chunk);
          resolve({ status: back.statusCode ?? 500, body: Buffer.concat(body) });
        });
        onward.on('error', reject).end(Buffer.concat(chunks));
      });
    const give = async () => {
      const { status, body } = await pass();
      response.writeHead(status, { 'content-type': 'application/x-amz-json-1.0' }).end(body);
    };
    requests++;
    const kind = random() < rate ? kinds[Math.floor(random() * kinds.length)] : undefined;
    if (kind) faults[kind]!++;
    try {
      if (kind === 'reset before') incoming.socket.resetAndDestroy();
      else if (kind === 'reset after') await pass().then(() => incoming.socket.resetAndDestroy());
      else if (kind === '500 before') answer(response, 500, 'InternalServerError');
      else if (kind === '500 after') await pass().then(() => answer(response, 500, 'InternalServerError'));
      else if (kind === 'throttled') answer(response, 400, 'ThrottlingException');
      else if (kind === 'hangs') await pass();
      else if (kind === 'sent twice') await Promise.all([give(), pass()]);
      else {
        await give();
        if (kind === 'late twin') setTimeout(() => pass().catch(() => {}), lateMs).unref();
      }
    } catch {
      incoming.socket.destroy();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    counts: () => ({ requests, faults }),
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
