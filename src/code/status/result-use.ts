import type { Transition } from '../../facts/index.js';
import type { Expression, Statement } from '../module.js';
import { awaited, expressionsOf, walkExpression, walkStatements } from '../walk.js';
import { effectsIn, nowhere } from './effects.js';
import { after, contains, leaves, type Site } from './flow.js';

/** Whether the value by which a claim tells the loser from the winner is tested, and the loser leaves. */
export function resultUse(site: Site): Transition['outcome'] {
  const statement = site.steps.at(-1)!.statement;
  if (statement.is === 'expression') {
    if (site.around.some((one) => !isPlain(one))) return 'unknown';
    return effectsIn(after(site)) ? 'unused' : 'unknown';
  }
  if (statement.is === 'if') return ofTest(statement, after(site), (one) => awaited(one) === site.call);
  if (statement.is !== 'assign' || !contains(statement.value, site.call)) return 'tested';
  if (awaited(statement.value) !== site.call) return 'unknown';
  const names = namesIn(statement.target);
  return names.length > 0 ? ofNames(names, after(site)) : 'unknown';
}

const isPlain = (one: Expression): boolean => one.is === 'await';

/** `const won = …`, `success, job = …`, `const { claimed } = …`. */
export function namesIn(target: Expression): string[] {
  if (target.is === 'name') return [target.name];
  if (target.is === 'list') return target.items.flatMap(namesIn);
  return target.is === 'object' ? target.entries.flatMap(({ value }) => namesIn(value)) : [];
}

function ofNames(names: readonly string[], rest: readonly Statement[]): Transition['outcome'] {
  const isResult = (one: Expression): boolean =>
    (one.is === 'name' && names.includes(one.name)) ||
    ((one.is === 'member' || one.is === 'index') && isResult(one.of));
  const used = rest.findIndex((statement) => mentionsIn([statement], names));
  if (used < 0) return effectsIn(rest) ? 'unused' : 'unknown';
  const first = rest[used]!;
  const isTest = first.is === 'if' && expressionsOf(first).some((one) => mentionsIn([asStatement(one)], names));
  // The loser waits and asks again: what follows goes by the later answer.
  if (first.is === 'if' && [first.then, first.otherwise].some((branch) => assignsIn(branch, names))) return 'unknown';
  return isTest ? ofTest(first as Statement & { is: 'if' }, rest.slice(used + 1), isResult) : 'unknown';
}

function assignsIn(statements: readonly Statement[], names: readonly string[]): boolean {
  let found = false;
  walkStatements(statements, nowhere, {
    statement(one) {
      found ||= one.is === 'assign' && namesIn(one.target).some((name) => names.includes(name));
    },
  });
  return found;
}

/** An `if` on the result: the loser must not come to what follows it. */
function ofTest(
  { test, then, otherwise }: Statement & { is: 'if' },
  rest: readonly Statement[],
  isResult: (one: Expression) => boolean,
): Transition['outcome'] {
  const winner = meaningOf(test, isResult);
  if (winner === undefined) return 'tested';
  const losing = winner ? otherwise : then;
  const winning = winner ? then : otherwise;
  if (leaves(losing) || !effectsIn(rest)) return 'tested';
  // Who leaves here is not the loser, as far as can be told: the test asks for something else.
  if (leaves(winning)) return 'unknown';
  // The work stands in the winner's branch, or the winner alone goes past it.
  return effectsIn(winning) ? 'tested' : 'unused';
}

const losing = /lost|held|missing|finished|already|duplicate|miss|skip|conflict|fail|taken|busy|locked_by/i;

/** True where the test holds for the winner, false where it holds for the loser; undefined where that is not clear. */
export function meaningOf(test: Expression, isResult: (one: Expression) => boolean): boolean | undefined {
  if (test.is === 'await') return meaningOf(test.value, isResult);
  if (isResult(test)) return !losing.test(lastName(test));
  if (test.is === 'unary' && test.operator === 'not') return flipped(meaningOf(test.value, isResult));
  if (test.is !== 'binary' || (test.operator !== '==' && test.operator !== '!=')) return undefined;
  const [subject, object] = isResult(test.left) ? [test.left, test.right] : [test.right, test.left];
  if (!isResult(subject) || object.is !== 'literal') return undefined;
  const value = object.value;
  const lost = typeof value === 'string' ? losing.test(value) : !value;
  return lost === (test.operator === '!=');
}

const flipped = (value: boolean | undefined): boolean | undefined => (value === undefined ? undefined : !value);

const lastName = (one: Expression): string => (one.is === 'name' || one.is === 'member' ? one.name : '');

const asStatement = (value: Expression): Statement => ({
  is: 'expression',
  value,
  start: value.start,
  end: value.end,
});

export function mentionsIn(statements: readonly Statement[], names: readonly string[]): boolean {
  let found = false;
  walkStatements(statements, nowhere, {
    expression(one) {
      found ||= one.is === 'name' && names.includes(one.name);
    },
  });
  return found;
}

export const mentions = (expression: Expression, pattern: RegExp): boolean => {
  let found = false;
  walkExpression(expression, nowhere, {
    expression(one) {
      const text = one.is === 'name' || one.is === 'member' ? one.name : one.is === 'literal' ? String(one.value) : '';
      found ||= pattern.test(text);
    },
  });
  return found;
};
