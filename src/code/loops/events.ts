import type { Expression, FunctionCode } from '../module.js';
import type { CodeBase } from '../recogniser.js';
import { Scope } from '../scope.js';
import { contains, type Flow, flowOf, type Site } from '../status/flow.js';
import type { Place } from '../walk.js';
import { isDeleteName, type SqsCall, sqsCall } from './sqs-calls.js';
import { type Carriers, carriersIn, carries } from './taint.js';
import { isClaim, isWork, nameOf } from './work.js';

/** Something that is done with a message: the calls that lead to it from the loop's function, the outermost first. */
export interface Event {
  is: 'receive' | 'delete' | 'extend' | 'work' | 'claim' | 'renewer';
  path: readonly Site[];
  /** The names that carry a message, for each call of the path in its own function. */
  carriers: readonly Carriers[];
  scope: Scope;
  sqs?: SqsCall;
}

interface Entered {
  code: FunctionCode;
  place: Place;
  scope: Scope;
}

const deepest = 4;

/** What the functions of a project do with SQS, themselves and through others. */
export class Reach {
  private readonly known = new Map<FunctionCode, ReadonlySet<string>>();

  constructor(readonly base: CodeBase) {}

  /** Kinds of SQS calls that a function leads to. */
  of({ code, place }: { code: FunctionCode; place: Place }, depth = 0): ReadonlySet<string> {
    const known = this.known.get(code);
    if (known) return known;
    const found = new Set<string>();
    this.known.set(code, found);
    for (const site of flowOf(code, place).sites) {
      const scope = new Scope(this.base, site.place);
      const own = sqsCall(site.call, scope);
      if (own) found.add(own.is);
      else if (isDelete(site, new Set(code.parameters.map(({ name }) => name)))) found.add('delete');
      else if (depth < deepest)
        for (const next of this.next(site, scope)) for (const one of this.of(next, depth + 1)) found.add(one);
    }
    return found;
  }

  /** The functions of the project that a call runs: its own, and those that it is handed. */
  next(site: Site, scope: Scope): (Entered & { handed?: true })[] {
    const { call } = site;
    if (call.new && scope.place.module.language === 'typescript') return [];
    const own = this.enter(call, scope);
    const handed = call.arguments.flatMap(({ value }) => {
      if (value.is !== 'name' && value.is !== 'member') return [];
      const meaning = this.base.code.meaning(value, scope.place);
      if (meaning?.is !== 'function') return [];
      const place = { ...meaning.place, enclosing: [...meaning.place.enclosing, meaning.function] };
      return [{ code: meaning.function, place: meaning.place, scope: scope.at(place), handed: true as const }];
    });
    return own ? [own, ...handed] : handed;
  }

  enter(call: Site['call'], scope: Scope): Entered | undefined {
    const meaning = this.base.code.meaning(call.callee, scope.place);
    if (meaning?.is !== 'function') return undefined;
    const { function: code, place } = meaning;
    return { code, place, scope: scope.enter(code, place, call, call.callee.is === 'member') };
  }
}

/** All that a flow does with the messages that `source` brings, in the order of the text. */
export function eventsOf(flow: Flow, source: Site, reach: Reach, from: Scope): Event[] {
  const owner = flow.code ?? flow.place.module;
  const names = carriersIn(owner, [], source.call);
  const found: Event[] = [{ is: 'receive', path: [source], carriers: [names], scope: from }];
  for (const site of flow.sites)
    if (site !== source && (site.call.start >= source.call.start || site.callbacks.includes(source.call)))
      collect(site, { path: [], carriers: [] }, names, reach, from.at(site.place), [], source.call, found);
  return found;
}

