import { join, relative, sep } from 'node:path';
import ignore from 'ignore';
import type { Rule } from '../rule.js';
import { type Config, defaultConfig, type UserConfig } from './config.js';

/** A valid configuration with its defaults filled in, and its globs, which start at `base`, compiled. */
export function settleConfig(
  { rules = {}, overrides = [], ignore: left, $schema, ...rest }: UserConfig,
  base: string,
  root: string,
  all: ReadonlyMap<string, Rule>,
): Config {
  const within = (file: string) => {
    const path = relative(base, join(root, file)).split(sep).join('/');
    return path.startsWith('../') ? undefined : path;
  };
  return {
    ...defaultConfig,
    ...rest,
    rules: Object.fromEntries(Object.entries(rules).map(([id, setting]) => [id, settleRule(setting, all.get(id))])),
    overrides: overrides.map(({ files, rules = {}, app }) => ({
      matches: matching(files, within),
      rules: Object.fromEntries(Object.entries(rules).map(([id, level]) => [id, { level }])),
      ...(app === undefined ? {} : { app }),
    })),
    ignores: left ? leaving(left, within) : defaultConfig.ignores,
  };
}

function settleRule(
  setting: NonNullable<UserConfig['rules']>[string],
  rule: Rule | undefined,
): Config['rules'][string] {
  if (typeof setting === 'string') return { level: setting };
  const { level, options } = setting;
  return { level, ...(options && { options: { ...(rule?.options?.defaults as object), ...options } }) };
}

type Within = (file: string) => string | undefined;

function matching(globs: readonly string[], within: Within): (file: string) => boolean {
  const list = ignore({ ignorecase: false }).add(globs);
  return (file) => {
    const path = within(file);
    return path !== undefined && list.ignores(path);
  };
}

/** What a pattern brings back with `!`, a folder too, is `false`. */
function leaving(globs: readonly string[], within: Within): Config['ignores'] {
  const list = ignore({ ignorecase: false }).add(globs);
  return (file) => {
    const path = within(file);
    if (path === undefined) return undefined;
    if (list.ignores(path)) return true;
    const parts = path.split('/');
    const brought = parts.some((_, index) => {
      const upTo = parts.slice(0, index + 1).join('/');
      return list.test(index === parts.length - 1 ? upTo : `${upTo}/`).unignored;
    });
    return brought ? false : undefined;
  };
}
