/** A place that a value is bound to: the mark as written, and which of its kind it is, from 0. */
export interface Mark {
  mark: string;
  index: number;
}

export type Token =
  | { is: 'word'; text: string }
  | { is: 'name'; text: string }
  | { is: 'text'; value: string }
  | { is: 'number'; value: number }
  | ({ is: 'mark' } & Mark)
  | { is: 'sign'; text: string };

/** What stands for an expression that is put into a statement's text, between marks of no script. */
export const inserted = (index: number): string => `\uE000${index}\uE000`;

const pattern =
  /--[^\n]*|\/\*[\s\S]*?\*\/|'(?:[^']|'')*'|"[^"]*"|`[^`]*`|\[\w+\]|\uE000\d+\uE000|\$\d+|%\(\w+\)s|%s|::\s*[\w"]+(?:\[\])?|[:@]\w+|\?|\d+(?:\.\d+)?|[A-Za-z_]\w*|<>|!=|<=|>=|\|\||\S/g;

/** The words of an SQL statement, comments and casts left out, whatever marks its values have. */
export function tokensOf(text: string): Token[] {
  let marks = 0;
  return (text.match(pattern) ?? []).flatMap((part): Token[] => {
    if (/^(--|\/\*|::)/.test(part)) return [];
    if (part.startsWith("'")) return [textToken(part.slice(1, -1).replaceAll("''", "'"))];
    if (/^["`[]/.test(part) && part.length > 1) return [{ is: 'name', text: part.slice(1, -1) }];
    if (/^(\uE000|\$\d|%|[:@]\w|\?)/.test(part)) {
      const index = part === '?' || part === '%s' ? marks++ : Number(/\d+/.exec(part)?.[0] ?? 0);
      return [{ is: 'mark', mark: part, index: part.startsWith('$') ? index - 1 : index }];
    }
    if (/^\d/.test(part)) return [{ is: 'number', value: Number(part) }];
    return [/^\w/.test(part) ? { is: 'word', text: part } : { is: 'sign', text: part }];
  });
}

/** `'${id}'`: the inserted value, quoted. */
function textToken(value: string): Token {
  const only = /^\uE000(\d+)\uE000$/.exec(value);
  return only ? { is: 'mark', mark: value, index: Number(only[1]) } : { is: 'text', value };
}

/** A statement, read from left to right. */
export class Reader {
  private at = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  get done(): boolean {
    return this.at >= this.tokens.length;
  }

  peek(ahead = 0): Token | undefined {
    return this.tokens[this.at + ahead];
  }

  next(): Token {
    const token = this.tokens[this.at];
    if (!token) throw new Unreadable('it ends too early');
    this.at += 1;
    return token;
  }

  /** The next token is this word (in any case) or sign. */
  is(text: string, ahead = 0): boolean {
    const token = this.peek(ahead);
    return (token?.is === 'word' || token?.is === 'sign') && token.text.toLowerCase() === text;
  }

  /** Takes the words or signs if they come next. */
  take(...texts: string[]): boolean {
    if (!texts.every((text, index) => this.is(text, index))) return false;
    this.at += texts.length;
    return true;
  }

  expect(text: string): void {
    if (!this.take(text)) throw new Unreadable(`\`${text}\` is missing`);
  }

  /** What stands up to the end, or to one of these words or signs outside of brackets. */
  until(...ends: string[]): Reader {
    const start = this.at;
    for (let depth = 0; !this.done; this.at += 1) {
      if (depth === 0 && ends.some((end) => this.is(end))) break;
      if (this.is('(')) depth += 1;
      if (this.is(')')) {
        if (depth === 0) break;
        depth -= 1;
      }
    }
    return new Reader(this.tokens.slice(start, this.at));
  }
}

/** A part that is not understood. */
export class Unreadable extends Error {}
