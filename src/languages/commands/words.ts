import {
  type Assignment,
  type Command,
  forEachChild,
  parse,
  type Redirection,
  type Word as ShellWord,
  type SyntaxNode,
} from 'unbash';

/** A word of a command line, as its program is given it. */
export interface Word {
  start: number;
  end: number;
  /** Undefined where it is computed: `$OPTIONS`. */
  value?: string;
  /** What stands before the part that is computed: `--queues=` of `--queues=$QUEUES`. */
  begins?: string;
  /** Where it stands, if not in the file of its command. */
  file?: string;
  /** The environment variable that may replace a part of it: `${WORKERS:-4}`. */
  unless?: string;
}

/** Shell code as it stands in a file: its first character is the file's at `start`. */
export interface Script {
  text: string;
  start: number;
}

/** The words of a line that is no command, assignments among them: `A=1 "B=two words"`. */
export function wordsIn({ text, start }: Script): Word[] {
  const found: Word[] = [];
  const visit = (node: SyntaxNode): void => {
    if (node.type === 'Command') found.push(...wordsOf(node, start));
    forEachChild(node, visit);
  };
  visit(parse(text));
  return found;
}

/** The words of every simple command, nested ones too; what is handed to a shell (`sh -c "…"`) is read as well. */
export function commandsIn({ text, start }: Script, depth = 0): Word[][] {
  const found: Word[][] = [];
  const visit = (node: SyntaxNode): void => {
    if (node.type === 'Command' && node.name) {
      const words = wordsOf(node, start);
      const inner = depth < 3 ? handedToShell(words, text, start) : undefined;
      if (inner) found.push(...commandsIn(inner, depth + 1));
      else found.push(words);
    }
    forEachChild(node, visit);
  };
  visit(parse(text));
  return found;
}

/** `sh -c "celery …"`, also where each word stands by itself: the code, or what is handed over without quotes. */
export function handedToShell(words: readonly Word[], text: string, offset: number): Script | undefined {
  const shell = words.findIndex(({ value }) => /(^|\/)(ba|da|a|z)?sh$|(^|\/)su$/.test(value ?? ''));
  const flag = shell < 0 ? -1 : words.findIndex(({ value }, index) => index > shell && /^-[a-z]*c$/.test(value ?? ''));
  const code = flag < 0 ? undefined : words[flag + 1];
  if (!code) return undefined;
  const written = text.slice(code.start - offset, code.end - offset);
  const quote = /^["']/.test(written) ? 1 : 0;
  return { text: written.slice(quote, written.length - quote), start: code.start + quote };
}

function wordsOf({ name, prefix, suffix }: Command, offset: number): Word[] {
  return [
    ...prefix.flatMap((one) => assignmentOf(one, offset)),
    ...(name ? [wordOf(name, offset)] : []),
    // What follows `export` are assignments too.
    ...suffix.flatMap((one) => (one.type === 'Word' ? [wordOf(one, offset)] : assignmentOf(one, offset))),
  ];
}

/** `CELERY_WORKER_CONCURRENCY=4 celery …`, as `env` is given it. */
function assignmentOf(node: Assignment | Redirection, offset: number): Word[] {
  if (node.type !== 'Assignment' || node.name === undefined || !node.value || !('text' in node.value)) return [];
  const { value, begins, ...place } = wordOf(node.value, offset);
  const before = `${node.name}=`;
  return [{ ...place, ...(value === undefined ? { begins: before + (begins ?? '') } : { value: before + value }) }];
}

function wordOf(word: ShellWord, offset: number): Word {
  const at = { start: word.pos + offset, end: word.end + offset };
  let unless: string | undefined;
  let begins: string | undefined;
  let value = '';
  const take = (part: NonNullable<ShellWord['parts']>[number] | SyntaxNode): void => {
    if (part.type === 'Literal' || part.type === 'SingleQuoted' || part.type === 'AnsiCQuoted') value += part.value;
    else if (part.type === 'DoubleQuoted') part.parts.forEach(take);
    else if (
      part.type === 'ParameterExpansion' &&
      part.operation?.type === 'Default' &&
      part.operation.operator.endsWith('-')
    ) {
      unless ??= part.parameter;
      value += part.operation.operand.value;
    } else begins ??= value;
  };
  if (word.parts) word.parts.forEach(take);
  else value = word.value;
  return { ...at, ...(begins === undefined ? { value } : { begins }), ...(unless === undefined ? {} : { unless }) };
}

/** The end of a word, where it stands there as it is read. */
export function partOf(word: Word, value: string): Word {
  if (word.value === undefined) return word;
  const asWritten = word.unless === undefined && word.end - word.start === word.value.length;
  return { ...word, start: asWritten ? word.end - value.length : word.start, value };
}
