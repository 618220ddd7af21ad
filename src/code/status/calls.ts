import type { Settings } from '../../facts/project.js';
import { getOrInsert } from '../get-or-insert.js';
import type { Call, Expression, FunctionCode, Statement } from '../module.js';
import type { CodeBase, Store, StoreSave } from '../recogniser.js';
import type { Frames, Scope } from '../scope.js';
import { locate, type Place } from '../walk.js';
import { claimOf, isExcluding } from './claims.js';
import { flowOf } from './flow.js';
import { followed } from './follow.js';
import { modelOf, savedBy } from './instances.js';
import type { Helper, Operation } from './operations.js';
import { mentions } from './result-use.js';
import { nameOf, readShape, writeShape } from './shapes.js';
import { ofStore } from './store-operations.js';

type CallExpression = Expression & Call;

export interface Entered {
  code: FunctionCode;
  place: Place;
  scope: Scope;
  helper: Helper;
}

/** How far calls are followed through the project's functions. */
export const deepest = 3;

/** What calls do to stored rows: the library's own, what the project's functions make of them, or what their shape says. */
export class Calls {
  /** By the way to a call, and by how much further it may be followed. */
  private readonly known = new WeakMap<Frames, Map<number, Map<CallExpression, Operation[]>>>();
  private readonly entered: FunctionCode[] = [];
  /** How often a function that calls itself was not entered again. */
  private cuts = 0;
  private readonly asked = new Set<Expression>();

  constructor(
    readonly base: CodeBase,
    private readonly stores: readonly Store[],
    readonly settings: Settings,
  ) {}

  /** The operations of a call, in the order in which they are made. */
  of(call: CallExpression, scope: Scope): Operation[] {
    const known = getOrInsert(
      getOrInsert(this.known, scope.frames, () => new Map<number, Map<CallExpression, Operation[]>>()),
      this.entered.length,
      () => new Map<CallExpression, Operation[]>(),
    );
    const before = known.get(call);
    if (before) return before;
    const { cuts } = this;
    const found = this.find(call, scope);
    // What was cut short by a function that calls itself is not the whole answer.
    if (this.entered.length === 0 || this.cuts === cuts) known.set(call, found);
    return found;
  }

  /** The project's function that a call leads to; not one without a body of its own. */
  enter(call: CallExpression, scope: Scope, code = this.base.near): Entered | undefined {
    if (call.new) return undefined;
    const known = code.meaning(call.callee, scope.place);
    const isItself = known?.is === 'value' && known.value === call.callee;
    const meaning = (isItself ? undefined : known) ?? this.ofRow(call.callee, scope);
    const found = meaning?.is === 'value' ? wrapped(meaning.value, meaning.place) : meaning;
    if (found?.is !== 'function' || found.function.body.every(isAbstract)) return undefined;
    const { function: own, place } = found;
    const helper = { name: own.name ?? nameOf(call).method, at: locate(own, place) };
    return { code: own, place, scope: scope.enter(own, place, call, call.callee.is === 'member'), helper };
  }

  /** The function behind a property, which is asked for like a value. */
  property(member: Expression & { is: 'member' }, scope: Scope): Entered | undefined {
    const { start, end } = member;
    const entered = this.enter({ is: 'call', callee: member, arguments: [], start, end }, scope);
    return entered?.code.decorators.some((one) => mentions(one, /property$/)) ? entered : undefined;
  }

  /** The saves among what the libraries do by a call. */
  saves(call: CallExpression, scope: Scope): StoreSave[] {
    return this.stores.flatMap((store) => store.recognise(call, scope)).filter((one) => one.is === 'save');
  }

  /** A member of a row that was read through a class of the project: `job.start`, `Job.objects.get(pk=pk).start`. */
  private ofRow(callee: Expression, scope: Scope) {
    if (callee.is !== 'member' || !mayBeRow(callee.of) || this.asked.has(callee)) return undefined;
    this.asked.add(callee);
    try {
      const model = modelOf(callee.of, scope, callee.start, this);
      return model && this.base.code.member(model, callee.name);
    } finally {
      this.asked.delete(callee);
    }
  }

