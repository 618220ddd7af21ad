import { type ParseResult, type ParserOptions, parseSync } from 'oxc-parser';
import type { Module } from '../../code/module.js';
import type { Problem } from '../../facts/index.js';
import type { Source } from '../language.js';
import type { Reader } from './reader.js';
import { readBlock } from './statements.js';

/** A file that does not parse has one problem and an empty body. */
export function parse({ file, text }: Source): { module: Module; problems: Problem[] } {
  const reader: Reader = { text, imports: [], exports: [], depth: 0 };
  const module: Module = {
    file,
    language: 'typescript',
    body: [],
    imports: reader.imports,
    exports: reader.exports,
    comments: [],
  };
  if (isTooDeep(text))
    return { module, problems: [{ file, start: 0, message: 'the code is nested too deep to be read' }] };
  const result = parseAny(file, text);
  if (!result) return { module, problems: [{ file, start: 0, message: 'the syntax is not readable' }] };
  module.body = readBlock(result.program.body, reader);
  module.comments = result.comments.map(({ start, end, value }) => ({ start, end, text: value }));
  return { module, problems: failed(result) ? [problemOf(result, file)] : [] };
}

/** What oxc reports beside a tree (a `return` at the top level) does not keep the file from being read. */
const failed = ({ program, errors }: ParseResult): boolean => program.body.length === 0 && errors.length > 0;

/** A `.js` file is a module, a script of Node, or written with types (Flow's are mostly TypeScript's). */
function parseAny(file: string, text: string): ParseResult | undefined {
  // Node and TypeScript accept a byte order mark before `#!`, oxc does not.
  const source = text.startsWith('\uFEFF#!') ? ` //${text.slice(3)}` : text;
  const script = /\.[cm]?jsx?$/i.test(file);
  const first = parseOnce(file, source, script ? { lang: 'jsx' } : {});
  if (!script || (first && !failed(first))) return first;
  const others: ParserOptions[] = [{ lang: 'jsx', sourceType: 'commonjs' }, { lang: 'tsx' }, { lang: 'ts' }];
  for (const options of others) {
    const result = parseOnce(file, source, options);
    if (result && !failed(result)) return result;
  }
  return first;
}

/** Undefined where oxc hands a tree over in a way that cannot be read: a wrong escape in a JSX name does it. */
function parseOnce(file: string, source: string, options: ParserOptions): ParseResult | undefined {
  const result = parseSync(file, source, options);
  try {
    return result.program && result;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function problemOf({ errors }: ParseResult, file: string): Problem {
  const [error] = errors;
  const message = error ? `${error.message[0]?.toLowerCase()}${error.message.slice(1)}` : 'it does not parse';
  return { file, start: error?.labels[0]?.start ?? 0, message: `the syntax is not readable: ${message}` };
}

/** oxc recurses on the machine's stack, and ends the whole process where that is used up: at some 350 levels of 1 MB. */
const deepestBrackets = 300;

function isTooDeep(text: string): boolean {
  let depth = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === 40 || code === 91 || code === 123) {
      depth += 1;
      if (depth > deepestBrackets) return true;
    } else if ((code === 41 || code === 93 || code === 125) && depth > 0) depth -= 1;
  }
  return false;
}
