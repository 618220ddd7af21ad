import { beforeAll, describe, expect, it } from 'vitest';
import type { Change, Skip, TextEdit } from '../../src/facts/index.js';
import addition from '../../src/languages/python/edits/add.js';
import removal from '../../src/languages/python/edits/remove.js';
import setting from '../../src/languages/python/edits/set.js';
import { loadParser } from '../../src/languages/python/grammar.js';
import { parse } from '../../src/languages/python/parse.js';
import { applyEdits } from '../../src/text/edits.js';

let parser: Awaited<ReturnType<typeof loadParser>>;
beforeAll(async () => {
  parser = await loadParser();
});

type Wish =
  | { do: 'set'; to: string | number | boolean }
  | { do: 'remove' }
  | { do: 'add'; key: string; to: string | number | boolean };
const edits = { set: setting, remove: removal, add: addition };

/** The text with a change made to what stands between « and », or why it is not made. */
async function changed(marked: string, wish: Wish): Promise<string> {
  const start = marked.indexOf('«');
  const end = marked.indexOf('»') - 1;
  const text = marked.replace('«', '').replace('»', '');
  const source = { file: 'worker/tasks.py', text };
  const { module } = parse(parser, source);
  const change: Change = {
    ...wish,
    at: { file: source.file, start, end },
    language: 'python',
    safety: 'safe',
    why: '',
  };
  const result = (await edits[wish.do](source, change, { facts: [] } as never, () => module)) as TextEdit[] | Skip;
  if ('skipped' in result) return `skipped: ${result.skipped}`;
  const after = applyEdits(text, result);
  expect(parse(parser, { ...source, text: after }).problems, after).toEqual([]);
  expect(after.match(/#[^\r\n]*/g) ?? [], 'comments stay').toEqual(text.match(/#[^\r\n]*/g) ?? []);
  return after;
}

const off: Wish = { do: 'set', to: false };
const late: Wish = { do: 'add', key: 'acks_late', to: false };
const remove: Wish = { do: 'remove' };

const cases: [string, string, Wish, string][] = [
  // set
  [
    'a keyword',
    '@shared_task(acks_late=«True»)\ndef f(): pass\n',
    off,
    '@shared_task(acks_late=False)\ndef f(): pass\n',
  ],
  ['a value in parentheses', 'f(acks_late=(«True»))\n', off, 'f(acks_late=(False))\n'],
  ['a setting', 'CELERY_TASK_ACKS_LATE = «True»  # as ever\n', off, 'CELERY_TASK_ACKS_LATE = False  # as ever\n'],
  ['arithmetic', 'task_time_limit = «30 * 60»\n', { do: 'set', to: 900 }, 'task_time_limit = 900\n'],
  [
    'an entry',
    "X = {'visibility_timeout': «3600», }\n",
    { do: 'set', to: 7200 },
    "X = {'visibility_timeout': 7200, }\n",
  ],
  ['a string, quotes kept', "pool = «'solo'»\nrun(pool)\n", { do: 'set', to: "it's" }, "pool = 'it\\'s'\nrun(pool)\n"],
  ['a concatenated string', 'run(pool=«"so" "lo"»)\n', { do: 'set', to: 'prefork' }, 'run(pool="prefork")\n'],
  ['a class attribute', 'class A(Task):\n\tacks_late = «True»\n', off, 'class A(Task):\n\tacks_late = False\n'],
  ['a one-line suite', 'class A(Task): acks_late = «True»\n', off, 'class A(Task): acks_late = False\n'],
  ['a constant read once', 'LATE = «True»\nf(acks_late=LATE)\n', off, 'LATE = False\nf(acks_late=LATE)\n'],
  [
    'a constant read twice',
    'LATE = «True»\nf(a=LATE)\ng(LATE)\n',
    off,
    'skipped: `LATE` is a constant that other code may use too; change it by hand',
  ],
  [
    'a constant for other files',
    'LATE = «True»\n',
    off,
    'skipped: `LATE` is a constant that other code may use too; change it by hand',
  ],
  ['no value', 'CELERY_«TASK»_ACKS_LATE = True\n', off, 'skipped: no value stands there'],
  ['what is so already', 'task_acks_late = «False»\n', off, 'task_acks_late = False\n'],
  // remove
  [
    'the only argument',
    '@shared_task(«reject_on_worker_lost=True»)\ndef f(): pass\n',
    remove,
    '@shared_task()\ndef f(): pass\n',
  ],
  ['the first of two', 'f(«a=1», b=2)\n', remove, 'f(b=2)\n'],
  ['the last of two', 'f(a=1, «b=2»)\n', remove, 'f(a=1)\n'],
  ['by its value', 'f(a=1, b=«2»)\n', remove, 'f(a=1)\n'],
  ['one in the middle', 'f(a=1, «b=2», **more)\n', remove, 'f(a=1, **more)\n'],
  ['a trailing comma', 'f(a=1, «b=2»,)\n', remove, 'f(a=1, )\n'],
  ['a line of its own', 'f(\n    a=1,\n    «b=2»,\n    c=3,\n)\n', remove, 'f(\n    a=1,\n    c=3,\n)\n'],
  ['the last line, no comma', 'f(\n    a=1,\n    «b=2»\n)\n', remove, 'f(\n    a=1,\n)\n'],
  ['a line with a comment', 'f(\n    «a=1»,  # why\n    b=2,\n)\n', remove, 'f(\n    # why\n    b=2,\n)\n'],
  ['a last line with a comment', 'f(\n    a=1,\n    «b=2»  # why\n)\n', remove, 'f(\n    a=1,\n    # why\n)\n'],
  ['an entry', "X = {«'a': 1», 'b': 2}\n", remove, "X = {'b': 2}\n"],
  ['an assignment', 'a = 1\n«b = 2»\nc = 3\n', remove, 'a = 1\nc = 3\n'],
  ['an assignment with a comment', 'a = 1\n«b = 2»  # why\nc = 3\n', remove, 'a = 1\n# why\nc = 3\n'],
  ['an assignment by its value', 'a = 1\nb = «2»\n', remove, 'a = 1\n'],
  ['one of a line', 'a = 1; «b = 2»; c = 3\n', remove, 'a = 1; c = 3\n'],
  ['the last of a line', 'a = 1; «b = 2»\n', remove, 'a = 1\n'],
  ['all of a block', 'class A(Task):\n    «acks_late = True»\n', remove, 'class A(Task):\n    pass\n'],
  ['all of a one-line suite', 'if late: «acks = True»\n', remove, 'if late: pass\n'],
  [
    'an attribute of conf',
    'app.conf.a = 1\n«app.conf.task_reject_on_worker_lost = True»\n',
    remove,
    'app.conf.a = 1\n',
  ],
  ['nothing', 'f(«1»)\n', remove, 'skipped: no argument, entry or assignment stands there'],
  // add
  ['to an empty call', '@«app.task()»\ndef f(): pass\n', late, '@app.task(acks_late=False)\ndef f(): pass\n'],
  ['to a bare decorator', '@«app.task»\ndef f(): pass\n', late, '@app.task(acks_late=False)\ndef f(): pass\n'],
  ['behind others', '«f(a, b=2)»\n', late, 'f(a, b=2, acks_late=False)\n'],
  ['behind a trailing comma', '«f(a, b=2,)»\n', late, 'f(a, b=2, acks_late=False)\n'],
  ['several lines', '«f(\n    a,\n    b=2,\n)»\n', late, 'f(\n    a,\n    b=2,\n    acks_late=False,\n)\n'],
  ['several lines, no comma', '«f(\n    a,\n    b=2\n)»\n', late, 'f(\n    a,\n    b=2,\n    acks_late=False,\n)\n'],
  ['a comment behind the last', '«f(\n    b=2  # why\n)»\n', late, 'f(\n    b=2,  # why\n    acks_late=False,\n)\n'],
  ['a comment in empty parentheses', '«f(  # why\n)»\n', late, 'f(  # why\n    acks_late=False,\n)\n'],
  ['a closing parenthesis behind the last', '«f(a,\n  b=2)»\n', late, 'f(a,\n  b=2, acks_late=False)\n'],
  ['tabs', 'if x:\n\t«f(\n\t\ta=1,\n\t)»\n', late, 'if x:\n\tf(\n\t\ta=1,\n\t\tacks_late=False,\n\t)\n'],
  [
    'to a dictionary',
    "X = «{'a': 1}»\n",
    { do: 'add', key: 'visibility_timeout', to: 60 },
    "X = {'a': 1, 'visibility_timeout': 60}\n",
  ],
  [
    'to an empty dictionary',
    'X = «{}»\n',
    { do: 'add', key: 'visibility_timeout', to: 60 },
    'X = {"visibility_timeout": 60}\n',
  ],
  ['what is there', '«f(acks_late=True)»\n', late, 'skipped: acks_late is there already'],
  ['beside **', '«f(**options)»\n', late, 'skipped: `**` may bring acks_late in already'],
  ['beside a generator', '«f(x for x in y)»\n', late, 'skipped: a generator expression stands alone in the call'],
  ['beside positional spread', '«f(*args)»\n', late, 'f(*args, acks_late=False)\n'],
];

describe.each(['set', 'remove', 'add'])('%s', (kind) => {
  it.each(cases.filter(([, , wish]) => wish.do === kind))('%s', async (_, before, wish, after) => {
    expect(await changed(before, wish)).toBe(after);
    const windows = (text: string) => text.replaceAll('\n', '\r\n');
    expect(await changed(windows(before), wish)).toBe(windows(after));
    const withBom = after.startsWith('skipped') ? after : `\uFEFF${after}`;
    expect(await changed(`\uFEFF${before}`, wish)).toBe(withBom);
  });
});
