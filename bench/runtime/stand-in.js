import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { BatchWriteItemCommand, CreateTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';

const script = fileURLToPath(new URL('server.js', import.meta.url));

/** dynalite in a child process, with the counts of what it was asked; each answer comes `serviceMs` later than it would. */
export async function standIn(serviceMs = 0) {
  const child = fork(script, [String(serviceMs)]);
  const [{ port }] = await once(child, 'message');
  const clients = [];
  const totals = async () => {
    child.send('counts');
    return (await once(child, 'message'))[0];
  };
  return {
    client() {
      const credentials = { accessKeyId: 'x', secretAccessKey: 'y' };
      clients.push(new DynamoDBClient({ endpoint: `http://127.0.0.1:${port}`, region: 'eu-central-1', credentials }));
      return clients.at(-1);
    },
    /** What was asked while `act` ran: requests by operation, and bytes both ways with their headers. */
    async during(act) {
      const before = await totals();
      const value = await act();
      const after = await totals();
      const requests = Object.fromEntries(
        Object.entries(after.requests)
          .map(([operation, times]) => [operation, times - (before.requests[operation] ?? 0)])
          .filter(([, times]) => times > 0),
      );
      return {
        value,
        requests,
        sent: after.received - before.received,
        received: after.answered - before.answered,
      };
    },
    async close() {
      for (const client of clients) client.destroy();
      child.disconnect();
      await once(child, 'exit');
    },
  };
}

export const createTable = (client, table) => client.send(new CreateTableCommand(table));

/** Rows as AttributeValues, 25 at a time, some batches at once. */
export async function putRows(client, table, rows) {
  const batches = [];
  for (let at = 0; at < rows.length; at += 25) batches.push(rows.slice(at, at + 25));
  await concurrently(8, batches, async (batch) => {
    const puts = batch.map((Item) => ({ PutRequest: { Item } }));
    const { UnprocessedItems } = await client.send(new BatchWriteItemCommand({ RequestItems: { [table]: puts } }));
    if (UnprocessedItems?.[table]) throw new Error(`${table}: not all rows were written`);
  });
}

export async function concurrently(many, items, act) {
  const queue = items[Symbol.iterator]();
  const work = async () => {
    for (const item of queue) await act(item);
  };
  await Promise.all(Array.from({ length: many }, work));
}
