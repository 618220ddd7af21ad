import type { ImportDeclaration, ImportSpecifier } from 'ts-morph';
import { contains } from '../../../code/claims/spots.js';
import type { Span } from '../../../code/module.js';
import type { TextEdit } from '../../../facts/index.js';
import { indentAt, lineEnd, lineStart, replaceLines } from '../../../text/layout.js';
import { quoted, referencesTo, type Sheet, spanOf } from './sheet.js';

export interface ImportEdits {
  edits: TextEdit[];
  /** Names went that another change in the file might have gone on using, or left. */
  takesOut: boolean;
}

export interface Wanted {
  name: string;
  from: string;
}

/**
 * Brings names in, beside those that come from the same module already, and takes out those that only the removed code
 * used. `kept`: the code that is written instead, which may use them still.
 */
export function importEdits(
  sheet: Sheet,
  wanted: readonly Wanted[],
  removed: readonly Span[],
  kept: string,
): ImportEdits {
  if (sheet.commonjs) return { edits: requireEdits(sheet, wanted), takesOut: false };
  const declarations = sheet.source.getImportDeclarations();
  const edits: TextEdit[] = [];
  const removedWhole: ImportDeclaration[] = [];
  let takesOut = false;
  const left = new Set(wanted.filter(({ name }) => !declarations.some((one) => brings(one, name))));
  for (const declaration of declarations) {
    const mine = [...left].filter(
      ({ from }) => takesNames(declaration) && declaration.getModuleSpecifierValue() === from,
    );
    for (const one of mine) left.delete(one);
    const gone = declaration.getNamedImports().filter((one) => isUnused(one, sheet, removed, kept));
    takesOut ||= gone.length > 0;
    if (mine.length === 0 && isWhole(declaration, gone)) removedWhole.push(declaration);
    if (mine.length > 0 || gone.length > 0)
      edits.push(
        rewritten(
          declaration,
          mine.map(({ name }) => name),
          gone,
          sheet,
        ),
      );
  }
  if (left.size > 0) edits.push(newImports(sheet, [...left], removedWhole));
  return { edits, takesOut };
}

const brings = (declaration: ImportDeclaration, name: string): boolean =>
  declaration.getNamedImports().some((one) => (one.getAliasNode() ?? one.getNameNode()).getText() === name);

const isWhole = (declaration: ImportDeclaration, gone: readonly ImportSpecifier[]): boolean =>
  !declaration.getDefaultImport() && gone.length === declaration.getNamedImports().length;

const takesNames = (declaration: ImportDeclaration): boolean =>
  !declaration.isTypeOnly() && declaration.getNamedImports().length > 0;

function isUnused(one: ImportSpecifier, sheet: Sheet, removed: readonly Span[], kept: string): boolean {
  const local = one.getAliasNode() ?? one.getNameNode();
  const name = local.getText();
  if (!removed.some(({ start, end }) => words(sheet.text.slice(start, end)).has(name)) || words(kept).has(name))
    return false;
  const own = spanOf(one, sheet);
  const uses = referencesTo(local, sheet).filter((use) => !contains(own, use));
  return uses.length > 0 && uses.every((use) => removed.some((span) => contains(span, use)));
}

const byName = (a: string, b: string): number => (a.toLowerCase() < b.toLowerCase() ? -1 : 1);
const inOrder = (names: readonly string[]): boolean =>
  names.every((name, index) => index === 0 || byName(names[index - 1]!, name) < 0);
const words = (code: string): Set<string> => new Set(code.match(/[\w$]+/g) ?? []);

function rewritten(
  declaration: ImportDeclaration,
  added: readonly string[],
  gone: readonly ImportSpecifier[],
  sheet: Sheet,
): TextEdit {
  const named = declaration.getNamedImports();
  const kept = named.filter((one) => !gone.includes(one)).map((one) => one.getText());
  const texts = inOrder(kept) ? [...kept, ...added].sort(byName) : [...kept, ...added];
  const whole = spanOf(declaration, sheet);
  const alone = !declaration.getDefaultImport();
  if (texts.length === 0 && alone) return replaceLines(sheet.text, whole, '');
  const braces = spanOf(named[0]!.getParentOrThrow(), sheet);
  const before = sheet.text.slice(braces.start, braces.end);
  if (texts.length === 0) {
    const comma = sheet.text.lastIndexOf(',', braces.start);
    return { start: comma, end: braces.end, text: '' };
  }
  if (!before.includes('\n'))
    return { ...braces, text: /^\{\s/.test(before) ? `{ ${texts.join(', ')} }` : `{${texts.join(', ')}}` };
  const indent = indentAt(sheet.text, spanOf(named[0]!, sheet).start);
  const trailing = /,\s*\}$/.test(before) ? ',' : '';
  const lines = texts.map((one) => sheet.newline + indent + one).join(',');
  return { ...braces, text: `{${lines}${trailing}${sheet.newline}}` };
}

/** After the last import of a package, else before all others. */
function newImports(sheet: Sheet, wanted: readonly Wanted[], gone: readonly ImportDeclaration[]): TextEdit {
  const { source, text, newline, end } = sheet;
  const froms = [...new Set(wanted.map(({ from }) => from))];
  const lines = froms.map((from) => {
    const names = wanted.filter((one) => one.from === from).map(({ name }) => name);
    const gap = /import \{\S/.test(text) ? '' : ' ';
    return `import {${gap}${names.sort().join(', ')}${gap}} from ${quoted(from, sheet)}${end}`;
  });
  const declarations = source.getImportDeclarations().filter((one) => !gone.includes(one));
  const last = declarations.filter((one) => !one.getModuleSpecifierValue().startsWith('.')).at(-1);
  if (last) return inserted(lineEnd(text, spanOf(last, sheet).end), lines.map((line) => newline + line).join(''));
  const first = declarations[0] ?? source.getStatements()[0];
  const at = first ? lineStart(text, spanOf(first, sheet).start) : text.length;
  const gap = declarations.length > 0 ? '' : newline;
  return inserted(Math.max(at, text.startsWith('\uFEFF') ? 1 : 0), lines.map((line) => line + newline).join('') + gap);
}

function requireEdits(sheet: Sheet, wanted: readonly Wanted[]): TextEdit[] {
  const { source, text, newline, end } = sheet;
  const left = wanted.filter(
    ({ name, from }) => !new RegExp(`\\b${name}\\b[^;\\n]*require\\(['"]${from}['"]\\)`).test(text),
  );
  const lines = [...new Set(left.map(({ from }) => from))].map((from) => {
    const names = left.filter((one) => one.from === from).map(({ name }) => name);
    return `const { ${names.sort().join(', ')} } = require(${quoted(from, sheet)})${end}`;
  });
  if (lines.length === 0) return [];
  const last = source
    .getStatements()
    .filter((one) => /^(const|let|var)[^;]*\brequire\(/.test(one.getText()))
    .at(-1);
  if (last) return [inserted(lineEnd(text, spanOf(last, sheet).end), lines.map((line) => newline + line).join(''))];
  const first = source.getStatements().find((one) => !/^['"]use strict['"]/.test(one.getText()));
  const at = first ? lineStart(text, spanOf(first, sheet).start) : text.length;
  return [inserted(Math.max(at, text.startsWith('\uFEFF') ? 1 : 0), lines.map((line) => line + newline).join(''))];
}

const inserted = (at: number, code: string): TextEdit => ({ start: at, end: at, text: code });
