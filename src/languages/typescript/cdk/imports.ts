import { coreOf, isCore } from '../../../code/cdk/edits.js';
import type { Module } from '../../../code/module.js';
import type { TextEdit } from '../../../facts/index.js';
import { lineEnd, lineStart, newlineOf } from '../../../text/layout.js';
import { usualQuote } from '../spelling.js';

/** Brings `Duration` in: among the names that come from the CDK already, else by a line of its own. */
export function importOfDuration(module: Module, text: string): TextEdit[] {
  for (const { from, start, end } of module.imports) {
    const line = text.slice(start, end);
    const names = isCore(from) && /^(?!import\s+type)[^{]*\{(\s*)/.exec(line);
    if (!names) continue;
    const at = start + names[0].length;
    return [{ start: at, end: at, text: `Duration,${names[1] || ' '}` }];
  }
  const quote = usualQuote(text);
  const last = module.imports.at(-1);
  const commonjs = last !== undefined && /\brequire\(/.test(text.slice(last.start, last.end));
  const semicolon = last && text.slice(last.start, lineEnd(text, last.end)).trimEnd().endsWith(';') ? ';' : '';
  const from = `${quote}${coreOf(module)}${quote}`;
  const line = commonjs
    ? `const { Duration } = require(${from})${semicolon}`
    : `import { Duration } from ${from}${semicolon}`;
  const at = last ? lineStart(text, last.start) : 0;
  return [{ start: at, end: at, text: line + newlineOf(text) }];
}
