import { tooDeep } from './code.js';
import { localNames } from './names.js';
import { within } from './walk.js';
/** A field or method of a class: its own, what its constructor assigns, or what a base of the project has. */
export function memberOfClass(code, of, key, depth) {
    if (depth > tooDeep)
        return undefined;
    const own = localNames(of.class).get(key);
    const meaning = own && code.bound(key, own, within(of.place, of.class), depth + 1);
    if (meaning?.is === 'function')
        return { ...meaning, self: of };
    if (meaning && !(meaning.is === 'value' && meaning.value.is === 'other'))
        return meaning;
    const assigned = assignedInConstructor(code, of, key, depth);
    if (assigned || own)
        return assigned ?? meaning;
    for (const base of of.class.bases) {
        const outer = code.meaning(base, of.place, depth + 1);
        if (outer?.is === 'outside')
            continue;
        const found = outer && code.member(outer, key, depth + 1);
        if (found)
            return found;
    }
    return undefined;
}
/** `this.jobs = …` in a constructor, `constructor(private jobs: JobRepository)`, `self.jobs = …` in `__init__`. */
function assignedInConstructor(code, of, key, depth) {
    for (const name of ['constructor', '__init__']) {
        const binding = localNames(of.class).get(name)?.[0];
        if (binding?.is !== 'function')
            continue;
        const place = within(within(of.place, of.class), binding.function);
        const field = binding.function.parameters.find((parameter) => parameter.field && parameter.name === key);
        if (field)
            return code.ofType(field.type, place, depth + 1);
        for (const statement of binding.function.body) {
            if (statement.is !== 'assign' || statement.target.is !== 'member' || statement.target.name !== key)
                continue;
            const { of: owner } = statement.target;
            if (owner.is === 'name' && (owner.name === 'this' || owner.name === 'self'))
                return code.meaning(statement.value, place, depth + 1);
        }
    }
    return undefined;
}
