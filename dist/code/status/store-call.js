import { locate } from '../walk.js';
/** The library's call as a codemod needs it. */
export function storeCall({ store, helper, besides, }) {
    if (!store)
        return undefined;
    const { scope, call, library, client, table, key, keyAt, saves } = store;
    return {
        at: locate(call, scope.place),
        library,
        client: client && scope.textOf(client),
        table: table && scope.textOf(table),
        key: key?.map(({ attribute, value, scope: at }) => ({ attribute, value: at.textOf(value) })),
        keyText: key ? undefined : keyAt && scope.textOf(keyAt),
        besides,
        ...(saves ? { saves } : {}),
        helper,
    };
}
