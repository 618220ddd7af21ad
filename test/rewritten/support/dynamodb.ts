import {
  CreateTableCommand,
  type KeySchemaElement,
  ScalarAttributeType,
  waitUntilTableExists,
} from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import { standIn } from '../../runtime/support/stand-in.js';
import { slowReads } from './dynamodb-front.js';
import { runnable, type Stubs } from './runnable.js';
import type { Rewritten } from './worker.js';

type Row = Record<string, unknown>;

interface Fixture<Module> extends Omit<Rewritten, 'worker'> {
  module: string;
  table: string;
  key: Record<string, string | number>;
  /** The row without its key and its status. */
  row: Row;
  /** The attribute of the status. */
  attribute?: string;
  stubs?: Stubs;
  deliver(module: Module, worked: (work: unknown) => void): Promise<unknown>;
}

/** A fixture whose row stands in DynamoDB: the SDK's clients, over the stand-in. */
export function dynamo<Module>({
  module,
  table,
  key,
  row,
  attribute,
  stubs,
  deliver,
  ...said
}: Fixture<Module>): Rewritten {
  const status = attribute ?? 'status';
  return {
    ...said,
    async worker(side, worked) {
      const db = await standIn({ allOld: true });
      const front = await slowReads(db.endpoint);
      Object.assign(process.env, {
        AWS_ENDPOINT_URL_DYNAMODB: front.url,
        AWS_REGION: 'eu-central-1',
        AWS_ACCESS_KEY_ID: 'x',
        AWS_SECRET_ACCESS_KEY: 'y',
      });
      const client = db.client();
      await client.send(new CreateTableCommand(tableOf(table, key)));
      await waitUntilTableExists({ client, maxWaitTime: 30, minDelay: 0.01, maxDelay: 1 }, { TableName: table });
      const documents = DynamoDBDocumentClient.from(client);
      const code = await runnable<Module>(said.fixture, side, module, stubs);
      return {
        put: (value) => documents.send(new PutCommand({ TableName: table, Item: { ...key, ...row, [status]: value } })),
        status: async () => (await documents.send(new GetCommand({ TableName: table, Key: key }))).Item?.[status],
        deliver: () => deliver(code, worked),
        async [Symbol.asyncDispose]() {
          await front[Symbol.asyncDispose]();
          await db[Symbol.asyncDispose]();
        },
      };
    },
  };
}

const tableOf = (TableName: string, key: Fixture<unknown>['key']) => ({
  TableName,
  BillingMode: 'PAY_PER_REQUEST' as const,
  AttributeDefinitions: Object.entries(key).map(([AttributeName, value]) => ({
    AttributeName,
    AttributeType: typeof value === 'number' ? ScalarAttributeType.N : ScalarAttributeType.S,
  })),
  KeySchema: Object.keys(key).map(
    (AttributeName, at): KeySchemaElement => ({ AttributeName, KeyType: at === 0 ? 'HASH' : 'RANGE' }),
  ),
});
