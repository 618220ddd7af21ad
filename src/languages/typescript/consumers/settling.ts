import type { Expression, FunctionCode, Span, Statement } from '../../../code/module.js';
import { isQuiet, nowhere } from '../../../code/status/effects.js';
import { expressionsOf, walkExpression, walkStatements } from '../../../code/walk.js';
import { isHandedOn } from './reaches.js';

type Statements = readonly Statement[];

/** Ways out of a block on which nothing has settled the message, and whether one leads on behind it. */
interface Open {
  exits: Span[];
  goesOn: boolean;
  /** The `catch` that leads on, where one does. */
  by?: Span;
}

/**
 * The ways out of a handler, but for errors that it lets out, on which the message is neither deleted, kept nor released. What hands
 * the message on, or settles it in a callback or a loop, is taken to settle it.
 */
export function unsettled(code: FunctionCode): Span[] {
  const [message] = code.parameters;
  if (!message || message.name === '') return [];
  const { exits, goesOn, by } = openWays(code.body, message.name);
  return goesOn ? [...exits, by ?? { start: code.start, end: code.bodyAt.start }] : exits;
}

function openWays(block: Statements, message: string): Open {
  const exits: Span[] = [];
  let by: Span | undefined;
  for (const statement of block) {
    if (settles(expressionsOf(statement), message)) return { exits, goesOn: false };
    if (statement.is === 'throw') return { exits, goesOn: false };
    if (statement.is === 'return') return { exits: [...exits, statement], goesOn: false };
    if (statement.is === 'break' || statement.is === 'continue') return { exits, goesOn: true };
    const inner = openIn(statement, message);
    exits.push(...inner.exits);
    if (!inner.goesOn) return { exits, goesOn: false };
    by = inner.by;
  }
  return { exits, goesOn: true, ...(by ? { by } : {}) };
}

function openIn(statement: Statement, message: string): Open {
  const open = (block: Statements) => openWays(block, message);
  switch (statement.is) {
    case 'if':
      return either([open(statement.then), open(statement.otherwise)]);
    case 'switch': {
      const hasDefault = statement.cases.some(({ tests }) => tests.length === 0);
      const cases = statement.cases.map(({ body }) => open(body));
      return either(hasDefault ? cases : [...cases, { exits: [], goesOn: true }]);
    }
    case 'try': {
      if (settledSomewhere(statement.finally, message)) return { exits: [], goesOn: false };
      return either([
        open([...statement.body, ...statement.otherwise]),
        ...statement.handlers.map((handler) => ({ ...open(handler.body), by: handler })),
      ]);
    }
    case 'loop':
      return settledSomewhere(statement.body, message)
        ? { exits: [], goesOn: false }
        : { ...open(statement.body), goesOn: true };
    case 'with':
    case 'block':
      return open(statement.body);
    default:
      return { exits: [], goesOn: true };
  }
}

const either = (all: readonly Open[]): Open => ({
  exits: all.flatMap(({ exits }) => exits),
  goesOn: all.some(({ goesOn }) => goesOn),
  by: all.find(({ goesOn, by }) => goesOn && by)?.by,
});

const settling = /^(del|keep|release)$/;

/** `message.del()`, also only named; or the message handed on, to what may do it. */
function settles(expressions: readonly Expression[], message: string): boolean {
  let found = false;
  for (const expression of expressions)
    walkExpression(expression, nowhere, {
      expression(one) {
        if (one.is === 'member') found ||= settling.test(one.name) && one.of.is === 'name' && one.of.name === message;
        if (one.is === 'call') found ||= !isQuiet(one) && isHandedOn(one, message);
      },
    });
  return found;
}

function settledSomewhere(block: Statements, message: string): boolean {
  let found = false;
  walkStatements(block, nowhere, {
    expression(one) {
      found ||= settles([one], message);
    },
  });
  return found;
}
