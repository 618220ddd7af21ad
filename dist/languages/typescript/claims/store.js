import { codeOf, isOfModule, lastNeeded, rootsOf } from '../../../code/claims/place.js';
import { literalText } from '../../../code/walk.js';
import { laid, lineEnd } from '../../../text/layout.js';
import { namesOn, quoted } from './sheet.js';
/** The store beside a library's call, or why there can be none. */
export function storeFor(wish, sheet, module) {
    const { client, table, key } = wish.call;
    if (!client || !table)
        return 'the client or the table is not written where the call stands';
    if (!key || key.length > 2)
        return 'the key is put together elsewhere';
    const code = storeCode(wish, sheet, module);
    const name = nameFor(table, sheet, module);
    if (!isOfModule(module, wish.call.at, [client, table])) {
        if (wish.exported)
            return `\`${client}\` and \`${table}\` are known only inside \`${wish.call.helper?.name}\``;
        return { name, local: `const ${name} = ${code}${sheet.end}`, untyped: false };
    }
    const there = existing(wish, sheet, module);
    if (there)
        return there;
    const after = lastNeeded(module, [client, table]);
    if (!after)
        return 'the module imports nothing and declares nothing that a store could be made of';
    const at = lineEnd(sheet.text, after.end);
    const prefix = wish.exported && !sheet.commonjs ? 'export const' : 'const';
    const gap = module.imports.some(({ end }) => end === after.end) ? sheet.newline : '';
    const line = laid(`${prefix} ${name} = ${code}${sheet.end}`, '', sheet.newline);
    return { name, constant: { start: at, end: at, text: gap + sheet.newline + line }, untyped: false };
}
/** `jobStore<VideoJob>({ … })`. */
function storeCode({ call, form, attribute, row }, sheet, module) {
    const names = call.key.map((one) => quoted(one.attribute, sheet));
    const words = Object.entries(form.statuses).map(([state, word]) => `${state}: ${quoted(word, sheet)}`);
    const table = present(call.table, sheet, module);
    const entries = [
        call.client === 'client' ? 'client' : `client: ${call.client}`,
        table === 'tableName' ? 'tableName' : `tableName: ${table}`,
        `key: ${names.length === 1 ? names[0] : `[${names.join(', ')}]`}`,
        ...(form.takeover ? [] : ['takeover: false']),
        ...(attribute === 'status' ? [] : [`attributes: { status: ${quoted(attribute, sheet)} }`]),
        ...(words.length > 0 ? [`statuses: { ${words.join(', ')} }`] : []),
    ];
    const type = row && sheet.typed ? `<${row}>` : '';
    const line = `jobStore${type}({ ${entries.join(', ')} })`;
    if (line.length <= 88)
        return line;
    return `jobStore${type}({\n${entries.map((entry) => `${sheet.unit}${entry},\n`).join('')}})`;
}
/** The SDK takes a table's name that may be undefined; the store does not. */
function present(table, { text, typed }, module) {
    const variable = /^process\.env(\.\w+|\[[^\]]+\])$/;
    const [root] = rootsOf(table);
    const value = root === table ? codeOf(module, root, text) : table;
    return typed && value !== undefined && variable.test(value) && !isAsserted(root ?? '', module, text)
        ? `${table}!`
        : table;
}
/** `const TABLE = process.env.TABLE!`, or `as string`. */
const isAsserted = (name, module, text) => new RegExp(`\\b${name}\\b[^;\\n]*(?:!|\\bas string)\\s*;?[ \\t]*(?:\\r?\\n|$)`).test(text) &&
    codeOf(module, name, text) !== undefined;
/** `VIDEO_JOBS_TABLE`, `'video-jobs'`: `videoJobs`; for `TABLE` what it stands for, else `jobs`. */
function nameFor(table, sheet, module) {
    const last = table
        .split(/\?\?|\|\|/)[0]
        .split('.')
        .at(-1);
    const value = /^[\w$]+$/.test(table) ? codeOf(module, table, sheet.text) : undefined;
    const literal = value && (/^(['"`])([\w.-]+)\1$/.exec(value)?.[2] ?? /^process\.env\.(\w+)/.exec(value)?.[1]);
    const [first = 'jobs', ...rest] = [last, literal ?? ''].map(wordsOf).find((words) => words.length > 0) ?? [];
    const name = first + rest.map((word) => word[0].toUpperCase() + word.slice(1)).join('');
    const taken = namesOn(sheet);
    return [name, `${name}Store`, `${name}Claims`].find((one) => !taken.has(one)) ?? `${name}Store2`;
}
const wordsOf = (name) => name
    .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word && !/^(table|tables|name|dynamodb|ddb|dynamo|this|env|process|config|settings|\d.*)$/.test(word));
/** A constant of the module that is a store of the same table, made by hand or by an earlier claim. */
function existing({ call, row }, { text }, module) {
    for (const statement of module.body) {
        if (statement.is !== 'assign' || statement.target.is !== 'name' || statement.value.is !== 'call')
            continue;
        const { callee, arguments: given } = statement.value;
        const [options] = given;
        if (callee.is !== 'name' || callee.name !== 'jobStore' || options?.value.is !== 'object')
            continue;
        const written = Object.fromEntries(options.value.entries.map(({ key, value }) => [key && literalText(key), text.slice(value.start, value.end)]));
        if (written.client !== call.client || written.tableName?.replace(/!$/, '') !== call.table)
            continue;
        const made = text.slice(statement.value.start, statement.value.end);
        return { name: statement.target.name, untyped: row !== undefined && !made.startsWith(`jobStore<${row}>(`) };
    }
    return undefined;
}
