import type { Guard, Transition } from '../../facts/index.js';
import type { Expression, FunctionCode, Module, Span, Statement } from '../module.js';
import { awaited, blocksOf } from '../walk.js';
import { type Mentions, type Row, rowOf } from './row.js';
import { contains, equals, functionAround, mayLeave, pathTo, type Spot } from './spots.js';

/** How a status that is read and then written becomes a claim, in no language's syntax. */
export interface ClaimPlan extends Situation {
  /** The claim stands in the place of a statement, or before one. */
  claim: { insteadOf: Statement } | { before: Statement };
  loser: Loser;
  /** Absent where the row is still read as it was. */
  row?: Row;
}

export type Loser =
  /** The guard stays and tests the claim: its first branch is the loser's, or the winner's. */
  | { by: 'guard'; guard: If; then: 'loser' | 'winner'; variable?: string }
  /** The guard stays as it is; what it does where it leaves is done again where the claim is lost. */
  | { by: 'copy'; of: readonly Statement[] }
  /** No guard says how: `return`, or `continue` with the next of a loop. */
  | { by: 'return' | 'continue' };

export interface Situation {
  module: Module;
  function: FunctionCode;
  /** The statements around the write, outermost first; the last is the write. */
  path: readonly Spot[];
  write: Statement;
}

export type If = Extract<Statement, { is: 'if' }>;

/** What the plan has to know of the claim that will stand there. */
export interface Claiming {
  mentions: Mentions;
  /** The code that the claim is made of: the variables in it must stay. */
  texts: readonly string[];
  /** The claim's answer can stand in for the row that was read. */
  givesRow: boolean;
}

/** A plan, or why there is none. */
export function planClaim(
  module: Module,
  { call, statement, guard }: Transition,
  claiming: Claiming,
): ClaimPlan | string {
  const code = functionAround(module, call);
  if (!code) return 'it stands outside of any function, so nothing can be left where the claim is lost';
  const path = pathTo(code.body, statement);
  const write = path.at(-1)?.statement;
  if (!write || !isPlain(write, call)) return 'the write is a part of a larger statement';
  if (write.is === 'assign' && (write.target.is !== 'name' || claiming.mentions(write.target, code).length > 1))
    return 'what the write answers is used';
  const situation = { module, function: code, path, write };
  if (!guard) return planUnguarded(situation);
  const test = pathTo(code.body, guard.statement).at(-1);
  if (test?.statement.is !== 'if' || !equals(test.statement, guard.statement))
    return 'the status is not tested by an `if` of its own';
  return planGuarded(situation, guard, test.statement, test, claiming);
}

const isPlain = (write: Statement, call: Span): boolean =>
  (write.is === 'expression' || (write.is === 'assign' && !write.operator)) && equals(awaited(write.value), call);

function planUnguarded(situation: Situation): ClaimPlan | string {
  const { function: code, path, write } = situation;
  const claim = { insteadOf: write };
  if (path.some(({ statement }) => statement.is === 'loop')) return { ...situation, claim, loser: { by: 'continue' } };
  // What a Celery task returns is looked at by people; any other function's caller relies on it.
  const isTask = situation.module.language === 'python' && code.decorators.length > 0;
  if (!isTask && answers(code.body)) return 'what its function should answer where the claim is lost is not known';
  return { ...situation, claim, loser: { by: 'return' } };
}

const answers = (body: readonly Statement[]): boolean =>
  body.some((one) => (one.is === 'return' && one.value !== undefined) || blocksOf(one).some(answers));

function planGuarded(situation: Situation, guard: Guard, test: If, spot: Spot, claiming: Claiming): ClaimPlan | string {
  const { path, write } = situation;
  const level = levelOf(path, spot);
  if (level < 0) return 'the test of the status stands in another block than the write';
  const then = branchOf(test, write);
  if (!then) return 'the test of the status does not leave the function';
  const between = path
    .slice(level)
    .flatMap(({ block, index }) => block.slice(block === spot.block ? spot.index + 1 : 0, index));
  if (guard.exact && !between.some(mayLeave) && !path.slice(level, -1).some((one) => isConditional(one, write))) {
    const row = rowOf(situation, guard, spot, then, claiming);
    const besides = row && row.read.block === spot.block && row.read.index + 1 === spot.index;
    return {
      ...situation,
      claim: besides ? { insteadOf: row.read.statement } : { before: test },
      loser: { by: 'guard', guard: test, then, variable: guard.variable },
      row,
    };
  }
  if (contains(test, write)) return 'other ways lead out between the test of the status and the write';
  if (!isAnyOf(test.test)) return 'the test asks for more than the status';
  if (path.slice(level, -1).some(({ statement }) => statement.is === 'loop'))
    return 'a loop stands between the test of the status and the write';
  return {
    ...situation,
    claim: { insteadOf: write },
    loser: { by: 'copy', of: then === 'loser' ? test.then : test.otherwise },
  };
}

/** Where the way from the test down to the write begins: the block after the test, or the branch that holds the write. */
function levelOf(path: readonly Spot[], test: Spot): number {
  const around = path.findIndex(({ statement }) => statement === test.statement);
  return around >= 0 ? around + 1 : path.findIndex(({ block, index }) => block === test.block && index > test.index);
}

/** Whose the first branch is; undefined where neither leaves. */
function branchOf(test: If, write: Statement): 'loser' | 'winner' | undefined {
  if (test.then.some((one) => contains(one, write))) return 'winner';
  if (test.otherwise.some((one) => contains(one, write)) || leaves(test.then)) return 'loser';
  return leaves(test.otherwise) ? 'winner' : undefined;
}

function leaves(block: readonly Statement[]): boolean {
  const last = block.at(-1);
  if (last?.is === 'block' || last?.is === 'with') return leaves(last.body);
  if (last?.is === 'if') return leaves(last.then) && leaves(last.otherwise);
  return last !== undefined && ['return', 'throw', 'continue', 'break'].includes(last.is);
}

/** Whether a statement around the write makes it under a further condition, or more than once. */
const isConditional = ({ statement }: Spot, write: Statement): boolean =>
  ['if', 'switch', 'loop'].includes(statement.is) ||
  (statement.is === 'try' && !statement.body.some((one) => contains(one, write)));

/** One test, or several of which any leaves. */
const isAnyOf = (test: Expression): boolean =>
  test.is === 'binary' && test.operator === 'or'
    ? isAnyOf(test.left) && isAnyOf(test.right)
    : test.is !== 'binary' || test.operator !== 'and';
