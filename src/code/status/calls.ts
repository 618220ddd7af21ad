import type { Settings } from '../../facts/project.js';
import type { Call, Expression, FunctionCode, Statement } from '../module.js';
import type { CodeBase, Store } from '../recogniser.js';
import type { Scope } from '../scope.js';
import { locate, type Place } from '../walk.js';
import { claimOf, isExcluding } from './claims.js';
import { flowOf } from './flow.js';
import { followed } from './follow.js';
import type { Helper, Operation } from './operations.js';
import { nameOf, readShape, writeShape } from './shapes.js';
import { ofStore } from './store-operations.js';

type CallExpression = Expression & Call;

export interface Entered {
  code: FunctionCode;
  place: Place;
  scope: Scope;
  helper: Helper;
}

const deepest = 3;

/** What calls do to stored rows: the library's own, what the project's functions make of them, or what their shape says. */
export class Calls {
  private readonly plain = new WeakMap<CallExpression, Operation[]>();
  private readonly entered: FunctionCode[] = [];

  constructor(
    readonly base: CodeBase,
    private readonly stores: readonly Store[],
    readonly settings: Settings,
  ) {}

  /** The operations of a call, in the order in which they are made. */
  of(call: CallExpression, scope: Scope): Operation[] {
    if (scope.framed) return this.find(call, scope);
    const known = this.plain.get(call);
    if (known) return known;
    const found = this.find(call, scope);
    // What was cut short by a function that calls itself is not the whole answer.
    if (this.entered.length === 0) this.plain.set(call, found);
    return found;
  }

  /** The project's function that a call leads to; not one without a body of its own. */
  enter(call: CallExpression, scope: Scope, code = this.base.near): Entered | undefined {
    if (call.new) return undefined;
    const meaning = code.meaning(call.callee, scope.place);
    const found = meaning?.is === 'value' ? wrapped(meaning.value, meaning.place) : meaning;
    if (found?.is !== 'function' || found.function.body.every(isAbstract)) return undefined;
    const { function: own, place } = found;
    const helper = { name: own.name ?? nameOf(call).method, at: locate(own, place) };
    return { code: own, place, scope: scope.enter(own, place, call, call.callee.is === 'member'), helper };
  }

  private find(call: CallExpression, scope: Scope): Operation[] {
    const claim = claimOf(call, scope, this.settings);
    if (claim && claim.known !== 'named') return [claim];
    const stored = this.stores.flatMap((store) => store.recognise(call, scope)).flatMap(ofStore);
    if (stored.length > 0) return stored;
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
    if (this.entered.length >= deepest || this.entered.includes(entered.code)) return [];
    this.entered.push(entered.code);
    try {
      return followed(entered, call, scope, this);
    } finally {
      this.entered.pop();
    }
  }
}

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
