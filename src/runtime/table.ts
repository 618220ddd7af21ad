import type { JobStore } from './store.js';

/**
 * What CreateTable takes for a table of jobs with its recovery index. Only live jobs are in the index, for settling a job removes the
 * attributes that put it there; what a sweep has to know of a row is projected, and the rest of it is not paid for twice.
 */
export function tableOf(store: JobStore<unknown>) {
  const { attributes, recovery, key } = store;
  const role = (index: number) => (index === 0 ? ('HASH' as const) : ('RANGE' as const));
  return {
    TableName: store.tableName,
    BillingMode: 'PAY_PER_REQUEST' as const,
    AttributeDefinitions: [
      ...key.map((name) => ({ AttributeName: name, AttributeType: 'S' as const })),
      { AttributeName: attributes.shard, AttributeType: 'N' as const },
      { AttributeName: attributes.lease, AttributeType: 'N' as const },
    ],
    KeySchema: key.map((name, index) => ({ AttributeName: name, KeyType: role(index) })),
    GlobalSecondaryIndexes: [
      {
        IndexName: recovery.index,
        KeySchema: [attributes.shard, attributes.lease].map((name, index) => ({
          AttributeName: name,
          KeyType: role(index),
        })),
        Projection: {
          ProjectionType: 'INCLUDE' as const,
          NonKeyAttributes: [
            attributes.status,
            attributes.token,
            attributes.owner,
            attributes.attempts,
            attributes.requeues,
          ],
        },
      },
    ],
  };
}
