import type { Input } from '../check.js';
import type { Language } from '../languages/language.js';
import { type Config, defaultConfig, type Level, withLevels } from './config.js';
import { chooseFiles } from './files.js';
import { loadLanguages } from './read.js';
import { type Scope, scopeOf } from './scope.js';

/** What was asked for. */
export interface Request {
  /** Absolute. */
  cwd: string;
  /** Relative to it; none for all of it. */
  paths: readonly string[];
  /** A configuration file; else the nearest one is looked for. */
  config?: string;
  levels?: ReadonlyMap<string, Level>;
}

export interface Gathered {
  scope: Scope;
  input: Input;
  languages: readonly Language[];
}

/**
 * Finds the project, its configuration and its relevant files.
 *
 * @throws UsageError for a path or a configuration that cannot be followed.
 */
export async function gather({ cwd, paths, config: file, levels = new Map() }: Request): Promise<Gathered> {
  const scope = scopeOf(cwd, paths, file);
  const config = withLevels(await configOf(scope), levels);
  const languages = await loadLanguages();
  const chosen = await chooseFiles(scope, languages, config);
  return { scope, languages, input: { ...chosen, config, only: scope.only, name: scope.name } };
}

async function configOf({ config, root, nameOf }: Scope): Promise<Config> {
  if (config === undefined) return defaultConfig;
  const { readConfig } = await import('./config-file.js');
  return readConfig(config, root, nameOf(config));
}
