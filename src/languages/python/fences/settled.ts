import { definitionsOf } from '../../../code/definitions.js';
import { type Fence, settlingOf, type Word } from '../../../code/fences/fence.js';
import type { Expression } from '../../../code/module.js';
import { awaited, literalText } from '../../../code/walk.js';
import type { TextEdit } from '../../../facts/index.js';
import { indentAt, indentUnit, laid, newlineOf } from '../../../text/layout.js';
import { type Job, quoteOf } from '../claims/claim.js';
import { valuesOf } from '../claims/vendored-claim.js';
import { spelled } from '../spelling.js';

const longest = 88;

/** `queue_claims.complete(table, key, job["claimToken"])` in the place of a write after `queue_claims.claim`. */
export function settledEdits(fence: Fence, job: Job): TextEdit[] | string {
  const { calls, write } = fence;
  const { text } = job;
  const textOf = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
  const { callee, arguments: given } = calls.claim;
  const [table, key] = given;
  if (callee.is !== 'member' || !table || !key || table.name !== undefined || key.name !== undefined)
    return 'the claim is not made by `queue_claims.claim(table, key, …)`';
  const schema = given.find(({ name }) => name === 'schema');
  const settling = settlingOf(fence.to, wordsOf(schema?.value));
  if (!settling) return `the claim's schema does not say that ${fence.to} is one of its statuses`;
  const row = rowOf(fence, text);
  if (typeof row === 'string') return row;
  const set = write.store ? valuesOf({ ...job, transition: write }, write.store) : 'what else it writes is not known';
  if (typeof set === 'string') return set;
  const quote = quoteOf(text);
  const own = settling === 'complete' ? 'result' : 'error';
  const values = set
    .filter(({ attribute }) => attribute !== own)
    .map((one) => `${spelled(one.attribute, quote)}: ${one.text}`);
  const kept = set.find(({ attribute }) => attribute === own && settling !== 'release');
  const call = [
    textOf(table),
    textOf(key),
    `${row.expression}[${spelled('claimToken', quote)}]`,
    ...(kept ? [`${own}=${kept.text}`] : []),
    ...(values.length > 0 ? [`values={${values.join(', ')}}`] : []),
    ...(schema ? [textOf(schema)] : []),
  ];
  const name = `${textOf(callee.of)}.${settling}`;
  const line = `${name}(${call.join(', ')})`;
  const indent = indentAt(text, calls.write.start);
  const unit = indentUnit(text);
  const code =
    indent.length + line.length <= longest && !line.includes('\n')
      ? line
      : laid(`${name}(\n${call.map((one) => `${unit}${one},\n`).join('')})`, indent, newlineOf(text));
  return [...row.edits, { start: calls.write.start, end: calls.write.end, text: code }];
}

/** `schema=queue_claims.Schema(completed="done")`: its words. */
function wordsOf(schema: Expression | undefined): Partial<Record<Word, string>> {
  if (schema?.is !== 'call') return {};
  return Object.fromEntries(
    schema.arguments.flatMap(({ name, value }) => {
      const word = literalText(value);
      return name !== undefined && word !== undefined ? [[name, word]] : [];
    }),
  );
}

/** The claimed row, which the claim gives as the second of a pair: by its name, or by one that it is now given. */
function rowOf(
  { paths, calls, function: code }: Fence,
  text: string,
): { expression: string; edits: TextEdit[] } | string {
  const statement = paths.claim.at(-1)?.statement;
  if (statement?.is !== 'assign' || awaited(statement.value) !== calls.claim)
    return 'what the claim answers is not kept';
  const { target } = statement;
  const body = text.slice(code.start, code.end);
  const free = ['job', 'row', 'claimed_job'].find((name) => !new RegExp(`\\b${name}\\b`).test(body));
  if (target.is === 'name' && free !== undefined)
    return { expression: free, edits: [{ start: target.end, end: target.end, text: `, ${free}` }] };
  const second = target.is === 'list' ? target.items[1] : undefined;
  if (second?.is !== 'name') return 'what the claim answers is kept in a form of its own';
  if (second.name === '_' && free !== undefined)
    return { expression: free, edits: [{ start: second.start, end: second.end, text: free }] };
  return (definitionsOf(code).names.get(second.name) ?? []).length === 1
    ? { expression: second.name, edits: [] }
    : `\`${second.name}\` is given another value besides the claimed row`;
}
