import { valueIn } from '../../facts/index.js';
import { phaseOf } from '../../facts/phases.js';
import { callName } from '../canonical.js';
import type { Expression, Statement } from '../module.js';
import type { Scope } from '../scope.js';
import { walkStatements } from '../walk.js';
import type { Calls } from './calls.js';
import { isQuiet, nowhere } from './effects.js';
import { contains, type Flow, type Site } from './flow.js';
import { at } from './held.js';
import { mentions } from './result-use.js';

export const lastName = ({ call }: Site): string => callName(call).split('.').at(-1) ?? '';

/** Names of what writes down how a job ended, or sends it back. */
export const isSettling = (name: string): boolean =>
  /fail|error|status|state|mark|complete|finish|settle|release|requeue|retry|cancel|abort|rollback|reject|unlock|unclaim|dead|save|update|write/i.test(
    name,
  );

/** Names of what tells people or queues, and no row. */
const tells =
  /capture|sentry|notify|alert|slack|email|mail|ack$|delete_?message|nack|increment|gauge|counter|close|cleanup|clean_up|unlink|rmtree|remove|sleep|format|traceback|print|str$|repr$|type$|getattr|isinstance/i;

/** A status is written there, or may be: only what is followed to its end, or plainly only tells, writes none. */
export function settles(body: readonly Statement[], scope: Scope, flow: Flow, calls: Calls): boolean {
  return (
    flow.sites
      .filter(({ call }) => body.some((statement) => contains(statement, call)))
      .some((site) => {
        const { call } = site;
        if (isQuiet(call)) return false;
        const inner = at(scope, flow, site);
        const written = calls.of(call, inner).filter((one) => one.is === 'write');
        if (written.length > 0) return written.some(({ to }) => phaseOf(valueIn(to) ?? '') !== 'busy');
        const name = lastName(site);
        return isSettling(name) || !(tells.test(name) || call.new || /^[A-Z]/.test(name));
      }) || assigns(body)
  );
}

/** `job.status = 'FAILED'`: a row of a mapper. */
const assigns = (body: readonly Statement[]): boolean => {
  let found = false;
  walkStatements(body, nowhere, {
    statement(one) {
      found ||= one.is === 'assign' && (one.target.is === 'member' || one.target.is === 'index') && isField(one.target);
    },
  });
  return found;
};

const isField = (target: Expression): boolean => mentions(target, /status|state|error|fail/i);
