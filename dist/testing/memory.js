import { condition, updated } from './expressions.js';
/**
 * A client that holds its tables in memory: the requests that the runtime makes, with DynamoDB's conditions, each of them atomic and
 * answered at once. `rows` shows what a table holds. Held to a DynamoDB stand-in by the same tests as the runtime itself.
 */
export function memoryDynamo() {
    const tables = new Map();
    return {
        async send(command, options) {
            options?.abortSignal?.throwIfAborted();
            const operation = command.constructor.name.replace(/Command$/, '');
            const request = structuredClone(command.input);
            const act = operations[operation];
            if (!act)
                throw fault('UnknownOperationException', `${operation} is not among what the memory store knows`);
            if (operation === 'CreateTable')
                tables.set(request.TableName, tableFrom(request));
            const table = tables.get(request.TableName);
            if (!table)
                throw fault('ResourceNotFoundException', `no table ${request.TableName}`);
            return structuredClone(act(table, request));
        },
        rows: (tableName) => structuredClone([...(tables.get(tableName)?.rows.values() ?? [])]),
    };
}
const fault = (name, message, fields = {}) => Object.assign(new Error(message), { name, $fault: 'client', $metadata: { httpStatusCode: 400 }, ...fields });
const names = (schema = []) => schema.map(({ AttributeName }) => AttributeName);
const tableFrom = (request) => ({
    key: names(request.KeySchema),
    indexes: new Map((request.GlobalSecondaryIndexes ?? []).map((index) => [index.IndexName, names(index.KeySchema)])),
    rows: new Map(),
});
const idOf = (table, item) => JSON.stringify(table.key.map((name) => item[name]));
const operations = {
    CreateTable: () => ({ TableDescription: { TableStatus: 'ACTIVE' } }),
    DescribeTable: () => ({ Table: { TableStatus: 'ACTIVE' } }),
    GetItem: (table, { Key }) => ({ Item: table.rows.get(idOf(table, Key)) }),
    PutItem: (table, { Item, ...request }) => {
        check(table.rows.get(idOf(table, Item)), request);
        table.rows.set(idOf(table, Item), Item);
        return {};
    },
    DeleteItem: (table, { Key }) => {
        table.rows.delete(idOf(table, Key));
        return {};
    },
    UpdateItem: (table, { Key, UpdateExpression = '', ...request }) => {
        const id = idOf(table, Key);
        const old = table.rows.get(id);
        check(old, request);
        const row = updated(old ?? Key, UpdateExpression, request);
        table.rows.set(id, row);
        return { Attributes: row };
    },
    Query: query,
};
function check(old, { ConditionExpression, ReturnValuesOnConditionCheckFailure, ...placeholders }) {
    if (!ConditionExpression || condition(ConditionExpression, placeholders)(old ?? {}))
        return;
    const Item = ReturnValuesOnConditionCheckFailure === 'ALL_OLD' ? old : undefined;
    throw fault('ConditionalCheckFailedException', 'The conditional request failed', { Item });
}
/** An index without the lag of a real one, which is no promise of DynamoDB's: recovery re-checks each row. */
function query(table, { IndexName, KeyConditionExpression = '', Limit = 1000, ExclusiveStartKey, ...placeholders }) {
    const index = table.indexes.get(IndexName ?? '');
    if (!index)
        throw fault('ValidationException', `no index ${IndexName}`);
    const wanted = condition(KeyConditionExpression, placeholders);
    const place = (row) => [Number(row[index[1]].N), idOf(table, row)];
    const after = (a, b) => {
        const [[at, id], [otherAt, otherId]] = [place(a), place(b)];
        return at - otherAt || (id < otherId ? -1 : id > otherId ? 1 : 0);
    };
    const rows = [...table.rows.values()]
        .filter((row) => index.every((name) => row[name]) && wanted(row))
        .sort(after)
        .filter((row) => !ExclusiveStartKey || after(row, ExclusiveStartKey) > 0);
    const Items = rows.slice(0, Limit);
    const last = Items.at(-1);
    const key = (row) => Object.fromEntries([...table.key, ...index].map((name) => [name, row[name]]));
    return { Items, Count: Items.length, LastEvaluatedKey: last && Items.length === Limit ? key(last) : undefined };
}
