import { describe, expect, it } from 'vitest';
import type { Edit } from '../../src/code/front-end.js';
import type { Change, Skip, TextEdit } from '../../src/facts/index.js';
import addition from '../../src/languages/typescript/edits/add.js';
import removal from '../../src/languages/typescript/edits/remove.js';
import setting from '../../src/languages/typescript/edits/set.js';
import { parse } from '../../src/languages/typescript/parse.js';
import { applyEdits } from '../../src/text/edits.js';

type Wish =
  | { do: 'set'; to: string | number | boolean }
  | { do: 'remove' }
  | { do: 'add'; key: string; to: string | number | boolean };
const edits: Record<Wish['do'], Edit> = { set: setting, remove: removal, add: addition };
const comments = (text: string) => parse({ file: 'worker.ts', text }).module.comments.map((one) => one.text);

/** The text with a change made to what stands between « and », or why it is not made. */
async function changed(marked: string, wish: Wish): Promise<string> {
  const start = marked.indexOf('«');
  const end = marked.indexOf('»') - 1;
  const text = marked.replace('«', '').replace('»', '');
  const source = { file: 'worker.ts', text };
  const { module, problems } = parse(source);
  expect(problems).toEqual([]);
  const at = { file: source.file, start, end };
  const change: Change = { ...wish, at, language: 'typescript', safety: 'safe', why: '' };
  const result = (await edits[wish.do](source, change, { facts: [] } as never, () => module)) as TextEdit[] | Skip;
  if ('skipped' in result) return `skipped: ${result.skipped}`;
  const after = applyEdits(text, result);
  expect(parse({ ...source, text: after }).problems, after).toEqual([]);
  expect(comments(after), 'comments stay').toEqual(comments(text));
  return after;
}

const off: Wish = { do: 'set', to: false };
const early: Wish = { do: 'add', key: 'acksLate', to: false };
const remove: Wish = { do: 'remove' };
const to = (value: string | number): Wish => ({ do: 'set', to: value });

