import type { Wording } from '../../../code/claims/edits.js';
import type { ClaimForm } from '../../../code/claims/form.js';
import type { Claim } from './claim.js';
import { quoted, type Sheet } from './sheet.js';

export function wordingOf(claim: Claim, variable: string, declares: string, sheet: Sheet): Wording {
  const { end, unit } = sheet;
  const claimed = quoted('claimed', sheet);
  const { annotation, assertion } = claim.row ?? {};
  return {
    claim: () => `${claim.before ? `${claim.before}\n` : ''}const ${variable} = await ${claim.call}${end}`,
    won: `${variable}.status === ${claimed}`,
    lost: `${variable}.status !== ${claimed}`,
    or: ' || ',
    and: ' && ',
    row: (name) =>
      `${declares} ${name}${annotation ? `: ${annotation}` : ''} = ${variable}.job${assertion ? ` as ${assertion}` : ''}${end}`,
    leave: (statements) =>
      statements === 'return' || statements === 'continue'
        ? `if (${variable}.status !== ${claimed}) ${statements}${end}`
        : `if (${variable}.status !== ${claimed}) {\n${statements.replaceAll(/^(?=.)/gm, unit)}\n}`,
  };
}

/** `claimJob(jobs, jobId, { leaseSeconds: 1830, except: ['COMPLETED'] })`. */
export function claimCall(
  store: string,
  id: string,
  form: ClaimForm,
  set: readonly { attribute: string; text: string }[],
  sheet: Sheet,
): string {
  const list = (words: readonly string[]) => `[${words.map((word) => quoted(word, sheet)).join(', ')}]`;
  const options = [
    ...(form.from ? [`from: ${list(form.from)}`] : []),
    ...(form.except ? [`except: ${list(form.except)}`] : []),
    ...(form.leaseSeconds === undefined ? [] : [`leaseSeconds: ${form.leaseSeconds}`]),
    ...(set.length > 0 ? [`set: { ${set.map((one) => entry(one.attribute, one.text, sheet)).join(', ')} }`] : []),
  ];
  if (options.length === 0) return `claimJob(${store}, ${id})`;
  const line = `claimJob(${store}, ${id}, { ${options.join(', ')} })`;
  if (line.length <= 72) return line;
  return `claimJob(${store}, ${id}, {\n${options.map((option) => `${sheet.unit}${option},\n`).join('')}})`;
}

/** `{ startedAt }`, `{ startedAt: new Date() }`, `{ 'started-at': now }`. */
export function entry(name: string, text: string, sheet: Sheet): string {
  const key = /^[A-Za-z_$][\w$]*$/.test(name) ? name : quoted(name, sheet);
  return key === text ? key : `${key}: ${text}`;
}
