import { type Fact, type Task, type Transition, valueIn, type Worker } from '../../facts/index.js';
import { phaseOf, sameStatus } from '../../facts/phases.js';
import { slack } from '../../facts/waits.js';
import type { EditContext } from '../../languages/language.js';

/** Which statuses a claim takes a job from and to, and for how long. */
export interface ClaimForm {
  /** Absent: from the pending status alone. Only one of the two is given. */
  from?: readonly string[];
  /** From any status but these and the processing one. */
  except?: readonly string[];
  /** Words that are not the runtime's own. */
  statuses: { pending?: string; processing?: string; completed?: string; failed?: string };
  /** Longer than the job can run; absent where nothing bounds it. */
  leaseSeconds?: number;
  /** Whether an expired lease may be taken over by the next delivery: in the early-ack profile only recovery does that. */
  takeover: boolean;
}

/** A guard that names what it passes is asked for that. One that names what it does not pass: all else, if the claim `keeps` its meaning, or else the pending status alone. */
export function formOf(transition: Transition, keeps: boolean, context: EditContext): ClaimForm | string {
  const to = valueIn(transition.to);
  if (to === undefined) return 'the status that it writes is not known';
  // Which of the attributes are its key is not said where the row is put as a whole.
  if (transition.how === 'put') return 'it writes the row as a whole';
  const keys = transition.store?.key?.map(({ attribute }) => attribute) ?? [];
  const others = transition.conditionOn.filter((name) => name !== transition.attribute && !keys.includes(name));
  if (transition.condition !== 'none' && transition.condition !== 'weak') return 'it has a condition already';
  if (others.length > 0) return `its condition also asks for ${others.join(', ')}`;
  const { guard } = transition;
  const words = { ...wordsLike(to), ...context.claims.statuses };
  const bound = longestLimit(transition, context.facts);
  const form = {
    takeover: context.settings.profile === 'late-ack' && bound !== undefined,
    ...(bound === undefined ? {} : { leaseSeconds: Math.ceil(bound) + slack }),
  };
  if (guard?.sense === 'passes-on') {
    if (guard.statuses.some((status) => sameStatus(status, to)))
      return `its test also lets ${to} pass, so two workers could both hold the job`;
    const pending =
      words.pending !== undefined && guard.statuses.includes(words.pending) ? words.pending : guard.statuses[0]!;
    const from = guard.statuses.length > 1 ? { from: guard.statuses } : {};
    return { ...form, ...from, statuses: unusual({ ...words, pending }) };
  }
  const texts = [transition.call, ...(transition.store ? [transition.store.at] : [])].map(
    ({ file }) => context.files.read(file) ?? '',
  );
  const pending = context.claims.statuses?.pending ?? pendingIn(context.facts, transition, to, texts);
  if (!keeps && pending !== undefined) return { ...form, statuses: unusual({ ...words, pending }) };
  const except = (guard?.statuses ?? []).filter((status) => !sameStatus(status, to));
  return { ...form, except, statuses: unusual({ ...words, ...(pending === undefined ? {} : { pending }) }) };
}

const own = { pending: 'PENDING', processing: 'PROCESSING', completed: 'COMPLETED', failed: 'FAILED' };

/** `processing` says how the other three are spelled; another word says nothing of them. */
function wordsLike(to: string): ClaimForm['statuses'] {
  if (to.toUpperCase() !== own.processing) return { processing: to };
  const spelled = (word: string) =>
    to === to.toUpperCase()
      ? word
      : to === to.toLowerCase()
        ? word.toLowerCase()
        : word[0] + word.slice(1).toLowerCase();
  return Object.fromEntries(Object.entries(own).map(([state, word]) => [state, spelled(word)]));
}

const unusual = (words: ClaimForm['statuses']): ClaimForm['statuses'] =>
  Object.fromEntries(
    Object.entries(own).flatMap(([state, usual]) => {
      const word = words[state as keyof typeof own];
      return word === undefined || word === usual ? [] : [[state, word]];
    }),
  );

/**
 * The project's own word for PENDING, where it is written as a status, or anywhere in the texts beside the claim. What ends a job with
 * no busy status between says nothing of the word that it waits under: there only its own table's rows count.
 */
function pendingIn(
  facts: readonly Fact[],
  { store }: Transition,
  to: string,
  texts: readonly string[],
): string | undefined {
  const seen = new Set<string>();
  const isOwn = (other: Transition) =>
    phaseOf(to) === 'busy' || (store?.table !== undefined && other.store?.table === store.table);
  for (const fact of facts)
    if (fact.kind === 'transition' && isOwn(fact))
      for (const word of [valueIn(fact.to), ...(valueIn(fact.from) ?? []), ...(fact.guard?.statuses ?? [])])
        if (word?.toUpperCase() === own.pending) seen.add(word);
  const alike = wordsLike(to).pending;
  if (alike === undefined) return seen.size === 1 ? [...seen][0] : undefined;
  return seen.has(alike) || texts.some((text) => text.includes(`'${alike}'`) || text.includes(`"${alike}"`))
    ? alike
    : undefined;
}

/** The hard limit of the tasks that come here; where no task is known to, of every worker of the language. */
function longestLimit(transition: Transition, facts: readonly Fact[]): number | undefined {
  const tasks = facts.filter((fact): fact is Task => fact.kind === 'task' && fact.transitions.includes(transition.id));
  const workers = facts.filter(
    (fact): fact is Worker => fact.kind === 'worker' && fact.language === transition.language,
  );
  const limits = (tasks.length > 0 ? tasks : workers).map(({ timeLimit }) => valueIn(timeLimit));
  const known = limits.filter((limit) => typeof limit === 'number');
  return known.length === limits.length && known.length > 0 ? Math.max(...known) : undefined;
}
