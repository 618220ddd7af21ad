/**
 * What CreateTable takes for a table of jobs with its recovery index. Only live jobs are in the index, for settling a job removes the
 * attributes that put it there; what a sweep has to know of a row is projected, and the rest of it is not paid for twice.
 */
export function tableOf(store) {
    const { attributes, recovery, key } = store;
    const role = (index) => (index === 0 ? 'HASH' : 'RANGE');
    return {
        TableName: store.tableName,
        BillingMode: 'PAY_PER_REQUEST',
        AttributeDefinitions: [
            ...key.map((name) => ({ AttributeName: name, AttributeType: 'S' })),
            { AttributeName: attributes.shard, AttributeType: 'N' },
            { AttributeName: attributes.lease, AttributeType: 'N' },
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
                    ProjectionType: 'INCLUDE',
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
