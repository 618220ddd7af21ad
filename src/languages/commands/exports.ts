import type { Word } from './words.js';

/** The commands of a shell script, each with what was exported before it: `export CELERY_WORKER_CONCURRENCY=4`. */
export function withExports(commands: readonly Word[][]): { words: Word[]; exported: Word[] }[] {
  const exported = new Map<string, Word>();
  return commands.map((words) => {
    if (words[0]?.value === 'export') for (const word of words.slice(1)) note(word, exported);
    return { words, exported: [...exported.values()] };
  });
}

/** Which of two values holds depends on the way through the script. */
function note(word: Word, exported: Map<string, Word>): void {
  const [, name] = /^(\w+)=/.exec(word.value ?? word.begins ?? '') ?? [];
  if (name === undefined) return;
  const before = exported.get(name);
  const differs = before !== undefined && before.value !== word.value;
  exported.set(name, differs ? { start: word.start, end: word.end, begins: `${name}=` } : word);
}
