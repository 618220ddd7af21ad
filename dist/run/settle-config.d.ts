import type { Rule } from '../rule.js';
import { type Config, type UserConfig } from './config.js';
/** A valid configuration with its defaults filled in, and its globs, which start at `base`, compiled. */
export declare function settleConfig({ rules, overrides, ignore: left, $schema, ...rest }: UserConfig, base: string, root: string, all: ReadonlyMap<string, Rule>): Config;
