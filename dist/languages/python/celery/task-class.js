import { walk } from '../../../code/walk.js';
import { given } from '../environment.js';
import { isTest } from './apps.js';
import { handedOn } from './configuration.js';
const known = new WeakMap();
/** What all tasks of an app inherit from: `Celery(task_cls=…)`, or what `app.Task` is set to. */
export function taskClassOf(app, project) {
    if (!app)
        return undefined;
    let found = known.get(app);
    if (!found) {
        const slot = search(app, project);
        found = slot ? { slot } : {};
        known.set(app, found);
    }
    return found.slot;
}
function search(app, { base, apps, mappings }) {
    let slot;
    for (const { call, place } of [app, ...(app.class ? handedOn(app.class, app, mappings) : [])]) {
        const value = given(call, 'task_cls');
        if (value)
            slot = { is: 'written', value, place };
    }
    for (const { of, value, place } of assigned(base))
        if (apps.of(of, place) === app)
            slot = { is: 'written', value, place };
    return slot;
}
const assignments = new WeakMap();
/** `app.Task = …` */
function assigned(base) {
    const known = assignments.get(base);
    if (known)
        return known;
    const found = [];
    for (const module of base.modules)
        if (!isTest(module.file))
            walk(module, {
                statement(statement, place) {
                    if (statement.is === 'assign' && statement.target.is === 'member' && statement.target.name === 'Task')
                        found.push({ of: statement.target.of, value: statement.value, place });
                },
            });
    assignments.set(base, found);
    return found;
}
