import { describe, expect, it } from 'vitest';
import { loadParser } from '../../src/languages/python/grammar.js';
import { parse } from '../../src/languages/python/parse.js';
import { plain } from '../../src/languages/python/plain.js';

const parser = await loadParser();
const read = (text: string) => parse(parser, { file: 'lab/tasks.py', text });
const lines = (...all: string[]) => `${all.join('\n')}\n`;

/** What each version brought to the grammar, by the pages "What's New In Python". */
const syntax: Record<string, string[]> = {
  '3.8': [
    'def claim(job_id, /, owner=None, *, lease): ...',
    'if (left := deadline - now) > 0: wait(left)',
    'while chunk := source.read(512): total = [last := chunk, last]',
    'print(f"{job_id=} {owner!r:>{width}} {{plain}}")',
    'def rows():\n    return *first, *rest\n    yield *first, last',
    'for sample in *old, *new: measure(sample)',
  ],
  '3.9': [
    '@registry["tasks"].register(name)\n@(task := app.task)\ndef measure(): ...',
    'sizes: dict[str, list[int]] = {} | {"a": [1]}',
    'async def measure():\n    return [await part async for part in sample if await ready(part)]',
  ],
  '3.10': [
    lines(
      'match job, *others:',
      '    case {"state": "PROCESSING" | "DONE" as state, "at": None, **rest}, *_ if rest: pass',
      '    case Job(id=str() as job_id, tries=-1.5+2j) | models.Gone(): pass',
      '    case [first, (second, [*inner])], "a" "b", b"x", True, (1): pass',
      '    case State.DONE: pass',
      '    case []: pass',
      '    case _: pass',
    ),
    'match = case = type = _ = 1\nmatch[0] = match(case) + type(match)\nprint(match.case, type, case)',
    'with (open("in") as source, open("out", "w") as target,):\n    target.write(source.read())',
    'with (lock): pass\nwith (a, b) as both, (yield) as c: pass',
  ],
  '3.11': [
    'try: work()\nexcept* (ValueError, KeyError) as group: raise\nexcept* OSError: pass',
    'table[*key, 1:2, ...] = row',
    'def spread(*args: *Parts): ...',
  ],
  '3.12': [
    'type Row[T: (int, str), *Ts, **P] = dict[T, Callable[P, tuple[*Ts]]]',
    'def first[T: Hashable](items: list[T], /) -> T: ...',
    'class Store[Key](Base[Key], metaclass=Registry):\n    type Id = Key',
    `print(f"{row["id"]} {'\\n'.join(parts)} {f"{f"{1}"}":{width}}")`,
    'print(f"""{\n    total  # of all rows\n:>{width}}""")',
  ],
  '3.13': [
    'class Store[Key = str, *Rest = *tuple[int, ...], **P = [int, str]]: ...',
    'def first[T: int = bool](items: list[T]) -> T: ...',
    'type Row[T = dict[str, int]] = list[T]',
  ],
  '3.14': [
    'try: work()\nexcept ValueError, KeyError: pass\nexcept OSError as error: raise',
    'try: work()\nexcept* ValueError, KeyError: pass',
    'query = t"SELECT {column!r} WHERE id = {job["id"]:>{width}}"',
    'path = rt\'{root}\\d\' t"""{\n    name\n}"""',
  ],
};

describe.each(Object.entries(syntax))('what Python %s brought', (_version, texts) => {
  it.each(texts)('%s', (text) => {
    // The task is read, so nothing around it swallowed it.
    const { module, problems } = read(`${text}\n\n@task(acks_late=True)\ndef after(): ...\n`);
    expect(problems).toEqual([]);
    expect(module.body.at(-1)).toMatchObject({ is: 'function', function: { name: 'after' } });
  });
});

describe('lines within brackets', () => {
  const indented = (...all: string[]) => lines('def measure(sample):', ...all, '    return sample  # done');

  it.each([
    ['    total = (sample.', 'size +  # the first', 'rest)'],
    ['    send(sample, delay=', '30, key={"a":', '"b"})'],
    ['    log(f"{sample["id"]} {', '"x"}" %', '(1, 2))'],
    ['    start = (lambda', 'x: x)', "    other = ('''", "'''", 'if sample else', 'None)'],
    ['    total = (1 + \\', '2 *', '3)'],
  ])('may be indented less than their block: %s', (...body) => {
    const text = indented(...body);
    const { module, problems } = read(text);
    expect(problems).toEqual([]);
    expect(module.body).toMatchObject([{ is: 'function', function: { name: 'measure' } }]);
    const [measure] = module.body;
    expect(text.slice(measure!.start, measure!.end)).toBe(text.trimEnd());
    for (const { start, end, text: said } of module.comments) expect(text.slice(start, end)).toBe(`#${said}`);
    expect(module.comments.map(({ text: said }) => said)).toContain(' done');
    expect(module.comments).toHaveLength(text.split('#').length - 1);
  });

  it.each(['f(', 'f)', 'x = "', "x = f'{'", "x = f'{a", '"""', 'f"{'.repeat(5000), '('.repeat(5000)])(
    'are left alone where something does not end: %.9s',
    (text) => expect(plain(text)).toBeUndefined(),
  );

  it('are told from strings and comments', () => {
    const text = lines('x = [  # (', '  "(", f"{"("}", rf"\\{1}", \'\\\'\', f"{{"', ']', 'for type in [1]: "]"');
    expect(plain(text)).toEqual({
      text: text.replace('# (\n', '    ').replace('"\n]', '" ]'),
      comments: [{ start: 7, end: 10 }],
    });
  });
});

describe('a file with a fault', () => {
  const around = (fault: string) =>
    read(
      lines('broker_url = "sqs://"', '', fault, '', '@task(acks_late=True)', 'def after(job_id):', '    return job_id'),
    );

  it.each([
    'x = = 1',
    'print "Python 2"',
    'exec code in scope',
    'def broken(:\n    pass',
    'class Broken(\n    pass',
    'x = {{ project_name }}.y z',
    'raise ValueError, "Python 2"',
    'mode = 0777',
    'left = 20L',
    'print(`mode`)',
    'if a <> b: pass',
    'import',
    'try: work()\nexcept ValueError, error: pass\nprint error',
    'for in range(3): pass',
    '<<<<<<< HEAD\nx = 1\n=======\nx = 2\n>>>>>>> theirs',
  ])('has one problem, and what surrounds it was read: %s', (fault) => {
    const { module, problems } = around(fault);
    expect(problems).toHaveLength(1);
    expect(module.body[0]).toMatchObject({ is: 'assign', target: { name: 'broker_url' } });
    expect(module.body.at(-1)).toMatchObject({ is: 'function', function: { name: 'after' } });
  });

  it.each(['x = (1,', 'if ready\n    work()', "name = '''it"])(
    'has one problem, and what is sound before it was read, where it swallows the rest: %s',
    (fault) => {
      const { module, problems } = around(fault);
      expect(problems).toMatchObject([
        { message: 'the syntax is not Python 3; only what is sound around it was read' },
      ]);
      expect(module.body[0]).toMatchObject({ is: 'assign', target: { name: 'broker_url' } });
    },
  );

  it('is none for what only looks like Python 2', () => {
    const texts = ['mode = 0o777', 'zero = 00_0', 'one = 0_0', 'raise (ValueError, error)', 'raise error from other'];
    for (const text of [...texts, 'print = exec = 1', 'fail = 1.0e07', 'ten = 010.5', 'ten = 0xA', 'imaginary = 010j'])
      expect([text, read(`${text}\n`).problems]).toEqual([text, []]);
  });
});
