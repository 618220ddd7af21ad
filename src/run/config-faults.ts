import type { core } from 'zod';
import type { Rule } from '../rule.js';
import { unknownWord } from './nearest.js';
import { configSchema, jsonSchema } from './schema.js';

type Path = (string | number)[];

/** What is wrong with a configuration, and the path of its key. */
export interface ConfigFault {
  path: Path;
  message: string;
}

export async function configFaults(value: unknown, rules: ReadonlyMap<string, Rule>): Promise<ConfigFault[]> {
  const { error } = configSchema(rules).safeParse(value);
  const faults = (error?.issues ?? []).flatMap((issue) => chosen(issue, value));
  return (await Promise.all(faults.map((issue) => said(issue, rules)))).flat();
}

async function said(issue: core.$ZodIssue, rules: ReadonlyMap<string, Rule>): Promise<ConfigFault[]> {
  const path = issue.path as Path;
  const under = path.length > 0 ? `${path.join('.')}: ` : '';
  if (issue.code !== 'unrecognized_keys') return [{ path, message: under + issue.message }];
  const what = path.at(-1) === 'rules' ? 'rule' : 'key';
  const known = keysAt(jsonSchema(rules) as Schema, path);
  return Promise.all(
    issue.keys.map(async (key) => ({ path: [...path, key], message: under + (await unknownWord(what, key, known)) })),
  );
}

/** A rule's setting is a level or an object: only the faults of the form that was chosen help. */
function chosen(issue: core.$ZodIssue, value: unknown): core.$ZodIssue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const [ofLevel, ofObject] = issue.errors;
  const found = issue.path.reduce<unknown>((within, key) => (within as Record<PropertyKey, unknown>)[key], value);
  const faults = isObject(found) ? ofObject : ofLevel;
  return (faults ?? []).map((one) => ({ ...one, path: [...issue.path, ...one.path] }));
}

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

interface Schema {
  properties?: Record<string, Schema>;
  items?: Schema;
  anyOf?: Schema[];
}

/** The keys that the schema knows at a path. */
function keysAt(schema: Schema, path: Path): string[] {
  if (schema.anyOf) return schema.anyOf.flatMap((one) => keysAt(one, path));
  const [key, ...rest] = path;
  if (key === undefined) return Object.keys(schema.properties ?? {});
  const next = typeof key === 'number' ? schema.items : schema.properties?.[key];
  return next ? keysAt(next, rest) : [];
}
