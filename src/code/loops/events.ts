import { ByDepth } from '../by-depth.js';
import type { Expression, FunctionCode, Parameter } from '../module.js';
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
  private readonly known = new ByDepth<ReadonlySet<string>>();

  constructor(readonly base: CodeBase) {}

  /** Kinds of SQS calls that a function leads to. */
  of({ code, place }: { code: FunctionCode; place: Place }, depth = deepest): ReadonlySet<string> {
    return this.known.of(code, depth, () => {
      const parameters = new Set(code.parameters.map(({ name }) => name));
      return new Set(flowOf(code, place).sites.flatMap((site) => [...this.at(site, parameters, depth)]));
    });
  }

  private at(site: Site, parameters: Carriers, depth: number): Iterable<string> {
    const scope = new Scope(this.base, site.place);
    const own = sqsCall(site.call, scope);
    if (own) return [own.is];
    if (isDelete(site, parameters)) return ['delete'];
    return depth > 0 ? this.next(site, scope).flatMap((next) => [...this.of(next, depth - 1)]) : [];
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

/** How a call was come to: the calls before it, the carriers up to its own function's, and the functions that were entered. */
interface Way extends Pick<Event, 'path' | 'carriers'> {
  entered: readonly FunctionCode[];
}

/** All that a flow does with the messages that `source` brings, in the order of the text. */
export function eventsOf(flow: Flow, source: Site, reach: Reach, from: Scope): Event[] {
  const carriers = [carriersIn(flow.code ?? flow.place.module, [], source.call)];
  const way = { path: [], carriers, entered: [] };
  const later = flow.sites.filter(
    (site) =>
      site !== source &&
      (site.call.start >= source.call.start || site.callbacks.includes(source.call)) &&
      (sqsCall(site.call, from.at(site.place)) !== undefined || !contains(site.call, source.call)),
  );
  return [
    { is: 'receive', path: [source], carriers, scope: from },
    ...later.flatMap((site) => [...eventsAt(site, way, reach, from.at(site.place))]),
  ];
}

function* eventsAt(site: Site, { path, carriers, entered }: Way, reach: Reach, scope: Scope): Iterable<Event> {
  const names = carriers.at(-1)!;
  const here = { path: [...path, site], carriers, scope };
  const given = carries(withoutCallbacks(site.call), names);
  const sqs = sqsCall(site.call, scope);
  if (sqs) {
    if (given && (sqs.is === 'delete' || sqs.is === 'extend')) yield { is: sqs.is, ...here, sqs };
    return;
  }
  const next = reach.next(site, scope);
  const leading =
    entered.length < deepest
      ? next.filter(({ code }) => !entered.includes(code)).filter((one) => leads(reach.of(one)))
      : [];
  for (const one of leading) {
    const seeds = seedsOf(one.code, site, names, one.handed ?? false);
    if (seeds.length === 0 && !encloses(one, scope)) continue;
    const inner = carriersIn(one.code, encloses(one, scope) ? [...names, ...seeds] : seeds);
    const way = { path: here.path, carriers: [...carriers, inner], entered: [...entered, one.code] };
    for (const each of flowOf(one.code, one.place).sites) yield* eventsAt(each, way, reach, one.scope.at(each.place));
  }
  if (given && renewing.test(nameOf(site.call))) yield { is: 'renewer', ...here };
  if (given && leading.length === 0) {
    const own = next.find(({ handed }) => !handed);
    const is = isDelete(site, names)
      ? 'delete'
      : isClaim(site, scope.textOf(site.call))
        ? 'claim'
        : isWork(site, own) && 'work';
    if (is) yield { is, ...here };
  }
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
  const plain = code.parameters.flatMap(namesOf).filter((name) => !/^(self|cls|this)$/.test(name));
  if (!call.arguments.some(({ value }) => carries(value, names))) return [];
  if (handed) return plain;
  const bound = code.parameters[0]?.name === 'self' || code.parameters[0]?.name === 'cls' ? 1 : 0;
  return call.arguments.flatMap(({ name, value, spread }, index) => {
    if (!carries(value, names)) return [];
    if (spread) return plain;
    if (name !== undefined) return [name];
    const parameter = code.parameters[index + bound] ?? code.parameters.at(-1);
    return parameter ? namesOf(parameter) : [];
  });
}

/** The names that a parameter binds. */
export const namesOf = ({ name, pattern }: Parameter): string[] => (pattern ? patternNames(pattern) : [name]);

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
