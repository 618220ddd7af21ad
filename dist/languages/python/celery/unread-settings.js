import { locate } from '../../../code/walk.js';
import { set } from '../../../facts/index.js';
import { workerId } from './ids.js';
import { namesRead } from './mentions.js';
import { settingOf } from './settings.js';
import { matters, unreadIn } from './unread.js';
/** Settings that no app of the project reads: one that is unread for one app may be another's. */
export function unreadSettings(project) {
    const { apps, base } = project;
    let names;
    const isRead = (name) => {
        names ??= namesRead(base);
        return names.has(name);
    };
    const found = new Map();
    const readBy = new Map();
    const holders = new Map();
    for (const app of apps.all) {
        const configuration = project.configuration(app);
        for (const { mapping } of configuration.layers)
            for (const slot of mapping.entries.values())
                if (slot.is === 'written' && slot.key) {
                    const at = `${slot.place.module.file}:${slot.key.start}`;
                    holders.set(at, (holders.get(at) ?? 0) + 1);
                }
        for (const one of unreadIn(configuration, isRead)) {
            const at = `${one.slot.place.module.file}:${one.slot.key.start}`;
            readBy.set(at, (readBy.get(at) ?? 0) + 1);
            const { where, instead, there, near, stops } = one;
            const unread = {
                where,
                instead,
                matters: matters(one),
                ...(there ? { there: locate(there.value, there.place) } : {}),
                ...(near ? { near } : {}),
                ...(stops ? { stops } : {}),
            };
            const departs = set(true, locate(one.slot.key, one.slot.place));
            found.set(at, settingOf(one.slot, { of: workerId(app), departs, unread }, base));
        }
    }
    return [...found].filter(([at]) => readBy.get(at) === holders.get(at)).map(([, setting]) => setting);
}
