import { readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import {
  findNodeAtLocation,
  getNodeValue,
  type Node,
  type ParseError,
  parseTree,
  printParseErrorCode,
} from 'jsonc-parser';
import { loadFolder } from '../load.js';
import type { Rule } from '../rule.js';
import { lineStarts, positionAt } from '../text/lines.js';
import { UsageError } from '../usage-error.js';
import type { Config, UserConfig } from './config.js';
import { configFaults } from './config-faults.js';
import { inside } from './scope.js';
import { settleConfig } from './settle-config.js';

/**
 * The configuration in a file, comments and trailing commas allowed; `name` is how its user knows it.
 *
 * @throws UsageError with every fault, each at its line and column.
 */
export async function readConfig(file: string, root: string, name: string): Promise<Config> {
  const text = textOf(file, name);
  const starts = lineStarts(text);
  const placed = (offset: number, message: string) => {
    const { line, column } = positionAt(starts, offset);
    return `${name}:${line}:${column}: ${message}`;
  };
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { allowTrailingComma: true });
  const [error] = errors;
  if (error || !tree)
    throw new UsageError(placed(error?.offset ?? 0, `not valid JSON: ${error ? spoken(error) : 'empty'}`));
  const section = basename(file) === 'package.json' ? findNodeAtLocation(tree, ['queue-lint']) : tree;
  if (!section) throw new UsageError(placed(0, 'it has no key "queue-lint"'));
  const value: unknown = getNodeValue(section);
  const rules = await loadFolder<Rule>('rules');
  const faults = await configFaults(value, rules);
  if (faults.length > 0)
    throw new UsageError(faults.map(({ path, message }) => placed(offsetOf(section, path), message)).join('\n'));
  return { ...settleConfig(value as UserConfig, globBase(dirname(file), root), root, rules), file };
}

function textOf(file: string, name: string): string {
  try {
    return readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
  } catch (error) {
    throw new UsageError(`${name} cannot be read: ${(error as Error).message}`);
  }
}

/** `CommaExpected` as `comma expected`. */
const spoken = ({ error }: ParseError): string =>
  printParseErrorCode(error)
    .replace(/(?<=.)[A-Z]/g, (letter) => ` ${letter}`)
    .toLowerCase();

/** The key's own place where the path ends at one. */
function offsetOf(section: Node, path: readonly (string | number)[]): number {
  const node = path.length > 0 ? findNodeAtLocation(section, [...path]) : undefined;
  if (!node) return section.offset;
  return node.parent?.type === 'property' ? node.parent.offset : node.offset;
}

/** Where its globs start; a shared file outside the project (`--config ../shared.json`) speaks of the project's paths. */
const globBase = (folder: string, root: string): string =>
  inside(root, folder) || inside(folder, root) ? folder : root;
