import { posix } from 'node:path';
import { functionAround } from '../../../code/claims/spots.js';
import type { Module } from '../../../code/module.js';
import type { RuntimeClaim } from '../../../code/recovery/claims.js';
import { literalText } from '../../../code/walk.js';
import { valueIn, type Worker } from '../../../facts/index.js';
import type { Files } from '../../language.js';

/** The text of the module that sweeps, and the name of its task. */
export interface SweepModule {
  text: string;
  task: string;
  /** The claims of which the waiting jobs are sent again. */
  sent: readonly RuntimeClaim[];
}

const hardLimit = 90;

/** One call of `recover` for each table; or why a claim's table or key cannot be said there. */
export function sweepModule(
  claims: readonly RuntimeClaim[],
  { timeLimit }: Worker,
  folder: string,
  files: Files,
): SweepModule | string {
  const calls = new Map<string, string[]>();
  const imports = new Set<string>();
  const late = new Map<string, Set<string>>();
  const sent: RuntimeClaim[] = [];
  const takeLate = ({ file }: Module, name: string) => {
    const from = moduleOf(file, files);
    late.set(from, new Set(late.get(from)).add(name));
  };
  for (const claim of claims) {
    if (posix.dirname(claim.own.file) !== folder) return 'the claims of the app stand in several folders';
    const { call, text, root, own } = claim;
    const [table, key] = call.arguments.map(({ value }) => value);
    const names = key?.is === 'object' ? key.entries.map((entry) => entry.key && literalText(entry.key)) : [];
    if (!table || names.length === 0 || names.includes(undefined))
      return 'the key of the row is put together elsewhere';
    const schema = call.arguments.find(({ name }) => name === 'schema')?.value;
    const at = text.slice(table.start, table.end);
    if (root.from === undefined) takeLate(own, root.name);
    else
      imports.add(`from ${root.from} import ${root.original}${root.original === root.name ? '' : ` as ${root.name}`}`);
    const sender = schema ? undefined : senderOf(claim, claims);
    if (sender) takeLate(own, sender.task);
    if (sender) sent.push(claim);
    const given = [
      at,
      `[${names.map((name) => `"${name}"`).join(', ')}]`,
      ...(sender ? ['action=settle', `send=lambda job: ${sender.task}.delay(job["${names[0]}"])`] : ['action="fail"']),
      ...(schema ? [`schema=${text.slice(schema.start, schema.end)}`] : []),
    ];
    calls.set(at, given);
  }
  const own = claims[0]!.own.imports.find(({ local }) => local === 'queue_claims');
  if (!own) return 'the claim is not one of `queue_claims`';
  imports.add(own.name === '*' ? `import ${own.from}` : `from ${own.from} import ${own.name}`);
  const task = [...packagePath(folder, files), 'recover_orphaned_jobs'].join('.');
  // A limit above the app's own would want longer windows.
  const limits =
    (valueIn(timeLimit) ?? hardLimit) > hardLimit - 1 ? `, time_limit=${hardLimit}, soft_time_limit=75` : '';
  const head = `@shared_task(name="${task}", acks_late=False${limits})`;
  return { task, sent, text: written([...imports], late, [...calls.values()], head) };
}

const moduleOf = (file: string, files: Files): string =>
  `${files.exists(`${posix.dirname(file)}/__init__.py`) ? '.' : ''}${posix.basename(file, '.py')}`;

/** A task that takes nothing but the job's id, and is the only one that claims in this table, can be sent again. */
function senderOf({ own, transition, call, task, text }: RuntimeClaim, all: readonly RuntimeClaim[]) {
  const code = functionAround(own, transition.call);
  const [table, key] = call.arguments.map(({ value }) => value);
  const onTable = all.filter((one) => {
    const first = one.call.arguments[0]!.value;
    return one.text.slice(first.start, first.end) === text.slice(table!.start, table!.end);
  });
  const wanted = code?.parameters.filter(({ name, default: value }) => name !== 'self' && !value) ?? [];
  const id = key?.is === 'object' && key.entries.length === 1 ? key.entries[0]!.value : undefined;
  const isPlain = id?.is === 'name' && wanted.length === 1 && wanted[0]!.name === id.name;
  return task && code?.name === task.name && isPlain && onTable.length === 1 ? { task: task.name } : undefined;
}

/** A folder's package, from the topmost one. */
export function packagePath(folder: string, files: Files): string[] {
  const parts: string[] = [];
  for (let at = folder; at !== '.' && files.exists(`${at}/__init__.py`); at = posix.dirname(at))
    parts.unshift(posix.basename(at));
  return parts;
}

/** `late`: imported when the task runs, for its module may be the one that is being imported. */
function written(
  imports: readonly string[],
  late: ReadonlyMap<string, ReadonlySet<string>>,
  calls: readonly (readonly string[])[],
  head: string,
): string {
  const sends = calls.some((given) => given.includes('action=settle'));
  const settle = [
    '',
    '',
    'def settle(row):',
    '    """A job that nobody has claimed is sent again: the claim lets one of its messages run.',
    '',
    '    It is found only if its row was written with `queue_claims.waiting(key)`, or by `queue_claims.create`.',
    '    """',
    '    return "requeue" if row["status"] == "PENDING" else "fail"',
  ];
  return `${[
    '"""Takes up the jobs that a worker left behind when it died. Beat runs it."""',
    '',
    'from celery import shared_task',
    'from celery.utils.log import get_task_logger',
    '',
    ...[...imports].sort(),
    '',
    'logger = get_task_logger(__name__)',
    ...(sends ? settle : []),
    '',
    '',
    head,
    'def recover_orphaned_jobs():',
    ...[...late].map(([from, names]) => `    from ${from} import ${[...names].sort().join(', ')}`),
    ...(late.size > 0 ? [''] : []),
    ...calls.flatMap((given) => [
      '    recovered = queue_claims.recover(',
      ...given.map((one) => `        ${one},`),
      '    )',
      '    for job in recovered.rows:',
      '        logger.info("Orphaned job %s: %s", job["key"], job["outcome"])',
    ]),
  ].join('\n')}\n`;
}
