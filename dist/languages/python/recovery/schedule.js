import { walk } from '../../../code/walk.js';
import { lineEnd, newlineOf } from '../../../text/layout.js';
import { inserted } from '../edits/add.js';
import { packagePath } from './sweep-module.js';
const seconds = 60;
/** An entry of the schedule that is there, or a schedule; and the module's name where the app looks for tasks. */
export function scheduleEdits({ at, schedule }, { folder, name, task }, { files }, module) {
    if (schedule?.is === 'unknown')
        return `the schedule of beat could not be read: ${schedule.why}`;
    const own = module(at.file);
    const made = own?.body.find((one) => one.start <= at.start && at.end <= one.end);
    if (made?.is !== 'assign' || made.target.is !== 'name')
        return 'the app of Celery is not made at the top of its module';
    const app = made.target.name;
    const text = files.read(at.file) ?? '';
    const newline = newlineOf(text);
    const parts = packagePath(folder, files);
    const found = parts.length > 0
        ? `${app}.autodiscover_tasks(["${parts.join('.')}"], related_name="${name}")`
        : `${app}.autodiscover_tasks(["${name}"], related_name=None)`;
    const entry = `"recover-orphaned-jobs": {"task": "${task}", "schedule": ${seconds}.0}`;
    const own_schedule = schedule ? [] : [`${app}.conf.beat_schedule = {${entry}}`];
    const end = lineEnd(text, lastOf(own.body, app, made).end);
    const edits = new Map();
    const add = (file, edit) => edits.set(file, [...(edits.get(file) ?? []), edit]);
    add(at.file, { start: end, end, text: [found, ...own_schedule].map((line) => newline + line).join('') });
    if (schedule?.is === 'set') {
        const dictionary = dictionaryAt(module(schedule.at.file), schedule.at);
        if (!dictionary)
            return 'the schedule of beat is not a dictionary that is written there';
        const file = schedule.at.file;
        add(file, inserted(files.read(file) ?? '', dictionary.start + 1, dictionary.end - 1, dictionary.entries, entry));
    }
    return edits;
}
/** The last statement of the module's top that sets the app up: `app.config_from_object(…)`, `app.conf.x = …`. */
function lastOf(body, app, made) {
    const isOfApp = (one) => {
        const expression = one.is === 'assign' ? one.target : one.is === 'expression' ? one.value : undefined;
        let at = expression;
        while (at && at.is !== 'name')
            at = at.is === 'call' ? at.callee : 'of' in at ? at.of : undefined;
        return at?.is === 'name' && at.name === app;
    };
    return body.findLast(isOfApp) ?? made;
}
function dictionaryAt(module, at) {
    let found;
    if (module)
        walk(module, {
            expression(one) {
                if (one.is === 'object' && one.start === at.start && one.end === at.end)
                    found ??= one;
            },
        });
    return found?.is === 'object' ? found : undefined;
}
