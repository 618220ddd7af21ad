import { getOrInsert } from '../get-or-insert.js';
import type { FunctionCode, Module, Span } from '../module.js';
import { coveredBy } from '../suppressions.js';

const marked = new WeakMap<Module, readonly Span[]>();

/**
 * `# queue-lint: idempotent` above a function, or above the class or the statement that holds it: its author says that its
 * work may be done twice, as `@idempotent` would.
 */
export function saidIdempotent(code: FunctionCode, module: Module): boolean {
  const spans = getOrInsert(marked, module, () => spansOf(module));
  return spans.some(({ start, end }) => start <= code.start && code.end <= end);
}

const spansOf = (module: Module): Span[] =>
  module.comments
    .filter(({ text }) => /^[\s*]*queue-lint:\s*idempotent(?![\w-])/.test(text))
    .map((comment) => coveredBy(comment, module));
