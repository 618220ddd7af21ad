import { CreateTableCommand, GetItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { type JobStore, type JobStoreOptions, jobStore, type Row, tableOf } from '../runtime/index.js';
import { type JobId, keyOf } from '../runtime/store.js';
import { fromItem, type Item, toItem } from '../runtime/values.js';
import { type FakeClock, fakeClock } from './clock.js';
import { memoryDynamo } from './memory.js';

export { type FakeClock, fakeClock } from './clock.js';
export { memoryDynamo } from './memory.js';

export interface MemoryJobs<Job> {
  store: JobStore<Job>;
  /** The store's clock: `await clock.advance(60)` ends a lease, or lets `withClaim` renew it. */
  clock: FakeClock;
  put(row: Row): Promise<void>;
  get(id: JobId): Promise<Job | undefined>;
}

/** A job store in memory, by a fake clock, for the tests of handlers: the runtime's own code over its own conditions. */
export async function memoryJobs<Job = Row>(
  options: Partial<JobStoreOptions> & Pick<JobStoreOptions, 'key'>,
): Promise<MemoryJobs<Job>> {
  const clock = fakeClock();
  const client = memoryDynamo();
  const store = jobStore<Job>({ client, tableName: 'jobs', now: clock.now, sleep: clock.sleep, ...options });
  const send = (command: object) => store.client.send(command as never);
  await send(new CreateTableCommand(tableOf(store)));
  return {
    store,
    clock,
    async put(row) {
      await send(new PutItemCommand({ TableName: store.tableName, Item: toItem(row) as never }));
    },
    async get(id) {
      const answer = await send(new GetItemCommand({ TableName: store.tableName, Key: keyOf(store, id) as never }));
      const { Item } = answer as { Item?: Item };
      return Item && (fromItem(Item) as Job);
    },
  };
}