  /** What a call does that is no call of a function of the project: by a library, or by the runtime's claims. */
  itself(call: CallExpression, scope: Scope, claim = claimOf(call, scope, this.settings)): Operation[] {
    if (claim && claim.known !== 'named') return [claim];
    return this.stores
      .flatMap((store) => store.recognise(call, scope))
      .flatMap((one) => (one.is === 'save' ? savedBy(one, this) : ofStore(one)));
  }

  private find(call: CallExpression, scope: Scope): Operation[] {
    const claim = claimOf(call, scope, this.settings);
    const itself = this.itself(call, scope, claim);
    if (itself.length > 0) return itself;
    const entered = this.enter(call, scope);
    const inside = entered ? this.inside(entered, call, scope) : [];
    if (inside.length > 0) return inside;
    if (claim) return [claim];
    return this.told(entered, call, scope);
  }

  /** What the arguments of a call say, unless the function that it leads to, however far off, says otherwise. */
  private told(near: Entered | undefined, call: CallExpression, scope: Scope): Operation[] {
    const given = shaped(call, scope);
    const entered = near ?? (given.length > 0 ? this.enter(call, scope, this.base.code) : undefined);
    return entered ? this.handedIn(entered, given[0]) : given;
  }

  /** `updateJob(id, { status: … })`: the function writes whatever it is given, so what it is given says it. */
  private handedIn({ code, place, scope: inner, helper }: Entered, given: Operation | undefined): Operation[] {
    if (given?.is !== 'write') return [];
    for (const site of flowOf(code, place).sites)
      for (const store of this.stores)
        for (const one of store.recognise(site.call, inner))
          if (one.is === 'write' && one.how === 'update' && !one.complete && !one.condition)
            return [
              {
                ...given,
                known: 'store',
                store: one.row,
                helper,
                writtenAt: locate(site.call, place),
                refusal: 'throws',
              },
            ];
    return [];
  }

  private inside(entered: Entered, call: CallExpression, scope: Scope): Operation[] {
    if (this.entered.length >= deepest) return [];
    if (this.entered.includes(entered.code)) {
      this.cuts += 1;
      return [];
    }
    this.entered.push(entered.code);
    try {
      return followed(entered, call, scope, this);
    } finally {
      this.entered.pop();
    }
  }
}

const mayBeRow = (of: Expression): boolean =>
  of.is === 'name' || (of.is === 'call' && /^a?(get|first|one|last|scalar_one)$/.test(nameOf(of).method));

/** `const work = traced(async (job) => …)`: the function in it, unless it is kept from running twice. */
function wrapped(value: Expression, place: Place) {
  if (value.is !== 'call' || isExcluding(nameOf(value).method)) return undefined;
  const [only, second] = value.arguments.filter((one) => one.value.is === 'function');
  return only?.value.is === 'function' && !second
    ? { is: 'function' as const, function: only.value.function, place }
    : undefined;
}

/** `pass`, `...`, `raise NotImplementedError`, a doc string: the body stands in a subclass. */
const isAbstract = (statement: Statement): boolean =>
  statement.is === 'throw' ||
  statement.is === 'other' ||
  (statement.is === 'expression' && statement.value.is !== 'call' && statement.value.is !== 'await');

function shaped(call: CallExpression, scope: Scope): Operation[] {
  const read = readShape(call, scope);
  if (read) return [{ is: 'read', call, scope, ref: read, rowAt: [], locks: /lock|for_?update/i.test(read.text) }];
  const write = writeShape(call, scope);
  if (!write) return [];
  const { ref, attribute, to, at } = write;
  return [
    {
      is: 'write',
      call,
      scope,
      ref,
      attribute,
      to: { is: 'set', value: to, at: locate(at, scope.place) },
      how: 'update',
      condition: 'none',
      conditionOn: [],
      from: [],
      refusal: 'unknown',
      known: 'shape',
      own: false,
    },
  ];
}
