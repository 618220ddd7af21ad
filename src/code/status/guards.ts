import type { Guard, Loc } from '../../facts/index.js';
import { sameStatus } from '../../facts/phases.js';
import type { Expression, Statement } from '../module.js';
import type { Scope } from '../scope.js';
import { termOf } from '../terms.js';
import { awaited, isFunction, locate } from '../walk.js';
import { isReleased } from './behind.js';
import type { Calls } from './calls.js';
import { caseLeaves, exitOf, flowOf, type Given, type Site } from './flow.js';
import { foundBy } from './found-by.js';
import type { WriteOperation } from './operations.js';
import { type Origin, sameRow } from './rows.js';
import { storeCall } from './store-call.js';
import { type Constraint, constraintsOf } from './tests.js';

type Exit = Guard['exit'];
type Statements = readonly Statement[];

interface Found extends Constraint {
  statement: Loc;
  exit: Exit;
}

/** The read-then-test before a write of the same row, where there is one (semantics 7, QL002 a). */
export function guardOf(site: Site, write: WriteOperation, scope: Scope, calls: Calls): Guard | undefined {
  const tests = write.perhaps ? testsIn(write.perhaps.given, scope, calls) : testsBefore(site, scope, calls);
  const found = [...tests].filter(
    ({ origin, path }) =>
      fits(path, write) && sameRow(origin, write.ref) && !isHeld(origin, site) && !isKept(origin, write, scope),
  );
  const first = found.find(({ sense }) => sense === 'passes-on') ?? found[0];
  return first ? guard(first, found, scope) : write.perhaps ? undefined : asked(site, write, calls);
}

/** Its row was locked when its status was read and tested, and still is: as good as a condition on the status. */
export const isTestedUnderLock = (site: Site, write: WriteOperation, scope: Scope, calls: Calls): boolean =>
  [...testsBefore(site, scope, calls)].some(
    ({ origin, path }) => fits(path, write) && sameRow(origin, write.ref) && isHeld(origin, site),
  );

/** The query that found the row asked for its status: a test like any other, made before the write. */
function asked(site: Site, write: WriteOperation, calls: Calls): Guard | undefined {
  const { attribute } = write;
  const read = write.read ?? foundBy(write, site, calls);
  const found = read?.finds?.(attribute) ?? [];
  const statuses = found.length > 0 ? found : (read?.bars?.(attribute) ?? []);
  const around = read?.scope.place.enclosing.at(-1);
  const isHere = around === site.place.enclosing.at(-1) || site.place.enclosing.some((one) => one === around);
  if (!read || read.helper || !isHere || statuses.length === 0 || isHeld({ read }, site)) return undefined;
  const at = locate(read.call, read.scope.place);
  const store = storeCall(read);
  return {
    read: at,
    store,
    test: at,
    statement: at,
    sense: found.length > 0 ? 'passes-on' : 'leaves-on',
    statuses,
    exit: 'return',
    exact: true,
    more: [],
  };
}

/** The row was locked when it was read, and the transaction that locks it goes on. */
function isHeld({ read }: Origin, site: Site): boolean {
  if (!read?.locks) return false;
  const code = site.place.enclosing.findLast(isFunction);
  const reading = code && flowOf(code, site.place).sites.find(({ call }) => call === read.call);
  return !reading || !isReleased(reading, site);
}

/** A function of unknown shape may keep `jobStatus` under `status`. */
const fits = (path: readonly string[], { attribute: written, known }: WriteOperation): boolean =>
  path.join('.') === written || (path.length === 1 && (known === 'shape' || written.split('.').at(-1) === path[0]));

/** An object that was handed in and is marked itself, `call.status = 'executing'`: its status is kept here, the write tells of it. */
const isKept = ({ read, variable }: Origin, { known, attribute }: WriteOperation, scope: Scope): boolean =>
  !read &&
  known === 'shape' &&
  variable !== undefined &&
  scope.fieldWrites(variable).some(({ key }) => key === attribute);

function guard(first: Found, all: readonly Found[], scope: Scope): Guard {
  const { origin, sense, test, statement, exit } = first;
  const read = origin.read;
  const given = origin.given && locate(origin.given, scope.place);
  const alike = all.filter((one) => one.sense === sense && one.statement.start === statement.start);
  return {
    read: read ? locate(read.call, read.scope.place) : given!,
    variable: origin.variable,
    store: read && storeCall(read),
    test,
    statement,
    sense,
    statuses: [...new Set(alike.flatMap(({ statuses }) => statuses))],
    exit,
    exact: all.every((one) => one.exact),
    more: all.filter((one) => one.statement.start !== statement.start).map((one) => one.statement),
  };
}

const constraining =
  (scope: Scope, calls: Calls): Of =>
  (test, holds, statement, exit) =>
    constraintsOf(test, holds, { calls, scope, until: test.start }).map((one) => ({ ...one, statement, exit }));

function* testsIn(given: readonly Given[], scope: Scope, calls: Calls): Iterable<Found> {
  const of = constraining(scope, calls);
  for (const { test, holds } of given) yield* of(test, holds, locate(test, scope.place), 'enclosing');
}

