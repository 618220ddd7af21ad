import { callAt } from '../../../code/claims/subject.js';
import type { Entry, Expression, Module } from '../../../code/module.js';
import type { RuntimeClaim } from '../../../code/recovery/claims.js';
import { keyOf } from '../../../code/walk.js';
import { type StoreCall, type TextEdit, type Transition, valueIn } from '../../../facts/index.js';
import { phaseOf } from '../../../facts/phases.js';
import type { EditContext, Files } from '../../language.js';
import { importEdits } from '../claims/imports.js';
import { hasFunction, vendored } from '../claims/vendored.js';
import { inserted } from '../edits/add.js';
import { target } from '../linking.js';

/**
 * A row that waits is in the table's recovery index only if it was written with what the index is made of: each `put_item` of
 * the claimed table that writes a waiting row gets `**queue_claims.waiting(key)`.
 */
export function waitingEdits(
  claim: RuntimeClaim,
  context: EditContext,
  module: (file: string) => Module | undefined,
): Map<string, TextEdit[]> {
  const edits = new Map<string, TextEdit[]>();
  const puts = context.facts.filter(
    (fact): fact is Transition => fact.kind === 'transition' && fact.how === 'put' && isWaiting(fact),
  );
  const calls = new Map(puts.flatMap(({ store }) => (store ? [[`${store.at.file}:${store.at.start}`, store]] : [])));
  for (const store of calls.values()) {
    const own = module(store.at.file);
    if (!own || !isOn(claim, store, own, context) || !hasFunction(own, 'waiting', context)) continue;
    const made = waitingEdit(claim, store, own, context);
    if (made) edits.set(own.file, [...(edits.get(own.file) ?? []), ...made]);
  }
  return edits;
}

const isWaiting = ({ to }: Transition): boolean => phaseOf(valueIn(to) ?? '') === 'waiting';

/** Both names are of the same variable, wherever it is imported from. */
function isOn({ own, text, call }: RuntimeClaim, { library, client }: StoreCall, puts: Module, { files }: EditContext) {
  const [table] = call.arguments;
  const claimed = table && definedAt(text.slice(table.value.start, table.value.end), own, files);
  return library === 'boto3.Table' && client !== undefined && claimed === definedAt(client, puts, files);
}

function definedAt(name: string, own: Module, files: Files): string {
  const brought = own.imports.find(({ local }) => local === name);
  const file = brought ? target(brought.from, own.file, files) : own.file;
  return `${file}:${brought?.name ?? name}`;
}

function waitingEdit(claim: RuntimeClaim, store: StoreCall, own: Module, context: EditContext): TextEdit[] | undefined {
  const text = context.files.read(own.file) ?? '';
  const item = callAt(own, store.at)?.arguments.find(({ name }) => name === 'Item')?.value;
  const key = claim.call.arguments[1]?.value;
  if (item?.is !== 'object' || key?.is !== 'object' || item.entries.some((entry) => isFilled(entry, text))) return;
  const parts = key.entries.map((part) => item.entries.find((entry) => keyOf(entry) === keyOf(part)));
  if (!parts.every((part): part is Entry => part !== undefined && isPlain(part.value))) return;
  const { wanted, callee } = vendored(own, context);
  const schema = claim.call.arguments.find(({ name }) => name === 'schema');
  const given = [
    `{${parts.map(({ start, end }) => text.slice(start, end)).join(', ')}}`,
    ...(schema ? [claim.text.slice(schema.start, schema.end)] : []),
  ];
  const entry = `**${callee}.waiting(${given.join(', ')})`;
  const imports = importEdits(own, text, [wanted], [], callee);
  return [...imports.edits, inserted(text, item.start + 1, item.end - 1, item.entries, entry)];
}

/** It has a lease, or what is spread in may bring one. */
const isFilled = (entry: Entry, text: string): boolean =>
  keyOf(entry) === 'leaseExpiresAt' || /queue_claims|waiting/.test(text.slice(entry.start, entry.end));

/** Its value is the same a second time. */
const isPlain = (value: Expression): boolean =>
  value.is === 'name' || value.is === 'literal' || (value.is === 'member' && isPlain(value.of));
