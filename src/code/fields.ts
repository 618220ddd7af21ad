import type { Argument, Expression } from './module.js';
import type { Scope, Scoped } from './scope.js';
import { keyOf, literalText } from './walk.js';

/** An object's entries, or a call's keywords, after spreads and later assignments to its keys. */
export class Fields {
  private constructor(
    private readonly entries: ReadonlyMap<string, Scoped & { sure: boolean }>,
    /** Something is spread or computed in it that could not be read: an absent key may be there all the same. */
    readonly open: boolean,
  ) {}

  get(key: string): Scoped | undefined {
    return this.entries.get(key);
  }

  /** False where the key is only set under a condition. */
  sure(key: string): boolean {
    return this.entries.get(key)?.sure ?? !this.open;
  }

  has(...keys: string[]): boolean {
    return keys.every((key) => this.entries.has(key));
  }

  keys(): string[] {
    return [...this.entries.keys()];
  }

  static readonly none = new Fields(new Map(), false);

  /** As it stands at the offset `until` of the same function, where later statements complete the object. */
  static ofObject(expression: Expression, scope: Scope, until = Number.POSITIVE_INFINITY): Fields | undefined {
    const builder = new Builder(until);
    return builder.object(expression, scope, 0) ? builder.done((...parts) => new Fields(...parts)) : undefined;
  }

  /** The keywords of a Python call, `**options` included. */
  static ofKeywords(given: readonly Argument[], scope: Scope, until: number): Fields {
    const builder = new Builder(until);
    for (const one of given) {
      if (one.name !== undefined) builder.set(one.name, { value: one.value, scope }, true);
      else if (one.spread === 'map' && !builder.object(one.value, scope, 0)) builder.open = true;
    }
    return builder.done((...parts) => new Fields(...parts));
  }
}

class Builder {
  open = false;
  private readonly entries = new Map<string, Scoped & { sure: boolean }>();

  constructor(private readonly until: number) {}

  set(key: string, value: Scoped, sure: boolean): void {
    this.entries.set(key, { ...value, sure });
  }

  done<T>(make: (entries: ReadonlyMap<string, Scoped & { sure: boolean }>, open: boolean) => T): T {
    return make(this.entries, this.open);
  }

  /** False where the expression is no object that can be read. */
  object(expression: Expression, scope: Scope, depth: number): boolean {
    if (depth > 8) return false;
    const made = objectBehind(expression, scope, this.until);
    if (!made) return false;
    if (made.value.is === 'object')
      for (const entry of made.value.entries) {
        const key = entry.key && (literalText(entry.key) ?? textKey(entry.key, made.scope));
        if (key !== undefined) this.set(key, { value: entry.value, scope: made.scope }, true);
        else if (entry.key || !this.spread(entry.value, made.scope, depth)) this.open = true;
      }
    else if (made.value.is === 'call')
      for (const one of made.value.arguments)
        if (one.name) this.set(one.name, { value: one.value, scope: made.scope }, true);
        else if (!this.spread(one.value, made.scope, depth)) this.open = true;
    // What was read, and then changed: `item['status'] = …; table.put_item(Item=item)`.
    if (made.value.is !== 'object' && made.value.is !== 'call') this.open = true;
    for (const one of made.writes) this.set(one.key, { value: one.value, scope }, false);
    return true;
  }

  /** `...rest`, and `...(error && { error })`: what it holds is not sure to be there. */
  private spread(expression: Expression, scope: Scope, depth: number): boolean {
    const value = expression.is === 'spread' ? expression.value : expression;
    if (value.is === 'ternary')
      return this.perhaps(value.then, scope, depth) && this.perhaps(value.otherwise, scope, depth);
    if (value.is === 'binary' && (value.operator === 'and' || value.operator === 'or' || value.operator === '??'))
      return this.perhaps(value.operator === 'and' ? value.right : value.left, scope, depth);
    return this.object(value, scope, depth + 1) || this.isNothing(value, scope, depth);
  }

  /** `...props.extra`, where the object of the caller is seen and has no `extra`. */
  private isNothing(value: Expression, scope: Scope, depth: number): boolean {
    const key = keyOf(value);
    if (value.is !== 'member' || key === undefined) return false;
    const owner = new Builder(this.until);
    return owner.object(value.of, scope, depth + 1) && !owner.open && !owner.entries.has(key);
  }

  private perhaps(expression: Expression, scope: Scope, depth: number): boolean {
    const inner = new Builder(this.until);
    if (!inner.object(expression, scope, depth + 1)) return false;
    for (const [key, value] of inner.entries) this.set(key, value, false);
    this.open ||= inner.open;
    return true;
  }
}

interface Made extends Scoped {
  writes: { key: string; value: Expression }[];
}

/** The literal behind a name, also where later statements add keys to it; or the name alone, when they do. */
function objectBehind(expression: Expression, scope: Scope, until: number): Made | undefined {
  const made = scope.follow(expression);
  const writes =
    expression.is === 'name' ? scope.fieldWrites(expression.name).filter(({ at }) => at.start < until) : [];
  if (made.value.is === 'object' || isDict(made.value)) return { ...made, writes };
  return writes.length > 0 ? { value: expression, scope, writes } : undefined;
}

const isDict = (value: Expression): boolean =>
  value.is === 'call' && value.callee.is === 'name' && value.callee.name === 'dict';

const textKey = (key: Expression, scope: Scope): string | undefined => {
  const folded = scope.fold(key);
  return folded.is !== 'unknown' && typeof folded.value === 'string' ? folded.value : undefined;
};
