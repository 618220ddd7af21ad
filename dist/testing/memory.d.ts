import type { DynamoClient } from '../runtime/index.js';
import type { Item } from '../runtime/values.js';
/**
 * A client that holds its tables in memory: the requests that the runtime makes, with DynamoDB's conditions, each of them atomic and
 * answered at once. `rows` shows what a table holds. Held to a DynamoDB stand-in by the same tests as the runtime itself.
 */
export declare function memoryDynamo(): DynamoClient & {
    rows(tableName: string): Item[];
};
