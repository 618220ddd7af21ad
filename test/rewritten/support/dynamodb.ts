import { slowReads } from './dynamodb-front.js';
import { runnable, type Stubs } from './runnable.js';
import { awsEnvironment, type Key, keyed, type Row, tables } from './tables.js';
import type { Rewritten } from './worker.js';

interface Fixture<Module> extends Omit<Rewritten, 'worker'> {
  module: string;
  table: string;
  key: Key;
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
      const db = await tables(keyed(table, key));
      const front = await slowReads(db.endpoint);
      awsEnvironment({ AWS_ENDPOINT_URL_DYNAMODB: front.url });
      const code = await runnable<Module>(said.fixture, side, module, stubs);
      return {
        put: (value) => db.put(table, { ...key, ...row, [status]: value }),
        status: async () => (await db.get(table, key))?.[status],
        deliver: () => deliver(code, worked),
        async [Symbol.asyncDispose]() {
          await front[Symbol.asyncDispose]();
          await db[Symbol.asyncDispose]();
        },
      };
    },
  };
}
