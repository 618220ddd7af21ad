import { type Known, type Loc, set, unknown } from '../../facts/index.js';
import { callName } from '../canonical.js';
import type { Expression, FunctionCode, Handler, Statement } from '../module.js';
import type { CodeBase } from '../recogniser.js';
import { Scope } from '../scope.js';
import { effectsIn, isQuiet, nowhere } from '../status/effects.js';
import { exitOf, flowOf, type Site } from '../status/flow.js';
import { mentions } from '../status/result-use.js';
import { locate, type Place, walkStatements } from '../walk.js';
import { statusIn } from './error-answers.js';

type Failing = Known<'throws' | 'swallows'>;

const deepest = 3;

/** What becomes of an error that the work on a message makes: the first that is let out decides. */
export function failingOf(code: FunctionCode, place: Place, base: CodeBase, depth = 0): Failing {
  const { sites } = flowOf(code, place);
  const fates = sites.filter(mayThrow).map((site) => fateOf(site, base, depth));
  const thrown = fates.find((one) => one.is === 'set' && one.value === 'throws');
  const open = fates.find((one) => one.is === 'unknown');
  const fate = thrown ?? open ?? fates[0] ?? unknown('no work on a message is seen', locate(code, place));
  return fate.is === 'set' && fate.value === 'swallows' && throwsAfter(code, fate.at, place)
    ? unknown('what is caught may be thrown at the end', fate.at)
    : fate;
}

/** `if (failed.length > 0) throw …`, behind the loop that gathers them. */
function throwsAfter({ body }: FunctionCode, { file, end }: Loc, { module }: Place): boolean {
  let found = false;
  walkStatements(body, nowhere, {
    statement(one) {
      found ||= one.is === 'throw' && one.start > end && file === module.file;
    },
  });
  return found;
}

const parses = /^(JSON\.parse|json\.loads)$/;

/** In TypeScript what is waited for; in both what reads a body that may not be JSON. */
function mayThrow(site: Site): boolean {
  const { call, place, around, steps } = site;
  if (inHandler(steps)) return false;
  if (parses.test(callName(call))) return true;
  if (call.new || isQuiet(call)) return false;
  return (
    place.module.language === 'python' ||
    around.some((one) => one.is === 'await') ||
    steps.at(-1)?.statement.is === 'return'
  );
}

const inHandler = (steps: Site['steps']): boolean =>
  steps.some(({ statement, into }) => statement.is === 'try' && into !== statement.body);

function fateOf(site: Site, base: CodeBase, depth: number): Failing {
  for (const { statement, into } of site.steps.toReversed()) {
    if (statement.is !== 'try' || into !== statement.body) continue;
    const handler = statement.handlers.find(takesAll);
    if (!handler && statement.handlers.length > 0)
      return unknown('a handler takes some errors', locate(statement, site.place));
    const fate = handler && handledBy(handler, site.place, base);
    if (fate) return fate;
  }
  const caught = site.around.find(
    (one) => one.is === 'call' && /(^|\.)(catch|allSettled|gather|then)$/.test(callName(one)),
  );
  if (caught) return settledBy(caught, site);
  return thrownBy(site, base, depth);
}

const takesAll = ({ type }: Handler): boolean => !type || mentions(type, /^(Base)?Exception$/);

/** Undefined where it goes on outwards. */
function handledBy(handler: Handler, place: Place, base: CodeBase): Failing | undefined {
  if (exitOf(handler.body) === 'throw') return undefined;
  const at = locate(handler, place);
  const last = handler.body.at(-1);
  const answer = last?.is === 'return' ? last.value : undefined;
  const isForHttp = answer !== undefined && (statusIn(answer, new Scope(base, place)) ?? 0) >= 400;
  if (throwsIn(handler.body) || effectsIn(isForHttp ? handler.body.slice(0, -1) : handler.body))
    return unknown('an error handler deals with it', at);
  return set('swallows', at);
}

/** `await Promise.allSettled(…)` whose answer nobody looks at. */
function settledBy(caught: Expression, { steps, place }: Site): Failing {
  const { statement } = steps.at(-1)!;
  const unused =
    statement.is === 'expression' && mentions((caught as { callee: Expression } & Expression).callee, /^allSettled$/);
  return unused ? set('swallows', locate(caught, place)) : unknown('its error is caught', locate(caught, place));
}

/** Certain of a text that is no JSON, of the SDK and other packages, and of the project's own functions that throw. */
function thrownBy({ call, place }: Site, base: CodeBase, depth: number): Failing {
  const at = locate(call, place);
  if (parses.test(callName(call)) || /(^|\.)(send|promise|fetch)$/.test(callName(call))) return set('throws', at);
  const meant = base.code.meaning(call.callee, place);
  if (meant?.is === 'outside') return set('throws', at);
  if (meant?.is === 'function' && depth < deepest) return failingOf(meant.function, meant.place, base, depth + 1);
  return unknown('whether its error is caught is not known', at);
}

function throwsIn(body: readonly Statement[]): boolean {
  let found = false;
  walkStatements(body, nowhere, {
    statement(one) {
      found ||= one.is === 'throw';
    },
  });
  return found;
}
