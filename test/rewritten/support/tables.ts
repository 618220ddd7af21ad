import {
  CreateTableCommand,
  type CreateTableCommandInput,
  type KeySchemaElement,
  ScalarAttributeType,
  waitUntilTableExists,
} from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, GetCommand, PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { standIn } from '../../runtime/support/stand-in.js';

export type Row = Record<string, unknown>;
export type Key = Record<string, string | number>;

/** Where the clients of a fixture are led, that are made with no more than a region. */
export const awsEnvironment = (endpoint: Record<string, string>): void => {
  Object.assign(process.env, {
    AWS_REGION: 'eu-central-1',
    AWS_ACCESS_KEY_ID: 'x',
    AWS_SECRET_ACCESS_KEY: 'y',
    ...endpoint,
  });
};

/** Tables of the stand-in, and the environment that leads a fixture's client there. */
export async function tables(...inputs: CreateTableCommandInput[]) {
  const db = await standIn({ allOld: true });
  awsEnvironment({ AWS_ENDPOINT_URL_DYNAMODB: db.endpoint });
  const client = db.client();
  for (const input of inputs) {
    await client.send(new CreateTableCommand(input));
    await waitUntilTableExists(
      { client, maxWaitTime: 30, minDelay: 0.01, maxDelay: 1 },
      input as { TableName: string },
    );
  }
  const documents = DynamoDBDocumentClient.from(client);
  return {
    endpoint: db.endpoint,
    client,
    put: (TableName: string, Item: Row) => documents.send(new PutCommand({ TableName, Item })),
    get: async (TableName: string, Key: Key): Promise<Row | undefined> =>
      (await documents.send(new GetCommand({ TableName, Key, ConsistentRead: true }))).Item,
    set: (TableName: string, Key: Key, [attribute, value]: [string, unknown]) =>
      documents.send(
        new UpdateCommand({
          TableName,
          Key,
          UpdateExpression: 'SET #attribute = :value',
          ExpressionAttributeNames: { '#attribute': attribute },
          ExpressionAttributeValues: { ':value': value },
        }),
      ),
    [Symbol.asyncDispose]: () => db[Symbol.asyncDispose](),
  };
}

/** A table with a key and no index. */
export const keyed = (TableName: string, key: Key) => ({
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
