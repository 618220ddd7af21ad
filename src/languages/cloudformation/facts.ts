import type { Node } from '../../data/node.js';
import type { Fact } from '../../facts/index.js';
import { consumersIn } from './consumers.js';
import { mentionsIn, queueOf, queueType } from './queues.js';
import type { Stack } from './stack.js';

/**
 * The queues and the consumers of all stacks; what one part says of a queue holds wherever that is declared, and so does what stands
 * beside them all.
 */
export function factsOf(stacks: readonly Stack[], language: string, beside?: Node): Fact[] {
  const deadLetter = new Set<string>();
  const variables = new Map<string, string[]>();
  const [first] = stacks;
  const mentions = [
    ...stacks.flatMap((stack) => [...mentionsIn(stack)]),
    ...(first && beside ? mentionsIn(first, beside) : []),
  ];
  for (const { id, variable } of mentions)
    if (variable === undefined) deadLetter.add(id);
    else variables.set(id, [...new Set([...(variables.get(id) ?? []), variable])]);
  return stacks.flatMap((stack): Fact[] => [
    ...[...stack.resources.values()]
      .filter(({ type }) => type === queueType)
      .map((resource) => queueOf(resource, stack, { deadLetter, variables }, language)),
    ...consumersIn(stack, language),
  ]);
}
