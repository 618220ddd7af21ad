import type { Language } from '../languages/language.js';
/**
 * What to put into `.pre-commit-config.yaml`. The project's own queue-lint where its package.json has one, so that hook and
 * editor never differ; else one that pre-commit installs. `files` only decides whether to run: rules look across files.
 */
export declare function preCommit(root: string, languages: readonly Language[], version: string): string;
export declare const hasHook: (root: string) => boolean;
