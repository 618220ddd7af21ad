import type { Settings } from '../../facts/project.js';
import { canonical, importedName } from '../canonical.js';
import type { Call, Expression } from '../module.js';
import type { Scope } from '../scope.js';
import { keyOf, literalText } from '../walk.js';
import type { ClaimOperation, RowRef } from './operations.js';
import { nameOf } from './shapes.js';

type CallExpression = Expression & Call;

const claiming = /^_*(try_?)?(claim|acquire|conditional_?update)/i;

/** What keeps a function that it decorates or wraps from running twice at a time. */
export const excluding =
  /lock|mutex|idempoten|exclusive|singleton|single_?(task|instance|run)|once\b|unique|claim|advisory|dedup/i;
export const isExcluding = (name: string): boolean => excluding.test(name);

export const isClaimName = (name: string): boolean => claiming.test(name);

/** What is acquired to bound a load, or to talk to something, excludes nobody. */
const notClaiming = /conn|client|token|slot|semaphore|pool|session|cursor|limit|permit|browser|gpu/i;

/** A call that claims: of queue-lint's own runtime, configured, or by its name alone. */
export function claimOf(call: CallExpression, scope: Scope, settings: Settings): ClaimOperation | undefined {
  const claim = (known: ClaimOperation['known'], refusal: ClaimOperation['refusal']): ClaimOperation => {
    const id = call.arguments.at(known === 'runtime' ? 1 : 0)?.value;
    return { is: 'claim', known, refusal, call, scope, made: { call, scope }, ref: refOf(id, scope) };
  };
  const { method, receiver } = nameOf(call);
  const own = runtimeName(call, scope);
  if (own === 'withClaim' || own === 'with_claim') return claim('runtime', 'throws');
  if (own === 'claimJob' || own === 'claim') return claim('runtime', 'returns');
  const path = [receiver, method].filter(Boolean).join('.');
  if (settings.claimFunctions.some((glob) => fits(glob, method) || fits(glob, path)))
    return claim('configured', 'unknown');
  if (isIdempotent(method) || setsIfAbsent(call, method)) return claim('named', 'unknown');
  const bare = /^_*(try_?)?acquire$/i.test(method);
  if (bare && !/lock|lease|claim|mutex/i.test(receiver)) return undefined;
  return isClaimName(method) && !notClaiming.test(path) ? claim('named', 'unknown') : undefined;
}

/** The id, or `{"job_id": job_id}`: the key's attributes. */
function refOf(id: Expression | undefined, scope: Scope): RowRef {
  if (!id) return { key: new Map(), text: '' };
  const { value, scope: at } = scope.follow(id);
  const entries = value.is === 'object' ? value.entries : [];
  const parts = entries.flatMap((one) => (one.key ? [[keyOf(one) ?? '', one.value] as const] : []));
  if (parts.length === 0) return { key: new Map([['', canonical(id, scope)]]), text: scope.textOf(id) };
  return { key: new Map(parts.map(([name, part]) => [name, canonical(part, at)])), text: at.textOf(parts[0]![1]) };
}

export function runtimeName(call: CallExpression, scope: Scope): string | undefined {
  const meaning = scope.base.near.meaning(call.callee, scope.place);
  if (meaning?.is === 'outside' && /(^|[./])queue-lint\/runtime$|(^|\.)queue_claims$/.test(meaning.from))
    return importedName(call, scope).split('.').at(-1);
  const inProject = meaning?.is === 'function' && /(^|\/)queue_claims(\.py|\/)/.test(meaning.place.module.file);
  return inProject ? meaning.function.name : undefined;
}

/** `*` stands for any part of a name. */
function fits(glob: string, name: string): boolean {
  const parts = glob.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`).test(name);
}

/** Powertools: `makeIdempotent(work)(job)`. */
const isIdempotent = (method: string): boolean => /^(make)?(handler)?idempotent(_function)?$/i.test(method);

/** `{ NX: true }`, and node-redis 5's `{ condition: 'NX' }`. */
const isIfAbsent = ({ key, value }: { key?: Expression; value: Expression }): boolean =>
  [key, value].some((one) => one && literalText(one)?.toUpperCase() === 'NX');

/** Redis: `SET key value NX`. */
function setsIfAbsent(call: CallExpression, method: string): boolean {
  if (/^set_?nx$/i.test(method)) return true;
  return (
    /^set$/i.test(method) &&
    call.arguments.some(
      ({ name, value }) =>
        (name === 'nx' && !(value.is === 'literal' && !value.value)) ||
        literalText(value)?.toUpperCase() === 'NX' ||
        (value.is === 'object' && value.entries.some(isIfAbsent)),
    )
  );
}
