import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';

/** A front of the stand-in that answers reads late: who reads meanwhile reads the row as it was. */
export async function slowReads(endpoint: string): Promise<AsyncDisposable & { url: string }> {
  const server = createServer(async (request, response) => {
    const target = String(request.headers['x-amz-target']);
    const headers = { ...(request.headers as Record<string, string>) };
    delete headers['content-length'];
    const answer = await fetch(endpoint, { method: 'POST', headers, body: await text(request) });
    const body = await answer.text();
    if (target.endsWith('.GetItem')) await wait(50);
    response.writeHead(answer.status, { 'content-type': 'application/x-amz-json-1.0' }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
