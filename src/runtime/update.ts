import { invalid, isRefusal } from './errors.js';
import { request } from './request.js';
import type { JobStore } from './store.js';
import { type AttributeValue, type Item, type Row, toValue } from './values.js';

/** An UpdateItem under construction: names and values are always placeholders, since any word may be reserved. */
export class Update {
  /** Each once: the SDK's time, and the request, grow with every name and value. */
  readonly #attributes: string[] = [];
  readonly #plain: unknown[] = [];
  readonly #names: Record<string, string> = {};
  readonly #values: Record<string, AttributeValue> = {};
  readonly #clauses = { SET: '', REMOVE: '', ADD: '' };
  #condition = '';

  name(attribute: string): string {
    const at = this.#attributes.indexOf(attribute);
    if (at >= 0) return `#n${at}`;
    const placeholder = `#n${this.#attributes.push(attribute) - 1}`;
    this.#names[placeholder] = attribute;
    return placeholder;
  }

  /** @param name What an error calls it. */
  value(value: unknown, name?: string): string {
    const at = this.#plain.indexOf(value);
    if (at >= 0) return `:v${at}`;
    const placeholder = `:v${this.#plain.push(value) - 1}`;
    this.#values[placeholder] = toValue(value, name);
    return placeholder;
  }

  #act(clause: 'SET' | 'REMOVE' | 'ADD', action: string): this {
    const before = this.#clauses[clause];
    this.#clauses[clause] = before ? `${before}, ${action}` : `${clause} ${action}`;
    return this;
  }

  set(attribute: string, value: unknown): this {
    return value === undefined ? this : this.#act('SET', `${this.name(attribute)} = ${this.value(value, attribute)}`);
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
    return this.#act('ADD', `${this.name(attribute)} ${this.value(value)}`);
  }

  remove(attribute: string): this {
    return this.#act('REMOVE', this.name(attribute));
  }

  when(condition: (update: this) => string): this {
    this.#condition = condition(this);
    return this;
  }

  /** @param answer What is asked for: the row after the write, or nothing where only the outcome counts. */
  input(key: Item, answer: 'ALL_NEW' | 'NONE'): object {
    const { SET, REMOVE, ADD } = this.#clauses;
    return {
      Key: key,
      UpdateExpression: [SET, REMOVE, ADD].filter(Boolean).join(' '),
      ConditionExpression: this.#condition,
      ExpressionAttributeNames: this.#names,
      ExpressionAttributeValues: this.#values,
      ReturnValues: answer,
      ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
    };
  }
}

/** The row that refused the write: undefined where there is no row. */
export type Refused = { done: false; row: Item | undefined };

/** The row as it is after the write, or the one that refused it. */
export async function write(
  store: JobStore<unknown>,
  key: Item,
  update: Update,
  signal?: AbortSignal,
): Promise<{ done: true; row: Item } | Refused> {
  const answer = await send(store, key, update.input(key, 'ALL_NEW'), signal);
  return 'done' in answer ? answer : { done: true, row: answer.Attributes ?? {} };
}

/** Where the row is known, or nobody asks: an answer that holds it costs as much to read as the claim itself. */
export async function overwrite(
  store: JobStore<unknown>,
  key: Item,
  update: Update,
  signal?: AbortSignal,
): Promise<{ done: true; row?: undefined } | Refused> {
  const answer = await send(store, key, update.input(key, 'NONE'), signal);
  return 'done' in answer ? answer : { done: true };
}

async function send(
  store: JobStore<unknown>,
  key: Item,
  input: object,
  signal?: AbortSignal,
): Promise<{ Attributes?: Item } | Refused> {
  try {
    return await request(store, 'UpdateItem', input, signal);
  } catch (error) {
    if (!isRefusal(error)) throw error;
    return { done: false, row: (error.Item as Item | undefined) ?? (await read(store, key)) };
  }
}

/** Only after a refusal without the old item: either there is no row, or the store does not know ALL_OLD. */
async function read(store: JobStore<unknown>, key: Item): Promise<Item | undefined> {
  return (await request(store, 'GetItem', { Key: key, ConsistentRead: true })).Item;
}
