import { invalid, isRefusal } from './errors.js';
import { request } from './request.js';
import type { JobStore } from './store.js';
import { type AttributeValue, type Item, type Row, toValue } from './values.js';

/** An UpdateItem under construction: names and values are always placeholders, since any word may be reserved. */
export class Update {
  readonly #placeholders = new Map<string, string>();
  readonly #names: Record<string, string> = {};
  readonly #values: Record<string, AttributeValue> = {};
  #count = 0;
  readonly #clauses = { SET: [] as string[], REMOVE: [] as string[], ADD: [] as string[] };
  #condition = '';

  name(attribute: string): string {
    const known = this.#placeholders.get(attribute);
    if (known !== undefined) return known;
    const placeholder = `#n${this.#placeholders.size}`;
    this.#placeholders.set(attribute, placeholder);
    this.#names[placeholder] = attribute;
    return placeholder;
  }

  value(value: unknown): string {
    const placeholder = `:v${this.#count++}`;
    this.#values[placeholder] = toValue(value);
    return placeholder;
  }

  set(attribute: string, value: unknown): this {
    if (value !== undefined) this.#clauses.SET.push(`${this.name(attribute)} = ${this.value(value)}`);
    return this;
  }

  /** The caller's own attributes, none of which may be one that the protocol rests on. */
  setOwn({ attributes: { result, error, ...ours }, key }: JobStore<unknown>, own: Row = {}): this {
    for (const [attribute, value] of Object.entries(own)) {
      if (key.includes(attribute) || Object.values(ours).includes(attribute))
        throw invalid(`set may not write ${attribute}: the claim does`);
      this.set(attribute, value);
    }
    return this;
  }

  add(attribute: string, value: number): this {
    this.#clauses.ADD.push(`${this.name(attribute)} ${this.value(value)}`);
    return this;
  }

  remove(attribute: string): this {
    this.#clauses.REMOVE.push(this.name(attribute));
    return this;
  }

  when(condition: (update: this) => string): this {
    this.#condition = condition(this);
    return this;
  }

  input(key: Item): object {
    const clauses = Object.entries(this.#clauses).filter(([, list]) => list.length > 0);
    return {
      Key: key,
      UpdateExpression: clauses.map(([clause, list]) => `${clause} ${list.join(', ')}`).join(' '),
      ConditionExpression: this.#condition,
      ExpressionAttributeNames: this.#names,
      ExpressionAttributeValues: this.#values,
      ReturnValues: 'ALL_NEW',
      ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
    };
  }
}

/** The row as it is after the write, or the row that refused it: undefined where there is no row. */
export type Written = { done: true; row: Item } | { done: false; row: Item | undefined };

export async function write(
  store: JobStore<unknown>,
  key: Item,
  update: Update,
  signal?: AbortSignal,
): Promise<Written> {
  try {
    const { Attributes = {} } = await request(store, 'UpdateItem', update.input(key), signal);
    return { done: true, row: Attributes };
  } catch (error) {
    if (!isRefusal(error)) throw error;
    return { done: false, row: (error.Item as Item | undefined) ?? (await read(store, key)) };
  }
}

/** Only after a refusal without the old item: either there is no row, or the store does not know ALL_OLD. */
async function read(store: JobStore<unknown>, key: Item): Promise<Item | undefined> {
  return (await request(store, 'GetItem', { Key: key, ConsistentRead: true })).Item;
}
