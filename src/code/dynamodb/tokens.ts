/** The marks and words of a DynamoDB expression: names with `#`, values with `:`, document paths joined. */
export function tokensOf(text: string): string[] {
  return text.match(/<>|<=|>=|[=<>(),+]|-(?!\w)|:\w+|#?[\w$-]+(?:\[\d+\]|\.#?[\w$-]+)*|\S/g) ?? [];
}

/** A place in an expression, read from left to right. */
export class Tokens {
  private at = 0;

  constructor(private readonly all: readonly string[]) {}

  peek(): string | undefined {
    return this.all[this.at];
  }

  next(): string {
    const token = this.all[this.at];
    if (token === undefined) throw new Unreadable('it ends too early');
    this.at += 1;
    return token;
  }

  /** Takes the word, in any case, if it comes next. */
  take(word: string): boolean {
    if (this.peek()?.toLowerCase() !== word) return false;
    this.at += 1;
    return true;
  }

  expect(word: string): void {
    if (!this.take(word)) throw new Unreadable(`\`${word}\` is missing`);
  }

  get done(): boolean {
    return this.at >= this.all.length;
  }
}

/** An expression that DynamoDB would refuse, or that is put together in a way that is not followed. */
export class Unreadable extends Error {}
