import type { Ending, Fact, HandlerName, Task, Worker } from './model.js';

const keyOf = ({ file, name }: HandlerName): string => `${file}:${name}`;

/**
 * The code of Lambda handlers with the event sources that run it: one task for each of them, bounded by the function's timeout.
 * Of two handlers of one name (a source, and what it was compiled to) neither is taken.
 */
export function withHandlers(facts: readonly Fact[]): Fact[] {
  const code = new Map<string, Task[]>();
  for (const fact of facts) if (fact.kind === 'task' && fact.lambda) push(code, keyOf(fact.lambda.handler), fact);
  if (code.size === 0) return [...facts];
  const tasks = new Set([...code.values()].flat().map(({ id }) => id));
  const run = new Map<string, Worker[]>();
  for (const fact of facts) {
    const task = fact.kind === 'worker' && fact.handler && codeOf(fact.handler, code);
    if (task) push(run, task.id, fact as Worker);
  }
  return facts.flatMap((fact): Fact[] => {
    if (fact.kind === 'task' && fact.lambda) return run.get(fact.id)?.map((worker) => runBy(fact, worker)) ?? [fact];
    return fact.kind === 'ending' && tasks.has(fact.worker) ? endings(fact, run.get(fact.worker)) : [fact];
  });
}

/** What compilers write, beside the sources or around them, is not read. */
const output = /^(?:dist|build|out|lib|\.build)$/;

/** `dist/src/index.handler` is what `src/index.ts` was compiled to, and `dist/index.handler` may be as well. */
function codeOf(handler: HandlerName, code: ReadonlyMap<string, Task[]>): Task | undefined {
  const parts = handler.file.split('/');
  const at = parts.findLastIndex((part) => output.test(part));
  const sources = at < 0 ? [] : [[], ['src']].map((instead) => parts.toSpliced(at, 1, ...instead).join('/'));
  for (const file of [handler.file, ...sources]) {
    const found = code.get(keyOf({ ...handler, file }));
    if (found) return found.length === 1 ? found[0] : undefined;
  }
  return undefined;
}

/** How a handler ends is known before what calls it is, and where nothing here says what calls it. */
const endings = (ending: Ending, workers: readonly Worker[] | undefined): Ending[] =>
  workers?.map((worker) => ({ ...ending, id: `${ending.id}:${worker.id}`, worker: worker.id })) ?? [ending];

const runBy = (task: Task, worker: Worker): Task => ({
  ...task,
  id: `${task.id}:${worker.id}`,
  name: worker.name,
  worker: worker.id,
  timeLimit: worker.timeLimit,
  softTimeLimit: worker.softTimeLimit,
});

function push<T>(map: Map<string, T[]>, key: string, one: T): void {
  const there = map.get(key);
  if (there) there.push(one);
  else map.set(key, [one]);
}
