import type { Call, Expression, FunctionCode, Module, Span, Statement } from '../module.js';
import { blocksOf, expressionsOf, type Place, partsOf, within } from '../walk.js';

/** Where in a block of statements a call stands: one entry for each block around it, the outermost first. */
export interface Step {
  block: readonly Statement[];
  index: number;
  /** The statement of the block: the call's own, or one that surrounds it. */
  statement: Statement;
  /** The block of that statement that leads on to the call. */
  into?: readonly Statement[];
}

/** What must have been true (or false) for the call to be reached: the parts of `a && call()`, of `x ? call() : y`. */
export interface Given {
  test: Expression;
  holds: boolean;
}

/** One call of a function's own flow; callbacks that stand in an argument belong to the flow of the function around them. */
export interface Site {
  call: Expression & Call;
  place: Place;
  steps: readonly Step[];
  given: readonly Given[];
  /** The expressions around the call, the outermost first, within its statement. */
  around: readonly Expression[];
  /** Callbacks around the call, and what they were given to. */
  callbacks: readonly (Expression & Call)[];
}

export interface Flow {
  code?: FunctionCode;
  /** Where the function stands. */
  place: Place;
  sites: readonly Site[];
}

const known = new WeakMap<FunctionCode | Module, readonly Site[]>();

/** The calls of a function, or of a module's top level, in the order in which they are made. */
export function flowOf(code: FunctionCode | undefined, place: Place): Flow {
  const owner = code ?? place.module;
  let sites = known.get(owner);
  if (!sites) {
    const found: Site[] = [];
    const inside = code ? within(place, code) : place;
    inBlock(owner.body, { place: inside, steps: [], given: [], around: [], callbacks: [] }, found);
    sites = found;
    known.set(owner, sites);
  }
  return { code, place, sites };
}

type Context = Omit<Site, 'call'>;

function inBlock(block: readonly Statement[], context: Context, found: Site[]): void {
  block.forEach((statement, index) => {
    const here = (into?: readonly Statement[]): Context => ({
      ...context,
      steps: [...context.steps, { block, index, statement, into }],
      around: [],
    });
    for (const part of expressionsOf(statement)) inExpression(part, here(), found);
    for (const inner of blocksOf(statement)) inBlock(inner, here(inner), found);
  });
}

/** Arguments before the call that takes them. */
function inExpression(expression: Expression, context: Context, found: Site[]): void {
  const deeper: Context = { ...context, around: [...context.around, expression] };
  const when = (test: Expression, holds: boolean): Context => ({
    ...deeper,
    given: [...deeper.given, { test, holds }],
  });
  if (expression.is === 'binary' && (expression.operator === 'and' || expression.operator === 'or')) {
    inExpression(expression.left, deeper, found);
    inExpression(expression.right, when(expression.left, expression.operator === 'and'), found);
    return;
  }
  if (expression.is === 'ternary') {
    inExpression(expression.test, deeper, found);
    inExpression(expression.then, when(expression.test, true), found);
    inExpression(expression.otherwise, when(expression.test, false), found);
    return;
  }
  for (const part of partsOf(expression)) {
    if (part.is !== 'function') inExpression(part, deeper, found);
    else if (expression.is === 'call') inCallback(part.function, expression, deeper, found);
  }
  if (expression.is === 'call') found.push({ ...context, call: expression });
}

function inCallback(code: FunctionCode, call: Expression & Call, context: Context, found: Site[]): void {
  inBlock(
    code.body,
    { ...context, place: within(context.place, code), around: [], callbacks: [...context.callbacks, call] },
    found,
  );
}

/** True where no path leads out of the block's end: it returns, throws, or goes to a loop's next round. */
export function leaves(block: readonly Statement[]): boolean {
  return block.some((statement) => leavesAt(statement));
}

/** A `break` only leaves the switch. */
export const caseLeaves = (body: readonly Statement[]): boolean =>
  leaves(body.filter((statement) => statement.is !== 'break'));

const ending = /(^|\.)(exit|_exit|abort|notFound|redirect)$/;

function leavesAt(statement: Statement): boolean {
  switch (statement.is) {
    case 'return':
    case 'throw':
    case 'break':
    case 'continue':
      return true;
    case 'expression':
      return endsRun(statement.value);
    case 'if':
      return statement.otherwise.length > 0 && leaves(statement.then) && leaves(statement.otherwise);
    case 'switch':
      return (
        statement.cases.some(({ tests }) => tests.length === 0) && statement.cases.every(({ body }) => caseLeaves(body))
      );
    case 'try':
      if (leaves(statement.finally)) return true;
      return (
        (leaves(statement.body) || leaves(statement.otherwise)) &&
        statement.handlers.every((handler) => leaves(handler.body))
      );
    case 'with':
    case 'block':
      return leaves(statement.body);
    default:
      return false;
  }
}

/** `process.exit(1)`, `sys.exit()`; Celery's `self.retry(…)` raises. */
function endsRun(value: Expression): boolean {
  const call = value.is === 'await' ? value.value : value;
  if (call.is !== 'call' || call.callee.is !== 'member') return false;
  const { of, name } = call.callee;
  if (of.is !== 'name') return false;
  return (name === 'retry' && of.name === 'self') || ending.test(`${of.name}.${name}`);
}

/** How a block is left, where it is left at all. */
export function exitOf(block: readonly Statement[]): 'return' | 'throw' | 'continue' | undefined {
  if (!leaves(block)) return undefined;
  const last = block.find((statement) => leavesAt(statement))!;
  if (last.is === 'throw') return 'throw';
  if (last.is === 'continue' || last.is === 'break') return 'continue';
  const inner = blocksOf(last).find((one) => one.length > 0);
  return last.is === 'return' || !inner ? 'return' : (exitOf(inner) ?? 'return');
}

export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** What is done after the call's statement, on the way out of the blocks around it and of its function. */
export function after(site: Site): Statement[] {
  return site.steps.toReversed().flatMap(({ block, index }) => block.slice(index + 1));
}
