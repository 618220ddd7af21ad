import type { Input } from '../check.js';
import type { Language } from '../languages/language.js';
/** The same run over other texts: changed files, and new ones. What was edited is read whatever it mentions. */
export declare function overlay(input: Input, texts: ReadonlyMap<string, string>, languages: readonly Language[]): Input;
