import { planOf } from '../migration/plan.js';
import { visible } from '../text/frame.js';
/** The numbered steps of this project, in the order in which they must be deployed. */
export function planText(migration, { name }) {
    const steps = planOf(migration);
    const problems = migration.problems.map(({ file, line, message }) => `Not read: ${name(file)}:${line}  ${visible(message)}\n`);
    if (steps.length === 0)
        return `${problems.join('')}Nothing to do: no step of the migration changes anything here\n`;
    const head = `${steps.length} ${steps.length === 1 ? 'step' : 'steps'}, in this order, each deployed to all workers before the next\n`;
    const list = (title, entries) => entries.length > 0
        ? [title, ...entries.map(({ file, line, why }) => `     ${name(file)}:${line}  ${visible(why)}`)]
        : [];
    const text = ({ title, why, written, byHand, how, before, back }, index) => [
        '',
        `${index + 1}. ${title}`,
        `   ${why}`,
        ...list('   queue-lint writes:', written.map(({ why: words, safety, ...at }) => ({
            ...at,
            why: safety === 'unsafe' ? `(--unsafe) ${words}` : words,
        }))),
        ...list(`   By hand: ${how}`, byHand),
        `   ${index + 1 < steps.length ? 'Before the next' : 'Then'}: ${before}`,
        `   Roll back: ${back}`,
    ];
    return `${problems.join('')}${[head.trimEnd(), ...steps.flatMap(text)].join('\n')}\n`;
}
