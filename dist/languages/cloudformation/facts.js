import { consumersIn } from './consumers.js';
import { mentionsIn, queueOf, queueType } from './queues.js';
/** The queues and the consumers of all stacks; what one part says of a queue holds wherever that is declared. */
export function factsOf(stacks, language) {
    const deadLetter = new Set();
    const variables = new Map();
    for (const stack of stacks)
        for (const { id, variable } of mentionsIn(stack))
            if (variable === undefined)
                deadLetter.add(id);
            else
                variables.set(id, [...new Set([...(variables.get(id) ?? []), variable])]);
    return stacks.flatMap((stack) => [
        ...[...stack.resources.values()]
            .filter(({ type }) => type === queueType)
            .map((resource) => queueOf(resource, stack, { deadLetter, variables }, language)),
        ...consumersIn(stack, language),
    ]);
}