/** Every test of a status that came out one way for the call to be reached. */
function* testsBefore(site: Site, scope: Scope, calls: Calls): Iterable<Found> {
  const of = constraining(scope, calls);
  for (const { block, index, statement, into } of site.steps) {
    for (const earlier of block.slice(0, index)) {
      yield* exits(earlier, scope, of);
      yield* thrownBy(earlier, scope, calls);
    }
    if (into) yield* around(statement, into, scope, of);
  }
  yield* testsIn(site.given, scope, calls);
}

type Of = (test: Expression, holds: boolean, statement: Loc, exit: Exit) => Found[];

/** A statement before the call that lets only some statuses go on. */
function* exits(statement: Statement, scope: Scope, of: Of): Iterable<Found> {
  const at = locate(statement, scope.place);
  if (statement.is === 'if') {
    const then = exitOf(statement.then);
    const otherwise = statement.otherwise.length > 0 ? exitOf(statement.otherwise) : undefined;
    if (then && !otherwise) yield* of(statement.test, false, at, then);
    if (otherwise && !then) yield* of(statement.test, true, at, otherwise);
    if (then) for (const inner of statement.otherwise) yield* exits(inner, scope, of);
  } else if (statement.is === 'switch') yield* switchExits(statement, scope, of);
  else if (statement.is === 'try' || statement.is === 'with' || statement.is === 'block')
    for (const inner of statement.body) yield* exits(inner, scope, of);
}

/** `const invitation = await openInvitation(id)`: what a function of the project lets pass that else throws. */
function* thrownBy(statement: Statement, scope: Scope, calls: Calls): Iterable<Found> {
  if (statement.is !== 'assign' && statement.is !== 'expression') return;
  const call = awaited(statement.value);
  const entered = call.is === 'call' ? calls.enter(call, scope) : undefined;
  for (const one of entered?.code.body ?? []) {
    if (one.is !== 'if' || one.otherwise.length > 0 || exitOf(one.then) !== 'throw') continue;
    for (const found of constraintsOf(one.test, false, { calls, scope: entered!.scope, until: one.test.start }))
      yield {
        ...found,
        test: locate(call, scope.place),
        statement: locate(statement, scope.place),
        exit: 'throw',
        exact: false,
      };
  }
}

/** A statement around the call. */
function* around(statement: Statement, into: Statements, scope: Scope, of: Of): Iterable<Found> {
  const at = locate(statement, scope.place);
  if (statement.is === 'if') yield* of(statement.test, into === statement.then, at, 'enclosing');
  else if (statement.is === 'loop' && statement.test) yield* of(statement.test, true, at, 'enclosing');
  else if (statement.is === 'switch') {
    const own = casesOf(statement).find(({ body }) => body === into);
    const isDefault = own?.tests.length === 0;
    const tests = isDefault ? casesOf(statement).flatMap((one) => one.tests) : (own?.tests ?? []);
    yield* switched(statement, tests, !isDefault, scope, at, 'enclosing', of);
  }
}

function* switchExits(statement: Statement & { is: 'switch' }, scope: Scope, of: Of): Iterable<Found> {
  const at = locate(statement, scope.place);
  const cases = casesOf(statement);
  const leaving = cases.filter(({ body }) => caseLeaves(body));
  const byDefault = leaving.find(({ tests }) => tests.length === 0);
  if (byDefault) {
    const staying = cases.filter((one) => !leaving.includes(one)).flatMap((one) => one.tests);
    yield* switched(statement, staying, true, scope, at, exitOf(byDefault.body) ?? 'return', of);
  } else {
    const tests = leaving.flatMap((one) => one.tests);
    const exit = leaving.map(({ body }) => exitOf(body)).find((one) => one !== undefined);
    yield* switched(statement, tests, false, scope, at, exit ?? 'return', of);
  }
}

/** `case 'A': case 'B': …` is one case; one that the default shares is the default. */
function casesOf(statement: Statement & { is: 'switch' }) {
  const merged: { tests: Expression[]; body: Statements }[] = [];
  let before: Expression[] = [];
  let isDefault = false;
  for (const { tests, body } of statement.cases) {
    isDefault ||= tests.length === 0;
    before = [...before, ...tests];
    if (body.length === 0) continue;
    merged.push({ tests: isDefault ? [] : before, body });
    before = [];
    isDefault = false;
  }
  return merged;
}

/** `switch (job.status) { case 'PENDING': … }` is a membership of the cases' list. */
function* switched(
  { on }: Statement & { is: 'switch' },
  tests: readonly Expression[],
  holds: boolean,
  scope: Scope,
  at: Loc,
  exit: Exit,
  of: Of,
): Iterable<Found> {
  const [first] = tests;
  if (!first || tests.some((test) => termOf(test, scope).is !== 'value')) return;
  const { start, end } = on;
  const list: Expression = { is: 'list', form: 'list', items: [...tests], start: first.start, end: tests.at(-1)!.end };
  yield* of({ is: 'binary', operator: 'in', left: on, right: list, start, end }, holds, at, exit);
}

/** The statuses that a guard keeps out of `all`, or the only ones that it lets pass. */
export function passes(guard: Pick<Guard, 'sense' | 'statuses'>, status: string): boolean {
  const named = guard.statuses.some((one) => sameStatus(one, status));
  return guard.sense === 'passes-on' ? named : !named;
}
