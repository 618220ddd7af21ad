import { callAt } from '../claims/subject.js';
import { moduleNames } from '../names.js';
/** The claims of a `recover` change, or why they cannot be read. */
export function claimsOf(change, { facts, files }, module) {
    const claims = [];
    for (const id of change.transitions) {
        const transition = facts.find((fact) => fact.kind === 'transition' && fact.id === id);
        const own = transition && module(transition.call.file);
        const call = own && callAt(own, transition.call);
        const first = call?.arguments[0]?.value;
        if (!transition || !own || !call || !first)
            return 'the claim is not to be found';
        const root = rootOf(first);
        const [binding, more] = (root !== undefined && moduleNames(own).get(root)) || [];
        if (root === undefined || !binding || more || (binding.is !== 'import' && binding.is !== 'value'))
            return 'what the claim is made on is no name of its module';
        const task = facts.find((fact) => fact.kind === 'task' && fact.transitions.includes(id));
        const from = binding.is === 'import' ? { from: binding.import.from, original: binding.import.name } : {};
        const text = files.read(own.file) ?? '';
        claims.push({ transition, own, text, call, root: { name: root, ...from }, ...(task ? { task } : {}) });
    }
    return claims;
}
const rootOf = (expression) => {
    if (expression.is === 'name')
        return /^(self|cls|this)$/.test(expression.name) ? undefined : expression.name;
    return expression.is === 'member' ? rootOf(expression.of) : undefined;
};