function collect(
  site: Site,
  before: Pick<Event, 'path' | 'carriers'>,
  names: Carriers,
  reach: Reach,
  scope: Scope,
  around: readonly FunctionCode[],
  source: Expression | undefined,
  found: Event[],
): void {
  const here = { path: [...before.path, site], carriers: [...before.carriers, names], scope };
  const own = sqsCall(site.call, scope);
  const given = carries(withoutCallbacks(site.call), names, undefined);
  if (own) {
    if ((own.is === 'delete' || own.is === 'extend') && given) found.push({ is: own.is, ...here, sqs: own });
    return;
  }
  if (source && contains(site.call, source)) return;
  const next = reach.next(site, scope);
  const leading =
    around.length < deepest ? next.filter((one) => !around.includes(one.code) && leads(reach.of(one))) : [];
  for (const one of leading) {
    const seeds = seedsOf(one.code, site, names, one.handed ?? false);
    if (seeds.length === 0 && !encloses(one, scope)) continue;
    const inner = carriersIn(one.code, encloses(one, scope) ? [...names, ...seeds] : seeds);
    for (const each of flowOf(one.code, one.place).sites)
      collect(each, here, inner, reach, one.scope.at(each.place), [...around, one.code], undefined, found);
  }
  if (renewing.test(nameOf(site.call)) && given) found.push({ is: 'renewer', ...here });
  if (leading.length > 0 || !given) return;
  if (isDelete(site, names)) found.push({ is: 'delete', ...here });
  else if (isClaim(site, scope.textOf(site.call))) found.push({ is: 'claim', ...here });
  else if (
    isWork(
      site,
      next.find((one) => !one.handed),
    )
  )
    found.push({ is: 'work', ...here });
}

const renewing = /heart_?beat|keep_?alive|(extend|renew)\w*|visibility/i;

const leads = (kinds: ReadonlySet<string>): boolean => kinds.has('delete') || kinds.has('extend');

/** `message.delete()` of boto3's resource, and a wrapper's method that cannot be followed. */
function isDelete({ call, place }: Site, names: Carriers): boolean {
  if (isDeleteName(call)) return true;
  const { callee } = call;
  return (
    place.module.language === 'python' &&
    callee.is === 'member' &&
    callee.name === 'delete' &&
    call.arguments.length === 0 &&
    callee.of.is === 'name' &&
    names.has(callee.of.name)
  );
}

/** Its callee and arguments, without the functions among them: those have sites of their own. */
const withoutCallbacks = (call: Site['call']): Expression => ({
  ...call,
  arguments: call.arguments.filter(({ value }) => value.is !== 'function'),
});

/** The parameters of a function that are given something of a message. */
export function seedsOf(code: FunctionCode, { call }: Site, names: Carriers, handed: boolean): string[] {
  const all = code.parameters.flatMap(({ name, pattern }) => (pattern ? patternNames(pattern) : [name]));
  const plain = all.filter((name) => !/^(self|cls|this)$/.test(name));
  if (!call.arguments.some(({ value }) => carries(value, names))) return [];
  if (handed) return plain;
  const bound = code.parameters[0]?.name === 'self' || code.parameters[0]?.name === 'cls' ? 1 : 0;
  return call.arguments.flatMap(({ name, value, spread }, index) => {
    if (!carries(value, names)) return [];
    if (spread) return plain;
    if (name !== undefined) return [name];
    const parameter = code.parameters[index + bound] ?? code.parameters.at(-1);
    return parameter ? (parameter.pattern ? patternNames(parameter.pattern) : [parameter.name]) : [];
  });
}

const patternNames = (pattern: Expression): string[] =>
  pattern.is === 'name'
    ? [pattern.name]
    : pattern.is === 'object'
      ? pattern.entries.flatMap(({ value }) => patternNames(value.is === 'assignment' ? value.target : value))
      : [];

/** A function that stands inside the one that calls it sees its names. */
const encloses = (one: Entered, scope: Scope): boolean =>
  one.place.module === scope.place.module &&
  one.place.enclosing.length > 0 &&
  one.place.enclosing.every((code, index) => scope.place.enclosing[index] === code) &&
  'parameters' in one.place.enclosing.at(-1)!;
