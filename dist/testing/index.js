import { CreateTableCommand, GetItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { jobStore, tableOf } from '../runtime/index.js';
import { keyOf } from '../runtime/store.js';
import { fromItem, toItem } from '../runtime/values.js';
import { fakeClock } from './clock.js';
import { memoryDynamo } from './memory.js';
export { fakeClock } from './clock.js';
export { memoryDynamo } from './memory.js';
/** A job store in memory, by a fake clock, for the tests of handlers: the runtime's own code over its own conditions. */
export async function memoryJobs(options) {
    const clock = fakeClock();
    const client = memoryDynamo();
    const store = jobStore({ client, tableName: 'jobs', now: clock.now, sleep: clock.sleep, ...options });
    const send = (command) => store.client.send(command);
    await send(new CreateTableCommand(tableOf(store)));
    return {
        store,
        clock,
        async put(row) {
            await send(new PutItemCommand({ TableName: store.tableName, Item: toItem(row) }));
        },
        async get(id) {
            const answer = await send(new GetItemCommand({ TableName: store.tableName, Key: keyOf(store, id) }));
            const { Item } = answer;
            return Item && fromItem(Item);
        },
    };
}
