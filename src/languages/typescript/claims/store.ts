import type { ClaimForm } from '../../../code/claims/form.js';
import { codeOf, isOfModule, lastNeeded, rootsOf } from '../../../code/claims/place.js';
import type { Module } from '../../../code/module.js';
import { literalText } from '../../../code/walk.js';
import type { StoreCall, TextEdit } from '../../../facts/index.js';
import { laid, lineEnd } from '../../../text/layout.js';

import { namesOn, quoted, type Sheet } from './sheet.js';

/** The store that a claim is made on. */
export interface Store {
  name: string;
  /** The statement that makes it in the claim's own function, where only that knows the client and the table. */
  local?: string;
  /** The edit that makes it a constant of its module; absent where there is one already. */
  constant?: TextEdit;
  /** The row's type, which the store that is there already does not have. */
  untyped: boolean;
}

export interface StoreWish {
  call: StoreCall;
  form: ClaimForm;
  /** The attribute that holds the status. */
  attribute: string;
  row?: string;
  exported: boolean;
}

/** The store beside a library's call, or why there can be none. */
export function storeFor(wish: StoreWish, sheet: Sheet, module: Module): Store | string {
  const { client, table, key } = wish.call;
  if (!client || !table) return 'the client or the table is not written where the call stands';
  if (!key || key.length > 2) return 'the key is put together elsewhere';
  const code = storeCode(wish, sheet, module);
  const name = nameFor(table, sheet, module);
  if (!isOfModule(module, wish.call.at, [client, table])) {
    if (wish.exported) return `\`${client}\` and \`${table}\` are known only inside \`${wish.call.helper?.name}\``;
    return { name, local: `const ${name} = ${code}${sheet.end}`, untyped: false };
  }
  const there = existing(wish, sheet, module);
  if (there) return there;
  const after = lastNeeded(module, [client, table]);
  if (!after) return 'the module imports nothing and declares nothing that a store could be made of';
  const at = lineEnd(sheet.text, after.end);
  const prefix = wish.exported && !sheet.commonjs ? 'export const' : 'const';
  const gap = module.imports.some(({ end }) => end === after.end) ? sheet.newline : '';
  const line = laid(`${prefix} ${name} = ${code}${sheet.end}`, '', sheet.newline);
  return { name, constant: { start: at, end: at, text: gap + sheet.newline + line }, untyped: false };
}

/** `jobStore<VideoJob>({ … })`. */
function storeCode({ call, form, attribute, row }: StoreWish, sheet: Sheet, module: Module): string {
  const names = call.key!.map((one) => quoted(one.attribute, sheet));
  const words = Object.entries(form.statuses).map(([state, word]) => `${state}: ${quoted(word, sheet)}`);
  const table = present(call.table!, sheet, module);
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
  if (line.length <= 88) return line;
  return `jobStore${type}({\n${entries.map((entry) => `${sheet.unit}${entry},\n`).join('')}})`;
}

/** The SDK takes a table's name that may be undefined; the store does not. */
function present(table: string, { text, typed }: Sheet, module: Module): string {
  const variable = /^process\.env(\.\w+|\[[^\]]+\])$/;
  const [root] = rootsOf(table);
  const value = root === table ? codeOf(module, root, text) : table;
  return typed && value !== undefined && variable.test(value) && !isAsserted(root ?? '', module, text)
    ? `${table}!`
    : table;
}

/** `const TABLE = process.env.TABLE!`, or `as string`. */
const isAsserted = (name: string, module: Module, text: string): boolean =>
  new RegExp(`\\b${name}\\b[^;\\n]*(?:!|\\bas string)\\s*;?[ \\t]*(?:\\r?\\n|$)`).test(text) &&
  codeOf(module, name, text) !== undefined;

/** `VIDEO_JOBS_TABLE`, `'video-jobs'`: `videoJobs`; for `TABLE` what it stands for, else `jobs`. */
function nameFor(table: string, sheet: Sheet, module: Module): string {
  const last = table
    .split(/\?\?|\|\|/)[0]!
    .split('.')
    .at(-1)!;
  const value = /^[\w$]+$/.test(table) ? codeOf(module, table, sheet.text) : undefined;
  const literal = value && (/^(['"`])([\w.-]+)\1$/.exec(value)?.[2] ?? /^process\.env\.(\w+)/.exec(value)?.[1]);
  const [first = 'jobs', ...rest] = [last, literal ?? ''].map(wordsOf).find((words) => words.length > 0) ?? [];
  const name = first + rest.map((word) => word[0]!.toUpperCase() + word.slice(1)).join('');
  const taken = namesOn(sheet);
  return [name, `${name}Store`, `${name}Claims`].find((one) => !taken.has(one)) ?? `${name}Store2`;
}

const wordsOf = (name: string): string[] =>
  name
    .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(
      (word) => word && !/^(table|tables|name|dynamodb|ddb|dynamo|this|env|process|config|settings|\d.*)$/.test(word),
    );

/** A constant of the module that is a store of the same table, made by hand or by an earlier claim. */
function existing({ call, row }: StoreWish, { text }: Sheet, module: Module): Store | undefined {
  for (const statement of module.body) {
    if (statement.is !== 'assign' || statement.target.is !== 'name' || statement.value.is !== 'call') continue;
    const { callee, arguments: given } = statement.value;
    const [options] = given;
    if (callee.is !== 'name' || callee.name !== 'jobStore' || options?.value.is !== 'object') continue;
    const written = Object.fromEntries(
      options.value.entries.map(({ key, value }) => [key && literalText(key), text.slice(value.start, value.end)]),
    );
    if (written.client !== call.client || written.tableName?.replace(/!$/, '') !== call.table) continue;
    const made = text.slice(statement.value.start, statement.value.end);
    return { name: statement.target.name, untyped: row !== undefined && !made.startsWith(`jobStore<${row}>(`) };
  }
  return undefined;
}