const cases: [string, string, Wish, string][] = [
  // set
  ['an entry', 'const w = { acksLate: «true», };', off, 'const w = { acksLate: false, };'],
  ['an entry with a quoted key', 'const w = { "acksLate": «true» };', off, 'const w = { "acksLate": false };'],
  ['a value in parentheses', 'const w = { acksLate: («true») };', off, 'const w = { acksLate: (false) };'],
  ['a value as const', 'const w = { acksLate: «true» as const };', off, 'const w = { acksLate: false as const };'],
  [
    'arithmetic',
    'const w = { visibilityTimeout: «2 * 60» /* why */ };',
    to(900),
    'const w = { visibilityTimeout: 900 /* why */ };',
  ],
  [
    'a default of the environment',
    'const w = { prefetch: +(process.env.P ?? «4») };',
    to(1),
    'const w = { prefetch: +(process.env.P ?? 1) };',
  ],
  [
    'a number in a text',
    "const w = { prefetch: process.env.P ?? «'4'» };",
    to(1),
    "const w = { prefetch: process.env.P ?? '1' };",
  ],
  [
    'a number in a text of double quotes',
    'const w = { prefetch: env("P", «"4"») };',
    to(1),
    'const w = { prefetch: env("P", "1") };',
  ],
  ['a text', 'const w = { broker: «"redis://a"» };', to("it's"), 'const w = { broker: "it\'s" };'],
  ['a text with its quote', "const w = { broker: «'a'» };", to("it's \\ `"), "const w = { broker: 'it\\'s \\\\ `' };"],
  ['a template', 'const w = { broker: «`a`» };', to('b`c'), 'const w = { broker: `b\\`c` };'],
  ['a number in place of a name', 'const w = { prefetch: «many» };', to(1), 'const w = { prefetch: 1 };'],
  [
    'milliseconds by the key',
    'const w = { visibilityTimeoutMs: «60_000» };',
    to(240),
    'const w = { visibilityTimeoutMs: 240000 };',
  ],
  ['milliseconds by the constant', 'const VISIBILITY_MS = «60_000»;', to(240), 'const VISIBILITY_MS = 240000;'],
  ['a class field', 'class W { static acksLate = «true»; }', off, 'class W { static acksLate = false; }'],
  ['a member', 'worker.acksLate = «true»;', off, 'worker.acksLate = false;'],
  [
    'a constant that is read once',
    'const late = «true»; export const w = { acksLate: late };',
    off,
    'const late = false; export const w = { acksLate: late };',
  ],
  ['a constant that speaks of it', 'export const ACKS_LATE = «true»;', off, 'export const ACKS_LATE = false;'],
  ['what it is already', 'const w = { acksLate: «false» };', off, 'const w = { acksLate: false };'],
  [
    'a value behind other scripts',
    'const é = "🙂"; const w = { acksLate: «true» };',
    off,
    'const é = "🙂"; const w = { acksLate: false };',
  ],
  [
    'a value in a file with a byte order mark',
    '\uFEFFconst w = { acksLate: «true» };\r\n',
    off,
    '\uFEFFconst w = { acksLate: false };\r\n',
  ],
  [
    'a shorthand’s constant',
    'const acksLate = «true»; const w = { acksLate };',
    off,
    'const acksLate = false; const w = { acksLate };',
  ],
  [
    'a constant that is read twice',
    'const late = «true»; f(late, late);',
    off,
    'skipped: `late` is a constant that other code may use too; change it by hand',
  ],
  [
    'an exported constant',
    'export const late = «true»; f(late);',
    off,
    'skipped: `late` is a constant that other code may use too; change it by hand',
  ],
  [
    'an entry of other constants',
    'const minutes = { export: «15 * 60» };',
    to(900),
    'skipped: `export` is a constant that other code may use too; change it by hand',
  ],
  ['what is no value', 'const w = «{ acksLate: true» };', off, 'skipped: no value stands there'],

  // remove
  ['the only entry', 'const w = { «acksLate: true» };', remove, 'const w = {};'],
  ['the only entry by its value', 'const w = { acksLate: «true» };', remove, 'const w = {};'],
  ['the only entry with a comma', 'const w = { «acksLate: true», };', remove, 'const w = {};'],
  ['the only entry beside a comment', 'const w = { «acksLate: true» /* so */ };', remove, 'const w = { /* so */ };'],
  ['the first entry', 'const w = { «acksLate: true», prefetch: 1 };', remove, 'const w = { prefetch: 1 };'],
  ['an entry in the middle', 'f({ a: 1, «acksLate: true», prefetch: 1 })', remove, 'f({ a: 1, prefetch: 1 })'],
  ['the last entry', 'f({ prefetch: 1, «acksLate: true» })', remove, 'f({ prefetch: 1 })'],
  ['the last entry with a comma', 'f({ prefetch: 1, «acksLate: true», })', remove, 'f({ prefetch: 1, })'],
  ['an entry on its own line', 'f({\n  a: 1,\n  «acksLate: true»,\n  b: 2,\n})', remove, 'f({\n  a: 1,\n  b: 2,\n})'],
  ['the last line without a comma', 'f({\n\ta: 1,\n\t«acksLate: true»\n})', remove, 'f({\n\ta: 1\n})'],
  [
    'the last line, a comment before',
    'f({\n  a: 1, // one, two\n  «acksLate: true»\n})',
    remove,
    'f({\n  a: 1 // one, two\n})',
  ],
  [
    'a line with a comment',
    'f({\n  «acksLate: true», // as ever\n  b: 2,\n})',
    remove,
    'f({\n  // as ever\n  b: 2,\n})',
  ],
  ['a line of Windows', 'f({\r\n  a: 1,\r\n  «acksLate: true»,\r\n});\r\n', remove, 'f({\r\n  a: 1,\r\n});\r\n'],
  ['a shorthand', 'f({ «acksLate», prefetch: 1 })', remove, 'f({ prefetch: 1 })'],
  [
    'a static field',
    'class W {\n  «static acksLate = true;»\n  static prefetch = 1;\n}',
    remove,
    'class W {\n  static prefetch = 1;\n}',
  ],
  [
    'a field on a shared line',
    'class W { «static acksLate = true;» static prefetch = 1; }',
    remove,
    'class W { static prefetch = 1; }',
  ],
  ['an assignment to a member', 'a();\n«w.acksLate = true;»\nb();\n', remove, 'a();\nb();\n'],
  ['a variable', 'const acksLate = «true»; f(acksLate);', remove, 'skipped: other code may read the variable'],
  ['an argument', 'f(«true»)', remove, 'skipped: no entry, field or assignment stands there'],

  // add
  ['into an empty object', 'f(«{}»)', early, 'f({ acksLate: false })'],
  ['into an empty call', 'defineWorker(«w()»)', early, 'defineWorker(w({ acksLate: false }))'],
  ['into a call with a comment', '«defineWorker(/* none */)»', early, 'defineWorker(/* none */ { acksLate: false })'],
  ['into new without parentheses', 'const w = «new Worker»;', early, 'const w = new Worker({ acksLate: false });'],
  ['into new of a call', 'const w = «new (kind())»;', early, 'const w = new (kind())({ acksLate: false });'],
  [
    'into the object of a call',
    "«task('render', { queue: 'q' }, run)»",
    early,
    "task('render', { queue: 'q', acksLate: false }, run)",
  ],
  ['behind a trailing comma', 'f(«{ a: 1, }»)', early, 'f({ a: 1, acksLate: false, })'],
  [
    'behind a comment on the line',
    'f(«{ a: 1 /* one, two */ }»)',
    early,
    'f({ a: 1 /* one, two */, acksLate: false })',
  ],
  ['behind a comma and a comment', 'f(«{ a: 1, /* one */ }»)', early, 'f({ a: 1, /* one */ acksLate: false })'],
  ['without spaces', 'f(«{a: 1}»)', early, 'f({a: 1, acksLate: false})'],
  ['a line', 'f(«{\n    a: 1,\n}»)', early, 'f({\n    a: 1,\n    acksLate: false,\n})'],
  ['a line without a comma', 'f(«{\n\ta: 1\n}»)', early, 'f({\n\ta: 1,\n\tacksLate: false\n})'],
  [
    'a line behind a comment',
    'f(«{\n  a: 1 // one, two\n}»)',
    early,
    'f({\n  a: 1, // one, two\n  acksLate: false\n})',
  ],
  [
    'a line before the bracket',
    'f(«{\n  a: 1,\n  // b: 2,\n}»)',
    early,
    'f({\n  a: 1,\n  // b: 2,\n  acksLate: false,\n})',
  ],
  ['a line into nothing', 'if (x) {\n  f(«{\n  }»)\n}', early, 'if (x) {\n  f({\n    acksLate: false,\n  })\n}'],
  [
    'a line of Windows with tabs',
    'f(«{\r\n\ta: 1,\r\n}»)\r\n',
    early,
    'f({\r\n\ta: 1,\r\n\tacksLate: false,\r\n})\r\n',
  ],
  ['a quoted key among quoted ones', 'f(«{ "a": 1, "b": 2 }»)', early, 'f({ "a": 1, "b": 2, "acksLate": false })'],
  [
    'a key that must be quoted',
    'f(«{ a: 1 }»)',
    { do: 'add', key: 'acks-late', to: 'no' },
    "f({ a: 1, 'acks-late': 'no' })",
  ],
  [
    'a text in the quotes of the file',
    'f("a", "b", «{}»)',
    { do: 'add', key: 'ack', to: 'early' },
    'f("a", "b", { ack: "early" })',
  ],
  ['a key that is there', 'f(«{ acksLate: true }»)', early, 'skipped: acksLate is there already'],
  ['beside a spread', 'f(«{ ...shared }»)', early, 'skipped: what is spread or computed may bring acksLate in already'],
  [
    'beside a computed key',
    'f(«{ [key]: 1 }»)',
    early,
    'skipped: what is spread or computed may bring acksLate in already',
  ],
  ['into a call that takes a name', '«f(options)»', early, 'skipped: the call takes no object that is written there'],
  ['into nothing', 'const w = «3»;', early, 'skipped: no call or object stands there'],
];

describe('TypeScript edits', () => {
  for (const [name, before, wish, after] of cases)
    it(`${wish.do}: ${name}`, async () => expect(await changed(before, wish)).toBe(after));

  it('make the same change once', async () => {
    const once = await changed('f(«{ a: 1 }»)', early);
    expect(await changed(once.replace('{', '«{').replace('}', '}»'), early)).toBe('skipped: acksLate is there already');
  });
});
