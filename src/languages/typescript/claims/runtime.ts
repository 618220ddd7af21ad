import { type Beside, besidesOf } from '../../../code/claims/besides.js';
import { claimByHand } from '../../../code/claims/by-hand.js';
import { formOf } from '../../../code/claims/form.js';
import { rootsOf } from '../../../code/claims/place.js';
import { givesRawRow } from '../../../code/claims/raw.js';
import { functionAround } from '../../../code/claims/spots.js';
import { keyAtCall } from '../../../code/claims/subject.js';
import type { Loc, StoreCall, TextEdit } from '../../../facts/index.js';
import type { Binding, Claim, Job } from './claim.js';
import { importEdits, type Wanted } from './imports.js';
import { assertedType, returnedType } from './rows.js';
import { openSheet, type Sheet } from './sheet.js';
import { specifierTo } from './specifier.js';
import { type Store, storeFor } from './store.js';
import { claimCall, entry } from './wording.js';

const runtime = 'queue-lint/runtime';

/** `claimJob` of the runtime, on a store beside the library's call. */
export async function runtimeClaim(job: Job): Promise<Claim | string> {
  const { transition, keeps, sheet, own, context } = job;
  const form = formOf(transition, keeps, context);
  if (typeof form === 'string') return form;
  const call = transition.store;
  if (!call)
    return 'the table and the client behind it are not to be seen; name a function that claims in the configuration: `"claims": { "import": "./src/claims", "function": "claimJob" }`';
  if (!/^@aws-sdk\//.test(call.library)) return claimByHand(call.library);
  const id = idOf(job, call);
  if (id === undefined) return 'the key of the row is put together elsewhere';
  const set = setOf(job, call);
  if (typeof set === 'string') return set;
  const there = call.at.file === sheet.file ? { sheet, module: own } : await elsewhere(job, call.at.file);
  if (!there) return `${call.at.file} could not be read`;
  const shape = rowShape(job, there.sheet);
  const wish = { call, form, attribute: transition.attribute, row: shape?.returned, exported: there.sheet !== sheet };
  const store = storeFor(wish, there.sheet, there.module);
  if (typeof store === 'string') return `${store}; name a function that claims in the configuration, as \`claims\``;
  return {
    call: claimCall(store.name, id, form, set, sheet),
    before: store.local,
    texts: [id, ...set.map(({ text }) => text)],
    row: bindingOf(job, shape, store),
    ...placed(job, there.sheet, store),
  };
}

async function elsewhere({ module, context }: Job, file: string) {
  const text = context.files.read(file);
  const found = module(file);
  return text !== undefined && found ? { sheet: await openSheet(file, text), module: found } : undefined;
}

/** `jobId`, or `{ pk: tenant, sk: jobId }`; a number that the SDK was given as text is a number again. */
function idOf({ transition, module, context, sheet }: Job, call: StoreCall): string | undefined {
  const parts = keyAtCall(transition, call, module, (at) => textAt(at, context.files.read));
  const code = context.files.read(call.at.file)?.slice(call.at.start, call.at.end) ?? '';
  const values = parts?.map(({ attribute, value }) => {
    const isNumber = new RegExp(`\\b${attribute}['"]?\\s*:\\s*\\{\\s*N\\s*:`).test(code);
    return { attribute, value: isNumber ? numberOf(value) : value };
  });
  if (values?.length !== 1)
    return values && `{ ${values.map((one) => entry(one.attribute, one.value, sheet)).join(', ')} }`;
  return values[0]!.value;
}

const textAt = ({ file, start, end }: Loc, read: (file: string) => string | undefined) =>
  (read(file) ?? '').slice(start, end);

/** What the SDK's own form wants as a text: `String(pages)`, `` `${pages}` ``, `pages.toString()`. */
const numberOf = (text: string): string =>
  `Number(${/^String\((.*)\)$/.exec(text)?.[1] ?? /^`\$\{([^{}]*)\}`$/.exec(text)?.[1] ?? /^(.*)\.toString\(\)$/.exec(text)?.[1] ?? text})`;

/** The runtime writes these itself, and refuses them from others. */
const protocol = [
  'claimToken',
  'claimedBy',
  'leaseExpiresAt',
  'fence',
  'attempts',
  'recoveryShard',
  'requeues',
  'result',
  'error',
];
const everywhere = new Set(['Date', 'Math', 'JSON', 'Number', 'String', 'Boolean']);

/** What the write sets beside the status, as the claim can set it in its own write; or why it cannot. */
function setOf(job: Job, call: StoreCall): { attribute: string; text: string }[] | string {
  const besides = besidesOf(job.transition, job.module);
  if (typeof besides === 'string') return besides;
  const keys = call.key?.map(({ attribute }) => attribute) ?? [];
  const others = besides.filter((one) => !keys.includes(one.attribute));
  const refused = others.find(({ attribute }) => protocol.includes(attribute));
  if (refused) return `it also writes \`${refused.attribute}\`, which a claim writes in its own way`;
  return textsOf(others, call, job);
}

/** Values that a write sets, in the words of its function; or why one of them cannot be said there. */
export function textsOf(
  besides: readonly Beside[],
  call: StoreCall,
  { sheet, context }: Pick<Job, 'sheet' | 'context'>,
): { attribute: string; text: string }[] | string {
  const set: { attribute: string; text: string }[] = [];
  for (const { attribute, at } of besides) {
    const text = textAt(at, context.files.read);
    const tag = /\b(S|N|BOOL|NULL|SS|NS|B|L|M)\s*:\s*$/.exec(
      (context.files.read(at.file) ?? '').slice(0, at.start),
    )?.[1];
    if (tag && !['S', 'N', 'BOOL'].includes(tag)) return `the value of \`${attribute}\` is marshalled as ${tag}`;
    const isCallers = at.file === sheet.file && !inHelper(call, at);
    if (!isCallers && rootsOf(text).some((name) => !everywhere.has(name)))
      return `the value of \`${attribute}\` is known only inside \`${call.helper?.name}\``;
    set.push({ attribute, text: tag === 'N' ? numberOf(text) : text });
  }
  return set;
}

const inHelper = ({ helper }: StoreCall, at: Loc): boolean =>
  helper !== undefined && helper.at.file === at.file && helper.at.start <= at.start && at.end <= helper.at.end;

interface RowShape {
  /** The type that the reading statement gives the row. */
  asserted?: string;
  /** The type that the helper beside the store gives it. */
  returned?: string;
}

/** Undefined where the read gives something else than the row's attributes as they are. */
function rowShape({ transition: { guard }, sheet, module }: Job, storeSheet: Sheet): RowShape | undefined {
  const read = guard?.store;
  if (!guard || !read || read.library === '@aws-sdk/client-dynamodb') return undefined;
  const asserted = assertedType(guard.read, sheet);
  if (!read.helper) return { asserted };
  const around = module(read.at.file);
  const helper = around && functionAround(around, read.at);
  if (!helper || !givesRawRow(helper, read.at)) return undefined;
  // A type that another file names cannot be named beside the store.
  const reachable = read.at.file === storeSheet.file;
  const returned = reachable ? returnedType(read.at, storeSheet) : undefined;
  return reachable || asserted ? { asserted, returned } : undefined;
}

function bindingOf({ sheet }: Job, shape: RowShape | undefined, { untyped }: Store): Binding | undefined {
  if (!shape) return undefined;
  if (!sheet.typed) return {};
  if (shape.asserted) return { assertion: shape.asserted };
  if (shape.returned) return untyped ? undefined : {};
  return { annotation: 'Record<string, any>' };
}

/** Where the store is written, and what is imported for it. */
function placed({ sheet, own }: Job, there: Sheet, store: Store): Pick<Claim, 'wanted' | 'besides'> {
  const made = store.constant || store.local ? [{ name: 'jobStore', from: runtime }] : [];
  const claim: Wanted = { name: 'claimJob', from: runtime };
  const constant = store.constant ? [store.constant] : [];
  if (there === sheet) return { wanted: [claim, ...made], besides: new Map([[sheet.file, constant]]) };
  const edits: TextEdit[] = store.constant ? [...importEdits(there, made, [], '').edits, store.constant] : [];
  return {
    wanted: [claim, { name: store.name, from: specifierTo(there.file, own) }],
    besides: new Map([[there.file, edits]]),
  };
}
