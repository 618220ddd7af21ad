import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  CreateTableCommand,
  DeleteItemCommand,
  DynamoDBClient,
  type DynamoDBClientConfig,
  GetItemCommand,
  PutItemCommand,
  waitUntilTableExists,
} from '@aws-sdk/client-dynamodb';
import dynalite from 'dynalite';
import {
  type Claim,
  type ClaimOutcome,
  type DynamoClient,
  type JobStoreOptions,
  jobStore,
  tableOf,
} from '../../../src/runtime/index.js';
import { type Row, toItem } from '../../../src/runtime/values.js';
import { memoryDynamo } from '../../../src/testing/index.js';

process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true';

/** A DynamoDB to test against: dynalite in this process, or whatever the variable names. */
export interface StandIn extends AsyncDisposable {
  endpoint: string;
  client(config?: DynamoDBClientConfig): DynamoDBClient;
}

/** The testing kit's own store, put to the same tests. */
export function memoryStandIn(): StandIn {
  const client = memoryDynamo() as object as DynamoDBClient;
  return { endpoint: 'memory', client: () => client, [Symbol.asyncDispose]: async () => {} };
}

/** `allOld`: a front that does what dynalite leaves out, the old item in a refusal's answer. */
export async function standIn({ allOld = false } = {}): Promise<StandIn> {
  const given = process.env.QUEUE_LINT_DYNAMODB;
  const servers: Server[] = [];
  const listen = (server: Server) =>
    new Promise<string>((resolve) => {
      servers.push(
        server.listen(0, '127.0.0.1', () => resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)),
      );
    });
  let endpoint = given ?? (await listen(dynalite({ createTableMs: 0, deleteTableMs: 0, updateTableMs: 0 })));
  if (allOld && !given) endpoint = await listen(withOldItem(endpoint));
  const clients: DynamoDBClient[] = [];
  return {
    endpoint,
    client(config) {
      clients.push(
        new DynamoDBClient({
          endpoint,
          region: 'eu-central-1',
          credentials: { accessKeyId: 'x', secretAccessKey: 'y' },
          ...config,
        }),
      );
      return clients.at(-1)!;
    },
    async [Symbol.asyncDispose]() {
      for (const client of clients) client.destroy();
      for (const server of servers.reverse()) {
        server.closeAllConnections();
        await new Promise((resolve) => server.close(resolve));
      }
    },
  };
}

const bodyOf = async (request: IncomingMessage): Promise<string> => {
  let body = '';
  for await (const chunk of request) body += chunk;
  return body;
};

const withOldItem = (endpoint: string): Server =>
  createServer((request, response) => {
    answerWithOldItem(endpoint, request, response).catch(() => response.destroy());
  });

async function answerWithOldItem(endpoint: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const body = await bodyOf(request);
  const ask = async (target: string, text: string) => {
    const headers: Record<string, string> = {
      ...(request.headers as Record<string, string>),
      'x-amz-target': `DynamoDB_20120810.${target}`,
    };
    delete headers['content-length'];
    const answer = await fetch(endpoint, { method: 'POST', headers, body: text });
    return { status: answer.status, json: (await answer.json()) as Record<string, unknown> };
  };
  const answer = await ask(String(request.headers['x-amz-target']).split('.')[1]!, body);
  const { TableName, Key, ReturnValuesOnConditionCheckFailure } = JSON.parse(body);
  if (
    String(answer.json.__type).endsWith('ConditionalCheckFailedException') &&
    ReturnValuesOnConditionCheckFailure === 'ALL_OLD'
  )
    answer.json.Item = (await ask('GetItem', JSON.stringify({ TableName, Key, ConsistentRead: true }))).json.Item;
  response.writeHead(answer.status, { 'content-type': 'application/x-amz-json-1.0' }).end(JSON.stringify(answer.json));
}

let tables = 0;

/** A fresh table, a store over it, and what tests do to rows behind the runtime's back. */
export async function jobsTable<Job = Row>(db: StandIn, options: Partial<JobStoreOptions> = {}) {
  const client = db.client();
  const store = jobStore<Job>({ client, tableName: `jobs-${process.pid}-${++tables}`, key: 'jobId', ...options });
  await client.send(new CreateTableCommand(tableOf(store)));
  await waitUntilTableExists(
    { client, maxWaitTime: 30, minDelay: 0.01 as number, maxDelay: 1 },
    { TableName: store.tableName },
  );
  const keyOf = (jobId: string) => toItem({ jobId });
  return {
    client,
    store,
    put: (row: Row) => client.send(new PutItemCommand({ TableName: store.tableName, Item: toItem(row) as never })),
    empty: (jobId: string) =>
      client.send(new DeleteItemCommand({ TableName: store.tableName, Key: keyOf(jobId) as never })),
    get: async (jobId: string) =>
      (
        await client.send(
          new GetItemCommand({ TableName: store.tableName, Key: keyOf(jobId) as never, ConsistentRead: true }),
        )
      ).Item,
  };
}

export const claimed = <Job>(outcome: ClaimOutcome<Job>): Claim<Job> => {
  if (outcome.status !== 'claimed') throw new Error(`expected a claim, got ${outcome.status}`);
  return outcome;
};

/** A client between the runtime and the table: `around` decides what becomes of each request. */
export const clientAround = (
  client: DynamoClient,
  around: (operation: string, send: () => Promise<unknown>) => Promise<unknown>,
): DynamoClient => ({
  send: (command: never, options) =>
    around((command as object).constructor.name.replace('Command', ''), () => client.send(command, options)),
});

/** What a client throws when its last attempt's answer did not come. */
export const noAnswer = (): Error => Object.assign(new Error('socket hang up'), { code: 'ECONNRESET' });
