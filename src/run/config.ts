import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Settings } from '../facts/project.js';
import type { ClaimStyle } from '../languages/language.js';

export type Level = 'off' | 'warn' | 'error';

/** A configuration as its author writes it; `schema.ts` holds it to this. Globs are those of .gitignore, from the file's folder. */
export interface UserConfig {
  $schema?: string;
  profile?: Settings['profile'];
  rules?: Record<string, Level | { level?: Level; options?: Record<string, unknown> }>;
  overrides?: { files: string[]; rules?: Record<string, Level>; app?: string }[];
  ignore?: string[];
  claimFunctions?: string[];
  claims?: ClaimStyle;
  recovery?: 'external';
}

/** A configuration after reading: every default is filled in. */
export interface Config extends Settings {
  /** The file it came from; undefined where there is none. */
  file?: string;
  rules: Readonly<Record<string, { level?: Level; options?: unknown }>>;
  /** In order; the last that matches a file decides. */
  overrides: readonly { matches(file: string): boolean; rules: Config['rules']; app?: string }[];
  /** What `ignore` says of a file: leave it out, or (with `!`) do not, whatever queue-lint leaves out by itself. */
  ignores(file: string): boolean | undefined;
  claims: ClaimStyle;
}

export const defaultConfig: Config = {
  profile: 'early-ack',
  rules: {},
  overrides: [],
  ignores: () => undefined,
  claimFunctions: [],
  claims: {},
};

const names = ['queue-lint.config.json', 'queue-lint.config.jsonc', 'package.json'];

/** The nearest configuration from a folder upward, `until` being the last to be looked at. */
export function findConfig(folder: string, until?: string): string | undefined {
  for (const name of names) {
    const path = join(folder, name);
    if (existsSync(path) && (name !== 'package.json' || hasKey(path))) return path;
  }
  const above = dirname(folder);
  return folder === until || above === folder ? undefined : findConfig(above, until);
}

/** A key with a section under it: a dependency on queue-lint has a version there. */
const hasKey = (path: string): boolean => /"queue-lint"\s*:\s*\{/.test(readFileSync(path, 'utf8'));

/** Levels from the command line: they outrank the configuration's overrides too. */
export function withLevels(config: Config, levels: ReadonlyMap<string, Level>): Config {
  if (levels.size === 0) return config;
  const rules = Object.fromEntries([...levels].map(([rule, level]) => [rule, { level }]));
  return { ...config, overrides: [...config.overrides, { matches: () => true, rules }] };
}
