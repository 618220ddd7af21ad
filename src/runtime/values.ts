import { invalid } from './errors.js';

/** DynamoDB's own form of a value, by shape: every version of the SDK has it, and none of its types is needed. */
export type AttributeValue =
  | { S: string }
  | { N: string }
  | { BOOL: boolean }
  | { NULL: true }
  | { B: Uint8Array }
  | { L: AttributeValue[] }
  | { M: Item }
  | { SS: string[] }
  | { NS: string[] }
  | { BS: Uint8Array[] };
export type Item = { [attribute: string]: AttributeValue };

/** A row as plain values: numbers beyond 2^53 as bigint, sets as Set, binary as Uint8Array. */
export type Row = Record<string, unknown>;

export function toValue(value: unknown, at = 'value'): AttributeValue {
  if (value === null) return { NULL: true };
  if (typeof value === 'string') return { S: value };
  if (typeof value === 'boolean') return { BOOL: value };
  if (typeof value === 'bigint' || (typeof value === 'number' && Number.isFinite(value))) return { N: String(value) };
  if (value instanceof Date) return { S: value.toISOString() };
  if (value instanceof Uint8Array) return { B: value };
  if (value instanceof Set) return toSet([...value], at);
  if (Array.isArray(value)) return { L: value.map((each, index) => toValue(each ?? null, `${at}[${index}]`)) };
  if (typeof value === 'object' && value !== undefined) return { M: toItem(value as Row, at) };
  throw invalid(`${at} cannot be stored in DynamoDB: ${typeof value === 'number' ? value : typeof value}`);
}

/** Undefined properties are left out, as in JSON. */
export const toItem = (row: Row, at = ''): Item =>
  Object.fromEntries(
    Object.entries(row).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, toValue(value, at ? `${at}.${name}` : name)]],
    ),
  );

function toSet(members: unknown[], at: string): AttributeValue {
  if (members.length > 0 && members.every((member) => typeof member === 'string')) return { SS: members };
  if (members.length > 0 && members.every((member) => typeof member === 'number')) return { NS: members.map(String) };
  throw invalid(`${at} cannot be stored in DynamoDB: a set holds strings or numbers, at least one`);
}

export function fromValue(value: AttributeValue): unknown {
  if ('S' in value) return value.S;
  if ('N' in value) return toNumber(value.N);
  if ('BOOL' in value) return value.BOOL;
  if ('NULL' in value) return null;
  if ('B' in value) return value.B;
  if ('L' in value) return value.L.map(fromValue);
  if ('M' in value) return fromItem(value.M);
  if ('SS' in value) return new Set(value.SS);
  if ('NS' in value) return new Set(value.NS.map(toNumber));
  if ('BS' in value) return new Set(value.BS);
  return undefined;
}

export const fromItem = (item: Item): Row =>
  Object.fromEntries(Object.entries(item).map(([name, value]) => [name, fromValue(value)]));

function toNumber(text: string): number | bigint {
  const number = Number(text);
  return Number.isInteger(number) && !Number.isSafeInteger(number) && /^-?\d+$/.test(text) ? BigInt(text) : number;
}
