import { ByDepth } from '../by-depth.js';
import type { Code } from '../code.js';
import type { CodeBase, Store } from '../recogniser.js';
import { Scope } from '../scope.js';
import { Calls, deepest } from './calls.js';
import { type Flow, flowOf, type Site } from './flow.js';
import type { Operation } from './operations.js';

/**
 * The code as calls are followed through it: the modules that mention something that matters, and those that lead to them.
 * Which these are their text tells, for to parse all that a project imports costs more than everything else together.
 */
export function nearCode(base: CodeBase, stores: readonly Store[], flows: readonly Flow[]): Code {
  const mentioning = new Set(base.modules.map(({ file }) => file));
  const only = base.code.limitedTo((file) => mentioning.has(file));
  const names = touching({ ...base, near: only }, stores, flows);
  // Where there are none, none is called.
  const calling = new RegExp(`\\b(?:${names.join('|') || '(?!)'})\\s*\\(`);
  const known = new Map<string, boolean>();
  const leadsOn = (file: string): boolean => {
    let leads = known.get(file);
    if (leads === undefined) {
      const text = base.files.read(file) ?? '';
      leads = calling.test(text) || writing.test(text) || passesOn(file, text);
      known.set(file, leads);
    }
    return leads;
  };
  return base.code.limitedTo((file) => mentioning.has(file) || leadsOn(file));
}

/** The names of functions that do something to a stored row, themselves or through others, and of their classes. */
function touching(base: CodeBase, stores: readonly Store[], flows: readonly Flow[]): string[] {
  const calls = new Calls(base, stores, base.settings);
  const known = new ByDepth<boolean>();
  const touches = ({ code, place, sites }: Flow, depth: number): boolean =>
    known.of(code ?? place.module, depth, () => sites.some((site) => touchesBy(site, depth)));
  const touchesBy = ({ call, place }: Site, depth: number): boolean => {
    const scope = new Scope(base, place);
    if (calls.itself(call, scope).some(isSeen)) return true;
    const entered = depth > 0 ? calls.enter(call, scope) : undefined;
    return entered !== undefined && touches(flowOf(entered.code, entered.place), depth - 1);
  };
  const named = ({ code, place }: Flow): string[] => [code, ...place.enclosing].flatMap((one) => one?.name ?? []);
  const names = flows.flatMap((flow) => (touches(flow, deepest) ? named(flow) : []));
  return [...new Set(names)].map((name) => name.replace(/[$]/g, '\\$&'));
}

/** What the code of the function shows, not only the name of what it calls. */
const isSeen = (one: Operation): boolean => (one.is === 'read' ? one.store !== undefined : one.known !== 'shape');

/** A repository writes what it is given, and often names neither a status nor its library. */
const writing =
  /\.(?:a?save|commit|flush|values|a?update|update_?(?:one|many)|find_?one_?and_?update|execute|query|raw)\s*\(/i;

/** A module that gives on what others have: `export * from './repository'`, a package's `__init__.py`. */
const passesOn = (file: string, text: string): boolean =>
  /(^|\/)__init__\.py$/.test(file) || /\bexport\s+(?:type\s+)?[*{][^;]*?\bfrom\b|\bmodule\.exports\b/.test(text);
