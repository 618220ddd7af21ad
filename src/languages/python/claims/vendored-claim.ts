import { besidesOf } from '../../../code/claims/besides.js';
import { claimByHand } from '../../../code/claims/by-hand.js';
import { type ClaimForm, formOf } from '../../../code/claims/form.js';
import { rootsOf } from '../../../code/claims/place.js';
import { givesRawRow } from '../../../code/claims/raw.js';
import { functionAround } from '../../../code/claims/spots.js';
import { keyAtCall } from '../../../code/claims/subject.js';
import type { Loc, StoreCall } from '../../../facts/index.js';
import { spelled } from '../spelling.js';
import { type Claim, type Job, quoteOf, taskId } from './claim.js';
import { tableFor } from './table.js';
import { vendored } from './vendored.js';

/** `queue_claims.claim` of the module that comes with the change. */
export function vendoredClaim(job: Job): Claim | string {
  const { transition, text, own, context } = job;
  const form = formOf(transition, job.keeps, context);
  if (typeof form === 'string') return form;
  const call = transition.store;
  if (!call)
    return 'the table behind it is not to be seen; name a function that claims in the configuration: `"claims": { "import": "app.jobs", "function": "claim_job" }`';
  if (call.library !== 'boto3.Table') return claimByHand(call.library);
  const table = tableFor(job, call);
  const set = valuesOf(job, call);
  const key = keyAtCall(transition, call, job.module, ({ file, start, end }) =>
    (context.files.read(file) ?? '').slice(start, end),
  );
  if (typeof table === 'string') return `${table}; name a function that claims in the configuration, as \`claims\``;
  if (typeof set === 'string') return set;
  if (!key) return 'the key of the row is put together elsewhere';
  const { wanted, callee } = vendored(own, context);
  const quote = quoteOf(text);
  const values = set.map((one) => `${spelled(one.attribute, quote)}: ${one.text}`);
  const given = [
    table.expression,
    `{${key.map((part) => `${spelled(part.attribute, quote)}: ${part.value}`).join(', ')}}`,
    ...optionsOf(form, quote),
    ...ownerOf(job),
    ...(values.length > 0 ? [`values={${values.join(', ')}}`] : []),
    ...schemaOf(form, transition.attribute, callee, quote),
  ];
  return {
    callee: `${callee}.claim`,
    given,
    texts: given,
    pair: 'may',
    givesRow: givesRow(job),
    wanted: [wanted, ...table.wanted],
  };
}

function optionsOf({ from, except, statuses, leaseSeconds, takeover }: ClaimForm, quote: string): string[] {
  const list = (words: readonly string[]) => `[${words.map((word) => spelled(word, quote)).join(', ')}]`;
  const states = except
    ? `except_status=${list(except)}`
    : `expected_status=${from ? list(from) : spelled(statuses.pending ?? 'PENDING', quote)}`;
  const lease = leaseSeconds === undefined ? [] : [`lease_seconds=${leaseSeconds}`];
  return [states, ...lease, ...(takeover ? [] : ['takeover=False'])];
}

const ownerOf = (job: Job): string[] => {
  const id = taskId(job);
  return id ? [`owner=${id}`] : [];
};

function schemaOf({ statuses }: ClaimForm, attribute: string, callee: string, quote: string): string[] {
  const names = { ...(attribute === 'status' ? {} : { status: attribute }), ...statuses };
  const entries = Object.entries(names).map(([name, word]) => `${name}=${spelled(word, quote)}`);
  return entries.length > 0 ? [`schema=${callee}.Schema(${entries.join(', ')})`] : [];
}

/** The claim writes these itself, and refuses them from others. */
const protocol = ['claimToken', 'claimedBy', 'leaseExpiresAt', 'fence', 'attempts', 'recoveryShard', 'requeues'];

/** What the write sets beside the status, as the claim can set it in its own write; or why it cannot. */
export function valuesOf(
  { transition, own, module, context }: Job,
  call: StoreCall,
): { attribute: string; text: string }[] | string {
  const besides = besidesOf(transition, module);
  if (typeof besides === 'string') return besides;
  const keys = call.key?.map(({ attribute }) => attribute) ?? [];
  const set: { attribute: string; text: string }[] = [];
  for (const { attribute, at } of besides.filter((one) => !keys.includes(one.attribute))) {
    if (protocol.includes(attribute)) return `it also writes \`${attribute}\`, which a claim writes in its own way`;
    const text = (context.files.read(at.file) ?? '').slice(at.start, at.end);
    const isCallers = at.file === own.file && !isWithin(at, call.helper?.at);
    if (!isCallers && rootsOf(text).length > 0)
      return `the value of \`${attribute}\` is known only inside \`${call.helper?.name}\``;
    set.push({ attribute, text });
  }
  return set;
}

const isWithin = (at: Loc, outer: Loc | undefined): boolean =>
  outer !== undefined && outer.file === at.file && outer.start <= at.start && at.end <= outer.end;

/** A helper that makes an object of the row gives something else than the claim. */
function givesRow({ transition, module }: Job): boolean {
  const read = transition.guard?.store;
  if (read?.library !== 'boto3.Table') return false;
  if (!read.helper) return true;
  const around = module(read.at.file);
  const helper = around && functionAround(around, read.at);
  return helper !== undefined && givesRawRow(helper, read.at);
}
