import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import { setTimeout as timer } from 'node:timers/promises';
import { crc32 } from 'node:zlib';
import { invalid } from './errors.js';
import { longestMs } from './in-time.js';
import { type Item, type Row, toValue } from './values.js';

/** Milliseconds since 1970, as `Date.now()` gives them and the rows hold them. Every duration in an option is in seconds. */
export type EpochMs = number & { readonly unit: 'epoch milliseconds' };

/** Any client of the SDK v3, of any version, the document client included: nominal client types break across versions. */
export interface DynamoClient {
  send(command: never, options?: { abortSignal?: AbortSignal }): Promise<unknown>;
}

/** A subset that console, pino, winston and Powertools share. */
export interface Logger {
  debug(message: string, fields?: object): void;
  info(message: string, fields?: object): void;
  warn(message: string, fields?: object): void;
  error(message: string, fields?: object): void;
}

const attributes = {
  status: 'status',
  token: 'claimToken',
  owner: 'claimedBy',
  lease: 'leaseExpiresAt',
  fence: 'fence',
  attempts: 'attempts',
  shard: 'recoveryShard',
  requeues: 'requeues',
  result: 'result',
  error: 'error',
};
const statuses = { pending: 'PENDING', processing: 'PROCESSING', completed: 'COMPLETED', failed: 'FAILED' };

export type Attributes = typeof attributes;
export type Statuses = typeof statuses;

export interface JobStoreOptions {
  client: DynamoClient;
  tableName: string;
  /** The table's key: `'jobId'`, or `['pk', 'sk']`. */
  key: string | readonly [string, string];
  /** How long a claim holds unless it is renewed; where nothing renews, the job's time limit and a margin. Default 900. */
  leaseSeconds?: number;
  /** How far the clocks of two workers may differ: nobody takes a lease over before this much after its end. Default 5. */
  skewSeconds?: number;
  /** Whether `claimJob` takes over a job whose lease has passed. False: only `recoverOrphans` does. Default true. */
  takeover?: boolean;
  /** How long a job may wait in PENDING before recovery sends it again. Default 900. */
  pendingSeconds?: number;
  /** How long one request may take, the SDK's own retries included, before it is sent again. Default 10. */
  requestSeconds?: number;
  /** Other names for the attributes that the runtime writes. */
  attributes?: Partial<Attributes>;
  /** Other words for the four states. */
  statuses?: Partial<Statuses>;
  /** The sparse index that `recoverOrphans` reads, and over how many of its partitions live jobs are spread. Default 8. */
  recovery?: { index?: string; shards?: number };
  /** Who claims, for people to read; never compared. Default host name and process id. */
  owner?: string;
  logger?: Logger;
  /** The clock, in epoch milliseconds. */
  now?: () => number;
  /** A new claim token: unique for every call, or two deliveries of one message would both own the job. */
  newToken?: () => string;
  /** Waits, unless aborted. */
  sleep?: (ms: number, signal?: AbortSignal) => Promise<void>;
}

/** Where jobs are, and how they are claimed. The type parameter is the row, as `claim.job` gives it. */
export interface JobStore<Job = Row> {
  readonly client: DynamoClient;
  readonly tableName: string;
  readonly key: readonly string[];
  readonly leaseSeconds: number;
  readonly skewSeconds: number;
  readonly takeover: boolean;
  readonly pendingSeconds: number;
  readonly requestSeconds: number;
  readonly attributes: Readonly<Attributes>;
  readonly statuses: Readonly<Statuses>;
  readonly recovery: { readonly index: string; readonly shards: number };
  readonly owner: string;
  readonly logger: Logger;
  now(): number;
  newToken(): string;
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
  /** Carries the row's type; never there at run time. */
  readonly job?: Job;
}

/** A job's key: its value, or `{ pk: 'JOB#17', sk: 'META' }` where the table's key has two attributes. */
export type JobId = string | number | { readonly [attribute: string]: string | number };

const nothing = () => {};
export const silent: Logger = { debug: nothing, info: nothing, warn: nothing, error: nothing };

/**
 * @throws ClaimError `invalid-option`, here rather than at the first job.
 */
export function jobStore<Job = Row>(options: JobStoreOptions): JobStore<Job> {
  const key = typeof options.key === 'string' ? [options.key] : [...(options.key ?? [])];
  if (typeof options.client?.send !== 'function')
    throw invalid('client must have a `send` method, as DynamoDBClient has');
  if (!options.tableName) throw invalid('tableName is empty');
  if (key.length < 1 || key.length > 2 || key.some((name) => !name))
    throw invalid('key must name one or two attributes');
  const named = distinct('attributes', { ...attributes, ...options.attributes });
  if (key.some((name) => Object.values(named).includes(name)))
    throw invalid(`the key ${key.join(', ')} is also an attribute that claims write`);
  const { index = 'recovery', shards = 8 } = options.recovery ?? {};
  if (!Number.isInteger(shards) || shards < 1)
    throw invalid(`recovery.shards must be a whole number from 1, not ${shards}`);
  return {
    client: options.client,
    tableName: options.tableName,
    key,
    leaseSeconds: duration('leaseSeconds', options.leaseSeconds ?? 900, 1),
    skewSeconds: duration('skewSeconds', options.skewSeconds ?? 5, 0),
    takeover: options.takeover ?? true,
    pendingSeconds: duration('pendingSeconds', options.pendingSeconds ?? 900, 1),
    requestSeconds: duration('requestSeconds', options.requestSeconds ?? 10, 0.01),
    attributes: named,
    statuses: distinct('statuses', { ...statuses, ...options.statuses }),
    recovery: { index, shards },
    owner: options.owner ?? `${hostname()}:${process.pid}`,
    logger: options.logger ?? silent,
    now: options.now ?? Date.now,
    newToken: options.newToken ?? randomUUID,
    sleep: options.sleep ?? ((ms, signal) => timer(Math.min(ms, longestMs), undefined, { signal })),
  };
}

/** A number is compared, never tested for truth: zero is a value. */
export function duration(name: string, value: number, least: number): number {
  if (!(Number.isFinite(value) && value >= least))
    throw invalid(`${name} must be at least ${least} (seconds), not ${value}`);
  return value;
}

function distinct<T extends Record<string, string>>(name: string, names: T): T {
  const values = Object.values(names);
  if (values.some((value) => !value) || new Set(values).size < values.length)
    throw invalid(`${name} must be distinct and not empty: ${values.join(', ')}`);
  return names;
}

export function keyOf(store: JobStore<unknown>, id: JobId): Item {
  const given = typeof id === 'object' && id !== null ? id : { [store.key[0]!]: id };
  const names = Object.keys(given);
  if (names.length !== store.key.length || !store.key.every((name) => name in given))
    throw invalid(`the key of ${store.tableName} is ${store.key.join(', ')}; given: ${names.join(', ')}`);
  const wrong = store.key.find(
    (name) => !(['string', 'bigint'].includes(typeof given[name]) || Number.isFinite(given[name])),
  );
  if (wrong !== undefined)
    throw invalid(`the key of ${store.tableName} wants a string or number as ${wrong}, not ${String(given[wrong])}`);
  return Object.fromEntries(store.key.map((name) => [name, toValue(given[name], name)]));
}

/** `job-17`, `JOB#17/META`: for messages, and for the shard. */
export const keyText = (key: Item): string =>
  Object.values(key)
    .map((value) => ('S' in value ? value.S : 'N' in value ? value.N : ''))
    .join('/');

export const shardOf = (store: JobStore<unknown>, key: Item): number => crc32(keyText(key)) % store.recovery.shards;
