import type { Change, Task, Transition } from '../../facts/index.js';
import type { EditContext } from '../../languages/language.js';
import { callAt } from '../claims/subject.js';
import type { Call, Expression, Module } from '../module.js';
import { moduleNames } from '../names.js';

/** One claim of the runtime, as a sweep for its jobs needs it. */
export interface RuntimeClaim {
  transition: Transition;
  own: Module;
  text: string;
  call: Expression & Call;
  /** The name that its first argument begins with, and how the module knows it. */
  root: { name: string; from?: string; original?: string };
  /** The task that makes it. */
  task?: Task;
}

/** The claims of a `recover` change, or why they cannot be read. */
export function claimsOf(
  change: Change & { do: 'recover' },
  { facts, files }: EditContext,
  module: (file: string) => Module | undefined,
): RuntimeClaim[] | string {
  const claims: RuntimeClaim[] = [];
  for (const id of change.transitions) {
    const transition = facts.find((fact): fact is Transition => fact.kind === 'transition' && fact.id === id);
    const own = transition && module(transition.call.file);
    const call = own && callAt(own, transition.call);
    const first = call?.arguments[0]?.value;
    if (!transition || !own || !call || !first) return 'the claim is not to be found';
    const root = rootOf(first);
    const [binding, more] = (root !== undefined && moduleNames(own).get(root)) || [];
    if (root === undefined || !binding || more || (binding.is !== 'import' && binding.is !== 'value'))
      return 'what the claim is made on is no name of its module';
    const task = facts.find((fact): fact is Task => fact.kind === 'task' && fact.transitions.includes(id));
    const from = binding.is === 'import' ? { from: binding.import.from, original: binding.import.name } : {};
    const text = files.read(own.file) ?? '';
    claims.push({ transition, own, text, call, root: { name: root, ...from }, ...(task ? { task } : {}) });
  }
  return claims;
}

const rootOf = (expression: Expression): string | undefined => {
  if (expression.is === 'name') return /^(self|cls|this)$/.test(expression.name) ? undefined : expression.name;
  return expression.is === 'member' ? rootOf(expression.of) : undefined;
};
